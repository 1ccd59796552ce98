/** The vacations between the terms of a school. */
import { addDays, daysBetween, weekdayOf } from './civil-date.js';
import type { Term } from './types.js';

/** The days between two terms. */
export interface Vacation {
  /** 寒假, 暑假, or a break at another time of the year. */
  kind: 'winter' | 'summer' | 'other';
  /** `YYYY-MM-DD`, both inclusive. */
  start: string;
  end: string;
}

/**
 * The vacations between terms, named by the season of their middle. Before the first term and after the last one nothing
 * is known, and a weekend between two terms is none.
 *
 * @param terms In any order; they may overlap.
 */
export function vacationsBetween(terms: readonly Term[]): Vacation[] {
  const vacations: Vacation[] = [];
  let last: string | undefined;
  for (const term of [...terms].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    if (last !== undefined && last < term.start) {
      const start = addDays(last, 1);
      const length = daysBetween(start, term.start);
      if (hasWorkday(start, length))
        vacations.push({ kind: seasonOf(addDays(start, length >> 1)), start, end: addDays(term.start, -1) });
    }
    if (last === undefined || last < term.end) last = term.end;
  }
  return vacations;
}

/** The vacation that a day lies in; `undefined` in a term, and where no term follows or went before. */
export function vacationOf(day: string, terms: readonly Term[]): Vacation | undefined {
  return vacationsBetween(terms).find(({ start, end }) => start <= day && day <= end);
}

/** @param length In days. */
function hasWorkday(start: string, length: number): boolean {
  return length > 2 || (length > 0 && (weekdayOf(start) < 6 || weekdayOf(addDays(start, length - 1)) < 6));
}

function seasonOf(day: string): Vacation['kind'] {
  const month = Number(day.slice(5, 7));
  if (month <= 3 || month === 12) return 'winter';
  return month >= 6 && month <= 9 ? 'summer' : 'other';
}
