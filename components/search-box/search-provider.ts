/** One section of a page, the unit of search. */
export interface SearchEntry {
  /** Relative to the portal's root; ends in `#anchor` for a section. */
  url: string;
  /** Title of the page. */
  title: string;
  /** Heading of the section; absent for the text before the first heading. */
  heading?: string;
  /** Headings above, outermost first. */
  path?: string[];
  /** Plain text. */
  text: string;
  /** Kind of page in the reader's words: 活动方案. */
  kind?: string;
  /** EDTF. */
  date?: string;
  /** Grades it is for; absent means everybody. */
  grades?: number[];
}

/** A run of text, and whether it matched. */
export interface TextRun {
  text: string;
  matched: boolean;
}

export interface SearchHit {
  url: string;
  /** Page title, highlighted. */
  title: TextRun[];
  /** Headings down to the section, highlighted; empty for a page's beginning. */
  path: TextRun[][];
  excerpt: TextRun[];
  /** Descending; only to be compared within one result. */
  score: number;
  kind?: string;
  date?: string;
  /** Keeps its place in the list when the results of the search come: a record whose title holds what is typed. */
  stays?: boolean;
}

/** What a search did with the words it was given. */
export interface SearchNote {
  /**
   * - `corrected` nothing holds `from`; the results are those of `to`
   * - `pinyin` letters were read as pinyin
   * - `partial` nothing holds all of it; with `to`, `from` stands nowhere and the results are those of `to`
   * - `none` nothing was found
   */
  type: 'corrected' | 'partial' | 'pinyin' | 'none';
  /** What was typed. */
  from: string;
  /** What was looked for in its place; words that take turns are joined by `、`. */
  to: string;
  /** What to search for to have it to the letter. */
  literal?: string;
}

export interface SearchResult {
  query: string;
  hits: SearchHit[];
  /** Number of all hits, of which `hits` holds the first. */
  total: number;
  /** Activities, awards and works, if they were asked for; as many as hits at most. */
  records?: SearchHit[];
  /** Number of all records. */
  totalRecords?: number;
  /** If they were asked for, and the provider has any. */
  facets?: SearchFacets;
  /** True when nothing matched to the letter and near matches are shown. */
  approximate: boolean;
  /** What was done with the words, where it was not to look them up as they are. */
  notes?: SearchNote[];
}

/** What results may be kept to. */
export interface SearchFilter {
  /** Only entries for this grade (and for everybody). */
  grade?: number | undefined;
  /** Only pages of this kind. */
  kind?: string | undefined;
  /** Only of this school year, `2026-2027`. */
  schoolYear?: string | undefined;
  /** Only pages with activities or awards of this category. */
  category?: string | undefined;
}

/** A value to filter by, and how many hits it would leave. */
export type FacetChoice<V> = [value: V, count: number];

/** Each as if the choices of the others were made and its own were not. */
export interface SearchFacets {
  kind: FacetChoice<string>[];
  /** The latest first. */
  schoolYear: FacetChoice<string>[];
  grade: FacetChoice<number>[];
  category: FacetChoice<string>[];
}

export interface SearchOptions extends SearchFilter {
  /** Default 10. */
  limit?: number;
  /** Activities, awards and works as hits of their own, too. */
  records?: boolean;
  /** What the results may be kept to, and how many each choice leaves, too. */
  facets?: boolean;
  /** Ends the search; it is rejected with an `AbortError`. */
  signal?: AbortSignal;
}

/** What is offered to a reader for whom nothing was found. */
export interface WayOn {
  /** Pages whose title comes near to what was typed. */
  topics: SearchHit[];
  /** Words that much on the site is about. */
  words: string[];
}

/** Where a search box gets its hits from. */
export interface SearchProvider {
  /** Called when the reader first shows interest, then with what is typed: may load what a search of it will need. */
  prepare?(query?: string): Promise<void>;
  search(query: string, options?: SearchOptions): Promise<SearchResult>;
  /** Titles that fit what is being typed, at once; the results of the search take their place. */
  suggest?(query: string, limit: number): Promise<SearchHit[]>;
  /** Asked when nothing was found. */
  wayOn?(query: string): Promise<WayOn>;
}

/** @throws DOMException `AbortError` if the search was ended. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  // `signal.throwIfAborted` is younger than the oldest browser.
  if (signal?.aborted) throw new DOMException('The search was ended.', 'AbortError');
}
