import { daysBetween, type SchoolYear, type Term } from '@kepu/components/records';

/** First and last day of a school year, 1 September to 31 August. */
export function yearBounds(schoolYear: SchoolYear): { first: string; last: string } {
  const [from, to] = schoolYear.split('-');
  return { first: `${from}-09-01`, last: `${to}-08-31` };
}

/**
 * Where a day begins on the ring, 0–1; days outside the year go to its nearest end.
 *
 * @param day `YYYY-MM-DD`
 */
export function turnOf(day: string, schoolYear: SchoolYear): number {
  const { first, last } = yearBounds(schoolYear);
  const length = daysBetween(first, last) + 1;
  return Math.min(1, Math.max(0, daysBetween(first, day) / length));
}

/**
 * The stretches of a year in which there is school. Years without terms of their own borrow those of another year,
 * moved by whole years; with none at all, the usual ones of Chinese schools.
 */
export function termsOfYear(schoolYear: SchoolYear, terms: readonly Term[]): Term[] {
  const own = terms.filter((term) => term.schoolYear === schoolYear);
  if (own.length > 0) return [...own].sort((a, b) => (a.start < b.start ? -1 : 1));
  const start = Number(schoolYear.slice(0, 4));
  const model = terms.length > 0 ? terms.filter((term) => term.schoolYear === terms[0]?.schoolYear) : USUAL_TERMS;
  const shift = start - Number(model[0]?.schoolYear.slice(0, 4));
  return model
    .map((term) => ({ ...term, schoolYear, start: moveYears(term.start, shift), end: moveYears(term.end, shift) }))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

const USUAL_TERMS: Term[] = [
  { schoolYear: '2001-2002', name: '', start: '2001-09-01', end: '2002-01-20' },
  { schoolYear: '2001-2002', name: '', start: '2002-02-20', end: '2002-07-05' },
];

function moveYears(day: string, years: number): string {
  const moved = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  // 29 February exists only every fourth year.
  return moved.slice(5) === '02-29' ? `${moved.slice(0, 5)}02-28` : moved;
}
