import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { awardReader } from '../records/readers/awards.js';
import type { Award } from '../records/types.js';
import { AdoptStylesController } from '../shared/adopt-styles.js';
import { AfterFirstUpdateController } from '../shared/after-first-update.js';
import { baseStyles } from '../shared/base.styles.js';
import { markStyles } from '../shared/mark.styles.js';
import { RecordSourceController } from '../shared/record-source.js';
import { stringsFor, stringsOf } from '../shared/strings/awards.js';
import { warnOnce } from '../shared/warn-once.js';
import { columnsOf, spansYears } from './award-columns.js';
import { figuresOf } from './award-figures.js';
import {
  type AwardFacet,
  type AwardFilter,
  countAwards,
  FACETS,
  facetOptions,
  filterAwards,
  isFiltering,
  NO_FILTER,
  toggleValue,
} from './award-filter.js';
import {
  type AwardSortKey,
  isSortKey,
  naturalDirection,
  SORT_KEYS,
  type SortDirection,
  sortAwards,
} from './award-order.js';
import { AwardFilterChangeEvent, AwardOpenEvent, AwardSortChangeEvent } from './award-table.events.js';
import { awardTableStyles } from './award-table.styles.js';
import { figuresStyles } from './figures.styles.js';
import { figuresTemplate } from './figures-template.js';
import { filtersStyles } from './filters.styles.js';
import { filtersTemplate, markChosen } from './filters-template.js';
import { headTemplate, rowTemplate } from './rows-template.js';

/** Lists up to this length are read at a glance and get no filters. */
const SHORT = 8;
const DEFAULT_LIMIT = 100;

/**
 * A list of awards: figures by level, a table to sort, filters with counts.
 *
 * Takes its awards from the property `awards`, else from `src`, else from its children (`<table>`, `<ul>`). Without
 * script a prerendered list is a complete table up to `limit`, its works linked to their pages; a list that is not
 * prerendered shows its children. In print all rows are there, with the head repeated on each page.
 *
 * @summary A sortable list of awards with filters and figures.
 * @fires {AwardFilterChangeEvent} filter-change - A reader chose other awards to see.
 * @fires {AwardSortChangeEvent} sort-change - A reader chose another order.
 * @fires {AwardOpenEvent} record-open - A reader follows the link of an award; cancelable.
 * @fires {SourceLoadEvent} source-load - `src` was read.
 * @fires {SourceErrorEvent} source-error - `src` could not be read.
 * @slot - Source of the awards: a `<table>`, or a list. Shown until the element is defined.
 * @csspart figures - The table of numbers.
 * @csspart filters - Everything to filter with.
 * @csspart table - The table of awards.
 * @csspart more - The button or link behind the last row.
 * @cssprop --kepu-accent - Colour of links and of what is chosen.
 * @cssprop --kepu-level-national - Colour of national awards; likewise `-province`, `-city`, `-county`, `-town`, `-school`.
 */
export class KepuAwardTable extends LitElement {
  static override styles = [baseStyles, markStyles, awardTableStyles, figuresStyles, filtersStyles];
  static override properties: PropertyDeclarations = {
    awards: { attribute: false },
    heading: {},
    src: {},
    type: {},
    limit: { type: Number },
    moreHref: { attribute: 'more-href' },
    sortBy: { attribute: 'sort-by' },
    sortDirection: { attribute: 'sort-direction' },
    bare: { type: Boolean },
    _filter: { state: true },
    _extra: { state: true },
    _printing: { state: true },
  };

  /** Awards to show; wins over `src` and children. */
  declare awards: Award[] | undefined;
  /** Title above the table; default is the table's own caption. */
  declare heading: string | undefined;
  /** Address of a JSON or CSV file. */
  declare src: string | undefined;
  /** Format of `src` where its extension does not tell: `json`, `csv`, `tsv`. */
  declare type: string | undefined;
  /** Rows shown at first; default 100. */
  declare limit: number;
  /** Where the whole list stands, for readers without script and lists cut at the source. */
  declare moreHref: string | undefined;
  /** Column to sort by: `work`, `people`, `tutors`, `level`, `place`, `competition`, `date`, `count`. Default: as given. */
  declare sortBy: AwardSortKey | undefined;
  /** `ascending` or `descending`; default is what readers expect of the column. */
  declare sortDirection: SortDirection | undefined;
  /** Only the table: no figures, no filters. */
  declare bare: boolean;
  /** @internal */
  declare private _filter: AwardFilter;
  /** @internal Rows shown beyond `limit`. */
  declare private _extra: number;
  /** @internal */
  declare private _printing: boolean;

  readonly #source = new RecordSourceController(this, awardReader);
  readonly #first = new AfterFirstUpdateController(this);
  #strings = stringsOf(undefined);
  #found: Award[] = [];

  constructor() {
    super();
    this.limit = DEFAULT_LIMIT;
    this.bare = false;
    this._filter = NO_FILTER;
    this._extra = 0;
    this._printing = false;
    new AdoptStylesController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('afterprint', this.#onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('afterprint', this.#onPrint);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#source.schedule(this.awards, () => super.scheduleUpdate());
  }

  override willUpdate(): void {
    this.#strings = stringsFor(this);
    this.#source.read(this.awards);
    const sortBy = this.#sortKey;
    if (this.sortBy && !sortBy) {
      warnOnce(`<kepu-award-table>: "sort-by" must be one of ${SORT_KEYS.join(', ')}; got "${this.sortBy}".`);
    }
    const found = filterAwards(this.#source.records, this._filter);
    this.#found = sortBy ? sortAwards(found, sortBy, this.#direction(sortBy)) : found;
  }

  protected override updated(): void {
    markChosen(this.renderRoot, this._filter);
  }

  /** Shows all awards again. */
  clearFilters(): void {
    this.#setFilter(NO_FILTER);
  }

  get #sortKey(): AwardSortKey | undefined {
    return isSortKey(this.sortBy) ? this.sortBy : undefined;
  }

  get #limit(): number {
    return this.limit > 0 ? Math.floor(this.limit) : DEFAULT_LIMIT;
  }

  #direction(key: AwardSortKey): SortDirection {
    const given = this.sortDirection;
    return given === 'ascending' || given === 'descending' ? given : naturalDirection(key);
  }

  #setFilter(filter: AwardFilter): void {
    this._filter = filter;
    this._extra = 0;
    this.dispatchEvent(new AwardFilterChangeEvent(filter, countAwards(filterAwards(this.#source.records, filter))));
  }

  readonly #onPrint = (event: Event): void => {
    this._printing = event.type === 'beforeprint';
  };

  #onText = (event: InputEvent | CompositionEvent): void => {
    // Pinyin on its way to characters is not what the reader looks for.
    if ('isComposing' in event && event.isComposing) return;
    const text = (event.target as HTMLInputElement).value;
    if (text !== this._filter.text) this.#setFilter({ ...this._filter, text });
  };

  #onSort = (key: AwardSortKey): void => {
    const natural = naturalDirection(key);
    const opposite = natural === 'ascending' ? 'descending' : 'ascending';
    const direction = this.#sortKey === key && this.#direction(key) === natural ? opposite : natural;
    this.sortBy = key;
    this.sortDirection = direction;
    this.dispatchEvent(new AwardSortChangeEvent(key, direction));
  };

  #onOpen = (event: MouseEvent, award: Award): void => {
    if (!this.dispatchEvent(new AwardOpenEvent(award))) event.preventDefault();
  };

  #onClear = async (): Promise<void> => {
    this.clearFilters();
    await this.updateComplete;
    // The button that was pressed is gone.
    this.renderRoot.querySelector<HTMLElement>('.find input')?.focus();
  };

  #onMore = async (): Promise<void> => {
    const before = this.#limit + this._extra;
    this._extra += this.#limit;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('tbody.awards > tr > th')[before]?.focus();
  };

  protected override render(): TemplateResult {
    const { state, records } = this.#source;
    const strings = this.#strings;
    if (state === 'loading') return html`<p class="message" role="status">${strings.common.loading}</p>`;
    if (state === 'error') {
      return html`<p class="message" role="alert">
        ${strings.common.loadFailed}
        <button type="button" @click=${() => this.#source.reload()}>${strings.common.retry}</button>
      </p>`;
    }
    if (records.length === 0) return html`<p class="message">${strings.awards.empty}</p>`;
    const full = !this.bare && records.length > SHORT;
    const figures = full ? figuresOf(records) : undefined;
    return html`${figures ? figuresTemplate(figures, strings) : nothing}
      <div class="body">${full ? this.#filters() : nothing} ${this.#list()}</div>`;
  }

  #filters(): TemplateResult {
    const records = this.#source.records;
    const facets = FACETS.map((facet) => ({ facet, options: facetOptions(records, this._filter, facet) }));
    return filtersTemplate(
      {
        filter: this._filter,
        facets: facets.filter(({ options }) => options.length > 1),
        filtering: isFiltering(this._filter),
        onText: this.#onText,
        onToggle: (facet: AwardFacet, value: string) => this.#setFilter(toggleValue(this._filter, facet, value)),
        onClear: this.#onClear,
      },
      this.#strings,
    );
  }

  #list(): TemplateResult {
    const strings = this.#strings;
    const words = strings.awards;
    const records = this.#source.records;
    const columns = columnsOf(records);
    const withYear = spansYears(records);
    const rows = this._printing ? this.#found : this.#found.slice(0, this.#limit + this._extra);
    const total = countAwards(records);
    const heading = this.heading || this.#source.title;
    const sortBy = this.#sortKey;
    const sorted = sortBy ? { key: sortBy, direction: this.#direction(sortBy) } : undefined;
    return html`<div class="list">
      <div class="scroll">
        <table class="awards" part="table">
          <caption>
            <span class="title ${heading ? '' : 'visually-hidden'}">${heading || words.caption}</span>
            <span class="count" role="status"
              >${isFiltering(this._filter) ? words.countOf(countAwards(this.#found), total) : words.count(total)}</span
            >
          </caption>
          <thead>
            <tr>
              ${columns.map((column) => headTemplate(column, sorted, strings, this.#onSort))}
            </tr>
          </thead>
          <tbody class="awards">
            ${rows.map((award) => rowTemplate(award, columns, withYear, strings, this.#onOpen))}
          </tbody>
        </table>
      </div>
      ${
        this.#found.length === 0
          ? html`<p class="message">
            ${words.noMatch} <button type="button" @click=${this.#onClear}>${words.clear}</button>
          </p>`
          : this.#more()
      }
    </div>`;
  }

  /** Before script runs the rest can only be reached by a link. */
  #more(): TemplateResult | typeof nothing {
    const words = this.#strings.awards;
    const rest = this.#found.length - this.#limit - this._extra;
    if (rest > 0 && (this.#first.live || !this.moreHref)) {
      return html`<p class="more scripted">
        <button type="button" part="more" @click=${this.#onMore}>${words.more(Math.min(this.#limit, rest), rest)}</button>
      </p>`;
    }
    if (!this.moreHref) return nothing;
    return html`<p class="more"><a part="more" href=${this.moreHref}>${words.all}</a></p>`;
  }
}
