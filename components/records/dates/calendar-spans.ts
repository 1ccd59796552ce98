/** Spans of days that have a name: thirds and weeks of months, terms, vacations, school years. */
import { addDays, makeDay, startOfWeek } from '../civil-date.js';
import { daysInMonth } from '../is-edtf.js';
import type { ReadContext, Term } from '../types.js';

/** Both days inclusive. */
export interface DaySpan {
  start: string;
  end: string;
}

/** Thirds of a month, 0 上旬 (1–10), 1 中旬 (11–20), 2 下旬 (21–end), from one to another. */
export function thirdsOfMonth(year: number, month: number, from: number, to: number): DaySpan {
  const first = makeDay(year, month, 1 + from * 10) as string;
  const last = makeDay(year, month, to === 2 ? daysInMonth(year, month) : to * 10 + 10) as string;
  return { start: first, end: last };
}

/**
 * A week of a month.
 *
 * @param week From 1; -1 for the last.
 * @param rule `full`: whole weeks from Monday, of the month their Thursday is in. `first-day`: the week with the 1st is
 *   the first, cut to the month.
 * @returns `undefined` if the month has no such week.
 */
export function weekOfMonth(
  year: number,
  month: number,
  week: number,
  rule: 'full' | 'first-day',
): DaySpan | undefined {
  const first = makeDay(year, month, 1) as string;
  const last = makeDay(year, month, daysInMonth(year, month)) as string;
  const weeks: DaySpan[] = [];
  for (let monday = startOfWeek(first); monday <= last; monday = addDays(monday, 7)) {
    const thursday = addDays(monday, 3);
    const sunday = addDays(monday, 6);
    if (rule === 'first-day') {
      weeks.push({ start: monday < first ? first : monday, end: sunday > last ? last : sunday });
    } else if (thursday >= first && thursday <= last) {
      weeks.push({ start: monday, end: sunday });
    }
  }
  return weeks[week < 0 ? weeks.length + week : week - 1];
}

/** Terms that the context speaks of: those of its school year, or all if it names none; in order of time. */
export function termsInContext(context: ReadContext): Term[] {
  const terms = (context.terms ?? []).filter((term) => !context.schoolYear || term.schoolYear === context.schoolYear);
  return terms.sort((a, b) => (a.start < b.start ? -1 : 1));
}

/**
 * The term meant.
 *
 * @param number 1 autumn, 2 spring; 0 “this term” and 3 “the whole term”: the one that the context names or holds.
 */
export function findTerm(context: ReadContext, number: number): Term | undefined {
  const terms = termsInContext(context);
  const wanted = number === 1 || number === 2 ? number : context.term;
  if (wanted === undefined) return terms.length === 1 ? terms[0] : undefined;
  const season = terms.filter((term) => isSpring(term) === (wanted === 2));
  return season.length === 1 ? season[0] : undefined;
}

/** Spring terms begin from January to July; by date, because schools name their terms as they like. */
function isSpring(term: Term): boolean {
  return Number(term.start.slice(5, 7)) < 8;
}

/** The two years of `2026-2027`, or `[2026, 2026]` for the plan of a calendar year; `undefined` for anything longer. */
export function yearsOfContext(context: ReadContext): [number, number] | undefined {
  const named = context.schoolYear ?? onlySchoolYear(context.terms ?? []);
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(named ?? '');
  if (!match) return undefined;
  const first = Number(match[1]);
  const second = Number(match[2] ?? first);
  return second - first <= 1 && second >= first ? [first, second] : undefined;
}

function onlySchoolYear(terms: readonly Term[]): string | undefined {
  const years = new Set(terms.map((term) => term.schoolYear));
  return years.size === 1 ? terms[0]?.schoolYear : undefined;
}

/**
 * Year in which a month of the context's school year lies. September to December belong to the first year, January to
 * August to the second; but late August is the first if the school's first term has begun by then.
 */
export function yearOfMonth(context: ReadContext, month: number, day = 1): number | undefined {
  const years = yearsOfContext(context);
  if (!years) return undefined;
  const inFirst = makeDay(years[0], month, day);
  if (month === 8 && inFirst && termsInContext(context).some((term) => term.start <= inFirst && inFirst <= term.end)) {
    return years[0];
  }
  return month >= 9 ? years[0] : years[1];
}
