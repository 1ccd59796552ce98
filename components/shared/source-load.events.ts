/** `src` was read. */
export class SourceLoadEvent extends Event {
  static readonly eventName = 'source-load';
  readonly src: string;
  /** Number of records read. */
  readonly count: number;

  constructor(src: string, count: number) {
    super(SourceLoadEvent.eventName, { bubbles: true, composed: true });
    this.src = src;
    this.count = count;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'source-load': SourceLoadEvent;
  }
}
