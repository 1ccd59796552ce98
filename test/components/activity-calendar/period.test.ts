import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  boundsOf,
  clampMonth,
  firstMonth,
  weekNumbers,
  weeksOfMonth,
} from '../../../components/activity-calendar/period.js';
import { activity, inTimeZones } from './support.js';

const autumn = { schoolYear: '2026-2027', name: '秋季学期', start: '2026-09-01', end: '2027-01-22' };

describe('activity-calendar/period', () => {
  it('begins with the first month that has an activity', () => {
    assert.equal(firstMonth([activity({ start: '2026-11-02' }), activity({ start: '2026-10' })], [autumn]), '2026-10');
  });

  it('takes the author’s month and passes over what is none', () => {
    assert.equal(firstMonth([activity({ start: '2026-11-02' })], [], '2026-12'), '2026-12');
    assert.equal(firstMonth([activity({ start: '2026-11-02' })], [], '十月'), '2026-11');
  });

  it('has no month without dates and terms', () => {
    assert.equal(firstMonth([activity({ precision: 'unknown' })], []), undefined);
    assert.equal(boundsOf([], []), undefined);
  });

  it('lets a reader turn as far as activities and terms reach', () => {
    const bounds = boundsOf([activity({ start: '2027-03-12', end: '2027-03-12' })], [autumn]);
    assert.deepEqual(bounds, { first: '2026-09', last: '2027-03' });
    assert.equal(clampMonth('2027-08', bounds as { first: string; last: string }), '2027-03');
    assert.equal(clampMonth('2026-01', bounds as { first: string; last: string }), '2026-09');
  });

  inTimeZones('names the teaching weeks of October', () => {
    assert.deepEqual(weekNumbers('2026-10', [autumn]), [5, 6, 7, 8, 9, 10]);
    const { from, to, term } = weeksOfMonth('2026-10', [autumn]) ?? {};
    assert.deepEqual([from, to, term?.name], [5, 9, '秋季学期']);
    assert.equal(weeksOfMonth('2027-02', [autumn]), undefined);
  });
});
