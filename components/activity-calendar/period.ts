/** Which month a calendar shows, and how far a reader may turn. */
import type { Activity, Term } from '../records/index.js';
import { addDays, teachingWeekOf } from '../records/index.js';
import { spanOf } from './calendar-items.js';
import { isMonth, layOutMonth, monthOf, rangeOfMonth } from './month-grid.js';

/** First and last month `YYYY-MM` that have something to show. */
export interface MonthBounds {
  first: string;
  last: string;
}

/** The months of all dated activities and all terms; `undefined` when there are neither. */
export function boundsOf(activities: readonly Activity[], terms: readonly Term[]): MonthBounds | undefined {
  let first: string | undefined;
  let last = '';
  const reach = (from: string, to: string) => {
    if (first === undefined || from < first) first = from;
    if (to > last) last = to;
  };
  for (const activity of activities) {
    const span = spanOf(activity);
    if (span) reach(span.from, span.to);
  }
  for (const { start, end } of terms) reach(start, end);
  return first === undefined ? undefined : { first: monthOf(first), last: monthOf(last) };
}

/** True for a month within the bounds. */
export function isWithin(month: string, bounds: MonthBounds): boolean {
  return bounds.first <= month && month <= bounds.last;
}

/** The nearest month within the bounds. */
export function clampMonth(month: string, bounds: MonthBounds): string {
  if (month < bounds.first) return bounds.first;
  return month > bounds.last ? bounds.last : month;
}

/**
 * The month of the first render, which knows no clock: the author's choice, else the first month in which an activity
 * begins, else the first month of the terms.
 */
export function firstMonth(
  activities: readonly Activity[],
  terms: readonly Term[],
  chosen?: string,
): string | undefined {
  if (chosen && isMonth(chosen)) return chosen;
  let start: string | undefined;
  for (const activity of activities) {
    const from = spanOf(activity)?.from;
    if (from !== undefined && (start === undefined || from < start)) start = from;
  }
  return start ? monthOf(start) : boundsOf([], terms)?.first;
}

/**
 * The term that a calendar turned to a month shows: one that begins in it, else one that reaches into it, else the
 * next, else the last. `undefined` when there are no terms.
 */
export function termOfMonth(month: string, terms: readonly Term[]): Term | undefined {
  const ordered = inOrder(terms);
  return (
    ordered.find((term) => monthOf(term.start) === month) ??
    ordered.find((term) => monthOf(term.end) >= month) ??
    ordered[ordered.length - 1]
  );
}

/** Terms by their first day. */
export function inOrder(terms: readonly Term[]): Term[] {
  return [...terms].sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** Teaching weeks that touch a month: the name of the term and its first and last week. */
export function weeksOfMonth(
  month: string,
  terms: readonly Term[],
): { term: Term; from: number; to: number } | undefined {
  const { from, to } = rangeOfMonth(month);
  let result: { term: Term; from: number; to: number } | undefined;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const week = teachingWeekOf(day, terms);
    if (!week) continue;
    // In a month with two terms (there is none in most years) the first one names it.
    if (!result) result = { term: week.term, from: week.week, to: week.week };
    else if (result.term === week.term) result.to = week.week;
  }
  return result;
}

/** Teaching week of each row of a month's grid: of the first day in it that has one. */
export function weekNumbers(month: string, terms: readonly Term[]): (number | undefined)[] {
  return layOutMonth(month).map((days) => {
    for (const day of days) {
      const week = teachingWeekOf(day, terms);
      if (week) return week.week;
    }
    return undefined;
  });
}
