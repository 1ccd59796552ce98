import type { WorkFilter } from './work-filter.js';

/** A reader chose other works to see. */
export class GalleryFilterChangeEvent extends Event {
  static readonly eventName = 'filter-change';
  readonly filter: WorkFilter;
  /** Number of works now shown or to be shown by “more”. */
  readonly count: number;

  constructor(filter: WorkFilter, count: number) {
    super(GalleryFilterChangeEvent.eventName, { bubbles: true, composed: true });
    this.filter = filter;
    this.count = count;
  }
}
