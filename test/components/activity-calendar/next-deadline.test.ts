import assert from 'node:assert/strict';
import { describe } from 'node:test';
import fc from 'fast-check';
import { findNextDeadline } from '../../../components/activity-calendar/next-deadline.js';
import { activity, anyActivity, day, inTimeZones } from './support.js';

describe('activity-calendar/next-deadline', () => {
  inTimeZones('counts the days to the nearest day that is not over', () => {
    const list = [
      activity({ title: '观察日记', deadline: '2026-10-30' }),
      activity({ title: '科幻画', deadline: '2026-10-20' }),
      activity({ title: '选题', deadline: '2026-10-12', status: 'cancelled' }),
      activity({ title: '报名', deadline: '2026-10-13', status: 'done' }),
      activity({ title: '开幕式', start: '2026-10-10' }),
    ];
    const next = findNextDeadline(list, '2026-10-09');
    assert.deepEqual([next?.activity.title, next?.day, next?.days], ['科幻画', '2026-10-20', 11]);
    assert.equal(findNextDeadline(list, '2026-10-20')?.days, 0);
    assert.equal(findNextDeadline(list, '2026-10-31'), undefined);
  });

  inTimeZones('is what sorting all of them finds', () => {
    fc.assert(
      fc.property(fc.array(anyActivity), day, (list, today) => {
        const days = list.flatMap(({ deadline }) => (deadline && deadline >= today ? [deadline] : [])).sort();
        assert.equal(findNextDeadline(list, today)?.day, days[0]);
      }),
    );
  });
});
