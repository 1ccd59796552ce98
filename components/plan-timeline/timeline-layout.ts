/**
 * The drawing of a timeline: which lane and row each phase stands in, and where its bar or point and its words are.
 * Pure: positions are per cent of the width. Laid out for the narrowest width, it fits every wider one.
 */
import type { Phase, Term } from '../records/index.js';
import { daysBetween } from '../records/index.js';
import type { LaneGroup } from './lanes.js';
import { packRows, type Stretch } from './pack.js';
import { kindOf, type PhaseKind } from './phase-kind.js';
import { type PhaseSpan, spansOf } from './phase-span.js';
import { type Frame, layOutScale, round, type Scale, type ScaleWords } from './scale.js';
import { cutToWidth, estimateWidth } from './text-width.js';

/** Width in px at which labels must not touch; the drawing is not shown on anything narrower. */
export const NOMINAL_WIDTH_PX = 600;
/** A day is never wider: a week then has room for its number and date. */
const MOST_DAY_PX = 18;
const MOST_ROOMY = 24;
const MOST_ROWS = 40;
const LONGEST_LABEL_PX = 230;
const LABEL_GAP_PX = 18;
/** Half of a point's shape, and its distance from its words. */
const POINT_PX = 8;
const POINT_GAP_PX = 8;
const THINNEST_BAR_PX = 5;
const SOFT_PX = 24;

/** How much a row says: title and date, the title, or nothing where there are too many rows. */
export type Density = 'roomy' | 'compact' | 'bare';

/** Type sizes in px; a date of 0 is not drawn. */
export const TYPE_PX: Record<Density, { title: number; date: number }> = {
  roomy: { title: 15, date: 13 },
  compact: { title: 13, date: 0 },
  bare: { title: 0, date: 0 },
};

export interface Label {
  title: string;
  date: string;
  x: number;
  /** Px from there, the same at every width. */
  dx: number;
  anchor: 'start' | 'end';
}

/** A phase in the drawing; `from` and `to` are what it takes of its row, words included. */
export interface Mark extends Stretch {
  /** Index of the phase in the list given. */
  index: number;
  kind: PhaseKind;
  /** Left end of a bar, or the middle of a point. */
  x: number;
  /** 0 for a point. */
  width: number;
  softStart: boolean;
  softEnd: boolean;
  label: Label | undefined;
}

export interface Row {
  /** A row holds either bars or points. */
  isPoints: boolean;
  marks: Mark[];
}

export interface Lane {
  title: string;
  rows: Row[];
}

export interface TimelineLayout extends Frame {
  scale: Scale;
  lanes: Lane[];
  density: Density;
  phases: number;
  points: number;
}

export interface LayoutOptions {
  lanes: readonly LaneGroup[];
  terms: readonly Term[];
  /** 0 shows the whole plan, each step doubles the width. */
  zoom: number;
  words: ScaleWords;
  /** Words of a phase's date as they are drawn. */
  dateOf: (phase: Phase) => string;
}

/** Steps of zoom that a plan has use for; 0 for one of a few weeks. */
export function mostZoom({ from, to }: Frame): number {
  return Math.max(Math.ceil(Math.log2(((daysBetween(from, to) + 1) * MOST_DAY_PX) / NOMINAL_WIDTH_PX)), 0);
}

/** First day of the first phase to the last day of the last; `undefined` if no phase has a date. */
export function frameOf(phases: readonly Phase[]): Frame | undefined {
  const spans = spansOf(phases).filter((span): span is PhaseSpan => span !== undefined);
  if (spans.length === 0) return undefined;
  return {
    from: spans.reduce((first, { from }) => (from < first ? from : first), '9999-12-31'),
    to: spans.reduce((last, { to }) => (to > last ? to : last), '0000-01-01'),
  };
}

/** @returns `undefined` if no phase has a date. */
export function layOutTimeline(phases: readonly Phase[], options: LayoutOptions): TimelineLayout | undefined {
  const frame = frameOf(phases);
  if (!frame) return undefined;
  const widthPx = NOMINAL_WIDTH_PX * 2 ** options.zoom;
  const dayPx = widthPx / (daysBetween(frame.from, frame.to) + 1);
  const spans = spansOf(phases);
  const items = phases.map((phase, index): Item | undefined => {
    const span = spans[index];
    if (!span) return undefined;
    const start = daysBetween(frame.from, span.from) * dayPx;
    const end = (daysBetween(frame.from, span.to) + 1) * dayPx;
    return { phase, span, kind: kindOf(phase, span), start, end };
  });
  const count = items.filter(Boolean).length;
  const lanesAt = (density: Density) =>
    options.lanes.flatMap(({ title, members }) => {
      const rows = layOutLane(members, items, density, widthPx, options.dateOf);
      return rows.length > 0 ? [{ title, rows }] : [];
    });
  // Words alone may need more rows than there may be: then there is no use in trying.
  const leastPx = phases.reduce(
    (sum, { title }) => sum + Math.min(title.length * 7, LONGEST_LABEL_PX) + LABEL_GAP_PX,
    0,
  );
  let density: Density = leastPx > MOST_ROWS * widthPx ? 'bare' : count <= MOST_ROOMY ? 'roomy' : 'compact';
  let lanes = lanesAt(density);
  if (density !== 'bare' && lanes.reduce((sum, { rows }) => sum + rows.length, 0) > MOST_ROWS) {
    density = 'bare';
    lanes = lanesAt(density);
  }
  const points = items.filter((item) => item && item.kind !== 'phase').length;
  return {
    ...frame,
    scale: layOutScale(frame, widthPx, options.terms, options.words),
    lanes,
    density,
    phases: count - points,
    points,
  };
}

interface Item {
  phase: Phase;
  span: PhaseSpan;
  kind: PhaseKind;
  /** In px at the nominal width. */
  start: number;
  end: number;
}

function layOutLane(
  members: readonly number[],
  items: readonly (Item | undefined)[],
  density: Density,
  widthPx: number,
  dateOf: LayoutOptions['dateOf'],
): Row[] {
  const marks = members
    .flatMap((index) => {
      const item = items[index];
      return item ? [{ ...item, index }] : [];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index)
    .map((item) => (item.kind === 'phase' ? barOf : pointOf)(item, density, widthPx, dateOf));
  return [
    ...packRows(marks.filter(({ kind }) => kind === 'phase')).map((row) => ({ isPoints: false, marks: row })),
    ...packRows(marks.filter(({ kind }) => kind !== 'phase').sort((a, b) => a.x - b.x)).map((row) => ({
      isPoints: true,
      marks: row,
    })),
  ].map((row) => ({ ...row, marks: row.marks.map((mark) => toPercent(mark, widthPx)) }));
}

type Indexed = Item & { index: number };

/** A bar with its words above, which begin with it, or end with it where there is no room to the right. */
function barOf(item: Indexed, density: Density, widthPx: number, dateOf: LayoutOptions['dateOf']): Mark {
  const { phase, span, kind, index } = item;
  const width = Math.max(item.end - item.start, THINNEST_BAR_PX);
  const start = Math.min(item.start, widthPx - width);
  const end = start + width;
  const base = { index, kind, x: start, width, softStart: span.softStart, softEnd: span.softEnd };
  const type = TYPE_PX[density];
  // Neighbouring phases touch; a pixel between them keeps them apart.
  if (type.title === 0) return { ...base, label: undefined, from: start, to: end };
  const date = type.date > 0 ? dateOf(phase) : '';
  const title = cutToWidth(phase.title, type.title, Math.max(LONGEST_LABEL_PX, width));
  const wordsPx = Math.max(estimateWidth(title, type.title), estimateWidth(date, type.date)) + LABEL_GAP_PX;
  const isEnd = start + wordsPx > widthPx && end - wordsPx >= 0;
  const x = isEnd ? end : Math.max(Math.min(start, widthPx - wordsPx), 0);
  return {
    ...base,
    label: { title, date, x, dx: 0, anchor: isEnd ? 'end' : 'start' },
    from: Math.min(start, isEnd ? end - wordsPx : x),
    to: Math.max(end, isEnd ? end : x + wordsPx),
  };
}

/** A point on the middle of its last day, with its words beside it. */
function pointOf(item: Indexed, density: Density, widthPx: number, dateOf: LayoutOptions['dateOf']): Mark {
  const { phase, span, kind, index } = item;
  const dayPx = (item.end - item.start) / (daysBetween(span.from, span.to) + 1);
  const x = Math.min(Math.max(item.end - dayPx / 2, POINT_PX), widthPx - POINT_PX);
  const base = { index, kind, x, width: 0, softStart: span.softStart, softEnd: span.softEnd };
  const type = TYPE_PX[density];
  if (type.title === 0) return { ...base, label: undefined, from: x - POINT_PX, to: x + POINT_PX };
  const date = type.date > 0 ? dateOf(phase) : '';
  const title = cutToWidth(phase.title, type.title, LONGEST_LABEL_PX);
  const wordsPx = Math.max(estimateWidth(title, type.title), estimateWidth(date, type.date)) + LABEL_GAP_PX;
  const reach = POINT_PX + POINT_GAP_PX;
  const isEnd = x + reach + wordsPx > widthPx && x - reach - wordsPx >= 0;
  return {
    ...base,
    label: { title, date, x, dx: isEnd ? -reach : reach, anchor: isEnd ? 'end' : 'start' },
    from: isEnd ? x - reach - wordsPx : x - POINT_PX,
    to: isEnd ? x + POINT_PX : x + reach + wordsPx,
  };
}

function toPercent(mark: Mark, widthPx: number): Mark {
  const share = (px: number) => round((px / widthPx) * 100);
  const { label } = mark;
  return {
    ...mark,
    x: share(mark.x),
    width: share(mark.width),
    from: share(mark.from),
    to: share(mark.to),
    label: label && { ...label, x: share(label.x) },
  };
}

/** A stretch of a bar; soft ends are stretches that fade. */
export interface Piece {
  x: number;
  width: number;
  /** 0–1 */
  opacity: number;
}

/**
 * Cuts a bar into a solid middle and, at soft ends, three paler steps: no gradient, whose id could be taken twice on a
 * page.
 *
 * @param zoom As in the layout: a soft end keeps its length on paper and screen.
 */
export function cutBar(
  { x, width, softStart, softEnd }: Pick<Mark, 'x' | 'width' | 'softStart' | 'softEnd'>,
  zoom = 0,
): Piece[] {
  const soft = Math.min((SOFT_PX / (NOMINAL_WIDTH_PX * 2 ** zoom)) * 100, width / 3);
  const step = soft / 3;
  const pieces: Piece[] = [];
  if (softStart)
    for (const index of [0, 1, 2]) pieces.push({ x: x + index * step, width: step, opacity: (index + 1) / 4 });
  const from = softStart ? x + soft : x;
  const to = softEnd ? x + width - soft : x + width;
  pieces.push({ x: from, width: to - from, opacity: 1 });
  if (softEnd)
    for (const index of [0, 1, 2]) pieces.push({ x: to + index * step, width: step, opacity: (3 - index) / 4 });
  return pieces.map((piece) => ({ ...piece, x: round(piece.x), width: round(piece.width) }));
}
