import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { packRows, type Stretch } from '../../../components/plan-timeline/pack.js';

const stretches = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 })), { maxLength: 40 })
  .map((pairs) => pairs.map(([from, length]) => ({ from, to: from + length })).sort((a, b) => a.from - b.from));

/** Tries the rows one by one and compares with every stretch in them. */
function packSlowly(items: readonly Stretch[]): Stretch[][] {
  const rows: Stretch[][] = [];
  for (const item of items) {
    const row = rows.find((others) => others.every((other) => item.to <= other.from || item.from >= other.to));
    if (row) row.push(item);
    else rows.push([item]);
  }
  return rows;
}

describe('plan-timeline/pack', () => {
  it('has no rows for nothing', () => {
    assert.deepEqual(packRows([]), []);
  });

  it('lets neighbours touch', () => {
    assert.equal(
      packRows([
        { from: 0, to: 5 },
        { from: 5, to: 9 },
      ]).length,
      1,
    );
    assert.equal(
      packRows([
        { from: 0, to: 5 },
        { from: 4, to: 9 },
      ]).length,
      2,
    );
  });

  it('uses no more rows than there are stretches at one place, and places each once', () => {
    fc.assert(
      fc.property(stretches, (items) => {
        const rows = packRows(items);
        assert.deepEqual(
          rows.flat().sort((a, b) => items.indexOf(a) - items.indexOf(b)),
          items,
        );
        for (const row of rows)
          for (const [index, item] of row.entries())
            for (const other of row.slice(index + 1)) assert.ok(item.to <= other.from, JSON.stringify([item, other]));
        const deepest = Math.max(
          0,
          ...items.map(
            ({ from }) =>
              items.filter((other) => other.from <= from && from < Math.max(other.to, other.from + 1)).length,
          ),
        );
        assert.ok(rows.length <= deepest, `${rows.length} rows, ${deepest} at one place`);
      }),
    );
  });

  it('does as the slow obvious way', () => {
    const wide = stretches.map((items) => items.map(({ from, to }) => ({ from, to: to + 1 })));
    fc.assert(fc.property(wide, (items) => assert.deepEqual(packRows(items), packSlowly(items))));
  });
});
