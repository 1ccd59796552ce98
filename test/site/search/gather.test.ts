import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { gather, neighbours } from '../../../site/search/gather.js';
import { TermTable } from '../../../site/search/term-table.js';

/** Terms with one pair for each list of sections. */
function termsOf(lists: readonly (readonly number[])[]): TermTable {
  const terms = new TermTable();
  const units = Array.from({ length: lists.length + 1 }, (_, at) => `u${at}`);
  terms.units.push(...units);
  for (let section = 0; section < 30; section += 1) {
    lists.forEach((list, at) => {
      if (list.includes(section))
        terms.count(
          terms.termOf(0, at + 1, () => 0),
          1,
        );
    });
    terms.endSection();
  }
  terms.weigh(() => 5);
  return terms;
}

/** How many groups hold a section of each list, added up. */
const spread = (lists: readonly (readonly number[])[], groups: readonly (readonly number[])[]) =>
  lists.reduce((sum, list) => sum + groups.filter((group) => list.some((each) => group.includes(each))).length, 0);

describe('site/search/gather', () => {
  it('puts sections that are found together into one group', () => {
    const lists = Array.from({ length: 4 }, (_, topic) => Array.from({ length: 5 }, (_, year) => year * 4 + topic));
    const sizes = new Array(20).fill(1);
    assert.equal(spread(lists, neighbours(sizes, 5)), 16);
    // Groups have room for little more than a topic, so not every exchange is possible.
    assert.ok(spread(lists, gather(termsOf(lists), sizes, 5)) <= 8);
  });

  it('keeps every section once, no group too large, and never spreads results wider than neighbours do', () => {
    const list = fc.uniqueArray(fc.nat(29), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 30, maxLength: 30 }),
        fc.array(list, { maxLength: 20 }),
        (sizes, lists) => {
          const sorted = lists.map((each) => each.sort((a, b) => a - b));
          const groups = gather(termsOf(sorted), sizes, 20);
          assert.deepEqual(
            groups.flat().sort((a, b) => a - b),
            sizes.map((_, section) => section),
          );
          for (const group of groups)
            assert.ok(group.reduce((sum, section) => sum + (sizes[section] as number), 0) <= 23);
          assert.ok(spread(sorted, groups) <= spread(sorted, neighbours(sizes, 20)));
        },
      ),
    );
  });
});
