import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { columnsOf, dateWords } from '../../../components/award-table/award-columns.js';
import { figuresOf } from '../../../components/award-table/award-figures.js';
import type { Award } from '../../../components/records/types.js';
import { awardCounts, awards } from '../../../stories/data/awards.js';

describe('components/award-table/award-figures', () => {
  it('counts levels by school year, both from the top', () => {
    assert.deepEqual(figuresOf(awards), {
      by: 'level',
      columns: [
        { level: 'national' },
        { level: 'province' },
        { level: 'city' },
        { level: 'county' },
        { level: 'school' },
      ],
      rows: [
        { schoolYear: '2026-2027', counts: [1, 1, 4, 2, 1], total: 9 },
        { schoolYear: '2025-2026', counts: [0, 1, 1, 3, 2], total: 7 },
        { schoolYear: '2024-2025', counts: [0, 1, 1, 1, 1], total: 4 },
      ],
      largest: 4,
    });
  });

  it('counts places where there is only one level, adding up lists of numbers', () => {
    const figures = figuresOf(awardCounts);
    assert.equal(figures?.by, 'place');
    assert.deepEqual(figures?.rows, [{ schoolYear: '2026-2027', counts: [26, 52, 74], total: 152 }]);
  });

  it('has nothing to show where all are the same', () => {
    assert.equal(figuresOf(awardCounts.slice(0, 1)), undefined);
  });
});

describe('components/award-table/award-columns', () => {
  it('shows the columns that are filled, and what it does not know behind them', () => {
    const award: Award = {
      id: 'a',
      work: '纸桥',
      people: [],
      tutors: [],
      placeText: '一等奖',
      extras: { 奖金: '', 备注: '并列' },
    };
    assert.deepEqual(columnsOf([award]), [{ key: 'work' }, { key: 'place' }, { extra: '备注' }]);
    assert.deepEqual(
      columnsOf(awardCounts).map((column) => ('key' in column ? column.key : column.extra)),
      ['work', 'level', 'place', 'count'],
    );
  });

  it('gives no column to a measure that few of many awards have', () => {
    const award = (id: string, extras: Record<string, string>): Award => ({
      id,
      work: id,
      people: [],
      tutors: [],
      placeText: '',
      extras,
    });
    const columns = columnsOf([
      award('a', { 得分: '92', 组别: '高段' }),
      award('b', { 组别: '低段' }),
      award('c', {}),
      award('d', {}),
    ]);
    assert.deepEqual(columns, [{ key: 'work' }, { extra: '组别' }]);
  });

  it("keeps the author's words for a date nobody understood", () => {
    const award = { ...(awards[0] as Award), date: undefined, dateText: '运动会前' } as unknown as Award;
    assert.equal(dateWords(award, 'zh-CN'), '运动会前');
  });
});
