import { SourceErrorEvent } from '../shared/source-error.events.js';
import { SourceLoadEvent } from '../shared/source-load.events.js';
import { createSearchProvider } from './search-entries.js';
import type { SearchProvider } from './search-provider.js';
import { entriesFromChildren, entriesFromJson } from './search-source.js';

/** What of its host says where entries come from. */
export interface EntrySourceHost extends HTMLElement {
  provider: SearchProvider | undefined;
  src: string | undefined;
}

/** The provider of a box: its property, else one over the entries of `src`, else over the links among its children. */
export class EntrySource {
  readonly #host: EntrySourceHost;
  #own: { src: string; provider: Promise<SearchProvider> } | undefined;

  constructor(host: EntrySourceHost) {
    this.#host = host;
  }

  /** @throws (by rejection) what went wrong with `src`; the next call tries again. */
  provide(): Promise<SearchProvider> {
    if (this.#host.provider) return Promise.resolve(this.#host.provider);
    const src = this.#host.src ?? '';
    if (!this.#own || this.#own.src !== src) {
      const provider = src ? this.#load(src) : Promise.resolve(createSearchProvider(entriesFromChildren(this.#host)));
      this.#own = { src, provider };
      provider.catch(() => {
        this.#own = undefined;
      });
    }
    return this.#own.provider;
  }

  /** Reads children anew at the next search: an old site's script may have filled them since. */
  refresh(): void {
    if (this.#own?.src === '') this.#own = undefined;
  }

  async #load(src: string): Promise<SearchProvider> {
    try {
      const response = await fetch(src, { credentials: 'same-origin' });
      if (!response.ok) throw new Error(`${src}: HTTP ${response.status}`);
      const entries = entriesFromJson(await response.json());
      this.#host.dispatchEvent(new SourceLoadEvent(src, entries.length));
      return createSearchProvider(entries);
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error(String(cause));
      this.#host.dispatchEvent(new SourceErrorEvent(src, error));
      throw error;
    }
  }
}
