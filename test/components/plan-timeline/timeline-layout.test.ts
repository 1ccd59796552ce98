import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { estimateWidth } from '../../../components/plan-timeline/text-width.js';
import {
  cutBar,
  DATE_SIZE_PX,
  layOutTimeline,
  NOMINAL_WIDTH_PX,
  percentOf,
  TITLE_SIZE_PX,
} from '../../../components/plan-timeline/timeline-layout.js';
import type { Phase } from '../../../components/records/index.js';
import { day, inTimeZones } from '../activity-calendar/support.js';

const phase = (fields: Partial<Phase>): Phase => ({
  id: 'p',
  title: '宣传发动',
  precision: 'day',
  dateText: '十月',
  tasks: [],
  extras: {},
  ...fields,
});
const dateOf = (each: Phase) => each.dateText;

const anyPhase = fc
  .record({ a: day, b: day, milestone: fc.boolean(), title: fc.string({ minLength: 1, maxLength: 30 }) })
  .map(({ a, b, milestone, title }) => phase({ start: a < b ? a : b, end: a < b ? b : a, milestone, title }));

describe('plan-timeline/timeline-layout', () => {
  it('has nothing to draw without dates', () => {
    assert.equal(layOutTimeline([phase({ precision: 'unknown' })], dateOf), undefined);
  });

  it('places phases in proportion to their days', () => {
    const layout = layOutTimeline(
      [phase({ start: '2026-10-01', end: '2026-10-05' }), phase({ start: '2026-10-06', end: '2026-10-10' })],
      dateOf,
    );
    assert.deepEqual(
      layout?.bars.map(({ x, width }) => [x, width]),
      [
        [0, 50],
        [50, 50],
      ],
    );
    assert.equal(percentOf('2026-10-06', { from: '2026-10-01', to: '2026-10-10' }), 50);
  });

  it('fades where the plan does not name the day', () => {
    const layout = layOutTimeline(
      [phase({ end: '2026-10-05' }), phase({ start: '2026-10~', end: '2026-11-30' })],
      dateOf,
    );
    assert.deepEqual(
      layout?.bars.map(({ softStart, softEnd }) => [softStart, softEnd]),
      [
        [true, false],
        [true, false],
      ],
    );
  });

  it('says the year at the first month and each new year', () => {
    const ticks = layOutTimeline([phase({ start: '2026-11-10', end: '2027-02-10' })], dateOf)?.ticks;
    assert.deepEqual(
      ticks?.map(({ year, month, withYear }) => `${year}-${month}${withYear ? '!' : ''}`),
      ['2026-11!', '2026-12', '2027-1!', '2027-2'],
    );
  });

  it('keeps a plan of ten years at a dozen ticks', () => {
    const ticks = layOutTimeline([phase({ start: '2020-01', end: '2029-12' })], dateOf)?.ticks ?? [];
    assert.ok(ticks.length <= 12, `${ticks.length} ticks`);
  });

  it('leaves labels out where there are too many phases', () => {
    const phases = Array.from({ length: 40 }, (_, index) =>
      phase({ start: `2026-10-${String((index % 28) + 1).padStart(2, '0')}` }),
    );
    const layout = layOutTimeline(phases, dateOf);
    assert.equal(layout?.isLabelled, false);
    assert.equal(layout?.bars.length, 40);
  });

  it('draws what is over within a day as a point, with or without being called a milestone', () => {
    const layout = layOutTimeline(
      [
        phase({ start: '2026-10-09', end: '2026-10-09' }),
        phase({ start: '2026-10-12', end: '2026-10-23', milestone: true }),
        phase({ start: '2026-10-12', end: '2026-10-23' }),
      ],
      dateOf,
    );
    assert.deepEqual(
      layout?.milestones.map(({ phaseIndex }) => phaseIndex),
      [0, 1],
    );
    assert.deepEqual(
      layout?.bars.map(({ phaseIndex }) => phaseIndex),
      [2],
    );
  });

  inTimeZones('stays within the drawing, and no label meets another of its lane', () => {
    fc.assert(
      fc.property(fc.array(anyPhase, { minLength: 1, maxLength: 14 }), (phases) => {
        const layout = layOutTimeline(phases, dateOf);
        assert.ok(layout);
        assert.equal(layout.bars.length + layout.milestones.length, phases.length);
        for (const bar of layout.bars) assert.ok(bar.x >= 0 && bar.x + bar.width <= 100.02, JSON.stringify(bar));
        for (const milestone of layout.milestones) assert.ok(milestone.x >= 0 && milestone.x <= 100);
        for (const placed of [layout.bars, layout.milestones]) {
          const boxes = placed.map(({ lane, label }) => ({ lane, ...boxOf(label) }));
          for (const [index, a] of boxes.entries())
            for (const b of boxes.slice(index + 1))
              assert.ok(a.lane !== b.lane || a.to <= b.from || b.to <= a.from, JSON.stringify([a, b]));
        }
      }),
    );
  });

  inTimeZones('cuts a bar into pieces that add up to it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 1, max: 50 }),
        fc.boolean(),
        fc.boolean(),
        (x, width, softStart, softEnd) => {
          const pieces = cutBar({ x, width, softStart, softEnd });
          const sum = pieces.reduce((total, piece) => total + piece.width, 0);
          assert.ok(Math.abs(sum - width) < 0.05);
          assert.equal(pieces.length, 1 + (softStart ? 3 : 0) + (softEnd ? 3 : 0));
        },
      ),
    );
  });
});

/** Where a label stands, in per cent of the width the layout reckons with. */
function boxOf(label: { title: string; date: string; x: number; anchor: string } | undefined) {
  assert.ok(label);
  const widthPx = Math.max(estimateWidth(label.title, TITLE_SIZE_PX), estimateWidth(label.date, DATE_SIZE_PX));
  const width = (widthPx / NOMINAL_WIDTH_PX) * 100;
  const from = label.x - { start: 0, middle: width / 2, end: width }[label.anchor as 'start' | 'middle' | 'end'];
  return { from, to: from + width };
}
