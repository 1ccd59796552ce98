/** One search box's running searches: waits while the reader types, drops answers that come too late. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SearchOptions, SearchProvider, SearchResult } from './search-provider.js';

/** Pause in typing, in milliseconds, after which is searched. */
const PAUSE_MS = 120;

export type SearchState = 'idle' | 'loading' | 'ready' | 'error';

export class SearchSession implements ReactiveController {
  state: SearchState = 'idle';
  result: SearchResult | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #provide: () => Promise<SearchProvider>;
  readonly #onResult: (result: SearchResult) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Number of the latest search; answers to older ones are not shown. */
  #latest = 0;
  #prepared = false;

  constructor(
    host: ReactiveControllerHost,
    provide: () => Promise<SearchProvider>,
    onResult: (result: SearchResult) => void,
  ) {
    this.#host = host;
    this.#provide = provide;
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

  /** Searches after a pause in typing. */
  searchSoon(query: string, options: SearchOptions): void {
    clearTimeout(this.#timer);
    if (query.trim() === '') {
      this.clear();
      return;
    }
    this.#timer = setTimeout(() => void this.searchNow(query, options), PAUSE_MS);
    this.#provide()
      .then((provider) => provider.prepare?.(query))
      .catch(() => {
        // The search that follows will say so.
      });
  }

  /** Searches at once; the last result stays until there is a new one. */
  async searchNow(query: string, options: SearchOptions): Promise<void> {
    clearTimeout(this.#timer);
    if (query.trim() === '') {
      this.clear();
      return;
    }
    this.#latest += 1;
    const number = this.#latest;
    this.state = 'loading';
    this.#host.requestUpdate();
    try {
      const provider = await this.#provide();
      const result = await provider.search(query, options);
      if (number !== this.#latest) return;
      this.result = result;
      this.state = 'ready';
      this.#onResult(result);
    } catch (cause) {
      if (number !== this.#latest) return;
      console.warn(`<kepu-search-box>: search failed: ${cause instanceof Error ? cause.message : String(cause)}`);
      this.result = undefined;
      this.state = 'error';
    }
    this.#host.requestUpdate();
  }

  /** Forgets the result and any search under way. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#latest += 1;
    this.result = undefined;
    this.state = 'idle';
    this.#host.requestUpdate();
  }
}
