import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Activity, compareEdtf, firstDay, lastDay } from '@kepu/components/records';
import fc from 'fast-check';
import { withValidDates } from '../../../components/records/valid-dates.js';

const activity = (dates: object): Activity =>
  ({ id: 'a', title: '开幕式', grades: [], extras: {}, precision: 'day', dateText: '', ...dates }) as Activity;

describe('withValidDates', () => {
  it('keeps what is no date as words, and tells of it', () => {
    const told: unknown[] = [];
    const right = activity({ start: '2026-10-12', end: null });
    const [same, shown, kept] = withValidDates(
      [
        right,
        activity({ start: '十月中旬', end: '2026-10-32', recurrence: 'FREQ=DAILY' }),
        activity({ deadline: 20261012, dateText: '10月12日前' }),
      ],
      (...each) => told.push(each),
    );
    assert.equal(same, right);
    assert.deepEqual([shown?.start, shown?.end, shown?.recurrence], [undefined, undefined, undefined]);
    assert.deepEqual([shown?.precision, shown?.dateText], ['unknown', '十月中旬—2026-10-32']);
    assert.deepEqual([kept?.deadline, kept?.dateText], [undefined, '10月12日前']);
    assert.deepEqual(told, [
      ['start', '十月中旬'],
      ['deadline', 20261012],
    ]);
  });

  it('leaves nothing that reading a date throws at, and loses no title', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.anything(),
      fc.constantFrom(
        '2026-02-30',
        '2026-10-12T24:00',
        '2026-10-12T14:00:00Z',
        '2026-13',
        '26-1-1',
        '2026-10-12/2026-10-16',
      ),
    );
    fc.assert(
      fc.property(anything, anything, (start, end) => {
        const [record] = withValidDates([activity({ start, end, deadline: end })], () => undefined);
        assert.equal(record?.title, '开幕式');
        for (const value of [record.start, record.end, record.deadline]) {
          if ((value ?? undefined) === undefined) continue;
          assert.ok(firstDay(value as string) <= lastDay(value as string));
          assert.equal(compareEdtf(value, value), 0);
        }
      }),
    );
  });
});
