// Past 300 lines: its attributes have to stand at the class, each with what it means.
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { AdoptStylesController } from '../shared/adopt-styles.js';
import { AfterFirstUpdateController } from '../shared/after-first-update.js';
import { baseStyles } from '../shared/base.styles.js';
import { stringsFor, stringsOf } from '../shared/strings/search.js';
import { Combobox } from './combobox.js';
import { EntrySource } from './entry-source.js';
import { fieldTemplate } from './field-template.js';
import { popupTemplate } from './hits-template.js';
import { choicesOf, keepPlaces, type PopupChoices } from './popup-choices.js';
import { resultsStyles } from './results.styles.js';
import { ResultsPage } from './results-page.js';
import { type SearchAnswer, toAnswer } from './search-answer.js';
import { HitOpenEvent, SearchEvent, SearchFilterChangeEvent } from './search-box.events.js';
import { searchBoxStyles } from './search-box.styles.js';
import {
  type SearchFilter,
  type SearchHit,
  type SearchOptions,
  type SearchProvider,
  type SearchResult,
  throwIfAborted,
} from './search-provider.js';
import { SearchSession } from './search-session.js';
import { summaryOf } from './summary.js';

const POPUP_LIMIT = 8;
const PAGE_LIMIT = 10;

/**
 * A search field with hits below it while one types; with `full`, a search page with its results.
 *
 * Searches what its `provider` searches, else the entries of `src` (JSON), else the links among its children. Without
 * script it is a plain form that asks the page named in `action`, or, not prerendered, its children.
 *
 * Keyboard: arrows choose a hit, Enter follows it, or searches when none is chosen; Esc closes the list, then empties the
 * field. Nothing happens while an input method composes.
 *
 * @summary A search field with hits as one types.
 * @fires {SearchEvent} search - A search ended and its hits are listed.
 * @fires {SearchFilterChangeEvent} filter-change - A reader keeps the results to something.
 * @fires {HitOpenEvent} record-open - A reader follows a hit; cancelable.
 * @fires {SourceLoadEvent} source-load - `src` was read.
 * @fires {SourceErrorEvent} source-error - `src` could not be read.
 * @slot - Source of the hits: a list or table of links. Shown until the element is defined.
 * @csspart form - The form.
 * @csspart input - The field.
 * @csspart popup - The list of hits below the field.
 * @csspart results - The list of results of a search page.
 * @csspart records - Activities, awards and works above it.
 * @csspart facets - What the results may be kept to.
 */
export class KepuSearchBox extends LitElement {
  static override styles = [baseStyles, searchBoxStyles, resultsStyles];
  static override properties: PropertyDeclarations = {
    provider: { attribute: false },
    src: {},
    heading: {},
    action: {},
    name: {},
    value: {},
    placeholder: {},
    grade: { type: Number },
    kind: {},
    schoolYear: { attribute: 'school-year' },
    category: {},
    limit: { type: Number },
    full: { type: Boolean, reflect: true },
  };

  /** What searches; wins over `src` and children. */
  declare provider: SearchProvider | undefined;
  /** Address of a JSON file of search entries. */
  declare src: string | undefined;
  /** Name of the field for those who do not see it; default 搜索. */
  declare heading: string | undefined;
  /** Address of the search page; without it, Enter follows the first hit. */
  declare action: string | undefined;
  /** Name of the field in the search page's address; default `q`. */
  declare name: string;
  /** What is looked for. With `full`, setting it searches. */
  declare value: string;
  /** Text in the empty field. */
  declare placeholder: string | undefined;
  /** Only what is for this grade, 1–12, and for everybody. */
  declare grade: number | undefined;
  /** Only pages of this kind. */
  declare kind: string | undefined;
  /** Only of this school year, `2026-2027`. */
  declare schoolYear: string | undefined;
  /** Only pages with activities or awards of this category. */
  declare category: string | undefined;
  /** Hits listed at first; default 8, with `full` 20. */
  declare limit: number | undefined;
  /** Shows results below the field instead of a popup: the search page. */
  declare full: boolean;

  readonly #first = new AfterFirstUpdateController(this);
  readonly #entries = new EntrySource(this);
  readonly #session = new SearchSession(
    this,
    () => this.#entries.provide(),
    () => this.#onSuggest(),
    (result, suggested) => this.#onResult(result, suggested),
  );
  readonly #popup = new Combobox(this, () => this.#count);
  readonly #results = new ResultsPage(
    this,
    () => this.#limit,
    () => this.#session.searchNow(this.value, this.#options),
  );
  #strings = stringsOf(undefined);
  #searched = '';
  /** Whether the search under way was asked for, not only typed. */
  #asked = false;
  #choices: PopupChoices = { note: '', hits: [], links: [] };
  /** The results among what stays listed with them. */
  #listed: readonly SearchHit[] = [];

  constructor() {
    super();
    this.name = 'q';
    this.value = '';
    this.full = false;
    new AdoptStylesController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What a reader typed before the script came must not be wiped by hydration.
    const typed = this.shadowRoot?.querySelector('input')?.value;
    if (typed && !this.hasUpdated) this.value = typed;
  }

  override willUpdate(): void {
    this.#strings = stringsFor(this);
    this.#choose();
  }

  #choose(): void {
    this.#choices = choicesOf(this.#session, this.#listed, this.#hrefOf, this.#strings);
  }

  protected override updated(changed: PropertyValues): void {
    const other = [...Object.keys(this.#filter), 'provider', 'src'].some((key) => changed.has(key));
    const asked = other || (changed.has('value') && this.value !== this.#searched);
    if (this.full && this.value.trim() === '' && this.#session.result) this.#session.clear();
    // A page's ?q= arrives as `value`, its provider perhaps later.
    if (this.full && asked && this.value.trim() !== '' && this.#hasSource) {
      queueMicrotask(() => this.#searchNow());
    }
  }

  /**
   * Searches as the box would, and shows nothing.
   *
   * @param options Hits are sections unless `records` is true; `limit` is the box's unless given.
   * @throws what the provider throws, a TypeError if `src` holds no entries, an `AbortError` if `signal` says so.
   */
  async search(
    query: string,
    options: Pick<SearchOptions, 'limit' | 'signal' | 'records'> = {},
  ): Promise<SearchAnswer> {
    throwIfAborted(options.signal);
    const provider = await this.#entries.provide();
    const result = await provider.search(query, { limit: this.#limit, ...this.#filter, ...options });
    throwIfAborted(options.signal);
    return toAnswer(result, this.action ?? '', options.limit ?? this.#limit);
  }

  /** Puts the cursor into the field. */
  override focus(options?: FocusOptions): void {
    this.#input?.focus(options);
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot?.querySelector('input') ?? null;
  }

  get #hasSource(): boolean {
    return Boolean(this.provider || this.src || this.querySelector('a[href]'));
  }

  get #limit(): number {
    return this.limit && this.limit > 0 ? Math.floor(this.limit) : this.full ? PAGE_LIMIT : POPUP_LIMIT;
  }

  get #filter(): SearchFilter {
    return {
      grade: this.grade || undefined,
      kind: this.kind || undefined,
      schoolYear: this.schoolYear || undefined,
      category: this.category || undefined,
    };
  }

  get #options(): SearchOptions {
    return { limit: this.#results.limit, ...this.#filter, records: this.full, facets: this.full };
  }

  /** Address of all hits on the search page, where there is one. */
  readonly #hrefOf = (query: string): string | undefined => {
    if (!this.action) return undefined;
    const asked = `${encodeURIComponent(this.name || 'q')}=${encodeURIComponent(query)}`;
    return `${this.action}${this.action.includes('?') ? '&' : '?'}${asked}`;
  };

  /** Number of options in the popup. */
  get #count(): number {
    return this.#choices.hits.length + this.#choices.links.length;
  }

  #searchNow(): void {
    this.#searched = this.value;
    void this.#session.searchNow(this.value, this.#options);
  }

  #onSuggest(): void {
    this.#popup.set(this.#opens, -1);
  }

  #onResult(result: SearchResult, suggested: readonly SearchHit[]): void {
    // What the reader has chosen among the titles stays chosen, and where it is.
    const chosen = this.#choices.hits[this.#popup.active];
    this.#listed = keepPlaces(result.hits, suggested, chosen);
    this.#choose();
    this.#popup.set(
      this.#opens,
      this.#choices.hits.findIndex(({ url }) => url === chosen?.url),
    );
    this.dispatchEvent(new SearchEvent(result.query, result, this.#asked));
    this.#asked = false;
  }

  /** Whether what is found opens the popup. */
  get #opens(): boolean {
    return !this.full && this.shadowRoot?.activeElement === this.#input;
  }

  readonly #onFocus = (): void => {
    this.#entries.refresh();
    this.#session.prepare();
  };

  readonly #onInput = (event: InputEvent | CompositionEvent): void => {
    // Pinyin on its way to characters is not what the reader looks for.
    if ('isComposing' in event && event.isComposing) return;
    this.value = (event.target as HTMLInputElement).value;
    this.#searched = this.value;
    this.#results.reset();
    // The field is meant again, not what was chosen for other words.
    this.#popup.set(this.#popup.isOpen && this.value.trim() !== '', -1);
    this.#session.searchSoon(this.value, this.#options, !this.full);
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    if (this.full) {
      event.preventDefault();
      this.#asked = true;
      this.#searchNow();
      return;
    }
    if (this.action && this.value.trim() !== '') return;
    event.preventDefault();
    if (this.#popup.isOpen) this.#popup.follow(0);
    else {
      // By the button; what is found is listed at the field.
      this.focus();
      this.#searchNow();
    }
  };

  #onHit(event: MouseEvent, url: string): void {
    this.#popup.set(false, this.#popup.active);
    if (!this.dispatchEvent(new HitOpenEvent(url))) event.preventDefault();
  }

  #onFilter(filter: SearchFilter): void {
    this.#asked = true;
    this.#results.rewind();
    this.grade = filter.grade;
    this.kind = filter.kind;
    this.schoolYear = filter.schoolYear;
    this.category = filter.category;
    this.dispatchEvent(new SearchFilterChangeEvent(filter));
  }

  protected override render(): TemplateResult {
    const words = this.#strings.search;
    const combobox = this.#first.live && !this.full;
    // A page may have made the landmark itself, as the kit's header does; twice would be one too many.
    const landmark = this.#first.live && !this.closest('search, [role=search]');
    const { isOpen, active } = this.#popup;
    const open = combobox && isOpen && this.#count > 0;
    const said = this.#session.state === 'error' ? words.failed : isOpen && this.#choices.note;
    return html`<div class="box" role=${landmark ? 'search' : nothing} @focusout=${this.#popup.onFocusout}>
        <form part="form" action=${this.action || nothing} method="get" @submit=${this.#onSubmit}>
          ${fieldTemplate({
            label: this.heading || words.label,
            name: this.name || 'q',
            placeholder: this.placeholder ?? words.placeholder,
            value: this.value,
            combobox,
            open,
            active,
            onFocus: this.#onFocus,
            onInput: this.#onInput,
            onCompose: () => this.#session.wait(),
            onKeydown: this.full ? undefined : this.#popup.onKeydown,
          })}
          <button type="submit">${words.submit}</button>
        </form>
        ${
          open
            ? popupTemplate({
                ...this.#choices,
                active,
                strings: this.#strings,
                onOpen: (event, url) => this.#onHit(event, url),
              })
            : nothing
        }
        ${this.full ? nothing : html`<p class="visually-hidden" role="status">${this.#status()}</p>`}
        ${combobox && !open && said ? html`<p class="popup note">${said}</p>` : nothing}
      </div>
      ${
        this.full
          ? this.#results.render({
              session: this.#session,
              filter: this.#filter,
              status: this.#status(),
              strings: this.#strings,
              onFilter: (filter) => this.#onFilter(filter),
              onOpen: (event, url) => this.#onHit(event, url),
            })
          : nothing
      }`;
  }

  #status(): string {
    const { state, result } = this.#session;
    if (state === 'error') return this.#strings.search.failed;
    const suggested = this.#session.suggestions.length;
    if (suggested > 0) return this.#strings.search.suggestions(suggested);
    if (!result) return '';
    const filtered = Object.values(this.#filter).some((value) => value !== undefined);
    return summaryOf(result, this.#strings, filtered);
  }
}
