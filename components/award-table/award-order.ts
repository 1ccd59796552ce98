/** The order of awards, column by column. Pure. */
import { compareLevels, comparePlaces, firstDay } from '../records/index.js';
import type { Award } from '../records/types.js';

/** Columns an award list can be sorted by. */
export const SORT_KEYS = ['work', 'people', 'tutors', 'level', 'place', 'competition', 'date', 'count'] as const;

export type AwardSortKey = (typeof SORT_KEYS)[number];
export type SortDirection = 'ascending' | 'descending';

/**
 * The direction a reader expects first: the highest level and place, the latest date and the greatest number on top,
 * names from the front. (一等奖 is the highest place: from it downwards is “descending”.)
 */
export function naturalDirection(key: AwardSortKey): SortDirection {
  return key === 'work' || key === 'people' || key === 'tutors' || key === 'competition' ? 'ascending' : 'descending';
}

/** Whether a text is a key to sort by. */
export function isSortKey(text: string | undefined): text is AwardSortKey {
  return (SORT_KEYS as readonly string[]).includes(text ?? '');
}

/**
 * The awards in a new order. What a column does not say stands last in both directions; equals keep their order.
 *
 * Chinese text is ordered by pinyin, numbers in it by value, so that 第九届 … are not mixed up with 第10届.
 */
export function sortAwards(awards: readonly Award[], key: AwardSortKey, direction: SortDirection): Award[] {
  const compare = comparators[key];
  const missing = (award: Award) => isMissing(award, key);
  const sign = direction === 'descending' ? -1 : 1;
  return [...awards].sort((a, b) => Number(missing(a)) - Number(missing(b)) || sign * compare(a, b));
}

let collator: Intl.Collator | undefined;

function compareText(a: string, b: string): number {
  collator ??= new Intl.Collator('zh-CN', { numeric: true });
  return collator.compare(a, b);
}

const comparators: Record<AwardSortKey, (a: Award, b: Award) => number> = {
  work: (a, b) => compareText(a.work, b.work),
  people: (a, b) => compareText(namesOf(a.people), namesOf(b.people)),
  tutors: (a, b) => compareText(namesOf(a.tutors), namesOf(b.tutors)),
  // The scales of the records begin with the highest; here the highest is the greatest.
  level: (a, b) => compareLevels(b.level, a.level),
  place: (a, b) => comparePlaces(b.place, a.place),
  competition: (a, b) => compareText(a.competition ?? '', b.competition ?? '') || editionOf(a) - editionOf(b),
  date: (a, b) => compareDays(a.date, b.date),
  count: (a, b) => (a.count ?? 1) - (b.count ?? 1),
};

function isMissing(award: Award, key: AwardSortKey): boolean {
  if (key === 'people' || key === 'tutors') return award[key].length === 0;
  if (key === 'count') return false;
  return award[key] === undefined || award[key] === '';
}

function namesOf(people: Award['people']): string {
  return people.map((person) => person.name).join('、');
}

function editionOf(award: Award): number {
  return Number(award.edition) || 0;
}

function compareDays(a: string | undefined, b: string | undefined): number {
  const [dayA, dayB] = [dayOf(a), dayOf(b)];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : 0;
}

function dayOf(edtf: string | undefined): string {
  return (edtf && firstDay(edtf)) || edtf || '';
}
