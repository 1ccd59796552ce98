import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { groupAgenda } from '../../../components/activity-calendar/agenda.js';
import { activity, anyActivity, inTimeZones } from './support.js';

describe('activity-calendar/agenda', () => {
  it('goes from whole terms over the months to what has no date', () => {
    const groups = groupAgenda([
      activity({ title: '待定', precision: 'unknown' }),
      activity({ title: '开幕', start: '2026-10-12', end: '2026-10-12' }),
      activity({ title: '读书', start: '2026-10', end: '2026-10', precision: 'month' }),
      activity({ title: '观察', start: '2026-09', end: '2027-01', precision: 'term' }),
      activity({ title: '申报', deadline: '2026-09-30', end: '2026-09-30' }),
    ]);
    assert.deepEqual(
      groups.map(({ key, activities }) => [key, ...activities.map(({ title }) => title)]),
      [
        ['term', '观察'],
        ['2026-09', '申报'],
        ['2026-10', '读书', '开幕'],
        ['undated', '待定'],
      ],
    );
  });

  it('keeps the order of a day by time', () => {
    const [group] = groupAgenda([
      activity({ title: '下午', start: '2026-10-12T14:00', precision: 'time' }),
      activity({ title: '上午', start: '2026-10-12T08:20', precision: 'time' }),
    ]);
    assert.deepEqual(
      group?.activities.map(({ title }) => title),
      ['上午', '下午'],
    );
  });

  inTimeZones('lists every activity exactly once', () => {
    fc.assert(
      fc.property(fc.array(anyActivity), (activities) => {
        const listed = groupAgenda(activities).flatMap((group) => group.activities);
        assert.equal(listed.length, activities.length);
        assert.deepEqual(new Set(listed), new Set(activities));
      }),
    );
  });
});
