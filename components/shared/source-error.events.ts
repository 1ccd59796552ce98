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
    'source-error': SourceErrorEvent;
  }
}
