/**
 * The horizontal overview of a plan: where bars, milestones and months stand. Pure: positions along the time axis are
 * per cent of the width, so that the drawing fits any; lanes are numbers from 0.
 */
import type { Phase } from '../records/index.js';
import { addMonths, daysBetween } from '../records/index.js';
import { type PhaseSpan, spanOfPhase } from './phase-span.js';
import { cutToWidth, estimateWidth } from './text-width.js';

/** Width in px at which labels must not touch; the overview is not shown on anything much narrower. */
export const NOMINAL_WIDTH_PX = 640;
/** From this many phases on the overview draws bars without labels; the list has the words. */
export const MOST_LABELLED = 14;
export const TITLE_SIZE_PX = 15;
export const DATE_SIZE_PX = 13;
const LONGEST_LABEL_PX = 230;
const LABEL_GAP_PX = 16;
const THINNEST_BAR_PERCENT = 0.8;
const SOFT_PERCENT = 3;
const MOST_TICKS = 12;

export interface Label {
  title: string;
  date: string;
  /** Per cent. */
  x: number;
  anchor: 'start' | 'middle' | 'end';
}

export interface Placed {
  /** Index of the phase in the list given. */
  phaseIndex: number;
  lane: number;
  label: Label | undefined;
}

export interface Bar extends Placed {
  x: number;
  width: number;
  softStart: boolean;
  softEnd: boolean;
}

export interface Milestone extends Placed {
  x: number;
}

export interface Tick {
  x: number;
  year: number;
  /** 1–12 */
  month: number;
  /** True for the first tick and for each January: the year is worth saying. */
  withYear: boolean;
}

export interface TimelineLayout {
  from: string;
  to: string;
  ticks: Tick[];
  bars: Bar[];
  milestones: Milestone[];
  barLanes: number;
  milestoneLanes: number;
  /** False when there are too many phases for labels. */
  isLabelled: boolean;
}

/** @returns `undefined` if no phase has a date. */
export function layOutTimeline(phases: readonly Phase[], dateOf: (phase: Phase) => string): TimelineLayout | undefined {
  const dated = phases
    .map((phase, phaseIndex) => ({ phase, phaseIndex, span: spanOfPhase(phase) }))
    .filter((each): each is Dated => each.span !== undefined)
    .sort((a, b) => (a.span.from < b.span.from ? -1 : a.span.from > b.span.from ? 1 : a.phaseIndex - b.phaseIndex));
  const first = dated[0];
  if (!first) return undefined;
  const from = first.span.from;
  const to = dated.reduce((latest, { span }) => (span.to > latest ? span.to : latest), first.span.to);
  const isLabelled = dated.length <= MOST_LABELLED;
  const frame = { from, to };
  const bars = placeBars(
    dated.filter((item) => !isPoint(item)),
    frame,
    isLabelled ? dateOf : undefined,
  );
  const milestones = placeMilestones(dated.filter(isPoint), frame, isLabelled ? dateOf : undefined);
  return {
    ...frame,
    ticks: placeTicks(frame),
    bars,
    milestones,
    barLanes: countLanes(bars),
    milestoneLanes: countLanes(milestones),
    isLabelled,
  };
}

interface Dated {
  phase: Phase;
  phaseIndex: number;
  span: PhaseSpan;
}

/** Said to be a milestone, or over within a day: a bar would have no length. */
function isPoint({ phase, span }: Dated): boolean {
  return phase.milestone === true || (span.from === span.to && !span.softStart && !span.softEnd);
}

interface Frame {
  from: string;
  to: string;
}

/** Place of the beginning of a day on the axis, in per cent; outside 0–100 for days outside the plan. */
export function percentOf(day: string, { from, to }: Frame): number {
  return round((daysBetween(from, day) / (daysBetween(from, to) + 1)) * 100);
}

function placeBars(dated: readonly Dated[], frame: Frame, dateOf: ((phase: Phase) => string) | undefined): Bar[] {
  const lanes = new Lanes();
  return dated.map(({ phase, phaseIndex, span }) => {
    const end = round(percentOf(span.to, frame) + 100 / (daysBetween(frame.from, frame.to) + 1));
    const width = Math.max(round(end - percentOf(span.from, frame)), THINNEST_BAR_PERCENT);
    const x = round(Math.min(percentOf(span.from, frame), 100 - width));
    const { label, from, to } = dateOf
      ? labelFrom(phase, dateOf(phase), x, x + width)
      : { label: undefined, from: x, to: x };
    const lane = lanes.take(Math.min(from, x), Math.max(to, x + width));
    return { phaseIndex, lane, label, x, width, softStart: span.softStart, softEnd: span.softEnd };
  });
}

function placeMilestones(
  dated: readonly Dated[],
  frame: Frame,
  dateOf: ((phase: Phase) => string) | undefined,
): Milestone[] {
  const lanes = new Lanes();
  const half = 50 / (daysBetween(frame.from, frame.to) + 1);
  return dated.map(({ phase, phaseIndex, span }) => {
    // A milestone is over when its last day is: that is where it stands.
    const x = Math.min(Math.max(round(percentOf(span.to, frame) + half), 1), 99);
    const { label, from, to } = dateOf
      ? labelAround(phase, dateOf(phase), x)
      : { label: undefined, from: x - 1, to: x + 1 };
    return { phaseIndex, lane: lanes.take(from, to), label, x };
  });
}

/** A label that begins with its bar, or ends with it where there is no room to the right. */
function labelFrom(phase: Phase, date: string, start: number, end: number): { label: Label; from: number; to: number } {
  const { title, width } = fitLabel(phase.title, date);
  if (start + width <= 100)
    return { label: { title, date, x: start, anchor: 'start' }, from: start, to: start + width };
  if (end - width >= 0) return { label: { title, date, x: round(end), anchor: 'end' }, from: end - width, to: end };
  return { label: { title, date, x: 0, anchor: 'start' }, from: 0, to: width };
}

/** A label below a point, pushed inwards at the edges. */
function labelAround(phase: Phase, date: string, x: number): { label: Label; from: number; to: number } {
  const { title, width } = fitLabel(phase.title, date);
  if (x - width / 2 < 0)
    return { label: { title, date, x: round(Math.max(x - 1, 0)), anchor: 'start' }, from: x - 1, to: x + width };
  if (x + width / 2 > 100)
    return { label: { title, date, x: round(Math.min(x + 1, 100)), anchor: 'end' }, from: x - width, to: x + 1 };
  return { label: { title, date, x, anchor: 'middle' }, from: x - width / 2, to: x + width / 2 };
}

function fitLabel(text: string, date: string): { title: string; width: number } {
  const title = cutToWidth(text, TITLE_SIZE_PX, LONGEST_LABEL_PX);
  const widthPx = Math.max(estimateWidth(title, TITLE_SIZE_PX), estimateWidth(date, DATE_SIZE_PX));
  return { title, width: ((widthPx + LABEL_GAP_PX) / NOMINAL_WIDTH_PX) * 100 };
}

/** First lane that is free from one point to another. */
class Lanes {
  readonly #ends: number[] = [];

  take(from: number, to: number): number {
    // Neighbouring phases touch; a hair of overlap is rounding.
    const free = this.#ends.findIndex((end) => end <= from + 0.05);
    const lane = free < 0 ? this.#ends.length : free;
    this.#ends[lane] = to;
    return lane;
  }
}

function countLanes(placed: readonly Placed[]): number {
  return placed.reduce((count, { lane }) => Math.max(count, lane + 1), 0);
}

/** The first of every month, or of every second, third, sixth or twelfth when the plan is long. */
function placeTicks(frame: Frame): Tick[] {
  const start = `${frame.from.slice(0, 7)}-01`;
  const months: string[] = [];
  for (let day = start; day <= frame.to; day = addMonths(day, 1)) months.push(day);
  const step = [1, 2, 3, 6, 12, 24, 60].find((each) => months.length / each <= MOST_TICKS) ?? 120;
  const kept = months.filter((_, index) => index % step === 0);
  let lastYear = 0;
  return kept.map((day) => {
    const year = Number(day.slice(0, 4));
    const withYear = year !== lastYear;
    lastYear = year;
    return { x: Math.max(percentOf(day, frame), 0), year, month: Number(day.slice(5, 7)), withYear };
  });
}

/** A stretch of a bar; soft ends are stretches that fade. */
export interface Piece {
  x: number;
  width: number;
  /** 0–1 */
  opacity: number;
}

/** Cuts a bar into a solid middle and, at soft ends, three paler steps: no gradient, whose id could be taken twice on a page. */
export function cutBar({ x, width, softStart, softEnd }: Pick<Bar, 'x' | 'width' | 'softStart' | 'softEnd'>): Piece[] {
  const soft = Math.min(SOFT_PERCENT, width / 3);
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

/** Two decimals are a tenth of a pixel; more would only make pages longer. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
