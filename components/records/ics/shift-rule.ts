/** Rules for days that lie beside those of another rule, or that no rule was written for. */
import { weekdayOf } from '../civil-date.js';
import { expandRecurrence } from '../recurrence.js';
import { type Rule, withoutEnd, writeRule } from './read-rule.js';

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Days taken out of a series that are kept. */
export const MAX_EXDATES = 500;

/** A rule whose days, but for `exdates`, are those that were asked for. */
export interface FittedRule {
  rule: string;
  exdates: string[];
  /** Whether it is the one that was asked for. */
  isGiven: boolean;
}

/**
 * The rule of the same times in a zone where they lie on the day before or after: 1MO is there a Tuesday, the 2nd to 8th
 * of its month. Not exact where a month is left; {@link fitRule} finds out.
 *
 * @param days -1, 0 or 1.
 */
export function shiftRule(rule: Rule, days: number): Rule {
  const shifted = new Map(rule);
  if (days === 0) return shifted;
  const codes = rule.get('BYDAY')?.split(',') ?? [];
  const monthDays = rule.get('BYMONTHDAY')?.split(',').map(Number) ?? codes.flatMap(monthDaysOf);
  if (codes.length > 0) {
    const next = codes.map((code) => CODES[(CODES.indexOf(code.slice(-2)) + days + 7) % 7] as string);
    shifted.set('BYDAY', [...new Set(next)].join(','));
  }
  if (monthDays.length > 0) {
    const next = monthDays.map((day) => {
      const beside = day + days;
      if (beside === 0) return day > 0 ? -1 : 1;
      return Math.abs(beside) > 31 ? Math.sign(-beside) : beside;
    });
    shifted.set('BYMONTHDAY', [...new Set(next)].join(','));
  }
  return shifted;
}

/** The dates that a numbered weekday may have: 1MO is the 1st to 7th. */
function monthDaysOf(code: string): number[] {
  const nth = Number(code.slice(0, -2));
  if (nth === 0) return [];
  return Array.from({ length: 7 }, (_, index) => (nth < 0 ? nth * 7 + index : nth * 7 - 6 + index));
}

/**
 * A rule of these days and, but for days taken out, no others: the one given, or one that goes by weekdays, by dates or by
 * dates of a year, whichever needs the fewest taken out. It ends on the last of the days.
 *
 * @param days `YYYY-MM-DD`, ascending, at least one.
 * @param missing Days that may be taken out of the one given as well as not.
 * @returns `undefined` if too many would have to be taken out.
 */
export function fitRule(
  days: readonly string[],
  given: Rule | undefined,
  missing: ReadonlySet<string>,
): FittedRule | undefined {
  const first = days[0] as string;
  const last = days[days.length - 1] as string;
  const dates = listOf(days.map((day) => Number(day.slice(8))));
  const months = listOf(days.map((day) => Number(day.slice(5, 7))));
  const weekdays = listOf(days.map(weekdayOf)).map((weekday) => CODES[weekday - 1]);
  const own = given && writeRule(withoutEnd(given, true));
  const wanted = new Set(days);
  let best: FittedRule | undefined;
  for (const text of [
    own,
    `FREQ=WEEKLY;BYDAY=${weekdays}`,
    `FREQ=MONTHLY;BYMONTHDAY=${dates}`,
    `FREQ=YEARLY;BYMONTH=${months};BYMONTHDAY=${dates}`,
  ]) {
    if (!text) continue;
    const rule = `${text};UNTIL=${last.replace(/-/g, '')}`;
    const found = new Set(expandRecurrence(rule, first, { from: first, to: last }));
    const most = best ? best.exdates.length - 1 : MAX_EXDATES;
    if (found.size - days.length > most || days.some((day) => !found.has(day))) continue;
    best = { rule, exdates: [...found].filter((day) => !wanted.has(day)), isGiven: text === own };
    if (best.isGiven && best.exdates.every((day) => missing.has(day))) break;
  }
  return best;
}

function listOf(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
