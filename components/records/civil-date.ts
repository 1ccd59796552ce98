/**
 * Days as `YYYY-MM-DD` strings, in the Gregorian calendar. All arithmetic is done in UTC, so that no result depends on
 * the time zone of the machine. Plain string comparison orders days.
 */

import { daysInMonth, isCivilDate } from './is-edtf.js';

const DAY_MS = 86_400_000;
/**
 * The day as text.
 *
 * @param month 1–12
 * @param day 1–31
 * @returns `undefined` if there is no such day.
 */
export function makeDay(year: number, month: number, day: number): string | undefined {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isCivilDate(text) ? text : undefined;
}

/**
 * The day `days` later (earlier if negative).
 *
 * @throws RangeError if `day` is not a civil date.
 */
export function addDays(day: string, days: number): string {
  return fromTime(toTime(day) + days * DAY_MS);
}

/** The same day of the month `months` later, or that month's last day when it is shorter. */
export function addMonths(day: string, months: number): string {
  toTime(day);
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(Number(day.slice(8)), daysInMonth(year, month)), 2)}`;
}

/**
 * Days from `from` to `to`; negative if `to` is earlier, 0 for the same day.
 *
 * @throws RangeError if one is not a civil date.
 */
export function daysBetween(from: string, to: string): number {
  return Math.round((toTime(to) - toTime(from)) / DAY_MS);
}

/**
 * ISO weekday: 1 Monday … 7 Sunday.
 *
 * @throws RangeError if `day` is not a civil date.
 */
export function weekdayOf(day: string): number {
  return new Date(toTime(day)).getUTCDay() || 7;
}

/** Monday of the week that `day` is in. */
export function startOfWeek(day: string): string {
  return addDays(day, 1 - weekdayOf(day));
}

/** Week of ISO 8601 with the year it belongs to: the year of the week's Thursday. */
export function isoWeek(day: string): { year: number; week: number } {
  const thursday = addDays(startOfWeek(day), 3);
  const year = Number(thursday.slice(0, 4));
  return { year, week: Math.floor(daysBetween(`${pad(year, 4)}-01-01`, thursday) / 7) + 1 };
}

function toTime(day: string): number {
  if (!isCivilDate(day)) throw new RangeError(`Expected a day YYYY-MM-DD, got “${day}”.`);
  return Date.parse(`${day}T00:00:00Z`);
}

function fromTime(timeMs: number): string {
  const date = new Date(timeMs);
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/**
 * The nth weekday of a month, 5月第三个星期六.
 *
 * @param nth From 1; -1 for the last.
 * @param weekday 1 Monday … 7 Sunday.
 */
export function nthWeekday(year: number, month: number, nth: number, weekday: number): string | undefined {
  if (nth < 0) {
    const last = makeDay(year, month, daysInMonth(year, month)) as string;
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = makeDay(year, month, 1) as string;
  return makeDay(year, month, 1 + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}
