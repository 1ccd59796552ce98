import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { TermTable } from '../../../site/search/term-table.js';

/** A few units and many pairs of them, or many units: slots are met twice, and columns grow. */
const counted = fc.array(
  fc.array(fc.record({ first: fc.nat(90), second: fc.nat(4_000), weight: fc.integer({ min: 1, max: 900 }) }), {
    maxLength: 120,
    size: 'max',
  }),
  { maxLength: 20, size: 'max' },
);

describe('site/search/term-table', () => {
  it('gives each term the sections that hold it with all that was counted there, in any order of the sections', () => {
    fc.assert(
      fc.property(counted, fc.boolean(), (sections, turned) => {
        const terms = new TermTable();
        const expected = new Map<string, Map<number, number>>();
        sections.forEach((own, section) => {
          for (const { first, second, weight } of own) {
            const term = terms.termOf(first, second, () => second % 2);
            assert.equal(
              terms.termOf(first, second, () => assert.fail('made twice')),
              term,
            );
            terms.count(term, weight);
            const counts = expected.get(`${first} ${second}`) ?? new Map<number, number>();
            expected.set(`${first} ${second}`, counts.set(section, (counts.get(section) ?? 0) + weight));
          }
          terms.endSection();
        });
        terms.weigh((count) => 1 + (count % 8));
        const last = sections.length - 1;
        const placeOf = (section: number) => (turned ? last - section : section);
        terms.renumber(sections.map((_, section) => placeOf(section)));
        assert.equal(terms.size, expected.size);
        assert.equal(terms.find(91, 1), -1);
        for (const [name, counts] of expected) {
          const [first, second] = name.split(' ').map(Number) as [number, number];
          const term = terms.find(first, second);
          assert.deepEqual(
            [terms.firstOf(term), terms.secondOf(term), terms.markOf(term)],
            [first, second, second % 2],
          );
          const postings = Array.from(
            counts,
            ([section, count]) => placeOf(section) * 8 + (Math.min(count, 2047) % 8),
          ).sort((a, b) => a - b);
          assert.deepEqual(Array.from(terms.postingsOf(term)), postings);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('keeps what is counted of more terms than 32 bits can name beside a count', () => {
    const side = 1500;
    const terms = new TermTable(side * side);
    for (let first = 0; first < side; first += 1)
      for (let second = 0; second < side; second += 1)
        terms.count(
          terms.termOf(first, second, () => 0),
          1,
        );
    terms.endSection();
    const last = terms.find(side - 1, side - 1);
    terms.count(last, 3);
    terms.count(0, 5);
    terms.endSection();
    terms.weigh((count) => count);
    assert.equal(last, side * side - 1);
    assert.deepEqual(
      [last, 0, side].map((term) => Array.from(terms.postingsOf(term))),
      [[0, 10], [0, 12], [0]],
    );
  });

  it('has no postings of a term that was dropped, whether before they are put together or after', () => {
    const terms = new TermTable();
    const [early, late, kept] = [1, 2, 3].map((second) => terms.termOf(0, second, () => 0)) as [number, number, number];
    for (let section = 0; section < 3; section += 1) {
      for (const term of [early, late, kept]) terms.count(term, 1);
      terms.endSection();
    }
    terms.drop(early);
    terms.weigh(() => 1);
    terms.drop(late);
    assert.deepEqual(
      [early, late, kept].map((term) => Array.from(terms.postingsOf(term))),
      [[], [], [0, 8, 16]],
    );
  });
});
