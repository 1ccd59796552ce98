/** One search box's running searches: waits while the reader types, drops answers that come too late. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SearchHit, SearchOptions, SearchProvider, SearchResult, WayOn } from './search-provider.js';

/** Pause in typing, in milliseconds, after which is searched. */
const PAUSE_MS = 120;

/** A syllable begun by two letters, which as two initials would stand for words by chance. */
const SOUND = /^[csz]h$/i;

export type SearchState = 'idle' | 'loading' | 'ready' | 'error';

export class SearchSession implements ReactiveController {
  state: SearchState = 'idle';
  result: SearchResult | undefined;
  /** Titles for what is being typed, until the search has run. */
  suggestions: SearchHit[] = [];
  /** Where nothing was found: what else there is. */
  wayOn: WayOn | undefined;
  #suggested: { query: string; hits: SearchHit[] } | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #provide: () => Promise<SearchProvider>;
  readonly #onSuggest: () => void;
  readonly #onResult: (result: SearchResult, suggested: readonly SearchHit[]) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Number of the latest search; answers to older ones are not shown. */
  #latest = 0;
  #prepared = false;

  /** @param onResult Gets what was suggested for the same words, too. */
  constructor(
    host: ReactiveControllerHost,
    provide: () => Promise<SearchProvider>,
    onSuggest: () => void,
    onResult: (result: SearchResult, suggested: readonly SearchHit[]) => void,
  ) {
    this.#host = host;
    this.#provide = provide;
    this.#onSuggest = onSuggest;
    this.#onResult = onResult;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** The reader shows interest: the index may be loaded. Faults show when something is searched. */
  prepare(): void {
    if (this.#prepared) return;
    this.#prepared = true;
    this.#provide()
      .then((provider) => provider.prepare?.())
      .catch(() => {
        this.#prepared = false;
      });
  }

  /**
   * Searches after a pause in typing.
   *
   * @param suggesting Whether titles are asked for meanwhile.
   */
  searchSoon(query: string, options: SearchOptions, suggesting = false): void {
    this.wait();
    if (query.trim() === '') return this.clear();
    this.#latest += 1;
    this.#timer = setTimeout(() => void this.searchNow(query, options), PAUSE_MS);
    this.#meanwhile(query, suggesting ? (options.limit ?? 0) : 0, this.#latest).catch(() => {
      // The search that follows will say so.
    });
  }

  async #meanwhile(query: string, limit: number, number: number): Promise<void> {
    const provider = await this.#provide();
    void provider.prepare?.(query).catch(() => {});
    const hits = limit > 0 ? ((await provider.suggest?.(query, limit)) ?? []) : [];
    if (number !== this.#latest) return;
    this.#suggested = { query, hits };
    // Results, also those of what was typed a letter ago, do not give way to titles.
    if (hits.length === 0 || (this.result?.total && this.suggestions.length === 0)) return;
    this.suggestions = hits;
    this.#onSuggest();
    this.#host.requestUpdate();
  }

  /** Calls off a search that has not begun. */
  wait(): void {
    clearTimeout(this.#timer);
  }

  /** Searches at once; the last result stays until there is a new one. */
  async searchNow(query: string, options: SearchOptions): Promise<void> {
    this.wait();
    if (query.trim() === '') return this.clear();
    this.#latest += 1;
    const number = this.#latest;
    this.state = 'loading';
    this.#host.requestUpdate();
    try {
      const provider = await this.#provide();
      const result = await provider.search(query, options);
      if (number !== this.#latest) return;
      const wayOn =
        result.total === 0 && !result.totalRecords ? await provider.wayOn?.(query).catch(() => undefined) : undefined;
      if (number !== this.#latest) return;
      this.result = result;
      this.wayOn = wayOn;
      // Where the search finds nothing, the titles that fit what is typed stay: one letter says little, and so does one sound.
      const suggested = this.#suggested?.query === query ? this.#suggested.hits : [];
      this.suggestions = result.total === 0 || SOUND.test(query) ? suggested : [];
      this.state = 'ready';
      this.#onResult(result, suggested);
    } catch (cause) {
      if (number !== this.#latest) return;
      console.warn(`<kepu-search-box>: search failed: ${cause instanceof Error ? cause.message : String(cause)}`);
      this.result = undefined;
      this.suggestions = [];
      this.state = 'error';
    }
    this.#host.requestUpdate();
  }

  /** Forgets the result and any search under way. */
  clear(): void {
    this.wait();
    this.#latest += 1;
    this.result = undefined;
    this.suggestions = [];
    this.state = 'idle';
    this.#host.requestUpdate();
  }
}
