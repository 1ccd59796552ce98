import { type AnyRecord, compareEdtf, compareLevels, comparePlaces, isQuotaTitle } from '@kepu/components/records';
import type { Collections, SitePage } from './site.js';

/**
 * Gathers the records of all pages, those of containers with `collect=false` and lists of prizes yet to be given excepted.
 *
 * Activities and phases stand by date, undated ones last; awards by school year (newest first), level and place; works
 * newest first. Ties keep the order of the pages.
 */
export function gatherCollections(pages: readonly SitePage[]): Collections {
  const collections: Collections = { activities: [], awards: [], works: [], phases: [] };
  for (const page of pages) {
    const apart = idsKeptApart(page);
    const isCollected = (record: AnyRecord): boolean => !apart.has(record.id);
    collections.activities.push(...page.records.activities.filter(isCollected));
    collections.awards.push(...page.records.awards.filter(isCollected));
    collections.works.push(...page.records.works.filter(isCollected));
    collections.phases.push(...page.records.phases.filter(isCollected));
  }
  collections.activities.sort((a, b) => compareEdtf(a.start ?? a.end, b.start ?? b.end));
  collections.phases.sort((a, b) => compareEdtf(a.start ?? a.end, b.start ?? b.end));
  collections.awards.sort(
    (a, b) =>
      newestFirst(a.schoolYear, b.schoolYear) || compareLevels(a.level, b.level) || comparePlaces(a.place, b.place),
  );
  collections.works.sort((a, b) => newestFirst(a.date ?? a.schoolYear, b.date ?? b.schoolYear));
  return collections;
}

/** Ids of the records of a page that are no part of the portal's lists. */
export function idsKeptApart(page: SitePage): Set<string> {
  const apart = new Set<string>();
  for (const part of page.body) {
    if (typeof part === 'string' || part.type !== 'island') continue;
    if (part.collect && !(part.element === 'kepu-award-table' && isQuotaTitle(part.title))) continue;
    for (const id of part.recordIds) apart.add(id);
  }
  return apart;
}

/** Text order backwards; records without a date come last. */
function newestFirst(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a < b ? 1 : a > b ? -1 : 0;
}
