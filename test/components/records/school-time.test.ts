import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addDays,
  daysBetween,
  schoolYearOf,
  type Term,
  teachingWeekOf,
  termOf,
  vacationOf,
  vacationsBetween,
  weekdayOf,
  weekRange,
  weeksOfTerm,
} from '@kepu/components/records';
import fc from 'fast-check';
import { autumn, spring } from './contexts.js';
import { inTimeZones } from './time-zones.js';

const terms = [autumn, spring];
const anyTerm: fc.Arbitrary<Term> = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 200 }))
  .map(([offset, length]) => ({
    schoolYear: '2026-2027',
    name: '学期',
    start: addDays('1990-01-01', offset),
    end: addDays('1990-01-01', offset + length),
  }));

inTimeZones('teaching weeks', () => {
  it('cover every day of a term once, in order', () => {
    fc.assert(
      fc.property(anyTerm, (term) => {
        // The slow, obvious count: a new week begins with every Monday after the first day.
        let week = 1;
        for (let day = term.start; day <= term.end; day = addDays(day, 1)) {
          if (day !== term.start && weekdayOf(day) === 1) week += 1;
          assert.equal(teachingWeekOf(day, [term])?.week, week);
          const range = weekRange(term, week) as { start: string; end: string };
          assert.ok(range.start <= day && day <= range.end);
        }
        assert.equal(weekRange(term, week + 1), undefined);
      }),
      { numRuns: 50 },
    );
  });

  it('are the rows of a term grid, seven days each', () => {
    fc.assert(
      fc.property(anyTerm, (term) => {
        // Slow and obvious: from the Monday before the term, a row more whenever a Monday comes that is not after it.
        const rows: string[][] = [];
        let day = term.start;
        while (weekdayOf(day) !== 1) day = addDays(day, -1);
        for (; day <= term.end || weekdayOf(day) !== 1; day = addDays(day, 1)) {
          if (weekdayOf(day) === 1) rows.push([]);
          rows[rows.length - 1]?.push(day);
        }
        const weeks = weeksOfTerm(term);
        assert.deepEqual(
          weeks.map(({ days }) => days),
          rows,
        );
        for (const { week, days } of weeks)
          for (const each of days)
            if (term.start <= each && each <= term.end) assert.equal(teachingWeekOf(each, [term])?.week, week);
      }),
      { numRuns: 50 },
    );
  });

  it('are whole weeks but for the first and the last', () => {
    fc.assert(
      fc.property(anyTerm, fc.integer({ min: 1, max: 40 }), (term, week) => {
        const range = weekRange(term, week);
        if (!range || range.start === term.start || range.end === term.end) return true;
        return weekdayOf(range.start) === 1 && daysBetween(range.start, range.end) === 6;
      }),
    );
  });
});

inTimeZones('vacations', () => {
  it('are the days between terms, every one of them', () => {
    fc.assert(
      fc.property(fc.array(anyTerm, { maxLength: 4 }), (some) => {
        const vacations = vacationsBetween(some);
        const days = some.flatMap(({ start, end }) => [start, end]).sort();
        const [first, last] = [days[0], days[days.length - 1]];
        if (!first || !last) return assert.deepEqual(vacations, []);
        // Slow and obvious: collect runs of days in no term, and drop those of Saturdays and Sundays.
        const runs: string[][] = [[]];
        for (let day = first; day <= last; day = addDays(day, 1))
          if (termOf(day, some)) runs.push([]);
          else runs[runs.length - 1]?.push(day);
        const wanted = runs.filter((run) => run.some((day) => weekdayOf(day) < 6));
        assert.deepEqual(
          vacations.map(({ start, end }) => [start, end]),
          wanted.map((run) => [run[0], run[run.length - 1]]),
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe('school time', () => {
  it('changes the school year with September, or with the first day of lessons', () => {
    assert.equal(schoolYearOf('2026-08-31'), '2025-2026');
    assert.equal(schoolYearOf('2026-09-01'), '2026-2027');
    assert.equal(schoolYearOf('2027-03'), '2026-2027');
    assert.equal(schoolYearOf('2026-08-31', [{ ...autumn, start: '2026-08-31' }]), '2026-2027');
  });

  it('finds the term of a day, and none in the vacations', () => {
    assert.equal(termOf('2026-10-12', terms), autumn);
    assert.equal(termOf('2027-07-09', terms), spring);
    assert.equal(termOf('2027-02-10', terms), undefined);
    assert.equal(teachingWeekOf('2027-02-10', terms), undefined);
    assert.deepEqual(teachingWeekOf('2026-10-12', terms), { term: autumn, week: 7 });
  });

  it('names vacations by their season', () => {
    const next = { ...autumn, schoolYear: '2027-2028', start: '2027-09-01', end: '2028-01-21' };
    assert.deepEqual(vacationsBetween([next, spring, autumn]), [
      { kind: 'winter', start: addDays(autumn.end, 1), end: addDays(spring.start, -1) },
      { kind: 'summer', start: addDays(spring.end, 1), end: '2027-08-31' },
    ]);
    const halves = [
      { ...autumn, end: '2026-10-31' },
      { ...autumn, start: '2026-11-09' },
    ];
    assert.equal(vacationOf('2026-11-04', halves)?.kind, 'other');
    assert.equal(vacationOf('2026-10-12', halves), undefined);
    assert.equal(vacationOf('2027-07-20', terms), undefined);
  });

  it('has no grid for a term that ends before it starts', () => {
    assert.deepEqual(weeksOfTerm({ ...autumn, end: '2026-08-01' }), []);
  });

  it('has no week zero, no half week and none after the end', () => {
    for (const week of [0, -1, 1.5, 40]) assert.equal(weekRange(autumn, week), undefined);
    assert.deepEqual(weekRange(autumn, 1), { start: '2026-09-01', end: '2026-09-06' });
  });
});
