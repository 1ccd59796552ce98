import type { SchoolYear, Term } from '@kepu/components/records';
import { arcPath } from './polar.js';
import { turnOf, yearBounds } from './year-turn.js';

/** Shorter gaps between terms are no vacation. */
const SHORTEST = 8 / 365;
/** Air between a vacation's line and the terms. */
const AIR = 3 / 365;

/** Path data of the stretches between the terms at a radius. */
export function vacationPath(terms: readonly Term[], schoolYear: SchoolYear, radius: number): string {
  const { first, last } = yearBounds(schoolYear);
  let open = turnOf(first, schoolYear);
  let path = '';
  for (const term of [...terms, undefined]) {
    const until = turnOf(term ? term.start : last, schoolYear);
    if (until - open > SHORTEST) path += arcPath(radius, open + AIR, until - AIR);
    if (term) open = turnOf(term.end, schoolYear) + 1 / 365;
  }
  return path;
}
