import type { AnyRecord, Award, Person, Work } from '@kepu/components/records';
import type { PageRecords } from '../../parse/page.js';
import { mapAddresses } from '../record-addresses.js';
import { maskDeep } from './mask-deep.js';
import type { Masking } from './masking.js';
import { makeNameReplacer } from './name-matcher.js';
import { findMobiles } from './private-numbers.js';
import { pupilNames } from './roster.js';

/** Fields that hold addresses, dates and words of ours. People are dealt with one by one. */
const KEPT = new Set([
  ...[
    'id',
    'planId',
    'url',
    'workUrl',
    'awardUrl',
    'links',
    'schoolYear',
    'source',
    'start',
    'end',
    'precision',
    'deadline',
    'date',
    'recurrence',
  ],
  ...['exdates', 'status', 'level', 'place', 'src', 'srcset', 'sizes', 'full', 'color', 'captions', 'people', 'tutors'],
]);

const withoutMobiles = makeNameReplacer(new Map(), findMobiles);

/**
 * The records with pupils masked in every field that can be read.
 *
 * @param maskUrl Masks the anchor of an address.
 * @param listed Names of pupils in other columns and tables of the page.
 */
export function maskRecords(
  records: PageRecords,
  masking: Masking,
  maskUrl: (url: string) => string,
  listed: readonly string[],
): PageRecords {
  const placed = <R extends AnyRecord>(record: R): R => mapAddresses(record, maskUrl);
  const plain = <R extends AnyRecord>(record: R): R =>
    placed({ ...maskDeep(record, masking.replace, KEPT), ...maskHeads(record, masking.replace) });
  return {
    activities: records.activities.map(plain),
    awards: records.awards.map((award) => placed(maskAuthored(award, masking, listed))),
    works: records.works.map((work) => placed(maskAuthored(work, masking, listed))),
    phases: records.phases.map(plain),
  };
}

/** In their own record pupils are masked even where their name could be a word. */
function maskAuthored<R extends Award | Work>(record: R, masking: Masking, listed: readonly string[]): R {
  const own = pupilNames(record.people);
  const replace = masking.alsoGiven(masking.replaceAlso([...listed, ...own]), own);
  const masked = {
    ...maskDeep(record, replace, KEPT),
    ...maskHeads(record, replace),
    ...maskPeople(record, masking, replace),
  };
  if (own.length > 0) {
    const remarks = Object.entries(masked.extras).map(([head, text]) => [head, withoutMobiles(text)]);
    masked.extras = Object.fromEntries(remarks);
  }
  return masked.people.length > 0 ? masked : linkWork(masked);
}

/** A link on a name that is not shown is the work's, if that has none. */
function linkWork<R extends Award | Work>(record: R): R {
  const { people, ...links } = record.links ?? {};
  return people && 'placeText' in record ? { ...record, workUrl: record.workUrl ?? people, links } : record;
}

/** The links of columns, under the heads that these have then. */
function maskHeads({ links }: AnyRecord, replace: (text: string) => string): Pick<AnyRecord, 'links'> {
  return links ? { links: Object.fromEntries(Object.entries(links).map(([head, url]) => [replace(head), url])) } : {};
}

/** When a name goes altogether, the class stays: it is what a hidden name is shown by. */
function maskPeople<T extends Award | Work>(
  record: T,
  masking: Masking,
  replace: (text: string) => string,
): Pick<T, 'people' | 'tutors' | 'class' | 'grade'> {
  const hidden = record.people.find((person) => masking.maskPerson(person) === undefined);
  const className = record.class ?? hidden?.class;
  return {
    people: keepShown(record.people, masking).map((person) => ({
      ...person,
      name: withoutMobiles(person.name).trim(),
    })),
    tutors: keepShown(record.tutors, masking),
    ...(className !== undefined && { class: replace(className) }),
    ...((record.grade ?? hidden?.grade) !== undefined && { grade: record.grade ?? hidden?.grade }),
  };
}

function keepShown(people: readonly Person[], masking: Masking): Person[] {
  return people.map((person) => masking.maskPerson(person)).filter((person) => person !== undefined);
}
