import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { groupPhases, LANES_BY } from '../../../components/plan-timeline/lanes.js';
import { spanOfPhase } from '../../../components/plan-timeline/phase-span.js';
import { softEnds } from '../../../components/plan-timeline/soft-ends.js';
import { estimateWidth } from '../../../components/plan-timeline/text-width.js';
import {
  type Mark,
  mostZoom,
  NOMINAL_WIDTH_PX,
  type Row,
  type TimelineLayout,
  TYPE_PX,
} from '../../../components/plan-timeline/timeline-layout.js';
import { manyPhases } from '../../../stories/data/phases.js';
import { inTimeZones } from '../activity-calendar/support.js';
import { anyPhase, layOut, phase, terms } from './support.js';

const rowsOf = (layout: TimelineLayout | undefined): Row[] => layout?.lanes.flatMap(({ rows }) => rows) ?? [];
const marksOf = (layout: TimelineLayout | undefined): Mark[] => rowsOf(layout).flatMap(({ marks }) => marks);

describe('plan-timeline/timeline-layout', () => {
  it('has nothing to draw without dates', () => {
    assert.equal(layOut([phase({ precision: 'unknown' })]), undefined);
  });

  it('places phases in proportion to their days', () => {
    const layout = layOut([
      phase({ start: '2026-10-01', end: '2026-10-05' }),
      phase({ start: '2026-10-06', end: '2026-10-10' }),
    ]);
    assert.deepEqual(
      marksOf(layout).map(({ x, width }) => [x, width]),
      [
        [0, 50],
        [50, 50],
      ],
    );
    assert.equal(rowsOf(layout).length, 1);
  });

  it('fades where the plan does not name the day', () => {
    assert.deepEqual(
      marksOf(
        layOut([
          phase({ start: '2026-10-01', end: '2026-10-30', precision: 'term' }),
          phase({ start: '2026-10~', end: '2026-11-30' }),
        ]),
      ).map(({ softStart, softEnd }) => [softStart, softEnd]),
      [
        [true, false],
        [true, true],
      ],
    );
  });

  it('draws a day as a point, a day before which as a deadline, a figure to reach as an indicator', () => {
    const kinds = (fields: Parameters<typeof phase>[0]) => marksOf(layOut([phase(fields)])).map(({ kind }) => kind);
    assert.deepEqual(kinds({ start: '2026-10-09', end: '2026-10-09' }), ['milestone']);
    assert.deepEqual(kinds({ start: '2026-10-12', end: '2026-10-23', milestone: true }), ['milestone']);
    assert.deepEqual(kinds({ end: '2026-10-09' }), ['deadline']);
    assert.deepEqual(kinds({ start: '2026-10-09', end: '2026-10-09', title: '报名截止' }), ['deadline']);
    assert.deepEqual(kinds({ start: '2026-07', end: '2026-07', extras: { 目标值: '95%' } }), ['indicator']);
    assert.deepEqual(kinds({ start: '2026-10-12', end: '2026-10-23' }), ['phase']);
  });

  it('says less where there is more', () => {
    assert.equal(layOut(manyPhases(20))?.density, 'roomy');
    assert.equal(layOut(manyPhases(60))?.density, 'compact');
    assert.equal(layOut(manyPhases(500))?.density, 'bare');
    assert.equal(layOut(manyPhases(500), { zoom: 4 })?.density, 'compact');
  });

  it('zooms a plan of three years to its weeks, and one of three weeks not at all', () => {
    const frame = { from: '2025-09-01', to: '2028-07-31' };
    assert.equal(mostZoom({ from: '2026-10-01', to: '2026-10-21' }), 0);
    const long = [phase({ start: frame.from, end: frame.to })];
    assert.equal(layOut(long, { terms, zoom: mostZoom(frame) })?.scale.unit, 'week');
  });

  inTimeZones('places every dated phase once, within the axis, and lets nothing meet within a row', () => {
    fc.assert(
      fc.property(
        fc.array(anyPhase, { maxLength: 40 }),
        fc.constantFrom(...LANES_BY),
        fc.integer({ min: 0, max: 3 }),
        (phases, by, zoom) => {
          const layout = layOut(phases, { lanes: groupPhases(phases, by), zoom });
          const dated = phases.flatMap((each, index) => (spanOfPhase(each) ? [index] : []));
          assert.deepEqual(
            marksOf(layout)
              .map(({ index }) => index)
              .sort((a, b) => a - b),
            dated,
          );
          assert.equal((layout?.phases ?? 0) + (layout?.points ?? 0), dated.length);
          for (const row of rowsOf(layout)) {
            for (const mark of row.marks) {
              assert.ok(mark.x >= 0 && mark.x + mark.width <= 100.002, JSON.stringify(mark));
              assert.equal(row.isPoints, mark.kind !== 'phase');
            }
            for (const factor of [1, 1.4, 3])
              for (const [index, mark] of row.marks.entries())
                for (const other of row.marks.slice(index + 1)) {
                  const [a, b] = [mark, other].map((each) => boxOf(each, layout as TimelineLayout, zoom, factor));
                  // Places are written to a thousandth of a percent: of a wide axis that is some tenths of a pixel.
                  const rounded = 0.1 + 2e-5 * Math.max(a?.to ?? 0, b?.to ?? 0);
                  assert.ok(a && b && (a.to <= b.from + rounded || b.to <= a.from + rounded), JSON.stringify([a, b]));
                }
          }
        },
      ),
    );
  });

  inTimeZones('softens the ends of a bar that are not settled, and leaves its middle', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 1, max: 50 }),
        fc.boolean(),
        fc.boolean(),
        (x, width, softStart, softEnd) => {
          const ends = softEnds({ x, width, softStart, softEnd });
          assert.equal(ends.length, Number(softStart) + Number(softEnd));
          for (const end of ends) {
            assert.ok(end.width <= width / 3 + 0.001);
            assert.equal(end.fade === 'in' ? end.x : Math.round(end.x + end.width), end.fade === 'in' ? x : x + width);
          }
        },
      ),
    );
  });
});

/** What a mark takes in px on an axis that is `factor` times as wide as the layout reckons with; words keep their size. */
function boxOf({ x, width, label }: Mark, { density }: TimelineLayout, zoom: number, factor: number) {
  const scale = (NOMINAL_WIDTH_PX * 2 ** zoom * factor) / 100;
  const shape = width > 0 ? { from: x * scale, to: (x + width) * scale } : { from: x * scale - 7, to: x * scale + 7 };
  if (!label) return shape;
  const type = TYPE_PX[density];
  const titlePx = estimateWidth(label.title, type.title);
  const datePx = estimateWidth(label.date, type.date);
  const wordsPx = Math.max(titlePx, datePx);
  const at = label.x * scale + label.dx;
  const words = label.anchor === 'start' ? { from: at, to: at + wordsPx } : { from: at - wordsPx, to: at };
  return { from: Math.min(shape.from, words.from), to: Math.max(shape.to, words.to) };
}
