import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { moveByKey } from '../../../components/activity-calendar/grid-keys.js';
import { monthsOfSchoolYear } from '../../../components/activity-calendar/month-grid.js';
import { moveInTerm } from '../../../components/activity-calendar/term-keys.js';
import { viewTerm } from '../../../components/activity-calendar/term-view.js';
import { moveInYear } from '../../../components/activity-calendar/year-keys.js';
import { inTimeZones } from './support.js';

const cases: [key: string, shiftKey: boolean, to: string | undefined][] = [
  ['ArrowLeft', false, '2026-10-30'],
  ['ArrowRight', false, '2026-11-01'],
  ['ArrowUp', false, '2026-10-24'],
  ['ArrowDown', false, '2026-11-07'],
  ['Home', false, '2026-10-26'],
  ['End', false, '2026-11-01'],
  ['PageUp', false, '2026-09-30'],
  ['PageDown', false, '2026-11-30'],
  ['PageUp', true, '2025-10-31'],
  ['PageDown', true, '2027-10-31'],
  ['a', false, undefined],
];

const autumn = { schoolYear: '2026-2027', name: '秋季学期', start: '2026-09-01', end: '2027-01-22' };
const spring = { schoolYear: '2026-2027', name: '春季学期', start: '2027-02-22', end: '2027-07-02' };
const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'];

describe('activity-calendar/grid-keys', () => {
  for (const [key, shiftKey, to] of cases)
    it(`${shiftKey ? 'Shift+' : ''}${key} moves from 31 October to ${to ?? 'nowhere'}`, () => {
      assert.equal(moveByKey('2026-10-31', key, { shiftKey }), to);
    });

  it('Control leads to the ends of month, term and year', () => {
    const held = { ctrlKey: true };
    assert.deepEqual(
      ['Home', 'End', 'ArrowLeft'].map((key) => moveByKey('2026-10-14', key, held)),
      ['2026-10-01', '2026-10-31', undefined],
    );
    assert.deepEqual(
      ['Home', 'End', 'PageUp'].map((key) => moveInTerm('2026-10-14', key, held, autumn, [autumn])),
      ['2026-09-01', '2027-01-22', undefined],
    );
    assert.deepEqual(
      ['Home', 'End'].map((key) => moveInYear('2026-12', key, held, '2026-2027')),
      ['2026-09', '2027-08'],
    );
  });

  it('moves in the year by months and rows of four', () => {
    assert.deepEqual(
      KEYS.map((key) => moveInYear('2027-02', key, {}, '2026-2027')),
      ['2027-01', '2027-03', '2026-10', '2027-06', '2027-01', '2027-04', '2026-02', '2028-02'],
    );
  });

  it('leads from the last week of a term to the first day of the next, whatever their order', () => {
    assert.equal(moveInTerm('2027-01-20', 'ArrowDown', {}, autumn, [spring, autumn]), '2027-02-22');
    assert.equal(moveInTerm('2027-02-23', 'ArrowUp', {}, spring, [spring, autumn]), '2027-01-22');
    assert.equal(moveInTerm('2027-07-01', 'ArrowDown', {}, spring, [spring, autumn]), '2027-07-01');
  });

  inTimeZones('every key in a term leads to a day of a term’s weeks', () => {
    const grids = [autumn, spring].map((term) => ({
      term,
      days: viewTerm([], term).rows.flatMap((row) => row.cells.map((cell) => cell.day)),
    }));
    fc.assert(
      fc.property(
        fc.constantFrom(...grids),
        fc.nat(),
        fc.constantFrom(...KEYS),
        fc.boolean(),
        ({ term, days }, seed, key, shiftKey) => {
          const day = days[seed % days.length] as string;
          const next = moveInTerm(day, key, { shiftKey }, term, [autumn, spring]) as string;
          assert.ok(grids.some((grid) => grid.days.includes(next)));
        },
      ),
    );
  });

  it('every key in a year leads to a month', () => {
    for (const month of monthsOfSchoolYear('2026-2027'))
      for (const key of KEYS) assert.match(moveInYear(month, key, {}, '2026-2027') ?? '', /^\d{4}-\d\d$/);
  });
});
