import { type AnyRecord, type Award, schoolYearOf, type Work } from '@kepu/components/records';
import type { Island, Page, PageRecords } from '../parse/page.js';

/** Where a page stands, as its records need to know it. */
export interface Place {
  url: string;
  planId: string;
  schoolYear?: string;
  /** Takes names of people out of ids that authors chose. */
  maskId: (id: string) => string;
  /** Makes a link a row carries into an address relative to the root; undefined if it leads nowhere. */
  resolve: (href: string) => string | undefined;
}

/**
 * Gives a page's records their address, plan and school year. Ids that begin with the page's provisional name get the
 * page's address instead: names of files may hold names of people.
 *
 * @returns New records and islands that name them; nothing given is changed.
 */
export function placeRecords(page: Page, place: Place): Pick<Page, 'records' | 'body'> {
  const islands = page.body.filter((part): part is Island => typeof part !== 'string' && part.type === 'island');
  const islandByRecord = new Map<string, Island>();
  for (const island of islands) for (const id of island.recordIds) islandByRecord.set(id, island);
  const newId = (record: AnyRecord): string =>
    record.planId !== undefined && record.id.startsWith(`${record.planId}~`)
      ? place.planId + record.id.slice(record.planId.length)
      : place.maskId(record.id);

  const placeOne = <R extends AnyRecord>(record: R): R => {
    const anchor = islandByRecord.get(record.id)?.id;
    const own = record.url === undefined ? undefined : place.resolve(record.url);
    const schoolYear = record.schoolYear ?? yearOfDates(record) ?? place.schoolYear;
    return {
      ...record,
      id: newId(record),
      planId: place.planId,
      url: own ?? (anchor ? `${place.url}#${anchor}` : place.url),
      ...(schoolYear !== undefined && { schoolYear }),
    };
  };

  const records: PageRecords = {
    activities: page.records.activities.map(placeOne),
    awards: page.records.awards.map(placeOne),
    works: page.records.works.map(placeOne),
    phases: page.records.phases.map(placeOne),
  };
  const idByOldId = new Map<string, string>();
  for (const list of Object.values(page.records) as AnyRecord[][]) {
    for (const record of list) idByOldId.set(record.id, newId(record));
  }
  const body = page.body.map((part) =>
    typeof part !== 'string' && part.type === 'island'
      ? { ...part, recordIds: part.recordIds.map((id) => idByOldId.get(id) ?? id) }
      : part,
  );
  return { records, body };
}

/** The school year a record's own dates fall in; a bare year falls in two, so it says nothing. */
function yearOfDates(record: AnyRecord): string | undefined {
  const day = 'precision' in record ? (record.start ?? record.end) : (record as Award | Work).date;
  return day !== undefined && /^\d{4}-\d{2}/.test(day) ? schoolYearOf(day.slice(0, 10)) : undefined;
}
