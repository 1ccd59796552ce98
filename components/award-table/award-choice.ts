/** What a reader chose in an award table. */
import type { Collation } from '../shared/chinese-order.js';
import { type AwardFilter, NO_FILTER } from './award-filter.js';
import type { AwardSortKey, SortDirection } from './award-order.js';
import type { AwardSummary } from './award-pivot.js';

/** What is not chosen is as its author wanted it. */
export interface AwardChoice {
  filter: AwardFilter;
  sortBy: AwardSortKey | undefined;
  direction: SortDirection | undefined;
  collation: Collation | undefined;
  /** '' for no groups. */
  groupBy: string | undefined;
  summary: AwardSummary | undefined;
}

export const NO_CHOICE: AwardChoice = {
  filter: NO_FILTER,
  sortBy: undefined,
  direction: undefined,
  collation: undefined,
  groupBy: undefined,
  summary: undefined,
};
