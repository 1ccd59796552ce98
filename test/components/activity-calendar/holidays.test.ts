import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Holiday } from '@kepu/components';
import { indexHolidays } from '@kepu/components/records';
import { startsHoliday, unpublishedYears } from '../../../components/activity-calendar/holidays.js';

const national: Holiday = { date: '2026-10-01', end: '2026-10-07', kind: 'off', name: '国庆节' };

describe('holidays of a calendar', () => {
  it('names the first day of a run, in whatever order the days are given', () => {
    const days = indexHolidays([
      { date: '2026-10-02', kind: 'off', name: '国庆节' },
      { date: '2026-10-01', kind: 'off', name: '国庆节' },
      { date: '2026-10-03', kind: 'off', name: '校庆' },
    ]);
    assert.deepEqual(
      ['2026-09-30', '2026-10-01', '2026-10-02', '2026-10-03'].map((day) => startsHoliday(day, days)),
      [false, true, false, true],
    );
  });

  it('knows which years are not announced, and says nothing where no holidays are asked for', () => {
    const days = indexHolidays([national]);
    assert.deepEqual(unpublishedYears(days, '2026-09-01', '2027-01-22'), [2027]);
    assert.deepEqual(unpublishedYears(days, '2027-12', '2028-01'), [2027, 2028]);
    assert.deepEqual(unpublishedYears(days, '2025-09', '2026-12'), []);
    assert.deepEqual(unpublishedYears(indexHolidays([]), '2027-01', '2027-01'), []);
  });
});
