import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allows, countFacets } from '../../../components/search/count-facets.js';
import type { Facets } from '../../../components/search/facets.js';

const found: Facets[] = [
  { kind: '获奖名单', schoolYear: '2025-2026' },
  { kind: '获奖名单', schoolYear: '2026-2027' },
  { kind: '活动方案', schoolYear: '2026-2027', grades: [4], categories: ['观鸟'] },
];

describe('search/count-facets', () => {
  it('counts what each choice would leave, the other choices being as they are', () => {
    assert.deepEqual(countFacets(found, {}), {
      kind: [
        ['获奖名单', 2],
        ['活动方案', 1],
      ],
      schoolYear: [
        ['2026-2027', 2],
        ['2025-2026', 1],
      ],
      grade: [[4, 3]],
      category: [['观鸟', 1]],
    });
  });

  it('counts what is for everybody for a grade that none of the rest names', () => {
    const filter = { kind: '获奖名单', grade: 4 };
    assert.equal(found.filter((facets) => allows(facets, filter)).length, 2);
    assert.deepEqual(countFacets(found, filter).grade, [[4, 2]]);
  });
});
