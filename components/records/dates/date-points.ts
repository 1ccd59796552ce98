/** Tokens → points in time as far as they are written; what a point lacks it takes from its neighbours. */
import type { DateToken } from './date-tokens.js';

/** One end of a span, or one item of a list, as written. */
export interface DatePoint {
  year?: number;
  /** 次年: the year after the one the neighbour is in. */
  nextYear?: boolean;
  month?: number;
  day?: number;
  /** From and to third of the month, 0–2. */
  part?: [number, number];
  /** 年底 12, 年初 1: about this month of the year. */
  yearPart?: number;
  /** Week of the month if there is a month, else of the term; -1 is the last. */
  week?: number;
  /** Third Saturday: [3, 6]. */
  nthWeekday?: [number, number];
  /** 1 Monday … 7 Sunday. */
  weekday?: number;
  /** Minutes from midnight. */
  time?: number;
  /** First month of a half year, 1 or 7. */
  halfYear?: number;
  named?: { type: 'term' | 'term-start' | 'term-end' | 'school-year' | 'vacation'; value: number };
  /** A figure without a unit: 4 in 4～5月. */
  figure?: number;
}

/** Points joined by 至 are a pair, everything else stands alone. */
export type DateRange = [DatePoint | undefined, DatePoint | undefined] | [DatePoint];

/** Words about the whole: 前, 截止, 起, 左右, 内. */
export interface DateModifiers {
  before: boolean;
  until: boolean;
  from: boolean;
  about: boolean;
  within: boolean;
  blankYear: boolean;
}

/** @returns `undefined` if the tokens contradict each other or the grammar of dates. */
export function readPoints(
  tokens: readonly DateToken[],
): { ranges: DateRange[]; modifiers: DateModifiers } | undefined {
  const modifiers = { before: false, until: false, from: false, about: false, within: false, blankYear: false };
  const ranges: (DatePoint | undefined)[][] = [[undefined]];
  let halfDay = -1;
  for (const { type, value, second } of tokens) {
    const range = ranges[ranges.length - 1] as (DatePoint | undefined)[];
    if (type === 'range') {
      if (range.length > 1) return undefined;
      range.push(undefined);
    } else if (type === 'list') {
      ranges.push([undefined]);
    } else if (type === 'before' || type === 'until' || type === 'from' || type === 'about' || type === 'within') {
      modifiers[type] = true;
    } else if (type === 'blank-year') {
      modifiers.blankYear = true;
    } else if (type === 'half-day') {
      halfDay = value;
    } else {
      const point: DatePoint = range[range.length - 1] ?? {};
      range[range.length - 1] = point;
      const isAfternoon = type === 'time' && halfDay === 12 && value < 12;
      if (!setField(point, type, isAfternoon ? value + 12 : value, second)) return undefined;
    }
  }
  const points = ranges.flat().filter((point): point is DatePoint => point !== undefined);
  if (!points.every((point, index) => resolveFigure(point, points[index - 1], points[index + 1]))) return undefined;
  for (let index = 1; index < points.length; index += 1)
    inherit(points[index] as DatePoint, points[index - 1] as DatePoint);
  const first = points[0];
  const second = points[1];
  if (first && second?.year !== undefined && first.year === undefined && first.month !== undefined) {
    first.year = second.year - (second.month !== undefined && first.month > second.month ? 1 : 0);
  }
  return { ranges: ranges as DateRange[], modifiers };
}

function setField(point: DatePoint, type: DateToken['type'], value: number, second: number): boolean {
  switch (type) {
    case 'year':
    case 'month':
    case 'day':
    case 'week':
    case 'weekday':
      if (point[type] !== undefined) return false;
      point[type] = value;
      return true;
    case 'number':
      if (point.figure !== undefined) return false;
      point.figure = value;
      return true;
    case 'week-number':
      point.week = value;
      return true;
    case 'time':
      if (point.time !== undefined || value > 23 || second > 59) return false;
      point.time = value * 60 + second;
      return true;
    case 'year-part':
      point.yearPart = value;
      return true;
    case 'part':
      if (point.named?.type === 'term' && value !== 1) {
        // 第二学期末, 本学期初.
        point.named = { type: value === 0 ? 'term-start' : 'term-end', value: point.named.value };
        return true;
      }
      if (point.month === undefined && point.year !== undefined && value !== 1) {
        point.yearPart = value === 0 ? 1 : 12;
        return true;
      }
      if (point.part || point.named) return false;
      point.part = [value, second];
      return true;
    case 'nth-weekday':
      point.nthWeekday = [value, second];
      return true;
    case 'half-year':
      point.halfYear = value;
      return true;
    case 'next-year':
      point.nextYear = true;
      return true;
    case 'term-start':
    case 'term-end':
      // 第二学期期末 is one name: the term first, then its end.
      point.named = { type, value: point.named?.value ?? 0 };
      return true;
    case 'term':
    case 'school-year':
    case 'vacation':
      if (point.named) return false;
      point.named = { type, value };
      return true;
    default:
      return false;
  }
}

/** Finds the unit of a figure that has none: that of the larger unit before it, of the point after, or of the one before. */
function resolveFigure(point: DatePoint, previous: DatePoint | undefined, next: DatePoint | undefined): boolean {
  const { figure } = point;
  if (figure === undefined) return true;
  const unit =
    (point.month !== undefined && 'day') ||
    (point.year !== undefined && 'month') ||
    (next && largestUnit(next)) ||
    (previous && smallestUnit(previous));
  if (!unit || point[unit] !== undefined || (unit === 'year') !== figure > 99) return false;
  point[unit] = figure;
  return true;
}

function largestUnit(point: DatePoint): 'year' | 'month' | 'week' | 'day' | undefined {
  return (['year', 'month', 'week', 'day'] as const).find((unit) => point[unit] !== undefined);
}

function smallestUnit(point: DatePoint): 'month' | 'week' | 'day' | undefined {
  return (['day', 'week', 'month'] as const).find((unit) => point[unit] !== undefined);
}

/** 10月12日—16日: what is larger than the largest unit written is that of the point before. */
function inherit(point: DatePoint, previous: DatePoint): void {
  const isTimeOnly = point.time !== undefined && Object.keys(point).length === 1;
  if (isTimeOnly) {
    Object.assign(point, { ...previous, time: point.time });
    return;
  }
  const needsWeek = point.weekday !== undefined && point.week === undefined && point.day === undefined;
  if (needsWeek) point.week = previous.week;
  const isInMonth =
    point.day !== undefined || point.part !== undefined || (point.week !== undefined && previous.week !== undefined);
  if (point.month === undefined && isInMonth) point.month = previous.month;
  if (!point.named && point.week !== undefined && point.month === undefined) point.named = previous.named;
  if (point.year === undefined && point.month !== undefined && previous.year !== undefined) {
    const isNext = point.nextYear ?? (previous.month !== undefined && point.month < previous.month);
    point.year = previous.year + (isNext ? 1 : 0);
    point.nextYear = false;
  }
}
