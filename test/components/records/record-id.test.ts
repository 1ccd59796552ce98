import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordId } from '@kepu/components/records';

describe('recordId', () => {
  it('never changes: pages, calendars and feeds of years ago link by it', () => {
    assert.equal(recordId('plans/festival', '开幕式', '10月12日', new Set()), 'plans/festival~ae51c02e');
    assert.equal(recordId(undefined, '', '', new Set()), '~18b6b1bd');
  });

  it('counts repeats from 2, and past ids that are taken', () => {
    const taken = new Set<string>();
    const ids = [1, 2, 3].map(() => recordId('p', '开幕式', '10月12日', taken));
    assert.deepEqual(ids, ['p~ae51c02e', 'p~ae51c02e-2', 'p~ae51c02e-3']);
  });

  it('tells title and words of the date apart', () => {
    assert.notEqual(recordId('p', '开幕式10月', '12日', new Set()), recordId('p', '开幕式', '10月12日', new Set()));
  });

  it('has no repeats among the titles of a large portal', () => {
    const taken = new Set<string>();
    for (let count = 0; count < 5000; count += 1) recordId('p', `第${count}项活动`, '10月', taken);
    assert.ok(![...taken].some((id) => id.includes('-')));
  });
});
