import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { layOutMonth, rangeOfMonth, shiftMonth } from '../../../components/activity-calendar/month-grid.js';
import { inTimeZones, month } from './support.js';

describe('activity-calendar/month-grid', () => {
  it('starts October 2026 on Monday 28 September and ends six weeks later', () => {
    const weeks = layOutMonth('2026-10');
    assert.equal(weeks[0]?.[0], '2026-09-28');
    assert.equal(weeks[5]?.[6], '2026-11-08');
  });

  it('says what is no month', () => {
    assert.throws(() => layOutMonth('2026-13'), new RangeError('Expected a month YYYY-MM, got “2026-13”.'));
  });

  it('turns over the end of a year', () => {
    assert.equal(shiftMonth('2026-12', 1), '2027-01');
    assert.equal(shiftMonth('2026-01', -13), '2024-12');
  });

  inTimeZones('has 42 days in order, Monday first, and every day of the month', () => {
    fc.assert(
      fc.property(month, (each) => {
        const days = layOutMonth(each).flat();
        assert.equal(days.length, 42);
        // The slow, obvious version: count days from the first one in UTC.
        const first = Date.parse(`${days[0]}T00:00:00Z`);
        assert.equal(new Date(first).getUTCDay(), 1);
        assert.deepEqual(
          days,
          days.map((_, index) => new Date(first + index * 86_400_000).toISOString().slice(0, 10)),
        );
        const { from, to } = rangeOfMonth(each);
        assert.deepEqual(
          days.filter((day) => day.startsWith(each)),
          days.slice(days.indexOf(from), days.indexOf(to) + 1),
        );
        assert.ok(days.indexOf(from) < 7);
      }),
    );
  });
});
