import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { defaultConfig } from '../../../site/config/defaults.js';
import { renderAll, smallSite } from './support/small-site.js';

/** One page with every element and every made word of a frame, its author's words in one language. */
const ENGLISH = `---
title: Science week
kind: activity-plan
slug: week
lang: en
date: 2026-09-10
schoolYear: 2026-2027
grades: [3, 5]
tags: [science]
objectionUntil: 2026-11-01
---

## Steps

::: timeline Steps
| Phase | Time | Tasks |
| --- | --- | --- |
| Preparation | 2026-09-14/2026-10-10 | Print the plan |
:::

## Days

::: calendar Days
| Time | Activity | Grades |
| --- | --- | --- |
| 2026-10-01/2026-10-23 | Science week | Grade 3 |
:::

## Results

::: awards Winners
| Work | Name | Level | Time |
| --- | --- | --- | --- |
| Barometer | Lin | city | 2026-05-11 |
:::

::: gallery Works
![Barometer](barometer.png)
:::

It rained.[^1]

[^1]: All week.
`;

const CHINESE = `---
title: 科学周
kind: 活动方案
slug: week
lang: zh-CN
date: 2026-09-10
schoolYear: 2026-2027
grades: [3, 5]
tags: [科学]
objectionUntil: 2026-11-01
---

## 阶段

::: timeline 阶段
| 阶段 | 时间 | 任务 |
| --- | --- | --- |
| 宣传发动 | 9月14日—10月10日 | 印发方案 |
:::

## 日程

::: calendar 日程
| 时间 | 活动 | 年级 |
| --- | --- | --- |
| 2026年10月1日—23日 | 科学周 | 三年级 |
:::

## 结果

::: awards 获奖名单
| 作品 | 姓名 | 级别 | 时间 |
| --- | --- | --- | --- |
| 雨量计 | 林晓彤 | 市级 | 2026年5月11日 |
:::

::: gallery 作品
![雨量计](barometer.png)
:::

下了雨。[^1]

[^1]: 整整一周。
`;

const ELEMENTS = ['kepu-plan-timeline', 'kepu-activity-calendar', 'kepu-award-table', 'kepu-gallery'];

/** The page as a portal of the other language has it; what the school writes in `kepu.yml` is in no language. */
async function pageOf(lang: 'zh-CN' | 'en', text: string): Promise<string> {
  const privacy = { ...defaultConfig().privacy, names: 'full' as const, consent: { date: '2026-09-01', by: '1' } };
  const site = smallSite(
    { lang, title: '1', tagline: '', nav: [], terms: [], footer: {}, privacy },
    { 'week.md': text },
  );
  return (await renderAll(site)).get('week/index.html') ?? '';
}

/** What is seen and spoken of markup: its text, names and titles. */
function wordsOf(markup: string): string[] {
  const spoken = [...markup.matchAll(/ (?:aria-label|title|placeholder|alt|data-words|data-label)="([^"]*)"/g)];
  return [...spoken.map(([, words = '']) => words), ...markup.replace(/<script.*?<\/script>/gs, '').split(/<[^>]*>/)]
    .map((words) => words.trim())
    .filter(Boolean);
}

const elementOf = (html: string, tag: string): string => html.slice(html.indexOf(`<${tag}`), html.indexOf(`</${tag}>`));

describe('a page in another language than its portal', () => {
  let english: string;
  let chinese: string;
  before(async () => {
    english = await pageOf('zh-CN', ENGLISH);
    chinese = await pageOf('en', CHINESE);
  });

  for (const tag of ELEMENTS)
    test(`<${tag}> is prerendered in the language of the page and keeps to it`, () => {
      const [inEnglish, inChinese] = [elementOf(english, tag), elementOf(chinese, tag)];
      assert.match(inEnglish, /^<[^>]* lang="en"/);
      assert.match(inChinese, /^<[^>]* lang="zh-CN"/);
      assert.deepEqual(
        wordsOf(inEnglish).filter((words) => /\p{Script=Han}/u.test(words)),
        [],
      );
      assert.deepEqual(
        wordsOf(inChinese).filter((words) => /[a-z]{3}/.test(words)),
        [],
      );
    });

  test('so are the words around it', () => {
    const bodyOf = (html: string) => html.slice(html.indexOf('<body'));
    for (const words of ['Home', 'Print this plan', 'Skip to content', 'Grade 3, Grade 5', 'Notes'])
      assert.ok(wordsOf(english).includes(words), words);
    assert.deepEqual(
      wordsOf(bodyOf(english)).filter((words) => /\p{Script=Han}/u.test(words)),
      [],
    );
    assert.deepEqual(
      wordsOf(bodyOf(chinese)).filter((words) => /[a-z]{3}/.test(words)),
      [],
    );
  });

  test('a language the portal has no words of reads those of the portal', async () => {
    const french = await pageOf('en', ENGLISH.replace('lang: en', 'lang: fr'));
    assert.match(french, /<html lang="fr"/);
    assert.deepEqual(
      wordsOf(french).filter((words) => /\p{Script=Han}/u.test(words)),
      [],
    );
    // What is not the author's is in the language that it is in.
    for (const tag of ['a class="skip"', 'header class="site-header"', 'main id', 'footer class="site-footer"'])
      assert.match(french, new RegExp(`<${tag}[^>]* lang="en"`), tag);
    assert.match(french, /<h1 lang="fr">.*<article class="prose" lang="fr">.*<p class="page-tags" lang="en">/s);
  });

  test('what every portal has is named in the language of the page, what is the school’s own says which it is in', async () => {
    const { nav } = defaultConfig();
    const own = { label: '校史', target: 'about' };
    const terms = [{ schoolYear: '2026-2027', name: '秋季学期', start: '2026-09-01', end: '2027-01-22' }];
    const site = smallSite(
      { lang: 'zh-CN', title: '鹿鸣小学', terms, nav: [...nav, own] },
      { 'about.md': '# 校史\n', '一/week.md': ENGLISH },
    );
    const html = [...(await renderAll(site))].find(([path]) => path.endsWith('week/index.html'))?.[1] ?? '';
    const header = html.slice(html.indexOf('<header'), html.indexOf('</header>'));
    for (const { label } of defaultConfig('en').nav) assert.match(header, new RegExp(`>${label}</a>`));
    assert.match(header, / lang="zh-CN">校史<\/a>/);
    assert.match(header, /class="site-name"[^>]* lang="zh-CN"/);
    assert.match(html, /<li lang="zh-CN">一<\/li>/);
    assert.match(html, /Autumn term/);
    assert.doesNotMatch(html, /秋季学期/);
  });
});
