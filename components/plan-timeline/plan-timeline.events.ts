import type { Phase } from '../records/index.js';

/** The reader follows a phase's link. Cancelable: a page may show the phase in its own way. */
export class PhaseOpenEvent extends Event {
  static readonly eventName = 'record-open';
  readonly record: Phase;

  constructor(record: Phase) {
    super(PhaseOpenEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.record = record;
  }
}
