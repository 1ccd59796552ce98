import type { SearchFilter, SearchResult } from './search-provider.js';

/** A search ended and its hits are listed. */
export class SearchEvent extends Event {
  static readonly eventName = 'search';
  readonly query: string;
  readonly result: SearchResult;
  /** Whether the reader asked for it, by Enter or a choice; false while typing. */
  readonly asked: boolean;

  constructor(query: string, result: SearchResult, asked: boolean) {
    super(SearchEvent.eventName, { bubbles: true, composed: true });
    this.query = query;
    this.asked = asked;
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

/** A reader keeps the results to a kind, school year, grade or category, or no longer does. */
export class SearchFilterChangeEvent extends Event {
  static readonly eventName = 'filter-change';
  readonly filter: SearchFilter;

  constructor(filter: SearchFilter) {
    super(SearchFilterChangeEvent.eventName, { bubbles: true, composed: true });
    this.filter = filter;
  }
}
