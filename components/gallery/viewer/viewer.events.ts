import type { Work } from '../../records/types.js';

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
