// Past 300 lines: one grammar of rules, and the slow obvious version that it is held against.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Activity,
  addDays,
  daysBetween,
  daysInMonth,
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

interface Rule {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  count?: number | undefined;
  until?: string | undefined;
  /** `[2, 'FR']` is the second Friday, `[0, 'FR']` every one. */
  byDay: [number, string][];
  byMonthDay: number[];
  byMonth: number[];
}

const rules: fc.Arbitrary<Rule> = fc
  .record({
    freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY' as const),
    interval: fc.integer({ min: 1, max: 4 }),
    count: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
    until: fc.option(day, { nil: undefined }),
    byDay: fc.uniqueArray(fc.tuple(fc.constantFrom(0, 0, 1, 2, 5, -1), fc.constantFrom(...CODES)), {
      maxLength: 3,
      selector: ([nth, code]) => `${nth}${code}`,
    }),
    byMonthDay: fc.uniqueArray(fc.constantFrom(1, 13, 15, 29, 31, -1, -3), { maxLength: 2 }),
    byMonth: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 2 }),
  })
  .map((rule) => ({
    ...rule,
    // What the standard forbids, or counts within the year, is not understood.
    byDay: rule.byDay.map(([nth, code]): [number, string] => [
      rule.freq === 'MONTHLY' || (rule.freq === 'YEARLY' && rule.byMonth.length > 0) ? nth : 0,
      code,
    ]),
    byMonthDay: rule.freq === 'WEEKLY' ? [] : rule.byMonthDay,
  })) as fc.Arbitrary<Rule>;

function textOf({ freq, interval, count, until, byDay, byMonthDay, byMonth }: Rule): string {
  return [
    `FREQ=${freq}`,
    interval > 1 && `INTERVAL=${interval}`,
    count && `COUNT=${count}`,
    until && `UNTIL=${until.replaceAll('-', '')}`,
    byDay.length > 0 && `BYDAY=${byDay.map(([nth, code]) => `${nth || ''}${code}`).join(',')}`,
    byMonthDay.length > 0 && `BYMONTHDAY=${byMonthDay.join(',')}`,
    byMonth.length > 0 && `BYMONTH=${byMonth.join(',')}`,
  ]
    .filter(Boolean)
    .join(';');
}

/** Slow and obvious: takes each day from the first on and asks of every part of the rule whether it allows the day. */
function lookAtEachDay(rule: Rule, start: string, from: string, to: string): string[] {
  const { freq, interval, byDay, byMonthDay, byMonth } = rule;
  const found: string[] = [];
  let counted = 0;
  const year = (each: string) => Number(each.slice(0, 4));
  const month = (each: string) => Number(each.slice(5, 7));
  const date = (each: string) => Number(each.slice(8));
  const hasOthers = byDay.length > 0 || byMonthDay.length > 0;
  for (let each = start; each <= to; each = addDays(each, 1)) {
    const length = daysInMonth(year(each), month(each));
    const periods = {
      DAILY: daysBetween(start, each),
      WEEKLY: daysBetween(startOfWeek(start), startOfWeek(each)) / 7,
      MONTHLY: (year(each) - year(start)) * 12 + month(each) - month(start),
      YEARLY: year(each) - year(start),
    }[freq];
    const allowed = [
      periods % interval === 0,
      byMonth.length > 0
        ? byMonth.includes(month(each))
        : freq !== 'YEARLY' || hasOthers || month(each) === month(start),
      byMonthDay.length === 0 ||
        byMonthDay.some((wanted) => wanted === date(each) || wanted === date(each) - length - 1),
      byDay.length === 0 ||
        byDay.some(
          ([nth, code]) =>
            code === CODES[weekdayOf(each) - 1] &&
            (nth === 0 || nth === Math.ceil(date(each) / 7) || nth === -Math.ceil((length + 1 - date(each)) / 7)),
        ),
      freq !== 'WEEKLY' || byDay.length > 0 || weekdayOf(each) === weekdayOf(start),
      freq === 'DAILY' || freq === 'WEEKLY' || hasOthers || date(each) === date(start),
      rule.until === undefined || each <= rule.until,
    ];
    if (!allowed.every(Boolean)) continue;
    counted += 1;
    if (rule.count !== undefined && counted > rule.count) break;
    if (each >= from) found.push(each);
  }
  return found;
}

function asActivity({ deadline: _, problem: __, ...dated }: ReturnType<typeof readDate>): Activity {
  return { id: 'a', title: '航模社团', grades: [], extras: {}, ...dated };
}

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

  it('finds the days that looking at each day by the words of RFC 5545 finds', () => {
    fc.assert(
      fc.property(
        rules,
        day,
        fc.integer({ min: -40, max: 500 }),
        fc.integer({ min: 0, max: 500 }),
        (rule, start, offset, length) => {
          const from = addDays(start, offset);
          const to = addDays(from, length);
          assert.deepEqual(expandRecurrence(textOf(rule), start, { from, to }), lookAtEachDay(rule, start, from, to));
        },
      ),
      { numRuns: 400 },
    );
  });
});

inTimeZones('单周 and 双周', () => {
  const year = fc.record({
    start: day,
    lengths: fc.tuple(fc.integer({ min: 10, max: 150 }), fc.integer({ min: 10, max: 150 })),
    gap: fc.integer({ min: 3, max: 50 }),
    parity: fc.constantFrom(1, 0),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 }),
  });

  it('fall on the weeks that counting the days of each term finds', () => {
    fc.assert(
      fc.property(year, ({ start, lengths: [first, second], gap, parity, weekdays }) => {
        const schoolYear = '2026-2027';
        const next = addDays(start, first + gap);
        const terms = [
          { schoolYear, name: '一', start, end: addDays(start, first) },
          { schoolYear, name: '二', start: next, end: addDays(next, second) },
        ];
        const expected: string[] = [];
        for (const term of terms)
          for (let each = term.start, week = 1; each <= term.end; each = addDays(each, 1)) {
            if (each !== term.start && weekdayOf(each) === 1) week += 1;
            if (week % 2 === parity && weekdays.includes(weekdayOf(each))) expected.push(each);
          }
        const names = weekdays.map((weekday) => `周${'一二三四五六日'[weekday - 1]}`).join('、');
        const reading = readDate(`${parity ? '单' : '双'}周${names}`, { schoolYear, terms });
        assert.deepEqual([reading.start, reading.end], [expected[0], expected[expected.length - 1]]);
        const found = occurrencesBetween(asActivity(reading), start, addDays(next, second + 30));
        assert.deepEqual(
          found.map((occurrence) => occurrence.start),
          expected,
        );
        assert.ok(!reading.exdates?.includes(reading.start as string));
      }),
      { numRuns: 150 },
    );
  });
});

inTimeZones('weekdays as people list them', () => {
  const NAMES = [...'一二三四五六日'];
  const listed = fc.record({
    start: day,
    length: fc.integer({ min: 14, max: 150 }),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 }),
    sign: fc.constantFrom('、', '和', '及', '，', '、周', '、星期', ''),
    every: fc.constantFrom('每周', '每星期', '逢周', '每个星期', '每周周'),
    weeks: fc.constantFrom(1, 2, 3),
  });

  it('are the days that going through the term finds, every week or from a first day on every few', () => {
    fc.assert(
      fc.property(listed, ({ start, length, weekdays, sign, every, weeks }) => {
        const sorted = [...weekdays].sort();
        const end = addDays(start, length);
        const context = { schoolYear: '2026-2027', terms: [{ schoolYear: '2026-2027', name: '一', start, end }] };
        const names = sorted.map((weekday) => NAMES[weekday - 1]).join(sign);
        const [year, month, date] = start.split('-').map(Number);
        const words =
          weeks === 1 ? every + names : `${year}年${month}月${date}日起${weeks === 2 ? '隔周' : '每三周的'}周${names}`;
        const expected: string[] = [];
        let first: string | undefined;
        for (let each = start; each <= end; each = addDays(each, 1)) {
          if (!sorted.includes(weekdayOf(each))) continue;
          first ??= startOfWeek(each);
          if ((daysBetween(first, startOfWeek(each)) / 7) % weeks === 0) expected.push(each);
        }
        const found = occurrencesBetween(asActivity(readDate(words, context)), start, addDays(end, 30));
        assert.deepEqual(
          found.map((occurrence) => occurrence.start),
          expected,
          words,
        );
      }),
      { numRuns: 200 },
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
    const last = { from: '9999-12-01', to: '9999-12-31' };
    assert.equal(expandRecurrence('FREQ=DAILY', '0001-01-01', last).length, 31);
    assert.deepEqual(expandRecurrence('FREQ=DAILY;COUNT=1000000000', '0001-01-01', last), []);
    assert.deepEqual(expandRecurrence('FREQ=MONTHLY;BYMONTHDAY=32', '2026-09-01', year), []);
  });
});

describe('occurrencesBetween', () => {
  const of = (words: string) => asActivity(readDate(words, contexts.year));

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

  it('leaves out the months whose part meant lies in the vacation, unless the author bounds them', () => {
    const monthsOf = (words: string) =>
      occurrencesBetween(of(words), '2027-01-01', '2027-07-31').map(({ start }) => start);
    const all = ['2027-01', '2027-02', '2027-03', '2027-04', '2027-05', '2027-06', '2027-07'];
    const without = (...months: string[]) => all.filter((month) => !months.includes(month));
    assert.deepEqual(monthsOf('每月'), all);
    assert.deepEqual(monthsOf('每月上旬'), without('2027-02'));
    assert.deepEqual(monthsOf('每月第二周'), without('2027-02'));
    assert.deepEqual(monthsOf('每月下旬'), without('2027-07'));
    assert.deepEqual(monthsOf('2027年1月至3月每月上旬'), ['2027-01', '2027-02', '2027-03']);
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
    assert.deepEqual(occurrencesBetween(asActivity(readDate('每周三', {})), '2026-01-01', '2027-12-31'), []);
  });

  it('begins its weeks on Monday', () => {
    assert.equal(startOfWeek('2026-10-18'), '2026-10-12');
  });
});
