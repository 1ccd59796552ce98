import type { Work } from '../records/types.js';

/** A work is about to be shown large. Cancel it to show the work yourself. */
export class WorkOpenEvent extends Event {
  static readonly eventName = 'record-open';
  readonly work: Work;

  constructor(work: Work) {
    super(WorkOpenEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.work = work;
  }
}
