import { createHash } from 'node:crypto';
import { collect } from '../../../../site/collect/collect.js';
import type { OutputFile, Site } from '../../../../site/collect/site.js';
import type { Config } from '../../../../site/config/config.js';
import { defaultConfig } from '../../../../site/config/defaults.js';
import { parse } from '../../../../site/parse/parse.js';
import type { SourceFile } from '../../../../site/read/source-file.js';
import type { BrowserFile, BrowserFiles } from '../../../../site/render/browser-files.js';
import { loadPrerenderer } from '../../../../site/render/prerenderer.js';
import { render } from '../../../../site/render/render.js';
import { stringsFor } from '../../../../site/render/strings/strings-for.js';
import { alphabetOf, loadSounds } from '../../../../site/search/alphabet.js';

/** A small school with one of everything the layouts know. */
const FILES: Record<string, string> = {
  '方案/科技节.md': `---
title: 第十一届科技节活动方案
kind: 活动方案
slug: festival
date: 2026-09-10
schoolYear: 2026-2027
issuer: 教务处
tags: [科技节]
grades: [3, 4, 5]
summary: 主题“小问题，大世界”。
attachments: [报名表.pdf]
---

## 一、指导思想

让每个孩子一年里至少完成一件自己选题的作品，见[规则](../竞赛/科幻画.md)和[外面](https://example.org/a?b=1&c=2)。

## 二、实施进度

::: timeline 实施进度
| 阶段 | 时间 | 任务 |
| --- | --- | --- |
| 宣传发动 | 9月14日—10月10日 | 印发方案 |
| 活动实施 | 10月12日—23日 | 各项比赛 |
:::

### （一）日程

::: calendar 科技节日程
| 时间 | 活动 | 地点 | 类别 | 年级 |
| --- | --- | --- | --- | --- |
| 2026年10月12日—23日 | 第十一届科技节 | 全校 | 科技节 | |
| 2026年10月16日前 | 科幻画交稿 | 美术室 | 比赛 | 三年级、四年级 |
| 2026年11月5日 | <b>“天文”</b>讲座 & 观星 | 报告厅 | 讲座 | |
:::

## 三、要求

尽量少花钱。![一张没有的图](没有.jpg)
`,
  '竞赛/科幻画.md': `---
title: 科幻画比赛规则
kind: 竞赛规则
slug: drawing
date: 2026-09-14
schoolYear: 2026-2027
objectionUntil: 2026-11-01
---

::: contest 科幻画
- 参赛对象：三至五年级
- 名额：每班 3—5 件
- 截止时间：2026年10月16日
- 奖项：一等奖 4 件
:::

第一名见 {{ awards.count level=city }} 项。
`,
  '获奖/名单.md': `---
title: 2025—2026学年获奖名单
kind: 获奖名单
slug: winners
schoolYear: 2025-2026
date: 2026-06-20
---

::: awards 获奖名单
| 作品 | 姓名 | 班级 | 级别 | 等次 | 时间 |
| --- | --- | --- | --- | --- | --- |
| 开往土星的列车 | 林晓彤 | 三（2）班 | 市级 | 一等奖 | 2026年5月11日 |
| 会报时的浇花器 | 何乐天 | 五（1）班 | 校级 | 二等奖 | 2025年12月1日 |
:::
`,
  '新闻/开幕.md':
    '---\ntitle: 科技节开幕\nkind: 新闻\nslug: opening\ndate: 2026-10-12\nissuer: 科学组\nowner: 卢一舟\npinned: true\n---\n\n今天下午开幕。\n',
  '关于.md': '---\ntitle: 关于这个网站\nslug: about\n---\n\n只有一段文字。\n',
};

const TERMS = [
  { schoolYear: '2026-2027', name: '秋季学期', start: '2026-09-01', end: '2027-01-22' },
  { schoolYear: '2026-2027', name: '春季学期', start: '2027-02-22', end: '2027-07-02' },
];

export function smallSite(given: Partial<Config> = {}, texts: Record<string, string> = FILES): Site {
  const config: Config = {
    ...defaultConfig(given.lang),
    title: '鹿鸣小学',
    tagline: '科学门户',
    url: 'https://kexue.example.edu.cn/',
    terms: TERMS,
    nav: [
      { label: '日历', target: 'calendar' },
      { label: '荣誉', target: 'honours' },
    ],
    home: { slogan: '一年一圈，都是好奇心', news: 5 },
    footer: { icp: '示例ICP备00000000号', police: '示例公网安备00000000000000号', contact: '科技楼 204 室' },
    ...given,
  };
  const files = Object.entries(texts).map(
    ([path, text]): SourceFile => ({
      path,
      absolutePath: `/c/${path}`,
      size: text.length,
      text,
      ...(path.endsWith('.md')
        ? { kind: 'markdown' }
        : path.endsWith('.json')
          ? { kind: 'table' }
          : { kind: 'attachment', hash: createHash('sha256').update(text).digest('hex') }),
    }),
  );
  files.push({
    path: '方案/报名表.pdf',
    kind: 'attachment',
    absolutePath: '/c/f.pdf',
    size: 2048,
    hash: 'abcdef123456',
  });
  const buildDate = '2026-10-09';
  const { pages } = parse(files, { config, buildDate });
  return collect(pages, files, { config, buildDate, drafts: false }).site;
}

const file = (name: string, text = `/* ${name} */`): BrowserFile => ({
  path: `kepu/${name}.${createHash('sha256').update(name).digest('hex').slice(0, 8)}.${name === 'site-sheet' ? 'css' : 'js'}`,
  text,
});

export const browserFiles: BrowserFiles = {
  core: file('core'),
  elements: {
    'kepu-activity-calendar': file('activity-calendar'),
    'kepu-award-table': file('award-table'),
    'kepu-gallery': file('gallery'),
    'kepu-plan-timeline': file('plan-timeline'),
  },
  parts: [file('kepu-ics'), file('kepu-qr')],
  site: file('site'),
  search: file('search'),
  searchModule: '',
  styles: file('site-sheet'),
  licenses: { path: 'kepu/licenses.0123abcd.txt', text: 'uqr 0.1.3 (MIT)' },
};

/** All files of a rendered site by path. */
export async function renderAll(site: Site, base?: string): Promise<Map<string, string>> {
  const prerenderer = await loadPrerenderer(site);
  const outputs: Iterable<OutputFile> = render(site, {
    browserFiles,
    prerenderer,
    searchIndex: 'search/index.0123abcd.js',
    alphabet: alphabetOf(site, stringsFor(site.config.lang).home, await loadSounds()),
    ...(base !== undefined && { base }),
  });
  return new Map([...outputs].map(({ path, contents }) => [path, String(contents)]));
}
