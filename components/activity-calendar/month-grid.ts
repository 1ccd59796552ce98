/** The shape of a month: six whole weeks from Monday, so that no month is taller than another. */
import type { SchoolYear } from '../records/index.js';
import { addDays, addMonths, daysInMonth, startOfWeek } from '../records/index.js';

/** Rows of every month grid. A month never needs more; the sixth keeps the height when months change. */
export const WEEKS = 6;

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** True for `2026-10`. */
export function isMonth(text: string): boolean {
  return MONTH.test(text);
}

/** The month `YYYY-MM` that a day lies in. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The month `months` later, earlier if negative. */
export function shiftMonth(month: string, months: number): string {
  return monthOf(addMonths(`${month}-01`, months));
}

/** The months from one to another, both included; none if `to` is earlier. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = shiftMonth(month, 1)) months.push(month);
  return months;
}

/** The twelve months `YYYY-MM` of a school year, from September. */
export function monthsOfSchoolYear(schoolYear: SchoolYear): string[] {
  const [first, last] = schoolYear.split('-');
  return monthsBetween(`${first}-09`, `${last}-08`);
}

/** Year and month (1–12) of `YYYY-MM`. */
export function partsOfMonth(month: string): { year: number; month: number } {
  return { year: Number(month.slice(0, 4)), month: Number(month.slice(5, 7)) };
}

/** First and last day of a month. */
export function rangeOfMonth(month: string): { from: string; to: string } {
  const { year, month: number } = partsOfMonth(month);
  return { from: `${month}-01`, to: `${month}-${daysInMonth(year, number)}` };
}

/**
 * Lays a month out in whole weeks, the shape a calendar grid renders.
 *
 * @param month `YYYY-MM`
 * @returns Always 6 rows of 7 days `YYYY-MM-DD`, Monday first, neighbouring months' days included.
 * @throws RangeError if `month` is not a month.
 */
export function layOutMonth(month: string): string[][] {
  if (!isMonth(month)) throw new RangeError(`Expected a month YYYY-MM, got “${month}”.`);
  const monday = startOfWeek(`${month}-01`);
  return Array.from({ length: WEEKS }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => addDays(monday, week * 7 + weekday)),
  );
}
