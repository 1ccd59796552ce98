import { type AnyRecord, type Award, schoolYearIn } from '@kepu/components/records';
import type { Island, Page, PageRecords } from '../parse/page.js';
import { mapLinks } from './record-addresses.js';
import { awardsLeftOut } from './record-lists.js';
import { shortHash } from './romanise.js';

/** Where a page stands, as its records need to know it. */
export interface Place {
  url: string;
  planId: string;
  schoolYear?: string;
  /** Masks the names of pupils, those of the record itself above all, the same way whatever the site shows of names. */
  maskFor: (record: AnyRecord) => (text: string) => string;
  /** Makes a link a row carries into an address relative to the root; undefined if it leads nowhere. */
  resolve: (href: string) => string | undefined;
}

/**
 * Gives a page's records their address, plan and school year. Ids that begin with the page's provisional name get the
 * page's address instead: names of files may hold names of people. Ids are made of titles; where a title or an id holds the name of a
 * pupil, a new one is made of its masked words, since a hash of the name would give it back to whoever tries all names of a class.
 *
 * @returns New records and islands that name them; nothing given is changed.
 */
export function placeRecords(page: Page, place: Place): Pick<Page, 'records' | 'body'> {
  const islands = page.body.filter((part): part is Island => typeof part !== 'string' && part.type === 'island');
  const islandByRecord = new Map<string, Island>();
  for (const island of islands) for (const id of island.recordIds) islandByRecord.set(id, island);
  const ofPage = { ...(place.schoolYear && { schoolYear: place.schoolYear }), assumesYear: true };
  const idByOldId = makeIds(Object.values(page.records).flat() as AnyRecord[], place);
  const isAlike = awardsAlike(page.records.awards);
  const leftOut = new Set(islands.flatMap(({ recordIds }) => awardsLeftOut(recordIds)));

  const placeOne = <R extends AnyRecord>(record: R): R => {
    const anchor = islandByRecord.get(record.id)?.id;
    const own = record.url === undefined ? undefined : place.resolve(record.url);
    const id = idByOldId.get(record.id) ?? record.id;
    const isRow = anchor && isAlike(record) && !leftOut.has(record.id) && id.startsWith(`${place.planId}${ROW}`);
    const listed = anchor ? `${place.url}#${isRow ? id.slice(place.planId.length) : anchor}` : place.url;
    const schoolYear = record.schoolYear ?? schoolYearIn(record, {}) ?? schoolYearIn(record, ofPage);
    return {
      ...mapLinks(record, place.resolve),
      id,
      planId: place.planId,
      // The link of an award leads to its work; where the award stands is this page.
      url: 'placeText' in record ? listed : (own ?? listed),
      ...(schoolYear !== undefined && { schoolYear }),
      ...placeLinks(record, own, place),
    };
  };

  const records: PageRecords = {
    activities: page.records.activities.map(placeOne),
    awards: page.records.awards.map(placeOne),
    works: page.records.works.map(placeOne),
    phases: page.records.phases.map(placeOne),
  };
  const body = page.body.map((part) =>
    typeof part !== 'string' && part.type === 'island'
      ? { ...part, recordIds: part.recordIds.map((id) => idByOldId.get(id) ?? id) }
      : part,
  );
  return { records, body };
}

/** The addresses of the work of an award, and of the award of a work, that the author gives. */
function placeLinks(record: AnyRecord, own: string | undefined, { resolve }: Place): object {
  const [name, given] =
    'placeText' in record
      ? ['workUrl', record.workUrl]
      : ['awardUrl', 'pictures' in record ? record.awardUrl : undefined];
  const address = (given && resolve(given)) || ('placeText' in record ? own : undefined);
  return address === undefined ? {} : { [name as string]: address };
}

/** Begins what an id has behind its page, and the address of a row. */
const ROW = '~';

/**
 * Which awards of a page others are titled like, as lists of one contest are: these have rows of their own as addresses, the others
 * the list they stand in, where their titles tell them. Rows that a list too long for its page leaves out have none.
 */
function awardsAlike(awards: readonly Award[]): (record: AnyRecord) => boolean {
  const titleOf = ({ work, competition, placeText }: Award) => work || competition || placeText;
  const counts = new Map<string, number>();
  for (const award of awards) counts.set(titleOf(award), (counts.get(titleOf(award)) ?? 0) + 1);
  return (record) => 'placeText' in record && (counts.get(titleOf(record)) as number) > 1;
}

/** Ids of a page's records, old → new; equal ones are counted. */
function makeIds(records: readonly AnyRecord[], { planId, maskFor }: Place): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const masked: { record: AnyRecord; words: string }[] = [];
  for (const record of records) {
    const mask = maskFor(record);
    const isMade = record.planId !== undefined && record.id.startsWith(`${record.planId}~`);
    const written = isMade ? wordsOf(record) : record.id;
    const words = mask(written);
    if (words !== written) masked.push({ record, words });
    else ids.set(record.id, isMade ? planId + record.id.slice(record.planId?.length) : record.id);
  }
  for (const id of ids.values()) taken.add(id);
  for (const { record, words } of masked) {
    const base = `${planId}~${shortHash(words, 8)}`;
    let id = base;
    for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
    taken.add(id);
    ids.set(record.id, id);
  }
  return ids;
}

/** What ids are made of: the name of the record and the words of its date. */
function wordsOf(record: AnyRecord): string {
  const name = 'placeText' in record ? record.work || `${record.competition ?? ''} ${record.placeText}` : record.title;
  return `${name}\u0000${('dateText' in record && record.dateText) || ''}`;
}
