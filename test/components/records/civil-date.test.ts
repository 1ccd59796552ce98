import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  isCivilDate,
  isoWeek,
  makeDay,
  startOfWeek,
  weekdayOf,
} from '@kepu/components/records';
import fc from 'fast-check';
import { inTimeZones } from './time-zones.js';

const day = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => makeDay(year, month, date) as string);
const days = fc.integer({ min: -3000, max: 3000 });

inTimeZones('civil dates', () => {
  it('counts days as a calendar on the wall does, one after the other', () => {
    let expected = { year: 2023, month: 12, date: 31, weekday: 7 };
    for (let count = 0; count < 1500; count += 1) {
      const text = makeDay(expected.year, expected.month, expected.date) as string;
      assert.equal(addDays('2023-12-31', count), text);
      assert.equal(daysBetween('2023-12-31', text), count);
      assert.equal(weekdayOf(text), expected.weekday);
      expected = nextDay(expected);
    }
  });

  it('comes back after going there', () => {
    fc.assert(fc.property(day, days, (start, count) => addDays(addDays(start, count), -count) === start));
    fc.assert(fc.property(day, day, (from, to) => addDays(from, daysBetween(from, to)) === to));
    fc.assert(fc.property(day, day, (from, to) => daysBetween(from, to) === -daysBetween(to, from) || from === to));
  });

  it('orders days as their text orders', () => {
    fc.assert(fc.property(day, day, (a, b) => a < b === daysBetween(a, b) > 0));
  });

  it('begins every week on a Monday that is at most six days ago', () => {
    fc.assert(
      fc.property(day, (any) => {
        const monday = startOfWeek(any);
        const age = daysBetween(monday, any);
        return weekdayOf(monday) === 1 && age >= 0 && age <= 6;
      }),
    );
  });

  it('numbers ISO weeks without a gap and with the 4th of January in the first', () => {
    fc.assert(
      fc.property(day, (any) => {
        const here = isoWeek(any);
        const next = isoWeek(addDays(any, 7));
        const first = isoWeek(`${any.slice(0, 4)}-01-04`);
        assert.deepEqual(first, { year: Number(any.slice(0, 4)), week: 1 });
        assert.ok(
          next.week === here.week + 1 ? next.year === here.year : next.week === 1 && next.year === here.year + 1,
        );
      }),
    );
  });
});

describe('civil dates', () => {
  it('knows which days exist', () => {
    for (const text of ['2024-02-29', '2000-02-29', '2026-12-31']) assert.ok(isCivilDate(text), text);
    for (const text of [
      '2026-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '2026-4-1',
      '2026-04',
      '',
    ]) {
      assert.ok(!isCivilDate(text), text);
    }
    assert.equal(daysInMonth(2024, 2), 29);
    assert.equal(daysInMonth(2100, 2), 28);
  });

  it('moves by months to the same day, or to the last one', () => {
    assert.equal(addMonths('2027-01-31', 1), '2027-02-28');
    assert.equal(addMonths('2026-10-12', 5), '2027-03-12');
    assert.equal(addMonths('2026-01-15', -13), '2024-12-15');
  });

  it('names the ISO weeks at the turn of the year', () => {
    assert.deepEqual(isoWeek('2027-01-01'), { year: 2026, week: 53 });
    assert.deepEqual(isoWeek('2024-12-30'), { year: 2025, week: 1 });
  });

  it('refuses what is no day, with the text in the message', () => {
    assert.throws(() => addDays('2026-02-30', 1), {
      name: 'RangeError',
      message: 'Expected a day YYYY-MM-DD, got “2026-02-30”.',
    });
    assert.throws(() => weekdayOf('10月12日'), {
      name: 'RangeError',
      message: 'Expected a day YYYY-MM-DD, got “10月12日”.',
    });
  });
});

interface WallDay {
  year: number;
  month: number;
  date: number;
  weekday: number;
}

/** The slow, obvious calendar. */
function nextDay({ year, month, date, weekday }: WallDay): WallDay {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number;
  const next = weekday === 7 ? 1 : weekday + 1;
  if (date < length) return { year, month, date: date + 1, weekday: next };
  if (month < 12) return { year, month: month + 1, date: 1, weekday: next };
  return { year: year + 1, month: 1, date: 1, weekday: next };
}
