import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { arcPath, at, sectorPath, uprightTangent } from '../../../../site/render/ring/polar.js';
import { vacationPath } from '../../../../site/render/ring/vacations.js';
import { termsOfYear, turnOf, yearBounds } from '../../../../site/render/ring/year-turn.js';

const TERMS = [
  { schoolYear: '2026-2027', name: '秋季学期', start: '2026-09-01', end: '2027-01-22' },
  { schoolYear: '2026-2027', name: '春季学期', start: '2027-02-22', end: '2027-07-02' },
];

describe('site/render/ring/year-turn', () => {
  test('the year begins at twelve o’clock and goes once round', () => {
    assert.deepEqual(yearBounds('2026-2027'), { first: '2026-09-01', last: '2027-08-31' });
    assert.equal(turnOf('2026-09-01', '2026-2027'), 0);
    assert.equal(turnOf('2027-08-31', '2026-2027'), 364 / 365);
    assert.equal(turnOf('2028-02-29', '2027-2028'), 181 / 366);
  });

  test('days outside the year go to its ends', () => {
    assert.equal(turnOf('2026-08-31', '2026-2027'), 0);
    assert.equal(turnOf('2028-01-01', '2026-2027'), 1);
  });

  test('a year without terms borrows another year’s, moved', () => {
    assert.deepEqual(
      termsOfYear('2024-2025', TERMS).map(({ start, end }) => [start, end]),
      [
        ['2024-09-01', '2025-01-22'],
        ['2025-02-22', '2025-07-02'],
      ],
    );
    assert.equal(termsOfYear('2024-2025', []).length, 2);
    const leap = [{ schoolYear: '2023-2024', name: '', start: '2024-02-29', end: '2024-07-01' }];
    assert.equal(termsOfYear('2026-2027', leap)[0]?.start, '2027-02-28');
  });

  test('vacations are the gaps between terms, with air', () => {
    assert.equal(vacationPath(TERMS, '2026-2027', 100).match(/M/g)?.length, 2);
    assert.equal(vacationPath([], '2026-2027', 100).match(/M/g)?.length, 1);
  });
});

describe('site/render/ring/polar', () => {
  test('turns go clockwise from the top', () => {
    assert.deepEqual([at(10, 0), at(10, 0.25), at(10, 0.5), at(10, 0.75)], ['0 -10', '10 0', '0 10', '-10 0']);
  });

  test('an arc over more than half the circle takes the long way', () => {
    assert.match(arcPath(10, 0, 0.4), /A10 10 0 0 1/);
    assert.match(arcPath(10, 0, 0.6), /A10 10 0 1 1/);
    assert.match(sectorPath(5, 10, 0, 0.25), /^M0 -10A10 10 0 0 1 10 0L5 0A5 5 0 0 0 0 -5Z$/);
  });

  test('no word stands on its head', () => {
    for (let turn = 0; turn < 1; turn += 0.01) assert.ok(Math.abs(uprightTangent(turn)) <= 90, String(turn));
  });
});
