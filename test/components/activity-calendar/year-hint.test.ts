import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findYearless } from '../../../components/activity-calendar/year-hint.js';
import { activity } from './support.js';

describe('activity-calendar/year-hint', () => {
  it('finds what lacks nothing but its year', () => {
    for (const dateText of ['10月12日', '10 月', '第七周周三', '9/14', '12 October', 'Oct. 12'])
      assert.equal(findYearless([activity({ dateText: '另行通知' }), activity({ dateText })]), dateText);
  });

  it('leaves alone what has a day or says nothing of one', () => {
    const dated = activity({ dateText: '10月12日', start: '2026-10-12', end: '2026-10-12' });
    assert.equal(
      findYearless([dated, activity({ dateText: '另行通知' }), activity({ dateText: '每天放学后' })]),
      undefined,
    );
  });
});
