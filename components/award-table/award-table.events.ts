import type { Award } from '../records/types.js';
import type { AwardFilter } from './award-filter.js';
import type { AwardSortKey, SortDirection } from './award-order.js';

/** A reader chose other awards to see. */
export class AwardFilterChangeEvent extends Event {
  static readonly eventName = 'filter-change';
  readonly filter: AwardFilter;
  /** Number of awards now shown or to be shown by “more”. */
  readonly count: number;

  constructor(filter: AwardFilter, count: number) {
    super(AwardFilterChangeEvent.eventName, { bubbles: true, composed: true });
    this.filter = filter;
    this.count = count;
  }
}

/** A reader chose another order. */
export class AwardSortChangeEvent extends Event {
  static readonly eventName = 'sort-change';
  readonly sortBy: AwardSortKey;
  readonly direction: SortDirection;

  constructor(sortBy: AwardSortKey, direction: SortDirection) {
    super(AwardSortChangeEvent.eventName, { bubbles: true, composed: true });
    this.sortBy = sortBy;
    this.direction = direction;
  }
}

/** A reader follows the link of an award. Cancel it to keep the page and show the award yourself. */
export class AwardOpenEvent extends Event {
  static readonly eventName = 'record-open';
  readonly award: Award;

  constructor(award: Award) {
    super(AwardOpenEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.award = award;
  }
}
