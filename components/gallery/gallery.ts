import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { workReader } from '../records/readers/works.js';
import type { Work } from '../records/types.js';
import { AdoptStylesController } from '../shared/adopt-styles.js';
import { AfterFirstUpdateController } from '../shared/after-first-update.js';
import { baseStyles } from '../shared/base.styles.js';
import { markStyles } from '../shared/mark.styles.js';
import { RecordSourceController } from '../shared/record-source.js';
import { stringsFor, stringsOf } from '../shared/strings/gallery.js';
import { GalleryFilterChangeEvent, WorkCloseEvent, WorkOpenEvent } from './gallery.events.js';
import { galleryStyles } from './gallery.styles.js';
import { ViewerController, type ViewerHost } from './viewer.js';
import { viewerStyles } from './viewer.styles.js';
import { viewerTemplate } from './viewer-template.js';
import { markSelected, wallTemplate, workFiltersTemplate } from './wall-template.js';
import {
  filterWorks,
  gradeOptions,
  isFilteringWorks,
  kindOptions,
  schoolYearOptions,
  type WorkFilter,
} from './work-filter.js';
import { type Slide, slidesOf } from './work-words.js';

/** Walls up to this length are seen at a glance and get no filters. */
const SHORT = 6;
const DEFAULT_LIMIT = 24;

/**
 * A wall of pupils' works: justified rows of uncropped pictures with captions, filters by kind, grade and school year,
 * and a viewer for one work at a time.
 *
 * Takes its works from the property `works`, else from `src`, else from its children (`<figure>`, `<table>`, lists with
 * pictures). Without script every picture links to its full version, or a work without one to its page. An address whose
 * hash is the id of a work opens that work.
 *
 * @summary A wall of works with an accessible viewer.
 * @fires {GalleryFilterChangeEvent} filter-change - A reader chose other works to see.
 * @fires {WorkOpenEvent} record-open - A work is about to be shown large; cancelable.
 * @fires {WorkCloseEvent} record-close - The viewer was closed.
 * @fires {SourceLoadEvent} source-load - `src` was read.
 * @fires {SourceErrorEvent} source-error - `src` could not be read.
 * @slot - Source of the works: figures, a `<table>`, or a list. Shown until the element is defined.
 * @csspart filters - Everything to filter with.
 * @csspart wall - The list of works.
 * @csspart work - One work: picture and caption.
 * @csspart more - The button or link behind the last work.
 * @csspart viewer - The dialog that shows one work.
 * @csspart details - What is said about the work in the viewer.
 * @cssprop [--kepu-gallery-row=240px] - Height a row of pictures aims at.
 */
export class KepuGallery extends LitElement implements ViewerHost {
  static override styles = [baseStyles, markStyles, galleryStyles, viewerStyles];
  static override properties: PropertyDeclarations = {
    works: { attribute: false },
    heading: {},
    src: {},
    type: {},
    limit: { type: Number },
    moreHref: { attribute: 'more-href' },
    bare: { type: Boolean },
    _filter: { state: true },
    _extra: { state: true },
    _printing: { state: true },
  };

  /** Works to show; wins over `src` and children. */
  declare works: Work[] | undefined;
  /** Title above the wall. */
  declare heading: string | undefined;
  /** Address of a JSON or CSV file. */
  declare src: string | undefined;
  /** Format of `src` where its extension does not tell: `json`, `csv`, `tsv`. */
  declare type: string | undefined;
  /** Works shown at first; default 24. */
  declare limit: number;
  /** Where the whole gallery stands, for readers without script and lists cut at the source. */
  declare moreHref: string | undefined;
  /** Only the wall: no filters, no count. */
  declare bare: boolean;
  /** @internal */
  declare private _filter: WorkFilter;
  /** @internal Works shown beyond `limit`. */
  declare private _extra: number;
  /** @internal */
  declare private _printing: boolean;

  readonly #source = new RecordSourceController(this, workReader);
  readonly #first = new AfterFirstUpdateController(this);
  readonly #viewer = new ViewerController(this, ({ work }) => this.dispatchEvent(new WorkCloseEvent(work)));
  readonly #measured = new Map<string, number>();
  #strings = stringsOf(undefined);
  #found: Work[] = [];
  #openedHash = '';

  constructor() {
    super();
    this.limit = DEFAULT_LIMIT;
    this.bare = false;
    this._filter = {};
    this._extra = 0;
    this._printing = false;
    new AdoptStylesController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#onHash);
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('afterprint', this.#onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#onHash);
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('afterprint', this.#onPrint);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#source.schedule(this.works, () => super.scheduleUpdate());
  }

  override willUpdate(): void {
    this.#strings = stringsFor(this);
    this.#source.read(this.works);
    this.#found = filterWorks(this.#source.records, this._filter);
  }

  protected override updated(): void {
    markSelected(this.renderRoot, this._filter);
    this.#measure();
    if (this.#source.state === 'ready') this.#onHash();
  }

  /** Shows a work large. @returns false if there is no work of this id. */
  open(id: string): boolean {
    const work = this.#source.records.find((each) => each.id === id);
    if (!work) return false;
    // A work that the filter hides is shown among all.
    this.#show(work, this.#found.includes(work) ? this.#found : this.#source.records);
    return true;
  }

  /** Closes the viewer. */
  close(): void {
    this.#viewer.close();
  }

  /** @internal */
  openerOf({ work }: Slide): HTMLElement | null {
    for (const item of this.renderRoot.querySelectorAll<HTMLElement>('.work')) {
      if (item.dataset.id === work.id) return item.querySelector('.frame');
    }
    return null;
  }

  get #limit(): number {
    return this.limit > 0 ? Math.floor(this.limit) : DEFAULT_LIMIT;
  }

  #show(work: Work, among: readonly Work[]): void {
    if (!this.dispatchEvent(new WorkOpenEvent(work))) return;
    const slides = slidesOf(among);
    this.#viewer.open(
      slides,
      slides.findIndex((slide) => slide.work === work),
    );
  }

  /** Learns the ratio of pictures whose size was not given, once they are there. */
  #measure(): void {
    let learned = false;
    for (const image of this.renderRoot.querySelectorAll<HTMLImageElement>('img.measure')) {
      const src = image.getAttribute('src') ?? '';
      if (!image.complete || !image.naturalWidth || this.#measured.has(src)) continue;
      this.#measured.set(src, image.naturalWidth / image.naturalHeight);
      learned = true;
    }
    // Not within the update that is ending: Lit warns of it.
    if (learned) Promise.resolve().then(() => this.requestUpdate());
  }

  readonly #onHash = (): void => {
    const { hash } = window.location;
    if (hash === this.#openedHash) return;
    this.#openedHash = hash;
    let id = '';
    try {
      id = decodeURIComponent(hash.slice(1));
    } catch {
      // Somebody else's hash, not an id of ours.
    }
    if (id) Promise.resolve().then(() => this.open(id));
  };

  readonly #onPrint = (event: Event): void => {
    this._printing = event.type === 'beforeprint';
  };

  readonly #onOpen = (event: MouseEvent, work: Work): void => {
    // A new tab or window is the reader's own wish.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return;
    event.preventDefault();
    this.#show(work, this.#found);
  };

  readonly #onFilter = (filter: WorkFilter): void => {
    this._filter = filter;
    this._extra = 0;
    this.dispatchEvent(new GalleryFilterChangeEvent(filter, filterWorks(this.#source.records, filter).length));
  };

  readonly #onMore = async (): Promise<void> => {
    const before = this.#limit + this._extra;
    this._extra += this.#limit;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.work .frame')[before]?.focus();
  };

  protected override render(): TemplateResult {
    const { state, records, title } = this.#source;
    const strings = this.#strings;
    if (state === 'loading') return html`<p class="message" role="status">${strings.common.loading}</p>`;
    if (state === 'error') {
      return html`<p class="message" role="alert">
        ${strings.common.loadFailed}
        <button type="button" @click=${() => this.#source.reload()}>${strings.common.retry}</button>
      </p>`;
    }
    if (records.length === 0) return html`<p class="message">${strings.gallery.empty}</p>`;
    const heading = this.heading || title;
    return html`<section aria-label=${heading || strings.gallery.label}>
        ${heading ? html`<p class="heading">${heading}</p>` : nothing}
        ${this.bare || records.length <= SHORT ? nothing : this.#filters()}
        ${wallTemplate(
          {
            works: this._printing ? this.#found : this.#found.slice(0, this.#limit + this._extra),
            measured: this.#measured,
            onOpen: this.#onOpen,
            onLoad: () => this.#measure(),
          },
          strings,
        )}
        ${this.#found.length === 0 ? html`<p class="message">${strings.gallery.noMatch}</p>` : this.#more()}
      </section>
      ${viewerTemplate(this.#viewer, strings)}`;
  }

  #filters(): TemplateResult {
    const { records } = this.#source;
    const words = this.#strings.gallery;
    const filter = this._filter;
    const filtering = isFilteringWorks(filter);
    const view = {
      filter,
      total: filterWorks(records, { ...filter, kind: undefined }).length,
      kinds: kindOptions(records, filter),
      grades: gradeOptions(records, filter),
      schoolYears: schoolYearOptions(records, filter),
      isLive: this.#first.live,
      onChange: this.#onFilter,
    };
    return html`${workFiltersTemplate(view, this.#strings)}
      <p class="summary">
        <span role="status">${filtering ? words.countOf(this.#found.length, records.length) : words.count(records.length)}</span>
        ${filtering ? html`<button type="button" class="plain" @click=${() => this.#onFilter({})}>${words.clear}</button>` : nothing}
      </p>`;
  }

  /** Before script runs the rest can only be reached by a link. */
  #more(): TemplateResult | typeof nothing {
    const words = this.#strings.gallery;
    const rest = this.#found.length - this.#limit - this._extra;
    if (rest > 0 && (this.#first.live || !this.moreHref)) {
      return html`<p class="more scripted">
        <button type="button" part="more" @click=${this.#onMore}>${words.more(Math.min(this.#limit, rest), rest)}</button>
      </p>`;
    }
    if (!this.moreHref) return nothing;
    return html`<p class="more"><a part="more" href=${this.moreHref}>${words.seeAll}</a></p>`;
  }
}
