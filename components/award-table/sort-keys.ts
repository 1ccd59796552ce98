/** What an award list can be sorted by, and which way. Pure. */

/** What an award list can be sorted by; all but `grade` are columns. */
export const SORT_KEYS = [
  'work',
  'category',
  'people',
  'grade',
  'tutors',
  'level',
  'place',
  'competition',
  'date',
  'schoolYear',
  'count',
] as const;

export type AwardSortKey = (typeof SORT_KEYS)[number];
export type SortDirection = 'ascending' | 'descending';

/** Columns of words, whose order depends on the collation. */
const WORDS: readonly AwardSortKey[] = ['work', 'category', 'people', 'tutors', 'competition'];

/**
 * The direction a reader expects first: the highest level and place, the latest date and the greatest number on top,
 * names and grades from the front. (一等奖 is the highest place: from it downwards is “descending”.)
 */
export function naturalDirection(key: AwardSortKey): SortDirection {
  return key === 'grade' || isWords(key) ? 'ascending' : 'descending';
}

/** Whether a column holds words, which can be ordered by pinyin or by strokes. */
export function isWords(key: AwardSortKey | undefined): boolean {
  return key !== undefined && WORDS.includes(key);
}

/** Whether a text is a key to sort by. */
export function isSortKey(text: string | undefined): text is AwardSortKey {
  return (SORT_KEYS as readonly string[]).includes(text ?? '');
}
