import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Work } from '../records/types.js';
import { filterStringsOf } from '../shared/strings/gallery-filters.js';
import type { UrlStateController } from '../shared/url-state.js';
import { GalleryFilterChangeEvent } from './filters.events.js';
import { filtersStyles } from './filters.styles.js';
import { filtersTemplate } from './filters-template.js';
import type { GalleryHost } from './gallery-host.js';
import {
  filterFromUrl,
  filterToUrl,
  filterWorks,
  isFilteringWorks,
  type WorkFacet,
  type WorkFilter,
} from './work-filter.js';

/** The choices above the wall: what is chosen, in the address, too, with `sync-url`. */
export class FiltersController implements ReactiveController {
  readonly #host: GalleryHost;
  #filter: WorkFilter = {};
  #works: readonly Work[] = [];
  #isStyled = false;
  /** There once the address is to be kept. */
  #url: Promise<UrlStateController | undefined> | undefined;

  constructor(host: GalleryHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const host = this.#host;
    if (!this.#isStyled) host.addStyles(filtersStyles);
    this.#isStyled = true;
    if (host.syncUrl !== undefined) this.#url ??= this.#keepAddress();
    // As attributes they would not follow a reader's own changes.
    for (const select of host.renderRoot.querySelectorAll<HTMLSelectElement>('select')) {
      const chosen = this.#filter[select.dataset['facet'] as WorkFacet];
      if (chosen === undefined) select.selectedIndex = 0;
      else select.value = `${chosen}`;
    }
  }

  /** The works that the choices let through. */
  apply(works: readonly Work[]): Work[] {
    this.#works = works;
    return filterWorks(works, this.#filter);
  }

  /** @param found Number of works that were let through. */
  render(found: number): TemplateResult {
    const { strings, isLive } = this.#host;
    const words = filterStringsOf(strings.lang);
    const works = this.#works;
    const isFiltering = isFilteringWorks(this.#filter);
    return html`${filtersTemplate({ works, filter: this.#filter, isLive, onChange: this.#onChange }, { ...strings, filters: words })}
      <p class="summary">
        <span role="status">${isFiltering ? words.countOf(found, works.length) : strings.gallery.count(works.length)}</span>
        ${isFiltering ? html`<button type="button" class="plain" @click=${this.#onClear}>${words.clear}</button>` : nothing}
      </p>`;
  }

  /** Without what it loads everything but the address follows the reader. */
  async #keepAddress(): Promise<UrlStateController | undefined> {
    try {
      const { UrlStateController } = await import('../shared/url-state.js');
      this.#host.requestUpdate();
      return new UrlStateController(this.#host, (values) => {
        this.#filter = filterFromUrl(values);
        this.#host.requestUpdate();
      });
    } catch (error) {
      console.warn(`<kepu-gallery>: ${error}`);
      return undefined;
    }
  }

  readonly #onChange = (filter: WorkFilter): void => {
    this.#filter = filter;
    void this.#url?.then((url) => url?.write(filterToUrl(filter)));
    this.#host.showAnew();
    this.#host.dispatchEvent(new GalleryFilterChangeEvent(filter, filterWorks(this.#works, filter).length));
  };

  readonly #onClear = async (): Promise<void> => {
    this.#onChange({});
    await this.#host.updateComplete;
    // The button that was pressed is gone.
    this.#host.renderRoot.querySelector<HTMLElement>('.chip')?.focus();
  };
}
