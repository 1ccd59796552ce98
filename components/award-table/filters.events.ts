import type { AwardFilter } from './award-filter.js';

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
