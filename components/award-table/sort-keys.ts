/** What an award list can be sorted by, and which way. Pure. */

/** What every award list can be sorted by; all but `grade` are columns. Words come first, whose order depends on the collation. */
export const SORT_KEYS = [
  'work',
  'category',
  'people',
  'tutors',
  'competition',
  'grade',
  'level',
  'place',
  'date',
  'schoolYear',
  'count',
] as const;

/** A column of ours, or `grade`. */
export type OwnSortKey = (typeof SORT_KEYS)[number];

/** One of those, or a column of the author's by its head: `extra:得分`. */
export type AwardSortKey = OwnSortKey | `extra:${string}`;
export type SortDirection = 'ascending' | 'descending';

/** What stands before the head of a column of the author's. */
const EXTRA = /^extra:/;

/** How many of them are words, and how many are read from the front. */
const WORDS = 5;
const FROM_FRONT = 6;

/** Columns of the author's come before all: they may hold words. */
const placeOf = (key: AwardSortKey) => SORT_KEYS.indexOf(key as OwnSortKey);

/**
 * The direction a reader expects first: the highest level and place, the latest date and the greatest number on top,
 * names and grades from the front. (一等奖 is the highest place: from it downwards is “descending”.)
 */
export function naturalDirection(key: AwardSortKey): SortDirection {
  return placeOf(key) < FROM_FRONT ? 'ascending' : 'descending';
}

/** Whether a column holds words, which can be ordered by pinyin or by strokes; one of the author's may. */
export function isWords(key: AwardSortKey | undefined): boolean {
  return key !== undefined && placeOf(key) < WORDS;
}

/** @param names Of our columns. */
export function columnName(key: AwardSortKey, names: Readonly<Record<string, string>>): string {
  return names[key] ?? key.replace(EXTRA, '');
}

/** Whether a text is a key to sort by. */
export function isSortKey(text = ''): text is AwardSortKey {
  return (SORT_KEYS as readonly string[]).includes(text) || EXTRA.test(text);
}
