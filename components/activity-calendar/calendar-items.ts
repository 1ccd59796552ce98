/** Activities → what stands on days. Recurrences are expanded for the days in view only. */
import type { Activity, Edtf } from '../records/index.js';
import { daysBetween, firstDay, lastDay, occurrencesBetween } from '../records/index.js';

/** Something that stands on one or more days of a calendar. */
export interface CalendarItem {
  /** Unique in a view: the same activity may stand there several times. */
  key: string;
  activity: Activity;
  /** `deadline` is the last day to hand in; everything else is an `event`. */
  kind: 'event' | 'deadline';
  /** First and last day, `YYYY-MM-DD`, both inclusive; not cut to the view. */
  start: string;
  end: string;
  /** `14:00`, when the beginning is known to the minute. */
  time?: string;
}

/** Longest span, in days, that is drawn as a bar; a longer one would run through every week of the grid. */
export const LONGEST_BAR_DAYS = 28;

/**
 * True for an activity that belongs to a time rather than to days: “整个十月”, “每月”, “四月下旬”, “5月左右”, a whole term, or
 * more than four weeks. It lies on the month's shelf and never pretends to be on the first of the month.
 */
export function isOnShelf(activity: Activity): boolean {
  if (!activity.start && !activity.end) return false;
  if (activity.start === undefined && activity.deadline) return false;
  switch (activity.precision) {
    case 'third':
    case 'month':
    case 'term':
    case 'year':
    case 'fuzzy':
    case 'unknown':
      return true;
    default: {
      const { from, to } = spanOf(activity) as Span;
      return !activity.recurrence && from !== to && daysBetween(from, to) >= LONGEST_BAR_DAYS;
    }
  }
}

/** First and last day, `YYYY-MM-DD`. */
export interface Span {
  from: string;
  to: string;
}

/** Spans of activities, read once each: a calendar asks for them many times, and reading checks every date. */
const spans = new WeakMap<object, Span | null>();

/** First and last day of an activity, whatever its precision; `undefined` when it has no dates. */
export function spanOf(activity: { start?: Edtf; end?: Edtf; deadline?: Edtf }): Span | undefined {
  let span = spans.get(activity);
  if (span === undefined) {
    span = readSpan(activity) ?? null;
    spans.set(activity, span);
  }
  return span ?? undefined;
}

function readSpan(activity: { start?: Edtf; end?: Edtf; deadline?: Edtf }): Span | undefined {
  const start = activity.start ?? activity.deadline ?? activity.end;
  const end = activity.end ?? activity.start ?? activity.deadline;
  if (!start || !end) return undefined;
  const from = firstDay(start);
  const to = lastDay(end);
  return from <= to ? { from, to } : { from: to, to: from };
}

/** Everything that stands on days from `from` to `to` (inclusive), in the order of the days. */
export function itemsBetween(activities: readonly Activity[], from: string, to: string): CalendarItem[] {
  return activities.flatMap((activity, index) => itemsOf(activity, String(index), from, to)).sort(compareItems);
}

function itemsOf(activity: Activity, key: string, from: string, to: string): CalendarItem[] {
  const items: CalendarItem[] = [];
  const onlyDeadline = activity.start === undefined && activity.deadline !== undefined;
  if (!onlyDeadline && !isOnShelf(activity))
    for (const occurrence of timesOf(activity, from, to)) {
      const span = activity.recurrence ? undefined : spanOf(activity);
      const start = span?.from ?? firstDay(occurrence.start);
      const end = span?.to ?? lastDay(occurrence.end);
      if (end < from || start > to) continue;
      const time = /T(\d\d:\d\d)/.exec(occurrence.start)?.[1];
      items.push({ key: `${key}/${start}`, activity, kind: 'event', start, end, ...(time ? { time } : {}) });
    }
  if (activity.deadline) {
    const day = lastDay(activity.deadline);
    if (day >= from && day <= to)
      items.push({ key: `${key}/deadline`, activity, kind: 'deadline', start: day, end: day });
  }
  return items;
}

function timesOf(activity: Activity, from: string, to: string): { start: Edtf; end: Edtf }[] {
  if (activity.recurrence) return occurrencesBetween(activity, from, to);
  const start = activity.start ?? activity.end;
  return start ? [{ start, end: activity.end ?? start }] : [];
}

/** What lies on the shelf of the days from `from` to `to`: the nearest span first. */
export function shelfBetween(activities: readonly Activity[], from: string, to: string): Activity[] {
  return activities
    .flatMap((activity) => {
      const [span] = shelfSpans(activity, from, to);
      return span ? [{ activity, length: daysBetween(span.from, span.to) }] : [];
    })
    .sort((a, b) => a.length - b.length)
    .map(({ activity }) => activity);
}

/**
 * The times between two days (inclusive) that an activity of the shelf belongs to, not cut to them; none for what stands
 * on days. What repeats has one for each time: 每月 one for each month.
 */
export function shelfSpans(activity: Activity, from: string, to: string): Span[] {
  if (!isOnShelf(activity)) return [];
  if (activity.recurrence)
    return occurrencesBetween(activity, from, to).map(({ start, end }) => ({
      from: firstDay(start),
      to: lastDay(end),
    }));
  const span = spanOf(activity);
  return span && span.from <= to && span.to >= from ? [span] : [];
}

/** Bars before single days, longer before shorter, deadlines before the day's events, those by time. */
function compareItems(a: CalendarItem, b: CalendarItem): number {
  return (
    compareText(a.start, b.start) ||
    // Both begin on the same day: the longer ends later.
    compareText(b.end, a.end) ||
    Number(b.kind === 'deadline') - Number(a.kind === 'deadline') ||
    compareText(a.time ?? '', b.time ?? '')
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
