/** The numbers above an award list: counts by two fields at once, with totals. Pure. */
import type { AwardFacet } from './award-filter.js';
import { FACET_FIELDS } from './award-filter.js';
import type { AwardIndex } from './award-index.js';
import { orderValues, varies } from './award-select.js';
import { columnOf } from './award-values.js';

/** Ways to sum awards up; `chart` draws the years by their levels. */
export const SUMMARIES = ['year-level', 'year-place', 'level-place', 'competition-year', 'chart'] as const;
export type AwardSummary = (typeof SUMMARIES)[number];

/** Facets of the rows and of the columns. */
const AXES: Record<AwardSummary, readonly [AwardFacet, AwardFacet]> = {
  'year-level': ['schoolYear', 'level'],
  'year-place': ['schoolYear', 'place'],
  'level-place': ['level', 'place'],
  'competition-year': ['competition', 'schoolYear'],
  chart: ['schoolYear', 'level'],
};

export interface PivotRow {
  /** '' for awards that do not say. */
  value: string;
  /** One number a column. */
  counts: number[];
  total: number;
}

export interface AwardPivot {
  by: readonly [rows: AwardFacet, columns: AwardFacet];
  columns: string[];
  rows: PivotRow[];
  /** Sums of the columns, and of all. */
  totals: number[];
  total: number;
  /** The largest single number, the full length of a bar; at least 1. */
  largest: number;
}

/** The summaries that tell something of a list: where what they compare differs. The first is the one to show. */
export function usefulSummaries(index: AwardIndex): AwardSummary[] {
  const [years, levels, places, contests] = (['schoolYear', 'level', 'place', 'competition'] as const).map((facet) =>
    varies(index, FACET_FIELDS[facet]),
  );
  const isUseful: Record<AwardSummary, boolean | undefined> = {
    'year-level': levels,
    'year-place': !levels && places,
    'level-place': levels && places,
    'competition-year': years && contests,
    chart: years,
  };
  return SUMMARIES.filter((summary) => isUseful[summary]);
}

/** Counts all awards of a list for a summary. */
export function pivotOf(index: AwardIndex, summary: AwardSummary): AwardPivot {
  const by = AXES[summary];
  const [down, across] = [columnOf(index, FACET_FIELDS[by[0]]), columnOf(index, FACET_FIELDS[by[1]])];
  const width = across.values.length;
  const counts = new Int32Array(down.values.length * width);
  const { weights } = index;
  for (let row = 0; row < weights.length; row += 1) {
    const cell = (down.codes[row] as number) * width + (across.codes[row] as number);
    (counts[cell] as number) += weights[row] as number;
  }
  const columns = orderValues(index, FACET_FIELDS[by[1]]);
  const rows = orderValues(index, FACET_FIELDS[by[0]]).map((row) => {
    const numbers = columns.map((column) => counts[row * width + column] as number);
    return { value: down.values[row] as string, counts: numbers, total: sum(numbers) };
  });
  return {
    by,
    columns: columns.map((column) => across.values[column] as string),
    rows,
    totals: columns.map((_, at) => sum(rows.map((row) => row.counts[at] as number))),
    total: sum(rows.map((row) => row.total)),
    largest: Math.max(1, ...rows.flatMap((row) => row.counts)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
