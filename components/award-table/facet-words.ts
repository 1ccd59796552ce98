/** Facets, groups and their values in words. */
import type { AwardLevel, AwardPlace } from '../records/types.js';
import { gradeName } from '../records/words/grade-names.js';
import { levelName } from '../records/words/level-names.js';
import { placeName } from '../records/words/place-names.js';
import type { AwardPanelStrings, ElementStrings } from '../shared/strings/strings.js';

/** What the panels say. */
export type PanelWords = ElementStrings<'awards'> & { panels: AwardPanelStrings };

/** Name of a facet or of what a list is grouped by; the head of an unknown column is its own name. */
export function facetName(facet: string, strings: PanelWords): string {
  return Object.entries(strings.awards.columns).find(([key]) => key === facet)?.[1] ?? facet;
}

/** A value of a facet as it is shown; '' stands for awards that do not say. */
export function valueName(facet: string, value: string, strings: PanelWords): string {
  if (value === '') return strings.panels.notGiven;
  if (facet === 'schoolYear') return strings.common.schoolYearName(value);
  if (facet === 'level') return levelName(value as AwardLevel, strings.lang);
  if (facet === 'place') return placeName(value as AwardPlace, strings.lang);
  if (facet === 'grade') return gradeName(Number(value), strings.lang);
  return value;
}
