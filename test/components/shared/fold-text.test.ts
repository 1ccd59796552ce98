import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldText, foldWithMap } from '../../../components/shared/fold-text.js';

describe('components/shared/fold-text', () => {
  const cases: [text: string, folded: string][] = [
    ['第１０届', '第10届'],
    ['第 10 届 科技节', '第10届科技节'],
    ['ＩＰＡＤ　课', 'ipad课'],
    ['Science Week', 'science week'],
    ['科技\n节', '科技节'],
    ['（一）班', '(一)班'],
    ['', ''],
    ['  ', ''],
    ['①', '1'],
    ['a\u200bb', 'a b'],
  ];
  for (const [text, folded] of cases) {
    it(`folds ${JSON.stringify(text)} to ${JSON.stringify(folded)}`, () => assert.equal(foldText(text), folded));
  }

  it('maps every folded unit to the characters it came from', () => {
    const { text, starts, ends } = foldWithMap('第１０ 届');
    assert.equal(text, '第10届');
    assert.deepEqual(starts, [0, 1, 2, 4]);
    assert.deepEqual(ends, [1, 2, 3, 5]);
  });

  it('keeps map and text of one length, in order and inside the original, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const { text, starts, ends } = foldWithMap(original);
        assert.equal(text, foldText(original));
        assert.equal(starts.length, text.length);
        assert.equal(ends.length, text.length);
        starts.forEach((start, unit) => {
          assert.ok(start < (ends[unit] as number) && (ends[unit] as number) <= original.length);
          assert.ok(unit === 0 || start >= (starts[unit - 1] as number));
        });
      }),
    );
  });

  it('changes nothing when a folded text is folded again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('科', '技', 'Ａ', 'b', ' ', '　', '１', '（', '\n')), (chars) => {
        const once = foldText(chars.join(''));
        assert.equal(foldText(once), once);
      }),
    );
  });
});
