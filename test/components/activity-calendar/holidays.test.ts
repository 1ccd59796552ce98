import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Holiday } from '@kepu/components';
import { indexHolidays, startsHoliday, unpublishedYears } from '../../../components/activity-calendar/holidays.js';
import { inTimeZones } from '../records/time-zones.js';

const national: Holiday = { date: '2026-10-01', end: '2026-10-07', kind: 'off', name: '国庆节' };

inTimeZones('holidays by day', () => {
  it('has every day from the first to the last', () => {
    const days = indexHolidays([national, { date: '2026-10-10', kind: 'work' }]);
    assert.deepEqual(
      [...days].map(([day, { kind }]) => `${day} ${kind}`),
      [...['01', '02', '03', '04', '05', '06', '07'].map((day) => `2026-10-${day} off`), '2026-10-10 work'],
    );
  });
});

describe('holidays of a calendar', () => {
  it('takes the later of two for one day, so that a school corrects what is published', () => {
    const days = indexHolidays([national, { date: '2026-10-07', kind: 'work', name: '提前返校' }]);
    assert.deepEqual(days.get('2026-10-07')?.name, '提前返校');
    assert.equal(days.get('2026-10-06')?.name, '国庆节');
  });

  it('leaves out days that do not exist, and stops a holiday that never ends', () => {
    const days = indexHolidays([
      { date: '2026-02-30', kind: 'off' },
      { date: '2026-10-01', end: 'soon', kind: 'off' },
      { date: '2026-10-05', end: '2026-10-01', kind: 'off' },
      { date: '2027-01-01', end: '9999-12-31', kind: 'off' },
    ]);
    assert.equal(days.size, 100);
  });

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
