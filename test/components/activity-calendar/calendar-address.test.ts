import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readChoice, writeFilter } from '../../../components/activity-calendar/calendar-address.js';
import { NO_FILTER } from '../../../components/activity-calendar/filters.js';

describe('activity-calendar/calendar-address', () => {
  it('writes nothing where nothing is chosen', () => {
    assert.ok(Object.values(writeFilter(NO_FILTER)).every((value) => value === undefined));
  });

  it('reads what it wrote', () => {
    const filter = fc.record({
      categories: fc.uniqueArray(fc.constantFrom('比赛', '展览', '', '科学 & 技术')),
      grade: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
      status: fc.constantFrom(undefined, 'planned' as const, 'cancelled' as const),
      text: fc.constantFrom('', '水火箭', 'a=b&c'),
      onlyDeadlines: fc.boolean(),
    });
    fc.assert(
      fc.property(filter, (each) => {
        const { filter: read } = readChoice(writeFilter(each));
        assert.deepEqual({ ...NO_FILTER, ...read }, { ...each });
      }),
    );
  });

  it('leaves out what makes no sense', () => {
    const { view, month, filter } = readChoice({ view: 'week', date: '2026-00', grade: '13', status: 'late' });
    assert.deepEqual([view, month, filter.grade, filter.status], [undefined, undefined, undefined, undefined]);
  });
});
