import {
  type AnyRecord,
  compareEdtf,
  compareLevels,
  comparePlaces,
  isQuotaTitle,
  listYear,
} from '@kepu/components/records';
import type { Collections, SitePage } from './site.js';

/**
 * Gathers the records of all pages, those of containers with `collect=false` and lists of prizes yet to be given excepted.
 *
 * Activities and phases stand by date, undated ones last; awards by school year (newest first), level and place; works
 * newest first. Ties keep the order of the pages.
 *
 * @param repeated Keys of awards that stand elsewhere already ({@link recordKey}).
 */
export function gatherCollections(pages: readonly SitePage[], repeated: ReadonlySet<string>): Collections {
  const collections: Collections = { activities: [], awards: [], works: [], phases: [] };
  for (const page of pages) {
    const isOfAll = isCollected(page);
    collections.activities.push(...page.records.activities.filter(isOfAll));
    collections.awards.push(
      ...page.records.awards.filter((award) => isOfAll(award) && !repeated.has(recordKey(award))),
    );
    collections.works.push(...page.records.works.filter(isOfAll));
    collections.phases.push(...page.records.phases.filter(isOfAll));
  }
  collections.activities.sort((a, b) => compareEdtf(a.start ?? a.end, b.start ?? b.end));
  collections.phases.sort((a, b) => compareEdtf(a.start ?? a.end, b.start ?? b.end));
  collections.awards.sort(
    (a, b) =>
      newestFirst(listYear(a) || undefined, listYear(b) || undefined) ||
      compareLevels(a.level, b.level) ||
      comparePlaces(a.place, b.place),
  );
  collections.works.sort((a, b) => newestFirst(a.date ?? a.schoolYear, b.date ?? b.schoolYear));
  return collections;
}

/** Tells which records of a page are part of the portal's lists. */
export function isCollected(page: SitePage): (record: AnyRecord) => boolean {
  const apart = new Set<string>();
  for (const part of page.body) {
    if (typeof part === 'string' || part.type !== 'island') continue;
    if (part.collect && !(part.element === 'kepu-award-table' && isQuotaTitle(part.title))) continue;
    for (const id of part.recordIds) apart.add(id);
  }
  return ({ id }) => !apart.has(id);
}

/** Tells a record from all others of the portal: an author may give the same id on two pages. */
export function recordKey({ planId = '', id }: Pick<AnyRecord, 'planId' | 'id'>): string {
  return `${planId}\n${id}`;
}

/** Text order backwards; records without a date come last. */
function newestFirst(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a < b ? 1 : a > b ? -1 : 0;
}
