import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { readHeld, writeHeld } from '../../../components/search/words/held-words.js';
import { SYNONYMS } from '../../../components/search/words/synonyms.js';

it('components/search/words/held-words remembers which synonyms an index holds, and nothing of other words', () => {
  const words = [...new Set(SYNONYMS.flat())];
  fc.assert(
    fc.property(fc.subarray(words), (held) => {
      const holds = readHeld(writeHeld((word) => held.includes(word)));
      assert.deepEqual(
        words.filter((word) => holds(word)),
        held,
      );
      assert.equal(holds('拾光工坊'), true);
    }),
  );
});
