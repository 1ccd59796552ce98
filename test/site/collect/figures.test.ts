import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Activity, Award } from '@kepu/components/records';
import { optionsOf } from '../../../components/gallery/work-filter.js';
import { evaluateFigure } from '../../../site/collect/figures.js';
import { parseText } from '../parse/support/describe-page.js';
import { collectPages, makePage, messages } from './make-pages.js';

const award = (id: string, given: Partial<Award>): Award => ({
  id,
  work: '画',
  people: [],
  tutors: [],
  placeText: '',
  extras: {},
  ...given,
});
const activity = (id: string, given: Partial<Activity>): Activity => ({
  id,
  title: '会',
  precision: 'day',
  dateText: '',
  grades: [],
  extras: {},
  ...given,
});

const page = makePage('a.md', {
  kind: 'news',
  schoolYear: '2026-2027',
  records: {
    activities: [activity('1', { start: '2026-10-12', grades: [3] }), activity('2', { start: '2026-05-02' })],
    awards: [
      award('3', {
        level: 'city',
        place: 'first',
        date: '2026-10-01',
        people: [{ name: '甲乙', role: 'pupil', grade: 3 }],
      }),
      award('4', { level: 'city', place: 'second', schoolYear: '2025-2026', count: 12 }),
      award('5', { level: 'school', grade: 4 }),
      award('6', { place: 'merit', placeText: '入围', date: '2023', count: 3 }),
    ],
    works: [],
    phases: [],
  },
});
const { site } = collectPages([page]);

describe('site/collect/figures', () => {
  for (const [expression, expected] of [
    ['awards.count', '17'],
    ['awards.count level=city', '13'],
    ['awards.count level=市级 year=2025-2026', '12'],
    ['awards.count level=区级', '0'],
    ['awards.count year=this', '2'],
    ['awards.count year=2026—2027学年', '2'],
    ['awards.count grade=3', '1'],
    ['awards.count place=一等奖', '1'],
    ['获奖数 级别=市级 等次=first', '1'],
    ['awards.count level = city', '13'],
    ['works.count', '0'],
    ['phases.count', '0'],
    ['activities.count', '2'],
    ['activities.count grade=3', '2'],
    ['activities.count grade=5年级', '1'],
    ['activities.count grade=三年级', '2'],
    ['activities.count grade=小学', undefined],
    ['awards.count place=入围', '3'],
    ['awards.count place=入选', undefined],
    ['awards.count year=2023年', '3'],
    ['activities.count year=2025-2026', '1'],
    ['pupils.count', '1'],
    ['pages.count kind=news', '1'],
    ['award.count', undefined],
    ['awards.count level', undefined],
    ['awards.count level=moon', undefined],
    ['awards.count year=2026', undefined],
    ['awards.count grade=0', undefined],
    ['awards.count __proto__=1', undefined],
    ['constructor', undefined],
    ['', undefined],
  ] as const) {
    it(`${expression || 'nothing'} is ${expected ?? 'not understood'}`, () => {
      assert.equal(evaluateFigure(site, expression), expected);
    });
  }

  it('stands in titles, summaries, headings and the text that is searched as on the page', () => {
    const { page: text } = parseText(
      '---\nsummary: 共 {{ awards.count }} 项\n---\n# 获奖 {{ 获奖数 }} 项\n\n共 {{ awards.count level=city }} 项，`{{ 获奖数 }}`。\n\n' +
        '## 市级 {{ 获奖数 级别=市级 }} 项\n\n{{ awards.count 年=甲 }}{{ awards.count competition="科学 展" }}\n',
    );
    const { site: both } = collectPages([page, text]);
    const shown = both.pageByPath.get(text.path);
    assert.equal(shown?.title, '获奖 17 项');
    assert.equal(shown.summary, '共 17 项');
    assert.deepEqual(
      shown.sections.map(({ id, heading, text: words }) => [id, heading, words]),
      [
        ['', '', '共 13 项，{{ 获奖数 }}。'],
        ['市级-项', '市级 13 项', '{{ awards.count 年=甲 }}0'],
      ],
    );
    assert.deepEqual(
      shown.headings.map(({ text: words }) => words),
      ['市级 13 项'],
    );
  });

  it('counts an award by its own date, by that of the page only where it has none', () => {
    const { page: list } = parseText(
      '---\n日期: 2026-05-20\n---\n::: 获奖名单 科幻画比赛\n\n| 作品 | 日期 |\n| --- | --- |\n' +
        '| 甲 | 2023年 |\n| 乙 | 2024.3 |\n| 丙 | 2026年5月 |\n| 丁 | |\n\n:::\n',
    );
    const { site: dated } = collectPages([list]);
    const figures = ['none', '2023', '2023-2024', '2025-2026'].map((year) =>
      evaluateFigure(dated, `awards.count year=${year}`),
    );
    assert.deepEqual(figures, ['0', '1', '1', '2']);
  });

  it('counts works of a calendar year as their list does, beside awards of that year or without any', () => {
    const { page: list } = parseText(
      '::: gallery\n\n| 作品 | 年份 |\n| --- | --- |\n| 车 | 2023 |\n| 船 | 2023年 |\n| 塔 | 2023-2024 |\n| 桥 | — |\n\n:::\n',
    );
    const { site: dated } = collectPages([list]);
    const figures = ['2023', '2023年', '2023-2024', 'none', '2024'].map((year) =>
      evaluateFigure(dated, `works.count year=${year}`),
    );
    assert.deepEqual(figures, ['2', '2', '1', '1', undefined]);
  });

  it('counts works by their awards as the filter of the gallery does', () => {
    const awards = ['一等奖', '县级一等奖', '县级二等奖', '优秀奖', '最佳创意', '省级表彰', ''];
    const rows = awards.map((words) => `| 车 | 三（1）班 | ${words} |`).join('\n');
    const { page: list } = parseText(`::: gallery\n\n| 作品 | 班级 | 奖项 |\n| --- | --- | --- |\n${rows}\n\n:::\n`);
    const { site: awarded } = collectPages([list]);
    const count = (condition: string) => evaluateFigure(awarded, `works.count ${condition}`);
    for (const { value, count: shown } of optionsOf(awarded.collections.works, {}, 'award'))
      assert.equal(count(`award=${value}`), `${shown}`, `${value}`);
    assert.deepEqual(
      ['place=一等奖', 'level=县级', '等次=一等奖 级别=县级', '奖项=县级一等奖', 'award=有', 'award=none'].map(count),
      ['2', '2', '1', '1', '6', '1'],
    );
    assert.deepEqual(['place=最佳创意', 'award=最佳创意', 'level=none', 'award=三好'].map(count), [
      '1',
      '1',
      '4',
      undefined,
    ]);
  });

  it('knows what is never said of what it counts', () => {
    for (const expression of [
      'works.count competition=科技节',
      'works.count category=科幻画',
      'activities.count level=县级',
      'activities.count kind=比赛',
      'phases.count grade=3',
      'awards.count kind=科幻画',
      'pages.count level=none',
    ])
      assert.equal(evaluateFigure(site, expression), undefined, expression);
  });

  it('reports a figure it does not understand, with the nearest name', () => {
    const wrong = makePage('a.md', { body: [{ type: 'figure', expression: 'award.count', line: 3, column: 5 }] });
    const { diagnostics } = collectPages([wrong]);
    assert.deepEqual(messages(diagnostics), ['figure/unknown a.md: 看不懂“{{ award.count }}”，原样显示。']);
    assert.equal(diagnostics[0]?.hint, '是不是想写“awards.count”？');
    const known = makePage('a.md', {
      body: ['awards.count level=月级', '作品数 比赛=科技节'].map((expression) => ({
        type: 'figure',
        expression,
        line: 3,
        column: 5,
      })),
    });
    assert.deepEqual(
      collectPages([known]).diagnostics.map(({ hint }) => hint),
      ['检查“level=月级”的写法。', '这个数不能按“比赛=科技节”来算，可以按学年、年级、类型、奖项、级别、等次。'],
    );
  });
});
