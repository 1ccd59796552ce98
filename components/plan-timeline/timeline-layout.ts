/**
 * The drawing of a timeline: which lane and row each phase stands in, and where its bar or point and its words are.
 * Pure: positions are per cent of the width. What is laid out for one width fits every wider one.
 */
import type { Phase, Term } from '../records/index.js';
import { daysBetween } from '../records/index.js';
import type { LaneGroup } from './lanes.js';
import { packRows, type Stretch } from './pack.js';
import { kindOf, type PhaseKind } from './phase-kind.js';
import { frameOf, type PhaseSpan, spansOf } from './phase-span.js';
import { type Frame, layOutScale, round, type Scale, type ScaleWords } from './scale.js';
import { cutToWidth, estimateWidth } from './text-width.js';

/** Width in px of what the server draws; the drawing is not shown on anything narrower. */
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
  /** A row holds either bars, or points, or indicators, which are points, too. */
  isPoints: boolean;
  marks: Mark[];
}

export interface Lane extends Omit<LaneGroup, 'members'> {
  rows: Row[];
}

export interface TimelineLayout extends Frame {
  scale: Scale;
  lanes: Lane[];
  /** Indexes of the phases that have no place on the axis. */
  undated: number[];
  density: Density;
  phases: number;
  points: number;
}

export interface LayoutOptions {
  lanes: readonly LaneGroup[];
  terms: readonly Term[];
  /** 0 shows the whole plan, each step doubles the width. */
  zoom: number;
  /** Width in px of the whole plan, for which axis and words are laid out. */
  widthPx?: number | undefined;
  /** Width in px for which the rows are laid out, when not the same: no wider. */
  rowsPx?: number | undefined;
  words: ScaleWords;
  /** Words of a phase's date as they are drawn. */
  dateOf: (phase: Phase) => string;
}

/** Steps of zoom that a plan has use for; 0 for one of a few weeks. */
export function mostZoom({ from, to }: Frame): number {
  return Math.max(Math.ceil(Math.log2(((daysBetween(from, to) + 1) * MOST_DAY_PX) / NOMINAL_WIDTH_PX)), 0);
}

/** @returns `undefined` if no phase has a date. */
export function layOutTimeline(phases: readonly Phase[], options: LayoutOptions): TimelineLayout | undefined {
  const frame = frameOf(phases);
  if (!frame) return undefined;
  const { lanes: groups, zoom, terms, words, widthPx = NOMINAL_WIDTH_PX, rowsPx = widthPx } = options;
  const fullPx = widthPx * 2 ** zoom;
  const spans = spansOf(phases);
  const kinds = phases.map((phase, index) => spans[index] && kindOf(phase, spans[index]));
  const count = kinds.filter(Boolean).length;
  const points = kinds.filter((kind) => kind && kind !== 'phase').length;
  const lanesAt = (density: Density): Lane[] => {
    const pagePx = rowsPx * 2 ** zoom;
    const dayPx = pagePx / (daysBetween(frame.from, frame.to) + 1);
    const page: Page = { frame, widthPx: pagePx, dayPx, type: TYPE_PX[density], dateOf: options.dateOf };
    return groups.flatMap(({ members, ...lane }) => {
      const marks = members.flatMap((index) => {
        const [span, kind] = [spans[index], kinds[index]];
        return span && kind ? [placeMark(index, phases[index] as Phase, span, kind, page)] : [];
      });
      const rows = layOutRows(marks, page).map((row) => ({
        ...row,
        marks: fitWords(row.marks, phases, page, fullPx),
      }));
      return rows.length > 0 ? [{ ...lane, rows }] : [];
    });
  };
  // Words alone may need more rows than there may be: then there is no use in trying.
  const leastPx = phases.reduce(
    (sum, { title }) => sum + Math.min(title.length * 7, LONGEST_LABEL_PX) + LABEL_GAP_PX,
    0,
  );
  let density: Density =
    leastPx > MOST_ROWS * NOMINAL_WIDTH_PX * 2 ** zoom ? 'bare' : count <= MOST_ROOMY ? 'roomy' : 'compact';
  let lanes = lanesAt(density);
  if (density !== 'bare' && lanes.reduce((sum, { rows }) => sum + rows.length, 0) > MOST_ROWS) {
    density = 'bare';
    lanes = lanesAt(density);
  }
  return {
    ...frame,
    scale: layOutScale(frame, fullPx, terms, words),
    lanes,
    undated: [...spans.keys()].filter((index) => !spans[index]),
    density,
    phases: count - points,
    points,
  };
}

interface Page {
  frame: Frame;
  widthPx: number;
  dayPx: number;
  type: { title: number; date: number };
  dateOf: LayoutOptions['dateOf'];
}

/** Rows of bars, then of points, then of indicators, which have theirs to themselves. */
function layOutRows(marks: readonly Mark[], { widthPx }: Page): Row[] {
  const share = (px: number) => round((px / widthPx) * 100);
  return [['phase'], ['milestone', 'deadline'], ['indicator']].flatMap((kinds, order) =>
    packRows(
      marks
        .filter(({ kind }) => kinds.includes(kind))
        .sort((a, b) => a.x - b.x || b.width - a.width || a.index - b.index),
    ).map((row) => ({
      isPoints: order > 0,
      marks: row.map((mark) => ({
        ...mark,
        x: share(mark.x),
        width: share(mark.width),
        from: share(mark.from),
        to: share(mark.to),
        label: mark.label && { ...mark.label, x: share(mark.label.x) },
      })),
    })),
  );
}

/**
 * Places a phase, in px: a bar with its words above, which begin with it, or end with it where there is no room to the
 * right; or a point on the middle of its last day, with its words beside it.
 */
function placeMark(index: number, phase: Phase, span: PhaseSpan, kind: PhaseKind, page: Page): Mark {
  const { frame, widthPx, dayPx, type } = page;
  const first = daysBetween(frame.from, span.from) * dayPx;
  const last = first + (daysBetween(span.from, span.to) + 1) * dayPx;
  const isBar = kind === 'phase';
  const width = isBar ? Math.max(last - first, THINNEST_BAR_PX) : 0;
  const x = isBar
    ? Math.min(first, widthPx - width)
    : Math.min(Math.max(last - dayPx / 2, POINT_PX), widthPx - POINT_PX);
  const half = isBar ? 0 : POINT_PX;
  const [from, to] = [x - half, x + width + half];
  const base = { index, kind, x, width, softStart: span.softStart, softEnd: span.softEnd };
  if (type.title === 0) return { ...base, label: undefined, from, to };
  const date = type.date > 0 ? page.dateOf(phase) : '';
  const title = cutToWidth(phase.title, type.title, Math.max(LONGEST_LABEL_PX, width));
  const wordsPx = wordsWidth(title, date, type);
  const reach = isBar ? 0 : POINT_PX + POINT_GAP_PX;
  // A bar's words may begin before it where it is too near the end; a point's may not.
  const isEnd = x + reach + wordsPx > widthPx && x + width - reach - wordsPx >= 0;
  const at = isEnd ? x + width : isBar ? Math.max(Math.min(x, widthPx - wordsPx), 0) : x;
  return {
    ...base,
    label: { title, date, x: at, dx: isEnd ? -reach : reach, anchor: isEnd ? 'end' : 'start' },
    from: Math.min(from, isEnd ? at - reach - wordsPx : at + reach),
    to: Math.max(to, isEnd ? at : at + reach + wordsPx),
  };
}

/** Words of a row laid out for a width as they stand on an axis as wide or wider: a long title takes the room after it. */
function fitWords(marks: readonly Mark[], phases: readonly Phase[], { type }: Page, widthPx: number): Mark[] {
  const px = (share: number) => (share / 100) * widthPx;
  let free = widthPx;
  return [...marks]
    .reverse()
    .map((mark) => {
      const { label, x, width, index, from } = mark;
      if (!label) {
        free = px(from);
        return mark;
      }
      const at = px(label.x) + label.dx;
      const isEnd = label.anchor === 'end';
      const title = isEnd
        ? label.title
        : cutToWidth((phases[index] as Phase).title, type.title, free - at - LABEL_GAP_PX);
      const wordsPx = wordsWidth(title, label.date, type);
      const half = width > 0 ? 0 : POINT_PX;
      const start = Math.min(px(x) - half, isEnd ? at - wordsPx : at);
      const end = Math.max(px(x + width) + half, isEnd ? at : at + wordsPx);
      free = start;
      const share = (value: number) => round((value / widthPx) * 100);
      return { ...mark, label: { ...label, title }, from: share(start), to: share(end) };
    })
    .reverse();
}

function wordsWidth(title: string, date: string, type: Page['type']): number {
  return Math.max(estimateWidth(title, type.title), estimateWidth(date, type.date)) + LABEL_GAP_PX;
}
