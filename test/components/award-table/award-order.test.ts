import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AwardIndex } from '../../../components/award-table/award-index.js';
import { AwardOrder } from '../../../components/award-table/award-order.js';
import { type AwardSortKey, isSortKey, naturalDirection } from '../../../components/award-table/sort-keys.js';
import type { Award } from '../../../components/records/types.js';

const award = (fields: Partial<Award>): Award => ({
  id: fields.work ?? '',
  work: '',
  people: [],
  tutors: [],
  placeText: '',
  extras: {},
  ...fields,
});

const order = (awards: Award[], key: AwardSortKey, direction = naturalDirection(key)) =>
  Array.from(new AwardOrder(new AwardIndex(awards)).by(key, direction, 'pinyin'), (row) => (awards[row] as Award).work);

describe('components/award-table/award-order', () => {
  it('puts the highest level first, what has none last, in both directions', () => {
    const awards = [
      award({ work: '校', level: 'school' }),
      award({ work: '无' }),
      award({ work: '国', level: 'national' }),
      award({ work: '市', level: 'city' }),
    ];
    assert.deepEqual(order(awards, 'level'), ['国', '市', '校', '无']);
    assert.deepEqual(order(awards, 'level', 'ascending'), ['校', '市', '国', '无']);
  });

  it('orders places by scale, not by their characters', () => {
    const awards = [
      award({ work: '二', place: 'second' }),
      award({ work: '特', place: 'grand' }),
      award({ work: '三', place: 'third' }),
      award({ work: '一', place: 'first' }),
    ];
    assert.deepEqual(order(awards, 'place'), ['特', '一', '二', '三']);
  });

  it('orders a column of the author’s by its numbers where all are of one unit, else as words; what is empty last', () => {
    const of = (...values: string[]) => values.map((value) => award({ work: value || '无', extras: { 得分: value } }));
    assert.deepEqual(order(of('9.5分', '102分', '', '87分'), 'extra:得分'), ['9.5分', '87分', '102分', '无']);
    assert.deepEqual(order(of('9.5', '102', '-3'), 'extra:得分', 'descending'), ['102', '9.5', '-3']);
    assert.deepEqual(order(of('2米', '30厘米', '1米'), 'extra:得分'), ['1米', '2米', '30厘米'], 'words');
    assert.deepEqual(order(of('张', '安', '曾'), 'extra:得分'), ['安', '曾', '张']);
  });

  it('orders Chinese by pinyin and numbers by value', () => {
    const awards = [
      award({ work: '张家口' }),
      award({ work: '安庆' }),
      award({ work: '第10届' }),
      award({ work: '第9届' }),
    ];
    assert.deepEqual(order(awards, 'work'), ['安庆', '第9届', '第10届', '张家口']);
  });

  it('puts the latest date first, whole months among days', () => {
    const awards = [
      award({ work: '五月', date: '2026-05' }),
      award({ work: '无' }),
      award({ work: '九月', date: '2026-09-10' }),
      award({ work: '五月下', date: '2026-05-20' }),
    ];
    assert.deepEqual(order(awards, 'date'), ['九月', '五月下', '五月', '无']);
    const numbers = award({ work: '数', count: 3, schoolYear: '2025-2026' });
    assert.deepEqual(order([...awards, numbers], 'date'), ['九月', '五月下', '五月', '数', '无']);
  });

  it('orders one contest by its editions and keeps equals in their order', () => {
    const awards = [
      award({ work: 'a', competition: '创新大赛', edition: '10' }),
      award({ work: 'b', competition: '创新大赛', edition: '9' }),
      award({ work: 'c', competition: '创新大赛', edition: '9' }),
    ];
    assert.deepEqual(order(awards, 'competition'), ['b', 'c', 'a']);
  });

  it('orders grades as they follow each other: 七年级, 八年级, 高一', () => {
    const grades = [10, 8, 12, 9, 7].map((grade) => award({ work: String(grade), grade }));
    assert.deepEqual(order(grades, 'grade'), ['7', '8', '9', '10', '12']);
  });

  it('keeps equals in their order in both directions', () => {
    const awards = [...'abcdef'].map((work, at) => award({ work, level: at % 2 === 0 ? 'city' : 'school' }));
    assert.deepEqual(order(awards, 'level'), ['a', 'c', 'e', 'b', 'd', 'f']);
    assert.deepEqual(order(awards, 'level', 'ascending'), ['b', 'd', 'f', 'a', 'c', 'e']);
  });

  it('knows its keys', () => {
    assert.equal(isSortKey('level'), true);
    assert.equal(isSortKey('extra:得分'), true);
    assert.equal(isSortKey('toString'), false);
    assert.equal(isSortKey(undefined), false);
  });
});
