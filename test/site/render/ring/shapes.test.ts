import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MARK_PATHS } from '../../../../site/render/ring/shapes.js';

test('site/render/ring/shapes: every kind of activity has a shape of its own', () => {
  assert.equal(new Set(MARK_PATHS).size, 8);
});
