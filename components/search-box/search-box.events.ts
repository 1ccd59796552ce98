import type { SearchResult } from './search-provider.js';

/** A search ended and its hits are listed. */
export class SearchEvent extends Event {
  static readonly eventName = 'search';
  readonly query: string;
  readonly result: SearchResult;

  constructor(query: string, result: SearchResult) {
    super(SearchEvent.eventName, { bubbles: true, composed: true });
    this.query = query;
    this.result = result;
  }
}

/** A reader follows a hit. Cancel it to keep the page and go there yourself. */
export class HitOpenEvent extends Event {
  static readonly eventName = 'record-open';
  readonly url: string;

  constructor(url: string) {
    super(HitOpenEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.url = url;
  }
}
