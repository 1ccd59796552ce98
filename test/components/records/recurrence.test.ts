import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Activity,
  addDays,
  expandRecurrence,
  occurrencesBetween,
  readDate,
  startOfWeek,
  weekdayOf,
} from '@kepu/components/records';
import fc from 'fast-check';
import { contexts } from './contexts.js';
import { inTimeZones } from './time-zones.js';

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const day = fc.integer({ min: 0, max: 3000 }).map((offset) => addDays('2024-01-01', offset));

inTimeZones('expandRecurrence', () => {
  it('finds the days of a weekly rule that looking at each day finds', () => {
    const rule = fc.record({
      start: day,
      length: fc.integer({ min: 0, max: 200 }),
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      interval: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(rule, ({ start, length, weekdays, interval }) => {
        const to = addDays(start, length);
        const expected: string[] = [];
        for (let each = start, weeks = 0; each <= to; each = addDays(each, 1)) {
          if (each !== start && weekdayOf(each) === 1) weeks += 1;
          if (weeks % interval === 0 && weekdays.includes(weekdayOf(each))) expected.push(each);
        }
        const byDay = weekdays.map((weekday) => CODES[weekday - 1]).join(',');
        assert.deepEqual(
          expandRecurrence(`FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${byDay}`, start, { from: start, to }),
          expected,
        );
      }),
    );
  });

  it('finds every second Friday by looking at each day of the month', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 7 }), (start, nth, weekday) => {
        const to = addDays(start, 300);
        const expected: string[] = [];
        for (let each = start; each <= to; each = addDays(each, 1)) {
          if (weekdayOf(each) === weekday && Math.ceil(Number(each.slice(8)) / 7) === nth) expected.push(each);
        }
        assert.deepEqual(
          expandRecurrence(`FREQ=MONTHLY;BYDAY=${nth}${CODES[weekday - 1]}`, start, { from: start, to }),
          expected,
        );
      }),
    );
  });
});

describe('expandRecurrence', () => {
  const year = { from: '2026-09-01', to: '2027-08-31' };

  it('ends with UNTIL, with COUNT, and without the days taken out', () => {
    assert.deepEqual(expandRecurrence('FREQ=WEEKLY;BYDAY=WE;UNTIL=20260916', '2026-09-02', year), [
      '2026-09-02',
      '2026-09-09',
      '2026-09-16',
    ]);
    assert.deepEqual(expandRecurrence('FREQ=WEEKLY;COUNT=2', '2026-09-02', year), ['2026-09-02', '2026-09-09']);
    assert.deepEqual(expandRecurrence('FREQ=DAILY;COUNT=3', '2026-09-02', { ...year, exdates: ['2026-09-03'] }), [
      '2026-09-02',
      '2026-09-04',
    ]);
  });

  it('leaves out the days that a month does not have', () => {
    assert.deepEqual(
      expandRecurrence('FREQ=MONTHLY;BYMONTHDAY=31', '2026-09-01', { from: '2026-09-01', to: '2027-01-31' }),
      ['2026-10-31', '2026-12-31', '2027-01-31'],
    );
    assert.deepEqual(expandRecurrence('FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2', '2027-01-15', year), [
      '2027-01-31',
      '2027-02-28',
    ]);
  });

  it('repeats by years', () => {
    assert.deepEqual(
      expandRecurrence('FREQ=YEARLY;BYMONTH=10', '2026-10-01', { from: '2026-01-01', to: '2028-12-31' }),
      ['2026-10-01', '2027-10-01', '2028-10-01'],
    );
  });

  it('has no days for a rule it does not know', () => {
    assert.deepEqual(expandRecurrence('FREQ=HOURLY', '2026-09-01', year), []);
    assert.deepEqual(expandRecurrence('nonsense', '2026-09-01', year), []);
  });

  it('does not hang on a rule without an end', () => {
    assert.ok(expandRecurrence('FREQ=DAILY', '0001-01-01', { from: '9990-01-01', to: '9999-12-31' }).length === 0);
  });
});

describe('occurrencesBetween', () => {
  const base: Activity = { id: 'a', title: '航模社团', precision: 'day', dateText: '', grades: [], extras: {} };
  const of = (words: string): Activity => {
    const { deadline: _, problem: __, ...dated } = readDate(words, contexts.year);
    return { ...base, ...dated };
  };

  it('gives each meeting its own beginning and end', () => {
    assert.deepEqual(occurrencesBetween(of('每周三16:00—17:00'), '2026-10-01', '2026-10-14'), [
      { start: '2026-10-07T16:00', end: '2026-10-07T17:00' },
      { start: '2026-10-14T16:00', end: '2026-10-14T17:00' },
    ]);
  });

  it('knows no meetings in the vacation', () => {
    assert.deepEqual(occurrencesBetween(of('每周三'), '2027-01-23', '2027-02-21'), []);
  });

  it('gives months for what happens every month', () => {
    assert.deepEqual(occurrencesBetween(of('每月'), '2026-10-15', '2026-11-02'), [
      { start: '2026-10', end: '2026-10' },
      { start: '2026-11', end: '2026-11' },
    ]);
  });

  it('gives one span for what does not repeat, if it touches the days asked for', () => {
    assert.deepEqual(occurrencesBetween(of('10月12日—16日'), '2026-10-16', '2026-10-31'), [
      { start: '2026-10-12', end: '2026-10-16' },
    ]);
    assert.deepEqual(occurrencesBetween(of('10月12日—16日'), '2026-10-17', '2026-10-31'), []);
    assert.deepEqual(occurrencesBetween(of('4月28日前'), '2027-04-01', '2027-04-30'), [
      { start: '2027-04-28', end: '2027-04-28' },
    ]);
    assert.deepEqual(occurrencesBetween(of('待定'), '2026-01-01', '2027-12-31'), []);
  });

  it('takes a repetition that has words but no start for none', () => {
    const { deadline: _, problem: __, ...dated } = readDate('每周三', {});
    assert.deepEqual(occurrencesBetween({ ...base, ...dated }, '2026-01-01', '2027-12-31'), []);
  });

  it('begins its weeks on Monday', () => {
    assert.equal(startOfWeek('2026-10-18'), '2026-10-12');
  });
});
