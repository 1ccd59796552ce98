import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Activity,
  type Holiday,
  indexHolidays,
  leaveOutDaysOff,
  occurrencesBetween,
} from '@kepu/components/records';
import { inTimeZones } from './time-zones.js';

const national: Holiday = { date: '2026-10-01', end: '2026-10-07', kind: 'off', name: '国庆节' };

const club = (given: Partial<Activity> = {}): Activity => ({
  id: 'a~1',
  title: '航模社',
  start: '2026-09-02T14:30',
  end: '2026-09-02T16:10',
  precision: 'time',
  dateText: '每周三 14:30—16:10',
  recurrence: 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20270122',
  grades: [],
  extras: {},
  ...given,
});

inTimeZones('holidays by day, and what they leave', () => {
  it('has every day from the first to the last', () => {
    const days = indexHolidays([national, { date: '2026-10-10', kind: 'work' }]);
    assert.deepEqual(
      [...days].map(([day, { kind }]) => `${day} ${kind}`),
      [...['01', '02', '03', '04', '05', '06', '07'].map((day) => `2026-10-${day} off`), '2026-10-10 work'],
    );
  });

  it('takes the days off out of what is every week', () => {
    const days = indexHolidays([national, { date: '2026-12-30', kind: 'off' }, { date: '2026-10-10', kind: 'work' }]);
    const left = leaveOutDaysOff(club(), days);
    assert.deepEqual(left.exdates, ['2026-10-07', '2026-12-30']);
    assert.deepEqual(
      occurrencesBetween(left, '2026-09-28', '2026-10-15').map(({ start }) => start),
      ['2026-09-30T14:30', '2026-10-14T14:30'],
    );
  });
});

describe('records/days-off', () => {
  it('takes the later of two for one day, so that a school corrects what is published', () => {
    const days = indexHolidays([national, { date: '2026-10-07', kind: 'work', name: '提前返校' }]);
    assert.deepEqual(days.get('2026-10-07')?.name, '提前返校');
    assert.equal(days.get('2026-10-06')?.name, '国庆节');
  });

  it('leaves out days that do not exist, and stops a holiday that never ends', () => {
    const days = indexHolidays([
      { date: '2026-02-30', kind: 'off' },
      { date: '2026-10-01', end: 'soon', kind: 'off' },
      { date: '2026-10-05', end: '2026-10-01', kind: 'off' },
      { date: '2027-01-01', end: '9999-12-31', kind: 'off' },
    ]);
    assert.equal(days.size, 100);
  });

  it('keeps the author’s own days, each once', () => {
    const days = indexHolidays([national]);
    assert.deepEqual(leaveOutDaysOff(club({ exdates: ['2026-12-02', '2026-10-07T14:30'] }), days).exdates, [
      '2026-12-02',
      '2026-10-07T14:30',
    ]);
    assert.deepEqual(leaveOutDaysOff(club({ exdates: ['2026-12-02'] }), days).exdates, ['2026-10-07', '2026-12-02']);
  });

  it('leaves out the first Friday of a month that is a holiday', () => {
    const reading = club({ recurrence: 'FREQ=MONTHLY;BYDAY=1FR;UNTIL=20270702', start: '2026-09-04' });
    assert.deepEqual(leaveOutDaysOff(reading, indexHolidays([national])).exdates, ['2026-10-02']);
  });

  it('leaves alone what is on a day of the month, what ends before, and lessons on make-up workdays', () => {
    const days = indexHolidays([national, { date: '2026-10-10', kind: 'work' }]);
    for (const activity of [
      club({ recurrence: 'FREQ=MONTHLY;BYMONTHDAY=7' }),
      club({ recurrence: 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20260930' }),
      club({ recurrence: 'FREQ=WEEKLY;BYDAY=SA', start: '2026-10-08', end: '2026-10-08' }),
      { ...club(), recurrence: undefined as never },
      { ...club(), start: undefined as never, end: undefined as never },
    ])
      assert.equal(leaveOutDaysOff(activity, days), activity);
    assert.equal(leaveOutDaysOff(club(), indexHolidays([])).exdates, undefined);
  });

  it('lets a school take a published day back', () => {
    const days = indexHolidays([national, { date: '2026-10-07', kind: 'work', name: '提前返校' }]);
    assert.equal(leaveOutDaysOff(club(), days).exdates, undefined);
  });
});
