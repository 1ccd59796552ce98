import { addDays, addMonths, makeDay, nthWeekday, startOfWeek, weekdayOf } from '../civil-date.js';
import { isEdtf } from '../is-edtf.js';
import { weekRange } from '../school-time.js';
import type { Edtf, Precision, ReadContext, Term } from '../types.js';
import { findTerm, termsInContext, thirdsOfMonth, weekOfMonth, yearOfMonth, yearsOfContext } from './calendar-spans.js';
import type { DatePoint } from './date-points.js';

/** A point with its place in time; `problem` alone when it has none, beside a span when only a detail is wrong. */
export interface ResolvedPoint {
  start?: Edtf;
  end?: Edtf;
  precision: Precision;
  problem?: string;
}

/** Gives a point its place in time: by what is written, else by the context's school year and terms. */
export function resolvePoint(point: DatePoint, context: ReadContext): ResolvedPoint {
  if (point.year !== undefined && !isEdtf(String(point.year))) return unknown('date/unreadable');
  const resolved = resolveDays(point, context);
  if (point.time === undefined || resolved.start === undefined) return resolved;
  if (resolved.precision !== 'day') return unknown('date/unreadable');
  const clock = `T${pad(Math.floor(point.time / 60))}:${pad(point.time % 60)}`;
  return { ...resolved, start: resolved.start + clock, end: resolved.end + clock, precision: 'time' };
}

function resolveDays(point: DatePoint, context: ReadContext): ResolvedPoint {
  if (point.month !== undefined) return resolveInMonth(point, point.month, context);
  if (point.week !== undefined) return resolveTeachingWeek(point, point.week, context);
  if (point.weekday !== undefined || point.day !== undefined || point.nthWeekday) return unknown('date/unreadable');
  if (point.named) return resolveNamed(point, point.named, context);
  if (point.yearPart !== undefined) {
    const year = point.year ?? yearOfMonth(context, point.yearPart);
    return year ? span(`${year}-${pad(point.yearPart)}`, undefined, 'fuzzy') : unknown('date/unknown-year');
  }
  if (point.part) return unknown('date/unreadable');
  if (point.year === undefined) return unknown(point.halfYear ? 'date/unknown-year' : 'date/unreadable');
  if (point.halfYear) {
    return {
      start: `${point.year}-0${point.halfYear}`,
      end: `${point.year}-${point.halfYear === 1 ? '06' : '12'}`,
      precision: 'month',
    };
  }
  return span(String(point.year), undefined, 'year');
}

function resolveInMonth(point: DatePoint, month: number, context: ReadContext): ResolvedPoint {
  // 10月32日 and 2月30日 are no days in any year; 2000 is a leap year.
  if (month < 1 || month > 12 || !makeDay(2000, month, point.day ?? 1)) return unknown('date/no-such-day');
  const inferred = point.year ?? yearOfMonth(context, month, point.day);
  if (inferred === undefined) return unknown('date/unknown-year');
  const year =
    point.year === undefined && point.nextYear ? (yearsOfContext(context)?.[0] ?? inferred - 1) + 1 : inferred;
  if (point.day !== undefined) {
    const day = makeDay(year, month, point.day);
    if (!day) return unknown('date/no-such-day');
    const isOtherWeekday = point.weekday !== undefined && weekdayOf(day) !== point.weekday;
    return { ...span(day, day, 'day'), ...(isOtherWeekday && { problem: 'date/weekday-mismatch' }) };
  }
  if (point.nthWeekday) {
    const day = nthWeekday(year, month, ...point.nthWeekday);
    return day ? span(day, day, 'day') : unknown('date/no-such-day');
  }
  if (point.week !== undefined) {
    const week = weekOfMonth(year, month, point.week, context.weekOfMonth ?? 'full');
    return week ? weekOrDay(week.start, week.end, point.weekday) : unknown('date/no-such-week');
  }
  if (point.weekday !== undefined || point.named) return unknown('date/unreadable');
  if (point.part) {
    const thirds = thirdsOfMonth(year, month, ...point.part);
    return span(thirds.start, thirds.end, 'third');
  }
  return span(`${year}-${pad(month)}`, undefined, 'month');
}

function resolveTeachingWeek(point: DatePoint, week: number, context: ReadContext): ResolvedPoint {
  if (point.named && point.named.type !== 'term') return unknown('date/unreadable');
  const term = termOfPoint(point, context);
  if (!term) return unknown('date/unknown-term');
  const range = weekRange(term, week);
  return range ? weekOrDay(range.start, range.end, point.weekday) : unknown('date/no-such-week');
}

function weekOrDay(start: string, end: string, weekday: number | undefined): ResolvedPoint {
  if (weekday === undefined) return span(start, end, 'week');
  const day = addDays(startOfWeek(start), weekday - 1);
  return day < start || day > end ? unknown('date/no-such-day') : span(day, day, 'day');
}

function resolveNamed(point: DatePoint, named: NonNullable<DatePoint['named']>, context: ReadContext): ResolvedPoint {
  if (named.type === 'school-year') return point.year ? unknown('date/unreadable') : resolveSchoolYear(context);
  if (named.type === 'vacation') {
    const vacation = resolveVacation(named.value, context);
    const isOther = point.year !== undefined && vacation.end && !vacation.end.startsWith(String(point.year));
    return isOther ? unknown('date/unknown-term') : vacation;
  }
  const term = termOfPoint(point, context);
  if (!term) return named.value === 3 ? resolveEachTerm(context) : unknown('date/unknown-term');
  // Beginning and end of a term: its first and last two teaching weeks, said with caution.
  if (named.type === 'term-start') return span(term.start, addDays(startOfWeek(term.start), 13), 'fuzzy');
  if (named.type === 'term-end') return span(addDays(startOfWeek(term.end), -7), term.end, 'fuzzy');
  return span(term.start, term.end, 'term');
}

/** 2026年秋季学期 names its year itself. */
function termOfPoint(point: DatePoint, context: ReadContext): Term | undefined {
  const value = point.named?.value ?? 0;
  if (point.year === undefined) return findTerm(context, value);
  if (value !== 1 && value !== 2) return undefined;
  const firstYear = point.year - (value === 2 ? 1 : 0);
  return findTerm({ ...context, schoolYear: `${firstYear}-${firstYear + 1}` }, value);
}

/** 整个学期 where the year has two and none is named: it holds of each of them. */
function resolveEachTerm(context: ReadContext): ResolvedPoint {
  const isKnown = yearsOfContext(context) && termsInContext(context).length > 1;
  return isKnown ? resolveSchoolYear(context) : unknown('date/unknown-term');
}

function resolveSchoolYear(context: ReadContext): ResolvedPoint {
  const years = yearsOfContext(context);
  if (!years) return unknown('date/unknown-year');
  if (years[0] === years[1]) return span(String(years[0]), undefined, 'year');
  const terms = termsInContext(context);
  const last = terms[terms.length - 1];
  if (terms.length > 1 && last) return span((terms[0] as Term).start, last.end, 'year');
  return span(`${years[0]}-09`, `${years[1]}-08`, 'year');
}

/** @param season 1 winter, between the two terms; 2 summer, from the end of the spring term to the end of August. */
function resolveVacation(season: number, context: ReadContext): ResolvedPoint {
  const spring = findTerm(context, 2);
  const autumn = findTerm(context, 1);
  if (season === 2) {
    return spring
      ? span(addDays(spring.end, 1), `${spring.end.slice(0, 4)}-08-31`, 'term')
      : unknown('date/unknown-term');
  }
  if (!autumn || !spring || autumn.end >= spring.start) return unknown('date/unknown-term');
  return span(addDays(autumn.end, 1), addDays(spring.start, -1), 'term');
}

/**
 * Last day before a point that is whole months or weeks: 10月前 ends with September. A day is included in its own
 * deadline, and so are thirds and ends of terms: 4月28日前, 4月底前.
 */
export function lastDayBefore(point: DatePoint, resolved: ResolvedPoint): string | undefined {
  const { start, precision } = resolved;
  if (!start) return undefined;
  if (precision === 'month') return addDays(`${start}-01`, -1);
  if (precision === 'week') return addDays(start, -1);
  if (precision === 'fuzzy' && point.yearPart) return addDays(addMonths(`${start}-01`, 1), -1);
  return precision === 'year' ? undefined : resolved.end;
}

function span(start: Edtf, end: Edtf = start, precision: Precision): ResolvedPoint {
  return { start, end, precision };
}

function unknown(problem: string): ResolvedPoint {
  return { precision: 'unknown', problem };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
