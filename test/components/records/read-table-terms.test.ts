import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarkdownTable, readTable } from '@kepu/components/records';
import { autumn, spring } from './contexts.js';
import { only, table } from './table-notation.js';

describe('readTable, the school year and the term that headings name', () => {
  const terms = [autumn, spring];
  const read = (caption: string, text: string, more: object = { terms }) =>
    only(readTable('phases', { ...table(text), caption }, more).records, 'start', 'end', 'precision');
  const wholeTerm = '阶段|时间\n社团活动|整个学期';

  it('takes the year of a caption, and the term', () => {
    const rows = '阶段|时间\n报名|10月12日\n展示|3月';
    const found = [
      { start: '2025-10-12', end: '2025-10-12', precision: 'day' },
      { start: '2026-03', end: '2026-03', precision: 'month' },
    ];
    assert.deepEqual(read('2025—2026学年科技工作安排', rows, {}), found);
    assert.deepEqual(read('2025年秋季学期工作安排', rows, {}), found);
    assert.deepEqual(read('2026年春季学期工作安排', rows, {}), found);
    // Of a plan of three years no row's year is known.
    assert.equal(read('2025—2028学年行动计划', rows, {})[0]?.precision, 'unknown');
    assert.equal(read('2025年度工作计划', rows, {})[0]?.precision, 'unknown');
  });

  it('gives the whole term the dates of the one named, else of each of them', () => {
    assert.deepEqual(read('工作安排', wholeTerm), [{ start: autumn.start, end: spring.end, precision: 'year' }]);
    assert.deepEqual(read('2026—2027学年第二学期工作安排', wholeTerm), [
      { start: spring.start, end: spring.end, precision: 'term' },
    ]);
    const beside = read(
      '',
      '学期|阶段|时间\n第一学期|社团活动|整个学期\n第二学期|社团活动|整个学期\n第二学期|测评|第二周',
    );
    assert.deepEqual(
      beside.map(({ start }) => start),
      [autumn.start, spring.start, '2027-03-01'],
    );
  });

  it('knows this term from the heading across the rows', () => {
    const section = (text: string) => ({ cells: [{ text, colSpan: 2 }] });
    const row = { cells: [{ text: '社团活动' }, { text: '本学期' }] };
    const rows = [section('第一学期'), row, section('第二学期'), row];
    const { records } = readTable('phases', { ...table('阶段|时间'), rows }, { terms });
    assert.deepEqual(
      records.map(({ start }) => start),
      [autumn.start, spring.start],
    );
  });
});

describe('readMarkdownTable', () => {
  it('reads the first pipe table of a text, with escaped pipes and breaks', () => {
    assert.deepEqual(
      readMarkdownTable('前言\n\n| 时间 | 活动 |\n| :-- | --- |\n| 10月12日 | 开幕式 \\| 讲话<br>合影 |\n\n后记'),
      {
        head: [{ cells: [{ text: '时间' }, { text: '活动' }], line: 3 }],
        rows: [{ cells: [{ text: '10月12日' }, { text: '开幕式 | 讲话\n合影' }], line: 5 }],
      },
    );
    assert.equal(readMarkdownTable('没有表格\n---\n正文'), undefined);
  });
});
