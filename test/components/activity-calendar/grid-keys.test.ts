import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { moveByKey } from '../../../components/activity-calendar/grid-keys.js';

const cases: [key: string, shiftKey: boolean, to: string | undefined][] = [
  ['ArrowLeft', false, '2026-10-30'],
  ['ArrowRight', false, '2026-11-01'],
  ['ArrowUp', false, '2026-10-24'],
  ['ArrowDown', false, '2026-11-07'],
  ['Home', false, '2026-10-26'],
  ['End', false, '2026-11-01'],
  ['PageUp', false, '2026-09-30'],
  ['PageDown', false, '2026-11-30'],
  ['PageUp', true, '2025-10-31'],
  ['PageDown', true, '2027-10-31'],
  ['a', false, undefined],
];

describe('activity-calendar/grid-keys', () => {
  for (const [key, shiftKey, to] of cases)
    it(`${shiftKey ? 'Shift+' : ''}${key} moves from 31 October to ${to ?? 'nowhere'}`, () => {
      assert.equal(moveByKey('2026-10-31', key, { shiftKey }), to);
    });
});
