import type { LitElement, TemplateResult } from 'lit';
import type { ElementStrings } from '../shared/strings/strings.js';
import { facetsTemplate } from './facets-template.js';
import { resultsTemplate } from './hits-template.js';
import type { SearchFilter } from './search-provider.js';
import type { SearchSession } from './search-session.js';

export interface ResultsPageView {
  session: SearchSession;
  filter: SearchFilter;
  /** What is said above the results. */
  status: string;
  strings: ElementStrings<'search'>;
  onFilter: (filter: SearchFilter) => void;
  onOpen: (event: MouseEvent, url: string) => void;
}

/** The results of a search page, and how many of them a reader has asked for. */
export class ResultsPage {
  readonly #host: LitElement;
  readonly #step: () => number;
  readonly #search: () => Promise<void>;
  #more = 0;
  #hasAllRecords = false;

  /**
   * @param step How many results are listed at first, and more at a time.
   * @param search Searches anew, with `limit` results.
   */
  constructor(host: LitElement, step: () => number, search: () => Promise<void>) {
    this.#host = host;
    this.#step = step;
    this.#search = search;
  }

  get limit(): number {
    return this.#step() + this.#more;
  }

  /** Something else is looked for. */
  reset(): void {
    this.rewind();
    this.#hasAllRecords = false;
  }

  /** Back to the first results: the same is looked for among other pages. */
  rewind(): void {
    this.#more = 0;
  }

  render({
    session: { result, wayOn, state },
    filter,
    status,
    strings,
    onFilter,
    onOpen,
  }: ResultsPageView): TemplateResult {
    return resultsTemplate({
      result,
      wayOn,
      facets: facetsTemplate({ facets: result?.facets, total: result?.total ?? 0, filter, strings, onFilter }),
      allRecords: this.#hasAllRecords,
      onAllRecords: () => {
        this.#hasAllRecords = true;
        this.#host.requestUpdate();
      },
      status: state === 'loading' && !result ? strings.search.loading : status,
      strings,
      onOpen,
      onMore: () => this.#showMore(result?.hits.length ?? 0),
    });
  }

  /** Lists more; the reader goes on at the first that was not there. */
  async #showMore(listed: number): Promise<void> {
    const links = () => Array.from(this.#host.renderRoot.querySelectorAll<HTMLAnchorElement>('ol.results a'));
    const known = new Set(links().map(({ href }) => href));
    this.#more = listed;
    await this.#search();
    await this.#host.updateComplete;
    const added = links().filter(({ href }) => !known.has(href));
    const inSight = added.find((link) => !link.closest('details:not([open])'));
    (inSight ?? added[0]?.closest('details')?.querySelector('summary'))?.focus();
  }
}
