import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOnShelf, itemsBetween, shelfBetween } from '../../../components/activity-calendar/calendar-items.js';
import { activity, inTimeZones } from './support.js';

const october = ['2026-10-01', '2026-10-31'] as const;

describe('activity-calendar/calendar-items', () => {
  it('lays a whole month on the shelf, not on its first day', () => {
    const reading = activity({ start: '2026-10', end: '2026-10', precision: 'month' });
    assert.deepEqual(itemsBetween([reading], ...october), []);
    assert.deepEqual(shelfBetween([reading], ...october), [reading]);
    assert.deepEqual(shelfBetween([reading], '2026-11-01', '2026-11-30'), []);
  });

  for (const precision of ['third', 'term', 'year', 'fuzzy'] as const)
    it(`lays what is known as ${precision} on the shelf`, () => {
      assert.equal(isOnShelf(activity({ start: '2026-10-21', end: '2026-10-31', precision })), true);
    });

  inTimeZones('lays what repeats by whole months on the shelf of each month, never on its days', () => {
    const monthly = activity({
      start: '2026-09',
      end: '2027-01',
      precision: 'month',
      recurrence: 'FREQ=MONTHLY;UNTIL=20270122',
      dateText: '每月',
    });
    const yearly = activity({ start: '2025-10', precision: 'month', recurrence: 'FREQ=YEARLY;BYMONTH=10' });
    assert.deepEqual(itemsBetween([monthly, yearly], '2026-08-31', '2026-11-01'), []);
    assert.deepEqual(shelfBetween([monthly, yearly], ...october), [monthly, yearly]);
    assert.deepEqual(shelfBetween([monthly, yearly], '2027-01-01', '2027-01-31'), [monthly]);
    assert.deepEqual(shelfBetween([monthly, yearly], '2027-02-01', '2027-02-28'), []);
  });

  it('keeps the bar of four weeks and shelves a longer one', () => {
    assert.equal(isOnShelf(activity({ start: '2026-10-01', end: '2026-10-28' })), false);
    assert.equal(isOnShelf(activity({ start: '2026-10-01', end: '2026-10-29' })), true);
  });

  it('puts a deadline without a beginning on its day only', () => {
    const items = itemsBetween([activity({ deadline: '2026-10-16', end: '2026-10-16' })], ...october);
    assert.deepEqual(
      items.map(({ kind, start, end }) => ({ kind, start, end })),
      [{ kind: 'deadline', start: '2026-10-16', end: '2026-10-16' }],
    );
  });

  it('shows both the time and the last day of what has both', () => {
    const call = activity({ start: '2026-10-08', end: '2026-10-16', deadline: '2026-10-16' });
    assert.deepEqual(
      itemsBetween([call], ...october).map(({ kind, start }) => `${kind} ${start}`),
      ['event 2026-10-08', 'deadline 2026-10-16'],
    );
  });

  it('orders a day: deadlines, then by time', () => {
    const late = activity({ title: '晚', start: '2026-10-12T14:00', end: '2026-10-12T15:00', precision: 'time' });
    const early = activity({ title: '早', start: '2026-10-12T08:20', end: '2026-10-12T08:20', precision: 'time' });
    const due = activity({ title: '交', deadline: '2026-10-12', end: '2026-10-12' });
    assert.deepEqual(
      itemsBetween([late, early, due], ...october).map(({ activity: { title }, time }) => [title, time]),
      [
        ['交', undefined],
        ['早', '08:20'],
        ['晚', '14:00'],
      ],
    );
  });

  it('gives undated activities no place', () => {
    const open = activity({ precision: 'unknown', dateText: '另行通知' });
    assert.deepEqual(itemsBetween([open], ...october), []);
    assert.deepEqual(shelfBetween([open], ...october), []);
  });

  inTimeZones('expands what repeats for the days in view', () => {
    const club = activity({ start: '2026-09-02', end: '2026-12-30', recurrence: 'FREQ=WEEKLY;BYDAY=WE' });
    assert.deepEqual(
      itemsBetween([club], ...october).map(({ start }) => start),
      ['2026-10-07', '2026-10-14', '2026-10-21', '2026-10-28'],
    );
  });
});
