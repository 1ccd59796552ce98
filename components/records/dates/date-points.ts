/** Tokens → points in time as far as they are written; what a point lacks it takes from its neighbours. */
import type { DateToken } from './date-tokens.js';

/** One end of a span, or one item of a list, as written. */
export interface DatePoint {
  year?: number | undefined;
  /** 次年 1: the year after the one the neighbour is in. */
  nextYear?: number;
  month?: number | undefined;
  day?: number;
  /** From and to third of the month, 0–2. */
  part?: [number, number];
  /** 年底 12, 年初 1: about this month of the year. */
  yearPart?: number;
  /** Week of the month if there is a month, else of the term; -1 is the last. */
  week?: number | undefined;
  /** Third Saturday: [3, 6]. */
  nthWeekday?: [number, number];
  /** 1 Monday … 7 Sunday. */
  weekday?: number;
  /** Minutes from midnight. */
  time?: number;
  /** First month of a half year, 1 or 7. */
  halfYear?: number;
  named?: { type: 'term' | 'term-start' | 'term-end' | 'school-year' | 'vacation'; value: number } | undefined;
  /** A figure without a unit: 4 in 4～5月. */
  figure?: number;
}

/** Points joined by 至 are a pair, everything else stands alone. */
export type DateRange = [DatePoint | undefined, DatePoint | undefined] | [DatePoint];

/** Words about the whole: 前, 截止, 起, 左右, 内. */
export type DateModifiers = typeof NO_MODIFIERS;

const NO_MODIFIERS = { before: false, until: false, from: false, about: false, within: false, blankYear: false };

/** @returns `undefined` if the tokens contradict each other or the grammar of dates. */
export function readPoints(
  tokens: readonly DateToken[],
): { ranges: DateRange[]; modifiers: DateModifiers } | undefined {
  const modifiers = { ...NO_MODIFIERS };
  let range: (DatePoint | undefined)[] = [undefined];
  const ranges = [range];
  let halfDay = 0;
  for (const { type, value, second } of tokens) {
    if (type === 'range') {
      if (range.length > 1) return undefined;
      range.push(undefined);
    } else if (type === 'list') {
      range = [undefined];
      ranges.push(range);
    } else if (type in modifiers) {
      modifiers[type as keyof DateModifiers] = true;
    } else if (type === 'halfDay') {
      halfDay = value;
    } else {
      const point: DatePoint = range[range.length - 1] ?? {};
      range[range.length - 1] = point;
      const hours = type === 'time' && value < 12 ? halfDay : 0;
      if (!setField(point, type, value + hours, second)) return undefined;
    }
  }
  const points = ranges.flat().filter((point): point is DatePoint => point !== undefined);
  if (!points.every((point, index) => resolveFigure(point, points[index - 1], points[index + 1]))) return undefined;
  points.forEach((point, index) => {
    const previous = points[index - 1];
    if (previous) inherit(point, previous);
  });
  const [first, second] = points;
  if (first?.month && !first.year && second?.year)
    first.year = second.year - (second.month && first.month > second.month ? 1 : 0);
  return { ranges: ranges as DateRange[], modifiers };
}

/** @returns False if the point has another such word already. */
function setField(point: DatePoint, type: DateToken['type'], value: number, second: number): boolean {
  const { named } = point;
  if (type === 'part') {
    // 第二学期末, 本学期初.
    if (named?.type === 'term' && value !== 1) {
      named.type = value ? 'term-end' : 'term-start';
      return true;
    }
    if (point.month === undefined && point.year && value !== 1) {
      point.yearPart = value ? 12 : 1;
      return true;
    }
    if (named) return false;
  }
  if (/^term-|^term$|^sch|^vac/.test(type)) {
    // 第二学期期末 is one name: the term first, then its end.
    const isEnd = type.startsWith('term-');
    if (named && !isEnd) return false;
    point.named = { type, value: isEnd ? (named?.value ?? 0) : value } as NonNullable<DatePoint['named']>;
    return true;
  }
  const field = type as 'day';
  if (point[field] !== undefined || (type === 'time' && (value > 23 || second > 59))) return false;
  const isPair = type === 'part' || type === 'nthWeekday';
  point[field] = (type === 'time' ? value * 60 + second : isPair ? [value, second] : value) as number;
  return true;
}

const UNITS = ['year', 'month', 'week', 'day'] as const;

/** Finds the unit of a figure that has none: that of the larger unit before it, of the point after, or of the one before. */
function resolveFigure(point: DatePoint, previous: DatePoint | undefined, next: DatePoint | undefined): boolean {
  const { figure } = point;
  if (figure === undefined) return true;
  const has = (other: DatePoint | undefined) => (unit: (typeof UNITS)[number]) => other?.[unit] !== undefined;
  const unit =
    (has(point)('month') && 'day') ||
    (has(point)('year') && 'month') ||
    UNITS.find(has(next)) ||
    (['day', 'week', 'month'] as const).find(has(previous));
  if (!unit || has(point)(unit) || (unit === 'year') !== figure > 99) return false;
  point[unit] = figure;
  return true;
}

/** 10月12日—16日: what is larger than the largest unit written is that of the point before. */
function inherit(point: DatePoint, previous: DatePoint): void {
  if (point.time !== undefined && Object.keys(point).length === 1) {
    Object.assign(point, { ...previous, time: point.time });
    return;
  }
  if (point.weekday && point.day === undefined) point.week ??= previous.week;
  const isInMonth = point.day !== undefined || point.part || (point.week && previous.week);
  if (isInMonth) point.month ??= previous.month;
  if (point.week && point.month === undefined) point.named ??= previous.named;
  if (point.year === undefined && point.month !== undefined && previous.year !== undefined) {
    const isNext = point.nextYear ?? (previous.month !== undefined && point.month < previous.month);
    point.year = previous.year + (isNext ? 1 : 0);
    point.nextYear = 0;
  }
}
