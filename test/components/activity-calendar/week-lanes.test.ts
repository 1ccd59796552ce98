import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { itemsBetween } from '../../../components/activity-calendar/calendar-items.js';
import { layOutMonth } from '../../../components/activity-calendar/month-grid.js';
import { flowOf, layOutWeek, linesNeeded } from '../../../components/activity-calendar/week-lanes.js';
import { activity, anyActivity, inTimeZones } from './support.js';

const days = layOutMonth('2026-10')[2] as string[];
const week = (activities: Parameters<typeof itemsBetween>[0], lines: number) =>
  layOutWeek(days, itemsBetween(activities, days[0] as string, days[6] as string), lines);

describe('activity-calendar/week-lanes', () => {
  it('cuts a bar at the week and says that it goes on', () => {
    const [monday] = week([activity({ start: '2026-10-08', end: '2026-10-23' })], 4);
    const { columnIndex, span, lane, continuesBefore, continuesAfter } = monday?.segments[0] ?? {};
    assert.deepEqual(
      { columnIndex, span, lane, continuesBefore, continuesAfter },
      { columnIndex: 0, span: 7, lane: 0, continuesBefore: true, continuesAfter: true },
    );
  });

  it('counts what finds no line', () => {
    const many = Array.from({ length: 6 }, () => activity({ start: '2026-10-14', end: '2026-10-14' }));
    const wednesday = week(many, 4)[2];
    assert.equal(wednesday?.segments.length, 4);
    assert.equal(wednesday?.hiddenCount, 2);
  });

  it('fills all lines when everything fits', () => {
    const four = Array.from({ length: 4 }, () => activity({ start: '2026-10-14', end: '2026-10-14' }));
    assert.equal(week(four, 4)[2]?.segments.length, 4);
    assert.equal(week(four, 4)[2]?.hiddenCount, 0);
  });

  it('gives the lines that are left to the longest titles, below the bars', () => {
    const wednesday = week(
      [
        activity({ start: '2026-10-12', end: '2026-10-16' }),
        activity({ start: '2026-10-14', end: '2026-10-14', title: '观星' }),
        activity({ start: '2026-10-14', end: '2026-10-14', title: '学生创新作品现场答辩' }),
        activity({ start: '2026-10-14', end: '2026-10-14', title: 'Robots' }),
      ],
      4,
    )[2];
    assert.ok(wednesday);
    assert.deepEqual(
      [1, 2, 3].map((line) => wednesday.segments[line - 1]?.lane === line),
      [true, true, true],
    );
    const flow = flowOf(wednesday, 5);
    assert.equal(flow?.line, 1);
    assert.deepEqual(
      [...(flow?.wrapping ?? [])].map(({ item }) => item.activity.title),
      ['学生创新作品现场答辩'],
    );
    assert.equal(flowOf(wednesday, 4)?.wrapping.size, 0);
  });

  it('asks for a second line for a long title of a day, not for that of a bar', () => {
    const title = '科技工作例会：定计划、分任务';
    const bar = activity({ start: '2026-10-12', end: '2026-10-13', title });
    const single = activity({ start: '2026-10-13', end: '2026-10-13', title });
    const short = activity({ start: '2026-10-14', end: '2026-10-14' });
    assert.deepEqual(week([bar, single, short], 4).slice(0, 4).map(linesNeeded), [1, 3, 1, 0]);
  });

  inTimeZones('shows or counts everything, overlaps nothing and keeps within the lines', () => {
    fc.assert(
      fc.property(fc.array(anyActivity, { maxLength: 25 }), fc.integer({ min: 1, max: 5 }), (activities, lines) => {
        const cells = week(activities, lines);
        const drawn = cells.flatMap((cell) => cell.segments);
        cells.forEach((cell, column) => {
          // The slow, obvious version: an item is on a day when the day lies between its ends.
          const here = itemsBetween(activities, cell.day, cell.day);
          assert.deepEqual(new Set(cell.items.map(({ key }) => key)), new Set(here.map(({ key }) => key)));
          const across = drawn.filter(
            (segment) => segment.columnIndex <= column && column < segment.columnIndex + segment.span,
          );
          assert.equal(across.length + cell.hiddenCount, here.length);
          const lanes = across.map((segment) => segment.lane);
          assert.equal(new Set(lanes).size, lanes.length);
          for (const lane of lanes) assert.ok(lane < lines);
        });
      }),
    );
  });
});
