/** Occurrences of repeated activities, made when viewed and never stored. */
import { addDays, addMonths, daysBetween, makeDay, nthWeekday, startOfWeek, weekdayOf } from './civil-date.js';
import { firstDay, lastDay } from './edtf.js';
import { daysInMonth, isCivilDate } from './is-edtf.js';
import type { Activity, Edtf } from './types.js';

/** One time that an activity takes place; both inclusive. */
export interface Occurrence {
  start: Edtf;
  end: Edtf;
}

const DAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** More occurrences than any school year has; guards against rules from outside. */
const MAX_PERIODS = 5000;

/**
 * Days of a rule from `from` to `to`, both inclusive, ascending.
 *
 * Understands `FREQ=DAILY|WEEKLY|MONTHLY|YEARLY` with `INTERVAL`, `COUNT`, `UNTIL`, `BYDAY` (`WE`, in months `1FR`, `-1FR`),
 * `BYMONTHDAY` and `BYMONTH`; weeks begin on Monday. Anything else in a rule is ignored.
 *
 * @param start First day, `YYYY-MM-DD`; the rule counts from here.
 */
export function expandRecurrence(
  rrule: string,
  start: string,
  window: { from: string; to: string; exdates?: readonly string[] },
): string[] {
  const rule = parseRule(rrule);
  const until = /^\d{8}/.test(rule.UNTIL ?? '')
    ? (rule.UNTIL as string).replace(/^(\d{4})(\d\d)(\d\d).*/, '$1-$2-$3')
    : '9999-12-31';
  const last = until < window.to ? until : window.to;
  const interval = Math.max(1, Math.floor(Number(rule.INTERVAL ?? 1)) || 1);
  let remaining = Number(rule.COUNT ?? Number.POSITIVE_INFINITY);
  const days: string[] = [];
  if (last < window.from) return days;
  // What is counted has to be counted from the beginning; all else begins near the window.
  const first = rule.COUNT ? 0 : Math.floor(periodsBetween(rule.FREQ, start, window.from) / interval) - 1;
  for (let period = Math.max(0, first), end = period + MAX_PERIODS; period < end; period += 1) {
    const base = startOfPeriod(rule.FREQ, start, period * interval);
    if (!base || base.length > last.length || base > last) break;
    for (const day of daysOfPeriod(rule, base, start)) {
      if (day < start || !passesLimits(rule, day)) continue;
      remaining -= 1;
      if (day > last || remaining < 0) return days;
      if (day >= window.from && !window.exdates?.includes(day)) days.push(day);
    }
  }
  return days;
}

/**
 * Times between two days (inclusive) at which an activity takes place, each with its own start and end. An activity
 * that does not repeat has at most one; a deadline is its last day; an activity without dates has none.
 */
export function occurrencesBetween(activity: Activity, from: string, to: string): Occurrence[] {
  const start = activity.start ?? activity.end;
  if (start === undefined) return [];
  if (!activity.recurrence) {
    const end = activity.end ?? start;
    return firstDay(start) <= to && lastDay(end) >= from ? [{ start, end }] : [];
  }
  const clock = start.slice(10);
  const endClock = activity.end?.includes('T') ? activity.end.slice(10) : clock;
  // Past midnight: a time of the day before may still be in the window.
  const nights = endClock < clock ? 1 : 0;
  const isMonth = start.replace('~', '').length === 7;
  // A month counts as long as one of its days is in the window.
  const window = {
    from: isMonth ? `${from.slice(0, 7)}-01` : addDays(from, -nights),
    to,
    exdates: activity.exdates?.map((day) => day.slice(0, 10)),
  };
  return expandRecurrence(activity.recurrence, firstDay(start), window).map((day) =>
    isMonth
      ? { start: day.slice(0, 7), end: day.slice(0, 7) }
      : { start: day + clock, end: addDays(day, nights) + endClock },
  );
}

function parseRule(rrule: string): Record<string, string | undefined> {
  const parts = rrule
    .replace(/^RRULE:/i, '')
    .toUpperCase()
    .split(';');
  return Object.fromEntries(
    parts.map((part) => part.split('=') as [string, string]).filter((pair) => pair.length === 2),
  );
}

/** First day of the nth day, week, month or year from the one that holds `start`. */
function startOfPeriod(frequency: string | undefined, start: string, periods: number): string | undefined {
  switch (frequency) {
    case 'DAILY':
      return addDays(start, periods);
    case 'WEEKLY':
      return addDays(startOfWeek(start), periods * 7);
    case 'MONTHLY':
      return addMonths(`${start.slice(0, 7)}-01`, periods);
    case 'YEARLY':
      return addMonths(`${start.slice(0, 4)}-01-01`, periods * 12);
    default:
      return undefined;
  }
}

/** Whole periods between two days, at most one too many. */
function periodsBetween(frequency: string | undefined, from: string, to: string): number {
  if (from >= to) return 0;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  switch (frequency) {
    case 'DAILY':
      return daysBetween(from, to);
    case 'WEEKLY':
      return Math.floor(daysBetween(from, to) / 7);
    case 'MONTHLY':
      return years * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
    default:
      return years;
  }
}

/** The parts that take days out of shorter periods than those they make days of (RFC 5545, 3.3.10). */
function passesLimits({ FREQ, BYMONTH, BYMONTHDAY }: Record<string, string | undefined>, day: string): boolean {
  if (BYMONTH && FREQ !== 'YEARLY' && !BYMONTH.split(',').some((month) => Number(month) === Number(day.slice(5, 7))))
    return false;
  return !BYMONTHDAY || FREQ !== 'DAILY' || isMonthDay(BYMONTHDAY, day);
}

function isMonthDay(byMonthDay: string, day: string): boolean {
  const number = Number(day.slice(8, 10));
  const length = daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  return byMonthDay.split(',').some((each) => Number(each) === number || Number(each) === number - length - 1);
}

function daysOfPeriod(rule: Record<string, string | undefined>, base: string, start: string): string[] {
  const codes = [...new Set(rule.BYDAY?.split(','))];
  if (rule.FREQ === 'DAILY')
    return codes.length === 0 || codes.includes(DAY_CODES[weekdayOf(base) - 1] as string) ? [base] : [];
  if (rule.FREQ === 'WEEKLY') {
    const weekdays = codes.length > 0 ? codes.map((code) => DAY_CODES.indexOf(code) + 1) : [weekdayOf(start)];
    return weekdays
      .filter((day) => day > 0)
      .sort()
      .map((day) => addDays(base, day - 1));
  }
  const year = Number(base.slice(0, 4));
  const everyMonth = rule.BYDAY || rule.BYMONTHDAY ? Array.from({ length: 12 }, (_, index) => index + 1) : undefined;
  const byMonth = rule.BYMONTH?.split(',').map(Number) ?? everyMonth ?? [Number(start.slice(5, 7))];
  const months = rule.FREQ === 'YEARLY' ? byMonth : [Number(base.slice(5, 7))];
  return [...new Set(months)]
    .filter((month) => month >= 1 && month <= 12)
    .sort((a, b) => a - b)
    .flatMap((month) => daysOfMonth(rule, codes, year, month, start));
}

function daysOfMonth(
  rule: Record<string, string | undefined>,
  codes: readonly string[],
  year: number,
  month: number,
  start: string,
): string[] {
  const days = new Set<string | undefined>();
  for (const code of codes) {
    const match = /^(-?\d)?([A-Z]{2})$/.exec(code);
    const weekday = DAY_CODES.indexOf(match?.[2] ?? '') + 1;
    if (!match || weekday === 0) continue;
    if (match[1]) days.add(nthWeekday(year, month, Number(match[1]), weekday));
    else for (let nth = 1; nth <= 5; nth += 1) days.add(nthWeekday(year, month, nth, weekday));
  }
  const { BYMONTHDAY } = rule;
  if (codes.length > 0 && BYMONTHDAY) return sortDays(days).filter((day) => isMonthDay(BYMONTHDAY, day));
  const monthDays = BYMONTHDAY?.split(',').map(Number) ?? (codes.length === 0 ? [Number(start.slice(8, 10))] : []);
  for (const day of monthDays) days.add(makeDay(year, month, day < 0 ? daysInMonth(year, month) + 1 + day : day));
  return sortDays(days);
}

function sortDays(days: ReadonlySet<string | undefined>): string[] {
  return [...days].filter((day): day is string => day !== undefined && isCivilDate(day)).sort();
}
