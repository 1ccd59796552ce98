import type { Award } from '../records/types.js';
import type { AwardSortKey, SortDirection } from './sort-keys.js';

/** A reader chose another order, or the one in which the awards are given: then `sortBy` is undefined. */
export class AwardSortChangeEvent extends Event {
  static readonly eventName = 'sort-change';
  readonly sortBy: AwardSortKey | undefined;
  readonly direction: SortDirection;

  constructor(sortBy: AwardSortKey | undefined, direction: SortDirection) {
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
