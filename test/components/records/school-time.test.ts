import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addDays,
  daysBetween,
  schoolYearOf,
  type Term,
  teachingWeekOf,
  termOf,
  weekdayOf,
  weekRange,
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

  it('has no week zero, no half week and none after the end', () => {
    for (const week of [0, -1, 1.5, 40]) assert.equal(weekRange(autumn, week), undefined);
    assert.deepEqual(weekRange(autumn, 1), { start: '2026-09-01', end: '2026-09-06' });
  });
});
