import { type CSSResult, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { workReader } from '../records/readers/works.js';
import type { Work } from '../records/types.js';
import { AdoptStylesController, addStyles } from '../shared/adopt-styles.js';
import { AfterFirstUpdateController } from '../shared/after-first-update.js';
import { baseStyles } from '../shared/base.styles.js';
import { byWidth } from '../shared/by-width.js';
import { langFor } from '../shared/element-strings.js';
import { levelStyles } from '../shared/level-mark.styles.js';
import { PrintStateController } from '../shared/print-state.js';
import { RecordSourceController } from '../shared/record-source.js';
import { strings } from '../shared/strings/gallery.js';
import type { Album, AlbumsBy } from './albums.js';
import { checkValue } from './check-value.js';
import type { FiltersController } from './filters-controller.js';
import { WorkOpenEvent } from './gallery.events.js';
import { galleryStyles } from './gallery.styles.js';
import type { GalleryHost } from './gallery-host.js';
import { held, loadParts, type PartName } from './gallery-parts.js';
import { renderAnew } from './render-anew.js';
import { ViewerController } from './viewer-controller.js';
import { wallTemplate } from './wall-template.js';

/** Walls up to this length are seen at a glance and get no filters. */
const SHORT = 6;
const DEFAULT_LIMIT = 24;
/** Screens from the top within which the wall stays as it is: what is seen, and the row below that might move up into it. */
const NEAR = 1.5;
/** Works shown at a time are at most this many, whatever the limit: pictures are the dearest part of a page. */
const MOST = 240;
const LAYOUTS = ['justified', 'square'];
const ALBUMS: AlbumsBy[] = ['none', 'kind', 'school-year', 'plan'];

/**
 * A wall of pupils' works: justified rows of uncropped pictures or squares, with captions, albums, filters by kind, school
 * year, grade and award, and a viewer for one work at a time.
 *
 * Takes its works from the property `works`, else from `src`, else from its children (`<figure>`, `<table>`, lists with
 * pictures). Without script every picture links to its full version, or a work without one to its page. An address whose
 * hash is the id of a work opens that work; going back in the history closes it.
 *
 * @summary A wall of works with an accessible viewer.
 * @fires {GalleryFilterChangeEvent} filter-change - A reader chose other works to see.
 * @fires {WorkOpenEvent} record-open - A work is about to be shown large; cancelable.
 * @fires {WorkCloseEvent} record-close - The viewer was closed.
 * @fires {SourceLoadEvent} source-load - `src` was read.
 * @fires {SourceErrorEvent} source-error - `src` could not be read.
 * @slot - Source of the works: figures, a `<table>`, or a list. Shown until the element is defined.
 * @csspart filters - Everything to filter with.
 * @csspart wall - The list of works; one in each album.
 * @csspart work - One work: picture and caption.
 * @csspart more - The button or link behind the last work.
 * @csspart viewer - The dialog that shows one work.
 * @csspart details - What is said about the work in the viewer.
 * @cssprop [--kepu-gallery-row=240px] - Height a row of pictures aims at; side of a square.
 */
export class KepuGallery extends LitElement implements GalleryHost {
  static override styles = byWidth([baseStyles, levelStyles, galleryStyles]);
  static override properties: PropertyDeclarations = {
    works: { attribute: false },
    heading: {},
    src: {},
    type: {},
    limit: { type: Number },
    moreHref: { attribute: 'more-href' },
    layout: {},
    albums: {},
    download: { type: Boolean },
    bare: { type: Boolean },
    syncUrl: { attribute: 'sync-url' },
  };

  /** Works to show; wins over `src` and children. */
  declare works: Work[] | undefined;
  /** Title above the wall. */
  declare heading: string | undefined;
  /** Address of a JSON or CSV file. */
  declare src: string | undefined;
  /** Format of `src` where its extension does not tell: `json`, `csv`, `tsv`. */
  declare type: string | undefined;
  /** Works shown at first; default 24, at most 240. */
  declare limit: number;
  /** Where the whole gallery stands, for readers without script and lists cut at the source. */
  declare moreHref: string | undefined;
  /** `justified` (default) sets rows of whole pictures, `square` crops them. */
  declare layout: 'justified' | 'square' | undefined;
  /** Albums by `kind`, `school-year` or `plan`; default `none`. */
  declare albums: AlbumsBy | undefined;
  /** Lets readers download the original. */
  declare download: boolean;
  /** Only the wall: no filters, no count. */
  declare bare: boolean;
  /** Keeps filters and the opened work in the address; the value is the prefix of the names, default the element's id. */
  declare syncUrl: string | undefined;
  readonly #source = new RecordSourceController(this, workReader);
  readonly #first = new AfterFirstUpdateController(this);
  readonly #print = new PrintStateController(this);
  readonly #viewer = new ViewerController(this);
  #filters: FiltersController | undefined;
  /** Works shown beyond `limit`. */
  #extra = 0;
  /** Ratios of pictures without a given size, by address. */
  readonly #measured = new Map<string, number>();
  /** @internal What it says. */
  strings = strings;
  /** What the filters let through, in the order of the screen. */
  #found: readonly Work[] = [];
  /** Changes when a work takes the place of another. */
  #isTurned = false;
  #albums: Album[] | false | undefined;

  constructor() {
    super();
    this.limit = DEFAULT_LIMIT;
    this.download = false;
    this.bare = false;
    new AdoptStylesController(this);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const needs: PartName[] = [];
    if (!this.bare && !((this.works?.length as number) <= SHORT)) needs.push('filters');
    if (this.#hasAlbums) needs.push('albums');
    if (langFor(this) === 'en') needs.push('english');
    // On their way beside what reads the works.
    const load = loadParts(needs);
    const update = () => super.scheduleUpdate();
    return this.#source.schedule(this.works, () => (load ? load.then(update, this.#onMissingPart) : update()));
  }

  override willUpdate(): void {
    this.strings = (langFor(this) === 'en' && held.english?.strings) || strings;
    if (held.filters && !this.bare) this.#filters ??= new held.filters.FiltersController(this);
    this.#source.read(this.works);
    checkValue('layout', this.layout, LAYOUTS);
    checkValue('albums', this.albums, ALBUMS);
    const { records } = this.#source;
    const works = this.#filters?.apply(records) ?? records;
    this.#albums = this.#hasAlbums && held.albums?.albumsOf(works, this.albums as AlbumsBy);
    const found = this.#albums ? this.#albums.flatMap((album) => album.works) : works;
    if (this.#found.some(({ id }, index) => found[index]?.id !== id)) this.#isTurned = !this.#isTurned;
    this.#found = found;
  }

  protected override updated(): void {
    // As style attributes a strict CSP would block them.
    for (const image of this.renderRoot.querySelectorAll<HTMLImageElement>('[data-color]'))
      image.style.backgroundColor = image.complete ? '' : (image.dataset['color'] as string);
    if (this.#source.state === 'ready') this.#viewer.look();
  }

  /** @internal */
  showAnew(): void {
    this.#extra = 0;
    this.requestUpdate();
  }

  /** @internal */
  addStyles(styles: CSSResult): void {
    addStyles(this.renderRoot as ShadowRoot, styles);
  }

  /** @internal */
  get isLive(): boolean {
    return this.#first.live;
  }

  /** Closes the viewer. */
  close(): void {
    this.#viewer.close();
  }

  get #limit(): number {
    return this.limit > 0 ? Math.min(MOST, Math.floor(this.limit)) : DEFAULT_LIMIT;
  }

  get #hasAlbums(): boolean {
    return Boolean(this.albums) && this.albums !== 'none';
  }

  /** Without filters all works are shown, without albums one wall, without English Chinese; a prerendered tree stays as it is. */
  readonly #onMissingPart = (error: unknown): void | Promise<unknown> => {
    console.warn(`<kepu-gallery>: ${error}`);
    if (this.hasUpdated || !this.renderRoot.querySelector('section')) return super.scheduleUpdate();
    this.isUpdatePending = false;
    return undefined;
  };

  /**
   * Shows a work large.
   *
   * @param frame Link that does what it does without script if the viewer cannot be loaded.
   * @returns False if there is no work of this id.
   */
  open(id: string, frame?: HTMLElement & { href?: string }): boolean {
    const { records } = this.#source;
    const work = records.find((each) => each.id === id);
    if (!work) return false;
    if (this.dispatchEvent(new WorkOpenEvent(work))) {
      const found = this.#found;
      // A work that the filter hides is shown among all.
      void this.#viewer.open(found.includes(work) ? found : records, work, () => {
        if (frame?.href) location.assign(frame.href);
      });
    }
    return true;
  }

  readonly #onClick = (event: MouseEvent): void => {
    const frame = (event.target as Element).closest<HTMLElement>('.frame');
    // A new tab or window is the reader's own wish.
    if (!frame || event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return;
    if (this.open(frame.parentElement?.dataset['id'] as string, frame)) event.preventDefault();
  };

  /** Learns the ratio of a picture whose size was not given. In a frame that is seen, or nearly, it stays whole: the wall does not move. */
  readonly #onLoad = ({ target }: Event): void => {
    const image = target as HTMLImageElement;
    // What is clear in a picture is not of its colour.
    image.style.backgroundColor = '';
    if (image.hasAttribute('height') || image.getBoundingClientRect().top < innerHeight * NEAR) return;
    this.#measured.set(image.getAttribute('src') ?? '', image.naturalWidth / image.naturalHeight);
    this.requestUpdate();
  };

  readonly #onMore = async (): Promise<void> => {
    const before = this.#limit + this.#extra;
    this.#extra += this.#step;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.work > .frame')[before]?.focus();
  };

  /** As many again as there are, so that a long wall is soon unfolded. */
  get #step(): number {
    return Math.min(MOST, this.#limit + this.#extra);
  }

  protected override render(): TemplateResult {
    const { state, records, reading } = this.#source;
    const { common, gallery } = this.strings;
    const heading = this.heading || reading.title;
    const head = heading ? html`<p class="heading">${heading}</p>` : nothing;
    if (state !== 'ready') return this.#source.renderInstead(common, gallery.empty, head);
    return html`<section aria-label=${heading || nothing}>
      ${head} ${reading.remarks?.map((remark) => html`<p class="note">${remark}</p>`)}
      ${this.bare || records.length <= SHORT ? nothing : this.#filters?.render(this.#found.length)} ${renderAnew(this.#walls(), this.#isTurned)} ${this.#more()}
    </section>`;
  }

  #walls(): TemplateResult | TemplateResult[] {
    if (this.#found.length === 0) return html`<p class="message">${this.strings.gallery.noMatch}</p>`;
    const limit = this.#print.isPrinting ? this.#found.length : this.#limit + this.#extra;
    const view = {
      layout: this.layout,
      measured: this.#measured,
      onClick: this.#onClick,
      onLoad: this.#onLoad,
    };
    const wallOf = (works: readonly Work[]) => wallTemplate(works, view, this.strings);
    if (!this.#albums || !held.albums) return wallOf(this.#found.slice(0, limit));
    return held.albums.albumsTemplate({ albums: this.#albums, by: this.albums, limit, wallOf }, this.strings);
  }

  /** Before script runs the rest can only be reached by a link. */
  #more(): TemplateResult | typeof nothing {
    const words = this.strings.gallery;
    const rest = this.#found.length - this.#limit - this.#extra;
    if (rest > 0 && (this.#first.live || !this.moreHref)) {
      return html`<p class="more scripted">
        <button type="button" part="more" @click=${this.#onMore}>${words.more(Math.min(this.#step, rest), rest)}</button>
      </p>`;
    }
    if (!this.moreHref) return nothing;
    return html`<p class="more"><a part="more" href=${this.moreHref}>${words.seeAll}</a></p>`;
  }
}
