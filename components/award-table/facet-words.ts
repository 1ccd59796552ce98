/** Facets, groups and their values in words. */
import type { AwardLevel, AwardPlace } from '../records/types.js';
import { gradeName } from '../records/words/grade-names.js';
import { levelName } from '../records/words/level-names.js';
import { placeName } from '../records/words/place-names.js';
import { panelStringsOf } from '../shared/strings/award-panels.js';
import type { AwardPanelStrings, ElementStrings } from '../shared/strings/strings.js';

/** What the panels say. */
export type PanelWords = ElementStrings<'awards'> & { panels: AwardPanelStrings };

/**
 * What the panels of a list say.
 *
 * @param years What awards are of: school years, or calendar years alone, as `2023`; over these stands 年份.
 */
export function panelWordsOf(strings: ElementStrings<'awards'>, years: readonly string[]): PanelWords {
  const panels = panelStringsOf(strings.lang);
  if (!years.some(Boolean) || years.some((year) => year.includes('-'))) return { ...strings, panels };
  const { columns } = strings.awards;
  const names = Object.entries(panels.summaryNames).map(([key, name]) => [
    key,
    name.replace(columns.schoolYear, panels.calendarYear),
  ]);
  return {
    ...strings,
    awards: { ...strings.awards, columns: { ...columns, schoolYear: panels.calendarYear } },
    panels: { ...panels, summaryNames: Object.fromEntries(names) },
  };
}

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
