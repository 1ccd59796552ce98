import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { renderAll, smallSite } from './support/small-site.js';

type Node = Record<string, unknown>;

const PAGES = {
  'fa/index.md': '---\ntitle: 方案\n---\n\n文字。\n',
  'fa/科技节.md': `---
title: 科技节方案 </script>
kind: 活动方案
slug: festival
date: 2026-09-10
schoolYear: 2026-2027
summary: 林晓彤画的海报。
---

::: calendar 日程
| 时间 | 活动 | 地点 | 状态 |
| --- | --- | --- | --- |
| 2026年10月12日—23日 | 第十一届科技节 | 全校 | |
| 2026年10月12日 8:20—9:00 | 开幕式 | 操场 | 已取消 |
| 2026年10月16日前 | 科幻画交稿 | | |
| 2026年11月 | 读书月 | | |
| 2026年11月5日 | 讲座 | | 改期 |
| 秋季学期每周三 | 林晓彤领航航模社 | 工坊 | |
:::

::: awards 获奖名单
| 作品 | 姓名 | 班级 | 级别 |
| --- | --- | --- | --- |
| 开往土星的列车 | 林晓彤 | 三（2）班 | 市级 |
:::
`,
  '新闻.md': '---\ntitle: 开幕\nkind: 新闻\nslug: opening\ndate: 2026-10\n---\n\n下午开幕。\n',
};

/** The graph of a page; undefined where it has none. */
function graphOf(html = ''): Node[] | undefined {
  const text = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1];
  return text === undefined ? undefined : (JSON.parse(text) as { '@graph': Node[] })['@graph'];
}

describe('site/render/structured-data', () => {
  let files: Map<string, string>;
  before(async () => {
    files = await renderAll(smallSite({}, PAGES));
  });

  test('a page says what it is, whose, and the way to it', () => {
    const [page] = graphOf(files.get('fa/festival/index.html')) ?? [];
    const school = { name: '鹿鸣小学', url: 'https://kexue.example.edu.cn/' };
    assert.deepEqual(page, {
      '@type': 'WebPage',
      '@id': 'https://kexue.example.edu.cn/fa/festival/',
      url: 'https://kexue.example.edu.cn/fa/festival/',
      name: '科技节方案 </script>',
      description: '林某画的海报。',
      inLanguage: 'zh-CN',
      datePublished: '2026-09-10',
      isPartOf: { '@type': 'WebSite', '@id': 'https://kexue.example.edu.cn/#website', ...school },
      publisher: { '@type': 'EducationalOrganization', '@id': 'https://kexue.example.edu.cn/#school', ...school },
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: '首页', item: 'https://kexue.example.edu.cn/' },
          { '@type': 'ListItem', position: 2, name: '方案', item: 'https://kexue.example.edu.cn/fa/' },
          {
            '@type': 'ListItem',
            position: 3,
            name: '科技节方案 </script>',
            item: 'https://kexue.example.edu.cn/fa/festival/',
          },
        ],
      },
    });
  });

  test('news are articles; a month is no day of publication', () => {
    const [page] = graphOf(files.get('opening/index.html')) ?? [];
    assert.equal(page?.['@type'], 'Article');
    assert.equal(page?.headline, '开幕');
    assert.equal(page?.datePublished, undefined);
  });

  test('activities whose days are known are events; deadlines, months and moved ones are not', () => {
    const [, ...events] = graphOf(files.get('fa/festival/index.html')) ?? [];
    assert.deepEqual(
      events.map(({ name, startDate, endDate, eventStatus, location }) => [
        name,
        startDate,
        endDate,
        eventStatus,
        (location as Node | undefined)?.name,
      ]),
      [
        ['第十一届科技节', '2026-10-12', '2026-10-23', undefined, '全校'],
        ['开幕式', '2026-10-12T08:20', '2026-10-12T09:00', 'https://schema.org/EventCancelled', '操场'],
        ['林某领航航模社', '2026-09-02', '2026-09-02', undefined, '工坊'],
      ],
    );
    assert.equal(events[0]?.url, 'https://kexue.example.edu.cn/fa/festival/#%E6%97%A5%E7%A8%8B');
    assert.deepEqual(events[2]?.eventSchedule, {
      '@type': 'Schedule',
      repeatFrequency: 'P1W',
      byDay: ['https://schema.org/Wednesday'],
      startDate: '2026-09-02',
      endDate: '2027-01-22',
      exceptDate: ['2026-10-07'],
    });
  });

  test('no pupil is named, and no title ends the block', () => {
    const html = files.get('fa/festival/index.html') ?? '';
    assert.doesNotMatch(html, /林晓彤/);
    assert.equal(html.match(/<script type="application\/ld\+json">/g)?.length, 1);
  });

  test('made pages are pages; the 404 is nothing; without an address nothing is written at all', async () => {
    assert.equal(graphOf(files.get('calendar/index.html'))?.[0]?.['@id'], 'https://kexue.example.edu.cn/calendar/');
    assert.equal(graphOf(files.get('404.html')), undefined);
    const site = smallSite({}, PAGES);
    delete site.config.url;
    for (const [path, html] of await renderAll(site)) assert.equal(graphOf(html), undefined, path);
  });
});
