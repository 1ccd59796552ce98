import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { itemsBetween } from '../../../components/activity-calendar/calendar-items.js';
import { monthsOfSchoolYear } from '../../../components/activity-calendar/month-grid.js';
import { viewYear } from '../../../components/activity-calendar/year-view.js';
import { activity, anyActivity, inTimeZones } from './support.js';

describe('activity-calendar/year-view', () => {
  it('runs from September to August', () => {
    const months = monthsOfSchoolYear('2026-2027');
    assert.equal(months.length, 12);
    assert.deepEqual([months[0], months[4], months[11]], ['2026-09', '2027-01', '2027-08']);
  });

  it('counts an activity of many days once for its month, and on each of its days', () => {
    const { months } = viewYear([activity({ start: '2026-10-12', end: '2026-10-14' })], '2026-2027');
    const october = months[1];
    assert.equal(october?.count, 1);
    assert.deepEqual(
      october?.days.filter((day) => day.count > 0).map((day) => day.day),
      ['2026-10-12', '2026-10-13', '2026-10-14'],
    );
    assert.equal(october?.firstWeekday, 4);
  });

  it('keeps months and terms off the days', () => {
    const month = activity({ start: '2026-10', end: '2026-10', precision: 'month' });
    const term = activity({ start: '2026-09', end: '2027-01', precision: 'term' });
    const { months, shelf } = viewYear([month, term], '2026-2027');
    assert.deepEqual(months[1]?.band, [month]);
    assert.equal(months[1]?.count, 1);
    assert.deepEqual(shelf, [term]);
    assert.ok(months.every(({ days }) => days.every(({ count }) => count === 0)));
  });

  it('keeps what repeats by months off the days: for the year where all months have it, else in the bands', () => {
    const fields = { start: '2026-09', end: '2027-07', precision: 'month' } as const;
    const monthly = activity({ ...fields, recurrence: 'FREQ=MONTHLY;UNTIL=20270709', exdates: ['2027-02-01'] });
    const quarterly = activity({ ...fields, recurrence: 'FREQ=MONTHLY;INTERVAL=3;UNTIL=20270709' });
    const { months, shelf } = viewYear([monthly, quarterly], '2026-2027');
    assert.deepEqual(shelf, [monthly]);
    assert.deepEqual(
      months.filter(({ band }) => band.length > 0).map(({ month, count }) => `${month} ${count}`),
      ['2026-09 1', '2026-12 1', '2027-03 1', '2027-06 1'],
    );
    assert.ok(months.every(({ days }) => days.every(({ count }) => count === 0)));
  });

  inTimeZones('counts on each day what stands there', () => {
    fc.assert(
      fc.property(fc.array(anyActivity, { maxLength: 15 }), (activities) => {
        const { months } = viewYear(activities, '2026-2027');
        for (const { month, days, count, dueCount, firstWeekday } of months) {
          // The slow, obvious version: ask every day.
          const [year, number] = month.split('-').map(Number) as [number, number];
          assert.equal(days.length, new Date(Date.UTC(year, number, 0)).getUTCDate());
          assert.equal(firstWeekday, new Date(`${month}-01T00:00:00Z`).getUTCDay() || 7);
          const seen = new Set<unknown>();
          let due = 0;
          days.forEach((cell, index) => {
            assert.equal(cell.day, `${month}-${String(index + 1).padStart(2, '0')}`);
            const here = itemsBetween(activities, cell.day, cell.day);
            for (const item of here) seen.add(item.activity);
            due += here.filter((item) => item.kind === 'deadline').length;
            assert.equal(cell.count, here.length);
            assert.equal(
              cell.isDue,
              here.some((item) => item.kind === 'deadline'),
            );
          });
          assert.equal(count, seen.size);
          assert.equal(dueCount, due);
        }
      }),
      { numRuns: 40 },
    );
  });
});
