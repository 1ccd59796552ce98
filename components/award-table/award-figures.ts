/** The numbers above an award list: how many of which level in which school year. Pure. */
import { compareLevels, comparePlaces } from '../records/index.js';
import type { Award, AwardLevel, AwardPlace } from '../records/types.js';
import { countAwards } from './award-filter.js';

/** A head of the figures; `undefined` stands for awards that do not say. */
export interface FigureColumn {
  level?: AwardLevel | undefined;
  place?: AwardPlace | undefined;
}

export interface FigureRow {
  schoolYear: string | undefined;
  /** One number a column. */
  counts: number[];
  total: number;
}

export interface AwardFigures {
  /** What the columns tell apart. */
  by: 'level' | 'place';
  columns: FigureColumn[];
  /** From the latest school year; one row when no award tells its year. */
  rows: FigureRow[];
  /** The largest single number, the full length of a bar; at least 1. */
  largest: number;
}

/**
 * Counts awards by school year and level; by place where all have one level, since one column tells nothing.
 *
 * @returns undefined if neither levels nor places differ: then there is nothing to show but the total.
 */
export function figuresOf(awards: readonly Award[]): AwardFigures | undefined {
  const levels = distinct(awards.map((award) => award.level)).sort(compareLevels);
  const places = distinct(awards.map((award) => award.place)).sort(comparePlaces);
  const by = levels.length > 1 ? 'level' : 'place';
  if (by === 'place' && places.length < 2) return undefined;
  const years = distinct(awards.map((award) => award.schoolYear)).sort(laterFirst);
  const keys = by === 'level' ? levels : places;
  const rows = years.map((schoolYear) => {
    const ofYear = awards.filter((award) => award.schoolYear === schoolYear);
    const counts = keys.map((key) => countAwards(ofYear.filter((award) => award[by] === key)));
    return { schoolYear, counts, total: countAwards(ofYear) };
  });
  return {
    by,
    columns: by === 'level' ? levels.map((level) => ({ level })) : places.map((place) => ({ place })),
    rows,
    largest: Math.max(1, ...rows.flatMap((row) => row.counts)),
  };
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function laterFirst(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? 1 : -1;
}
