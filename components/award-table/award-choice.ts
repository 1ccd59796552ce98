/** What a reader chose in an award table. */
import type { Collation } from '../shared/chinese-order.js';
import { type AwardFilter, NO_FILTER } from './award-filter.js';
import { type AwardSortKey, isSortKey, naturalDirection, type SortDirection } from './sort-keys.js';

/** What is not chosen is as its author wanted it. */
export interface AwardChoice {
  filter: AwardFilter;
  sortBy?: AwardSortKey | undefined;
  direction?: SortDirection | undefined;
  collation?: Collation | undefined;
  /** '' for no groups. */
  groupBy?: string | undefined;
  /** One of the summaries; what an address says may be none. */
  summary?: string | undefined;
}

export const NO_CHOICE: AwardChoice = { filter: NO_FILTER };

/** The order of a list. */
export interface AwardOrdering {
  /** `undefined` for the order in which the awards are given. */
  sortBy: AwardSortKey | undefined;
  direction: SortDirection;
  collation: Collation;
}

/**
 * The order that a reader chose, else the one that the author wanted.
 *
 * @param author Attributes, which may say anything.
 */
export function orderingOf(
  { sortBy, direction, collation }: AwardChoice,
  author: { sortBy: string | undefined; sortDirection: string | undefined; collation: string },
): AwardOrdering {
  const key = sortBy ?? (isSortKey(author.sortBy) ? author.sortBy : undefined);
  const given = sortBy ? direction : author.sortDirection;
  return {
    sortBy: key,
    direction: given === 'ascending' || given === 'descending' ? given : naturalDirection(key ?? 'work'),
    collation: collation ?? (author.collation === 'stroke' ? 'stroke' : 'pinyin'),
  };
}
