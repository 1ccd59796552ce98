import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { statusOf } from '../../../components/plan-timeline/phase-status.js';
import type { Phase } from '../../../components/records/index.js';
import { inTimeZones } from '../activity-calendar/support.js';

const phase: Phase = {
  id: 'p',
  title: '活动实施',
  start: '2026-10-12',
  end: '2026-10-23',
  precision: 'day',
  dateText: '10月12日—23日',
  tasks: [],
  extras: {},
};

describe('plan-timeline/phase-status', () => {
  it('says nothing of a plain phase before today is known', () => {
    assert.equal(statusOf(phase, undefined), undefined);
  });

  inTimeZones('goes by the dates', () => {
    assert.equal(statusOf(phase, '2026-10-11'), 'planned');
    assert.equal(statusOf(phase, '2026-10-12'), 'running');
    assert.equal(statusOf(phase, '2026-10-23'), 'running');
    assert.equal(statusOf(phase, '2026-10-24'), 'over');
    assert.equal(statusOf({ ...phase, end: phase.start }, '2026-10-12'), 'today');
    assert.equal(statusOf({ ...phase, start: undefined }, '2026-10-23'), 'today');
  });

  it('believes the author before the dates, and full progress before the calendar', () => {
    assert.equal(statusOf({ ...phase, status: 'moved' }, '2026-10-15'), 'moved');
    assert.equal(statusOf({ ...phase, progress: 1 }, undefined), 'done');
    assert.equal(statusOf({ ...phase, progress: 0.4 }, '2026-10-11'), 'planned');
  });

  it('knows nothing of a phase without dates', () => {
    const open: Phase = { id: 'q', title: '推广', precision: 'unknown', dateText: '适时', tasks: [], extras: {} };
    assert.equal(statusOf(open, '2026-10-11'), undefined);
  });
});
