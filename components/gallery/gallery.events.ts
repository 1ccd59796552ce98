import type { Work } from '../records/types.js';
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

/** A work is about to be shown large. Cancel it to show the work yourself. */
export class WorkOpenEvent extends Event {
  static readonly eventName = 'record-open';
  readonly work: Work;

  constructor(work: Work) {
    super(WorkOpenEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.work = work;
  }
}

/** The viewer was closed. */
export class WorkCloseEvent extends Event {
  static readonly eventName = 'record-close';
  /** The work that was shown last. */
  readonly work: Work;

  constructor(work: Work) {
    super(WorkCloseEvent.eventName, { bubbles: true, composed: true });
    this.work = work;
  }
}
