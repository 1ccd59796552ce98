/** School years, terms and teaching weeks. Teaching weeks run from Monday; week 1 is the one a term begins in. */
import { addDays, daysBetween, startOfWeek } from './civil-date.js';
import type { SchoolYear, Term } from './types.js';

/** First month of a school year: plans for the new year are written from August on, lessons begin in September. */
const FIRST_MONTH = 9;

/**
 * School year of a day, September to August.
 *
 * @param day `YYYY-MM-DD`, or a month `YYYY-MM`.
 * @param terms A term that holds the day decides: lessons may begin in the last days of August.
 */
export function schoolYearOf(day: string, terms: readonly Term[] = []): SchoolYear {
  const term = termOf(day, terms);
  if (term) return term.schoolYear;
  const year = Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < FIRST_MONTH ? 1 : 0);
  return `${year}-${year + 1}`;
}

/**
 * Whether days lie in the one school year that the terms are of, so that no year need stand beside them.
 *
 * @param from `YYYY-MM-DD`, as `to`, both inclusive.
 */
export function isOfOneYear(from: string, to: string, terms: readonly Term[] = []): boolean {
  const year = terms[0]?.schoolYear;
  return (
    schoolYearOf(from, terms) === year &&
    schoolYearOf(to, terms) === year &&
    terms.every(({ schoolYear }) => schoolYear === year)
  );
}

/** The term that a day lies in; `undefined` in the vacations and outside the terms given. */
export function termOf(day: string, terms: readonly Term[]): Term | undefined {
  return terms.find((term) => term.start <= day && day <= term.end);
}

/** Term and number (from 1) of the teaching week of a day; `undefined` outside the terms. */
export function teachingWeekOf(day: string, terms: readonly Term[]): { term: Term; week: number } | undefined {
  const term = termOf(day, terms);
  if (!term) return undefined;
  return { term, week: Math.floor(daysBetween(startOfWeek(term.start), day) / 7) + 1 };
}

/**
 * First and last day of a teaching week, cut to its term.
 *
 * @param week From 1.
 * @returns `undefined` if the term has no such week.
 */
export function weekRange(term: Term, week: number): { start: string; end: string } | undefined {
  if (!Number.isInteger(week) || week < 1) return undefined;
  const monday = addDays(startOfWeek(term.start), (week - 1) * 7);
  if (monday > term.end) return undefined;
  const sunday = addDays(monday, 6);
  return { start: monday < term.start ? term.start : monday, end: sunday > term.end ? term.end : sunday };
}

/** One row of a term grid, the wall calendar of a school. */
export interface TermWeek {
  /** Number of the teaching week, from 1. */
  week: number;
  /** Exactly 7 days `YYYY-MM-DD`, Monday first; those of the first and the last row may lie outside of the term. */
  days: string[];
}

/**
 * The teaching weeks of a term as the rows of a term grid.
 *
 * @returns Whole weeks in order; empty if the term ends before it starts.
 * @throws RangeError if a day of the term is not a civil date.
 */
export function weeksOfTerm(term: Term): TermWeek[] {
  const monday = startOfWeek(term.start);
  const count = Math.floor(daysBetween(monday, term.end) / 7) + 1;
  return Array.from({ length: term.start > term.end ? 0 : count }, (_, row) => ({
    week: row + 1,
    days: Array.from({ length: 7 }, (_, weekday) => addDays(monday, row * 7 + weekday)),
  }));
}
