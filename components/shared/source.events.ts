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

/** `src` could not be read. */
export class SourceErrorEvent extends Event {
  static readonly eventName = 'source-error';
  readonly src: string;
  readonly error: Error;

  constructor(src: string, error: Error) {
    super(SourceErrorEvent.eventName, { bubbles: true, composed: true });
    this.src = src;
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'source-load': SourceLoadEvent;
    'source-error': SourceErrorEvent;
  }
}
