import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isOnShelf, itemsBetween, spanOf } from '../../../components/activity-calendar/calendar-items.js';
import { viewTerm } from '../../../components/activity-calendar/term-view.js';
import type { Activity, Precision } from '../../../components/records/index.js';
import { activity, anyActivity, inTimeZones } from './support.js';

const autumn = { schoolYear: '2026-2027', name: '秋季学期', start: '2026-09-01', end: '2027-01-22' };
const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const anyTerm = fc
  .record({ offset: fc.integer({ min: -40, max: 40 }), days: fc.integer({ min: 0, max: 170 }) })
  .map(({ offset, days }) => {
    const start = dayAfter('2026-09-01', offset);
    return { schoolYear: '2026-2027', name: '学期', start, end: dayAfter(start, days) };
  });

/** An activity of whole months, or one that repeats. */
const anyWhole = fc
  .record({
    month: fc.integer({ min: 6, max: 12 }),
    months: fc.integer({ min: 0, max: 3 }),
    precision: fc.constantFrom<Precision>('month', 'fuzzy', 'term'),
    isWeekly: fc.boolean(),
  })
  .map(({ month, months, precision, isWeekly }) => {
    const name = (index: number) =>
      `${2026 + Math.floor((index - 1) / 12)}-${String(((index - 1) % 12) + 1).padStart(2, '0')}`;
    if (isWeekly) {
      const start = `${name(month)}-02`;
      return activity({ start, end: start, recurrence: 'FREQ=WEEKLY;COUNT=6' });
    }
    return activity({ start: name(month), end: name(month + months), precision });
  });

describe('activity-calendar/term-view', () => {
  it('runs from the week of the first day to that of the last', () => {
    const { rows } = viewTerm([], autumn);
    assert.equal(rows.length, 21);
    assert.equal(rows[0]?.cells[0]?.day, '2026-08-31');
    assert.equal(rows[20]?.cells[6]?.day, '2027-01-24');
  });

  it('begins a month with the week whose Thursday lies in it', () => {
    const { rows } = viewTerm([], autumn);
    const bands = rows.filter((row) => row.band).map((row) => [row.week, row.band?.month]);
    assert.deepEqual(bands, [
      [1, '2026-09'],
      [5, '2026-10'],
      [10, '2026-11'],
      [14, '2026-12'],
      [19, '2027-01'],
    ]);
  });

  it('keeps an activity of two months in both and a longer one on the shelf', () => {
    const reading = activity({ start: '2026-10', end: '2026-11', precision: 'month' });
    const diary = activity({ start: '2026-09', end: '2027-01', precision: 'term' });
    const { rows, shelf } = viewTerm([reading, diary], autumn);
    assert.deepEqual(
      rows.filter((row) => row.band?.activities.includes(reading)).map((row) => row.band?.month),
      ['2026-10', '2026-11'],
    );
    assert.deepEqual(shelf, [diary]);
  });

  inTimeZones('has every day of the term once, in order, and on each day what stands there', () => {
    fc.assert(
      fc.property(anyTerm, fc.array(fc.oneof(anyActivity, anyWhole), { maxLength: 12 }), (term, activities) => {
        const { rows } = viewTerm(activities, term, Number.POSITIVE_INFINITY);
        const cells = rows.flatMap((row) => row.cells);
        // The slow, obvious version: count days, and ask each for its activities.
        const first = cells[0]?.day as string;
        assert.equal(new Date(`${first}T00:00:00Z`).getUTCDay(), 1);
        assert.ok(first <= term.start && dayAfter(first, 6) >= term.start);
        cells.forEach((cell, index) => {
          assert.equal(cell.day, dayAfter(first, index));
          const here = itemsBetween(activities, cell.day, cell.day).map((item) => item.activity);
          assert.deepEqual(new Set(cell.items.map((item) => item.activity)), new Set(here));
          assert.equal(cell.hiddenCount, 0);
        });
        assert.ok((cells[cells.length - 1]?.day as string) >= term.end);
        assert.deepEqual(
          rows.map((row) => row.week),
          rows.map((_, index) => index + 1),
        );
      }),
    );
  });

  inTimeZones('loses nothing that belongs to no day, and puts nothing of it on a day', () => {
    fc.assert(
      fc.property(anyTerm, fc.array(fc.oneof(anyActivity, anyWhole), { maxLength: 12 }), (term, activities) => {
        const { rows, shelf } = viewTerm(activities, term);
        const drawn = new Set<Activity>([...shelf, ...rows.flatMap((row) => row.band?.activities ?? [])]);
        const expected = activities.filter((each) => {
          const span = spanOf(each);
          return isOnShelf(each) && span && span.from <= term.end && span.to >= term.start;
        });
        assert.deepEqual(drawn, new Set(expected));
        for (const row of rows)
          for (const cell of row.cells) for (const item of cell.items) assert.ok(!isOnShelf(item.activity));
      }),
    );
  });
});
