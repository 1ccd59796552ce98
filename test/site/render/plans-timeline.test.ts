import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { renderAll, smallSite } from './support/small-site.js';

const plan = (title: string, slug: string, schoolYear: string, rows: string): string =>
  `---\ntitle: ${title}\nkind: 行动计划\nslug: ${slug}\nschoolYear: ${schoolYear}\n---\n\n::: timeline 进度\n| 阶段 | 时间 | 任务 | 负责人 |\n| --- | --- | --- | --- |\n${rows}:::\n`;

const THREE_YEARS = plan(
  '三年行动计划',
  'three-years',
  '2025-2026',
  '| 打基础 | 2025年9月—2026年8月 | 建工坊 | 校长室 |\n| 做开 | 2026年9月—2027年8月 | | 教导处 |\n',
);
const INDICATORS = `
::: indicators 三年目标
| 指标 | 目标值 | 单位 | 完成时间 | 完成值 | 责任单位 |
| --- | --- | --- | --- | --- | --- |
| 社团固定成员 | 不少于 240 | 人 | 2027年9月 | 213 | 少先队 |
| 每周开放 | 不少于 5 | 小时 | 2026年9月 | 5 | 总务处 |
| 科普书借阅 | 8 | 册 | | 6 | 图书馆 |
:::
`;
const FESTIVAL = plan(
  '科技节方案',
  'festival',
  '2026-2027',
  '| 宣传发动 | 2026年9月14日—10月10日 | 印发方案 | 梁静 |\n',
);
/** Shadow trees and data, by the heading of the timeline. */
const timelineOf = (html = ''): string =>
  /<kepu-plan-timeline[^>]*heading="各方案进度"[\s\S]*?<\/kepu-plan-timeline>/.exec(html)?.[0] ?? '';

describe('site/render/made/plans-timeline', () => {
  let files: Map<string, string>;
  before(async () => {
    files = await renderAll(smallSite({}, { '三年.md': THREE_YEARS + INDICATORS, '科技节.md': FESTIVAL }));
  });

  test('the page of plans shows the phases of all plans, those of the longer plan first, each with its way there', () => {
    const timeline = timelineOf(files.get('plans/index.html'));
    assert.ok(timeline.indexOf('三年行动计划') < timeline.indexOf('科技节方案'), timeline);
    const links = [...timeline.matchAll(/<a\s+href="([^"]+)">(?:<!--[^>]*-->)*([^<]+)/g)].map(
      ([, href = '', title]) => `${decodeURIComponent(href)} ${title}`,
    );
    assert.deepEqual(
      [...new Set(links)],
      [
        '../three-years/index.html#进度 打基础',
        '../three-years/index.html#进度 做开',
        '../festival/index.html#进度 宣传发动',
      ],
    );
    assert.match(timeline, /印发方案/);
    assert.match(timeline, /aria-label="打基础，[^"]*校长室/);
    assert.match(files.get('plans/index.html') ?? '', /kepu\/core\.[^"]*"[\s\S]*kepu\/plan-timeline\./);
  });

  test('the page of a school year shows what lies in it, of two plans at least', () => {
    const timeline = timelineOf(files.get('years/2026-2027/index.html'));
    assert.match(timeline, /做开/);
    assert.match(timeline, /宣传发动/);
    assert.doesNotMatch(timeline, /打基础/);
    assert.equal(timelineOf(files.get('years/2025-2026/index.html')), '');
  });

  test('figures to be reached go with them: whole on the plan’s page, with their plan where there are several', () => {
    const indicatorsIn = (html = ''): unknown =>
      JSON.parse((/ indicators="([^"]*)"/.exec(html)?.[1] ?? '[]').replaceAll('&quot;', '"'));
    const members = {
      owner: '少先队',
      name: '社团固定成员',
      value: '不少于 240',
      unit: '人',
      by: '2027-09',
      byText: '2027年9月',
      reached: '213',
    };
    const open = {
      owner: '总务处',
      name: '每周开放',
      value: '不少于 5',
      unit: '小时',
      by: '2026-09',
      byText: '2026年9月',
      reached: '5',
    };
    assert.deepEqual(indicatorsIn(files.get('three-years/index.html')), [members, open]);
    const plan = '三年行动计划';
    assert.deepEqual(indicatorsIn(files.get('plans/index.html')), [
      { ...members, plan },
      { ...open, plan },
    ]);
    assert.deepEqual(indicatorsIn(files.get('years/2026-2027/index.html')), [{ ...open, plan }]);
    assert.deepEqual(indicatorsIn(files.get('festival/index.html')), []);
  });

  test('a single plan with phases is drawn on its own page only', async () => {
    const one = await renderAll(smallSite({}, { '科技节.md': FESTIVAL, '页.md': '# 页\n\n文字。\n' }));
    assert.equal(timelineOf(one.get('plans/index.html')), '');
    assert.doesNotMatch(one.get('plans/index.html') ?? '', /kepu\/core\.[\w]+\.js" defer/);
  });
});
