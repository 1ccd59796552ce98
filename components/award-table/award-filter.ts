/** What awards can be chosen by. Pure. */
import type { AwardField } from './award-values.js';

/** What can be chosen from, in the order of the screen: each facet with the field it looks at. */
export const FACET_FIELDS = {
  schoolYear: 'schoolYear',
  level: 'level',
  place: 'place',
  category: 'category',
  competition: 'series',
  grade: 'grade',
} as const satisfies Record<string, AwardField>;
export type AwardFacet = keyof typeof FACET_FIELDS;
export const FACETS = Object.keys(FACET_FIELDS) as AwardFacet[];

/**
 * What a reader chose: within a facet any of the values ('' for awards that do not say), every facet at once. Nothing
 * chosen is everything.
 */
export type AwardFilter = Readonly<Record<AwardFacet, readonly string[]>> & {
  /** Words as typed. */
  readonly text: string;
};

export const NO_FILTER: AwardFilter = {
  schoolYear: [],
  level: [],
  place: [],
  category: [],
  competition: [],
  grade: [],
  text: '',
};

/** Whether anything is chosen. */
export function isFiltering(filter: AwardFilter): boolean {
  return filter.text.trim() !== '' || FACETS.some((facet) => filter[facet].length > 0);
}
