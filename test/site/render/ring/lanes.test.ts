import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { assignLanes } from '../../../../site/render/ring/lanes.js';

const day = (value: number) => ({ from: value / 365 });

describe('site/render/ring/lanes', () => {
  test('a lonely mark stands in the middle lane', () => {
    assert.deepEqual(
      assignLanes([day(10)]).placed.map(({ radius }) => radius),
      [270],
    );
  });

  test('a clash takes the next free lane', () => {
    const { placed, unplaced } = assignLanes([day(10), day(10), day(11), day(40)]);
    assert.equal(new Set(placed.slice(0, 3).map(({ radius }) => radius)).size, 3);
    assert.equal(placed[3]?.radius, 270);
    assert.deepEqual(unplaced, []);
  });

  test('a full year takes smaller marks', () => {
    const busy = Array.from({ length: 200 }, (_, index) => day(index));
    const { form, placed, unplaced } = assignLanes(busy);
    assert.ok(form.scale < 1);
    assert.equal(placed.length + unplaced.length, 200);
    assert.ok(unplaced.length < 20);
  });

  test('no two marks of a lane stand closer than their form allows, and none is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 364, noNaN: true }), { maxLength: 300 }), (days) => {
        const items = days.sort((a, b) => a - b).map(day);
        const { form, placed, unplaced } = assignLanes(items);
        assert.equal(placed.length + unplaced.length, items.length);
        for (const radius of form.radii) {
          const lane = placed.filter((each) => each.radius === radius).map(({ item }) => item.from * 365);
          for (let index = 1; index < lane.length; index++) {
            assert.ok((lane[index] as number) - (lane[index - 1] as number) >= form.days - 1e-6);
          }
        }
      }),
    );
  });
});
