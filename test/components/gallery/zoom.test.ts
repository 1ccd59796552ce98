import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { greatestScale, keepOnStage, shift, type Zoom, zoomTo } from '../../../components/gallery/viewer/zoom.js';

const FITTED: Zoom = { scale: 1, x: 0, y: 0 };
const length = fc.integer({ min: 20, max: 4000 });
const size = fc.record({ width: length, height: length });
const point = fc.integer({ min: -2000, max: 2000 });
const scale = fc.double({ min: 0.01, max: 40, noNaN: true });

/** The point of the picture, measured from its middle at its own size, that lies at a point of the stage. */
const below = ({ scale: by, x }: Zoom, at: number) => (at - x) / by;

describe('gallery/zoom', () => {
  test('keeps the point under the fingers where it is', () => {
    fc.assert(
      fc.property(scale, scale, point, point, point, (first, second, x, y, moved) => {
        const before = shift(zoomTo(FITTED, first, x, y, 12), moved, moved);
        const after = zoomTo(before, second, x, y, 12);
        assert.ok(after.scale >= 1 && after.scale <= 12);
        assert.ok(Math.abs(below(before, x) - below(after, x)) < 1e-6 * (1 + Math.abs(x) + Math.abs(moved)));
      }),
    );
  });

  test('leaves no gap beside a picture that is longer than the stage, and centres one that is shorter', () => {
    fc.assert(
      fc.property(scale, point, point, size, size, (by, x, y, fitted, stage) => {
        const kept = keepOnStage(shift(zoomTo(FITTED, by, 0, 0, 12), x, y), fitted, stage);
        for (const [at, own, room] of [
          [kept.x, fitted.width, stage.width],
          [kept.y, fitted.height, stage.height],
        ] as const) {
          const side = own * kept.scale;
          if (side <= room) assert.equal(Math.abs(at), 0);
          else assert.ok(Math.abs(at) <= (side - room) / 2 + 1e-9);
        }
      }),
    );
  });

  test('enlarges until two pixels of the screen show one of the picture, at least four and at most twelve times', () => {
    const fitted = { width: 800, height: 600 };
    assert.equal(greatestScale(2400, fitted), 6);
    assert.equal(greatestScale(300, fitted), 4);
    assert.equal(greatestScale(40_000, fitted), 12);
    assert.equal(greatestScale(0, { width: 0, height: 0 }), 4);
  });
});
