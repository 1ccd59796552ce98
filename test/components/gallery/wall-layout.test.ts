import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fitsFrame, ratioClass, ratioOf, ratioRules } from '../../../components/gallery/wall-layout.js';

describe('components/gallery/wall-layout', () => {
  const cases: [ratio: number, name: string][] = [
    [4 / 3, 'r134'],
    [1, 'r100'],
    [3 / 4, 'r76'],
    [0.1, 'r50'],
    [9, 'r300'],
  ];
  for (const [ratio, name] of cases)
    it(`frames ${ratio.toFixed(2)} as ${name}`, () => assert.equal(ratioClass(ratio), name));

  it('has a rule for every class, at most a hundredth from the ratio', () => {
    const rules = ratioRules();
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 3, noNaN: true }), (ratio) => {
        const name = ratioClass(ratio);
        const value = new RegExp(`\\.${name}\\{--_ratio:([\\d.]+)\\}`).exec(rules)?.[1];
        assert.ok(value !== undefined, name);
        assert.ok(Math.abs(Number(value) - ratio) <= 0.0101, `${ratio} as ${value}`);
      }),
    );
  });

  it('knows no ratio where a size is missing or makes no sense', () => {
    assert.equal(ratioOf(undefined), undefined);
    assert.equal(ratioOf({ src: 'a', alt: '', width: 400 }), undefined);
    assert.equal(ratioOf({ src: 'a', alt: '', width: 400, height: 0 }), undefined);
    assert.equal(ratioOf({ src: 'a', alt: '', width: 400, height: -3 }), undefined);
    assert.equal(ratioOf({ src: 'a', alt: '', width: 400, height: 200 }), 2);
  });

  it('shows panoramas and scrolls whole', () => {
    assert.equal(fitsFrame(1.5), true);
    assert.equal(fitsFrame(4), false);
    assert.equal(fitsFrame(0.3), false);
  });
});
