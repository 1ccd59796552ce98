import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { awardReader } from '../records/readers/awards.js';
import type { Award } from '../records/types.js';
import { isQuotaTitle } from '../records/words/quota.js';
import { AdoptStylesController } from '../shared/adopt-styles.js';
import { AfterFirstUpdateController } from '../shared/after-first-update.js';
import { baseStyles } from '../shared/base.styles.js';
import type { Collation } from '../shared/chinese-order.js';
import { levelStyles } from '../shared/level-mark.styles.js';
import { LongListController } from '../shared/long-list.js';
import { memo } from '../shared/memo.js';
import { RecordSourceController } from '../shared/record-source.js';
import { stringsFor, stringsOf } from '../shared/strings/awards.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import { warnOnce } from '../shared/warn-once.js';
import type { AwardAddress } from './award-address.js';
import { type AwardChoice, NO_CHOICE } from './award-choice.js';
import {
  type AwardFacet,
  type AwardFilter,
  isFiltering,
  NO_FILTER,
  type ReadsAs,
  toggleValue,
} from './award-filter.js';
import {
  type AwardSortKey,
  isSortKey,
  isWords,
  naturalDirection,
  SORT_KEYS,
  type SortDirection,
} from './award-order.js';
import { loadCertificate, loadPinyin, loadXlsx } from './award-parts.js';
import { type AwardSummary, SUMMARIES } from './award-pivot.js';
import { AwardFilterChangeEvent, AwardOpenEvent, AwardSortChangeEvent } from './award-table.events.js';
import { awardTableStyles } from './award-table.styles.js';
import { type AwardList, type AwardView, AwardViewer } from './award-view.js';
import { filtersStyles } from './filters.styles.js';
import { filtersTemplate, markChosen } from './filters-template.js';
import { listTemplate } from './list-template.js';
import { type RowsView, rowStringsOf, rowsTemplate } from './rows-template.js';
import { summaryStyles } from './summary.styles.js';
import { summaryTemplate } from './summary-template.js';
import { type ExportFormat, toolsTemplate } from './tools-template.js';

// Past 300 lines: a hundred say what the fifteen properties mean, and what is left hands one reader's choice to the parts –
// order, filter, rows, summary, files – each of which stands in a file of its own.

/** Lists up to this length are read at a glance and get no filters. */
const SHORT = 8;

/**
 * A list of awards: numbers by year, level and contest, a table to sort and to group, filters with counts, files to take along.
 *
 * Takes its awards from the property `awards`, else from `src`, else from its children (`<table>`, `<ul>`). Without
 * script a prerendered list is a complete table up to `limit`, its works linked to their pages; a list that is not
 * prerendered shows its children. In print all rows are there up to 5,000, with the head repeated on each page.
 *
 * @summary A sortable list of awards with filters, summaries and export.
 * @fires {AwardFilterChangeEvent} filter-change - A reader chose other awards to see.
 * @fires {AwardSortChangeEvent} sort-change - A reader chose another order.
 * @fires {AwardOpenEvent} record-open - A reader follows the link of an award; cancelable.
 * @fires {SourceLoadEvent} source-load - `src` was read.
 * @fires {SourceErrorEvent} source-error - `src` could not be read.
 * @slot - Source of the awards: a `<table>`, or a list. Shown until the element is defined.
 * @csspart figures - The numbers above the list.
 * @csspart filters - Everything to filter with.
 * @csspart tools - Groups, order of words, export.
 * @csspart table - The table of awards.
 * @csspart more - The button or link behind the last row.
 * @cssprop --kepu-accent - Colour of links and of what is chosen.
 * @cssprop --kepu-level-national - Colour of national awards; likewise `-province`, `-city`, `-county`, `-town`, `-school`.
 * @cssprop --kepu-sticky-top - Height of a head of the page that stays in sight; heads of groups stay below it. Default 0.
 * @cssprop --kepu-certificate-color - Colour of the frame and the title of a printed certificate.
 * @cssprop --kepu-certificate-font - Typeface of a printed certificate.
 */
export class KepuAwardTable extends LitElement {
  static override styles = [baseStyles, levelStyles, awardTableStyles, summaryStyles, filtersStyles];
  static override properties: PropertyDeclarations = {
    awards: { attribute: false },
    heading: {},
    src: {},
    type: {},
    limit: { type: Number },
    moreHref: { attribute: 'more-href' },
    sortBy: { attribute: 'sort-by' },
    sortDirection: { attribute: 'sort-direction' },
    collation: {},
    groupBy: { attribute: 'group-by' },
    summary: {},
    bare: { type: Boolean },
    certificates: { type: Boolean },
    issuer: {},
    syncUrl: { attribute: 'sync-url' },
    _choice: { state: true },
    _readsAs: { state: true },
    _notice: { state: true },
  };

  /** Awards to show; wins over `src` and children. */
  declare awards: Award[] | undefined;
  /** Title above the table; default is the table's own caption. */
  declare heading: string | undefined;
  /** Address of a JSON or CSV file. */
  declare src: string | undefined;
  /** Format of `src` where its extension does not tell: `json`, `csv`, `tsv`. */
  declare type: string | undefined;
  /** Rows shown at first, and added by “more”; default: all up to 2,000, of longer lists 500. */
  declare limit: number | undefined;
  /** Where the whole list stands, for readers without script and lists cut at the source. */
  declare moreHref: string | undefined;
  /** Column to sort by: `work`, `people`, `grade`, `tutors`, `level`, `place`, `competition`, `date`, `count`. Default: as given. */
  declare sortBy: AwardSortKey | undefined;
  /** `ascending` or `descending`; default is what readers expect of the column. */
  declare sortDirection: SortDirection | undefined;
  /** Order of Chinese words: `pinyin` (default; surnames as they are read) or `stroke`. */
  declare collation: Collation;
  /** Puts awards under heads: `schoolYear`, `level`, `place`, `category`, `competition`, `grade`, `people`, `unit`, `tutors`, or the head of a column of the author's. */
  declare groupBy: string | undefined;
  /** Numbers above the list: `year-level`, `year-place`, `level-place`, `competition-year`, `chart`, `none`. Default: the first that tells something. */
  declare summary: AwardSummary | 'none' | undefined;
  /** Only the table: no numbers, no filters, no tools. */
  declare bare: boolean;
  /** Each award can be printed as a certificate 奖状. */
  declare certificates: boolean;
  /** Who signs the certificates. */
  declare issuer: string | undefined;
  /** Keeps filters, order, groups and summary in the address: its prefix, or empty for the element's id. */
  declare syncUrl: string | undefined;
  /** @internal What the reader chose; before what the author did. */
  declare private _choice: AwardChoice;
  /** @internal Matches letters with Chinese, once the part is there. */
  declare private _readsAs: ReadsAs | undefined;
  /** @internal What was done last, spoken; or what could not be done. */
  declare private _notice: string;

  readonly #source = new RecordSourceController(this, awardReader);
  readonly #first = new AfterFirstUpdateController(this);
  readonly #list = new LongListController(this, { whole: 2000, step: 500, paper: 5000 });
  #address: Promise<AwardAddress | undefined> | undefined;
  readonly #viewer = new AwardViewer();
  readonly #unfolded = new Set<AwardFacet | 'filters' | 'figures'>();
  #strings = stringsOf(undefined);
  #view: AwardView | undefined;

  constructor() {
    super();
    this.collation = 'pinyin';
    this.bare = false;
    this.certificates = false;
    this._choice = NO_CHOICE;
    this._notice = '';
    new AdoptStylesController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // On its way beside what reads the awards.
    if (typeof this.syncUrl === 'string') this.#address ??= this.#followAddress();
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#source.schedule(this.awards, () => super.scheduleUpdate());
  }

  override willUpdate(changed: PropertyValues = new Map()): void {
    this.#strings = stringsFor(this);
    this.#source.read(this.awards);
    if (this.hasUpdated && (changed.has('sortBy') || changed.has('sortDirection')))
      this._choice = { ...this._choice, sortBy: undefined, direction: undefined };
    this.#check();
    const { filter, groupBy } = this._choice;
    this.#view = this.#viewer.view(this.#source.records, {
      filter,
      ...this.#order,
      collation: this.#collation,
      groupBy: groupBy ?? this.groupBy,
      readsAs: this._readsAs,
    });
    this.#list.limit = Number(this.limit) || 0;
    this.#list.length = this.#view.rows.length;
  }

  protected override updated(): void {
    markChosen(this.renderRoot, this._choice.filter);
    if (/[a-z]/i.test(this._choice.filter.text)) this.#askForPinyin();
    if (typeof this.syncUrl === 'string') this.#address ??= this.#followAddress();
  }

  /** Shows all awards again. */
  clearFilters(): void {
    this.#setFilter(NO_FILTER);
  }

  /** Prints the certificate of an award. */
  async printCertificate(award: Award): Promise<void> {
    const { printCertificate } = await loadCertificate();
    printCertificate(award, { lang: this.#strings.lang, issuer: this.issuer, host: this });
  }

  get #order(): { sortBy: AwardSortKey | undefined; direction: SortDirection } {
    const { sortBy, direction } = this._choice;
    if (sortBy) return { sortBy, direction: direction ?? naturalDirection(sortBy) };
    const key = isSortKey(this.sortBy) ? this.sortBy : undefined;
    const isGiven = this.sortDirection === 'ascending' || this.sortDirection === 'descending';
    return {
      sortBy: key,
      direction: isGiven ? (this.sortDirection as SortDirection) : naturalDirection(key ?? 'work'),
    };
  }

  get #collation(): Collation {
    return this._choice.collation ?? (this.collation === 'stroke' ? 'stroke' : 'pinyin');
  }

  #check(): void {
    const allowed: [name: string, value: string | undefined, values: readonly string[]][] = [
      ['sort-by', this.sortBy, SORT_KEYS],
      ['summary', this.summary, [...SUMMARIES, 'none']],
      ['collation', this.collation, ['pinyin', 'stroke']],
    ];
    for (const [name, value, values] of allowed)
      if (value && !values.includes(value))
        warnOnce(`<kepu-award-table>: "${name}" must be one of ${values.join(', ')}; got "${value}".`);
  }

  /** @param isStep Whether the way back leads to what was before. */
  #choose(choice: Partial<AwardChoice>, isStep = false): void {
    this._choice = { ...this._choice, ...choice };
    this._notice = '';
    const chosen = this._choice;
    this.#address?.then((address) => address?.write(chosen, isStep));
  }

  #setFilter(filter: AwardFilter, isStep = false): void {
    this.#choose({ filter }, isStep);
    this.#list.reset();
    // Listeners hear how many awards are left.
    this.willUpdate();
    const { selection, list } = this.#view as AwardView;
    this._notice = this.#strings.awards.countOf(selection.count, list.total);
    this.dispatchEvent(new AwardFilterChangeEvent(filter, selection.count));
  }

  /** A part that cannot be loaded leaves the address alone. */
  async #followAddress(): Promise<AwardAddress | undefined> {
    try {
      const { AwardAddress } = await import('./award-address.js');
      return new AwardAddress(this, (choice) => {
        this._choice = choice;
      });
    } catch (error) {
      console.warn(`<kepu-award-table>: ${String(error)}`);
      return undefined;
    }
  }

  /** Once: a part that cannot be loaded leaves the filter without pinyin. */
  readonly #askForPinyin = memo(() => {
    loadPinyin().then(
      ({ readsAs }) => {
        this._readsAs = readsAs;
      },
      (error: unknown) => console.warn(`<kepu-award-table>: ${String(error)}`),
    );
  });

  /** One object as long as nothing changes: rows that need not change are left alone. */
  readonly #rowsView = memo(
    (
      { columns, withYear }: AwardList,
      strings: ElementStrings<'awards'>,
      sortBy: AwardSortKey | undefined,
      direction: SortDirection,
      groupBy: string,
      certificates: boolean,
    ): RowsView => ({
      columns,
      rowStrings: rowStringsOf(columns, strings),
      withYear,
      strings,
      sorted: sortBy && { key: sortBy, direction },
      groupBy,
      certificates,
      onSort: this.#onSort,
      onOpen: this.#onOpen,
      onCertificate: this.#onCertificate,
    }),
  );

  #onText = (event: InputEvent | CompositionEvent): void => {
    // Pinyin on its way to characters is not what the reader looks for.
    if ('isComposing' in event && event.isComposing) return;
    const text = (event.target as HTMLInputElement).value;
    const { filter } = this._choice;
    if (text !== filter.text) this.#setFilter({ ...filter, text });
  };

  #onSort = (key: AwardSortKey): void => {
    const natural = naturalDirection(key);
    const opposite = natural === 'ascending' ? 'descending' : 'ascending';
    const { sortBy, direction: before } = this.#order;
    const direction = sortBy === key && before === natural ? opposite : natural;
    this.#choose({ sortBy: key, direction });
    const { columns, sorted } = this.#strings.awards;
    this._notice = sorted(columns[key], direction, isWords(key));
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

  /** A number was pressed: its awards come into sight. */
  #onNumber = async (filter: AwardFilter): Promise<void> => {
    this.#setFilter(filter, true);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('table.awards')?.focus();
  };

  #unfold(what: AwardFacet | 'filters' | 'figures'): void {
    if (!this.#unfolded.delete(what)) this.#unfolded.add(what);
    this.requestUpdate();
  }

  #onMore = async (): Promise<void> => {
    const before = this.#list.shown;
    this.#list.more();
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('tbody.awards th.column-work')[before]?.focus();
  };

  #onExport = async (format: ExportFormat): Promise<void> => {
    this._notice = '';
    if (format === 'print') return window.print();
    const { lang, awards: words } = this.#strings;
    const { list, rows } = this.#view as AwardView;
    // In groups of people an award may stand several times; a file holds it once.
    const awards = Array.from(new Set(rows), (row) => list.index.awards[row] as Award);
    const name = this.#title || words.caption;
    await loadXlsx()
      .then(({ saveRecords }) => saveRecords('awards', awards, { format, name, lang }))
      .catch(() => {
        this._notice = words.exportFailed;
      });
  };

  #onCertificate = (award: Award): void => {
    this.printCertificate(award).catch(() => {
      this._notice = this.#strings.awards.exportFailed;
    });
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
    const view = this.#view as AwardView;
    if (this.bare || records.length <= SHORT) return html`<div class="body">${this.#table(view)}</div>`;
    return html`${this.#numbers(view)}
      <div class="body">${this.#filters(view)} ${this.#table(view, this.#tools(view))}</div>`;
  }

  #numbers({ list }: AwardView): TemplateResult | typeof nothing {
    const asked = this._choice.summary ?? this.summary;
    const summary = list.summaries.find((each) => each === asked) ?? list.summaries[0];
    if (asked === 'none' || summary === undefined || this.#isQuota) return nothing;
    return summaryTemplate(
      {
        summaries: list.summaries,
        summary,
        pivot: this.#viewer.pivot(list, summary),
        filter: this._choice.filter,
        isFolded: !this.#unfolded.has('figures'),
        isFirstScreen: this.#list.isFirstScreen,
        onUnfold: () => this.#unfold('figures'),
        onSummary: (summary) => this.#choose({ summary }),
        onFilter: this.#onNumber,
      },
      this.#strings,
    );
  }

  #filters({ selection }: AwardView): TemplateResult {
    const { filter } = this._choice;
    return filtersTemplate(
      {
        filter,
        options: this.#list.isFirstScreen ? undefined : selection.options,
        unfolded: this.#unfolded,
        onText: this.#onText,
        onToggle: (facet, value) => this.#setFilter(toggleValue(filter, facet, value)),
        onUnfold: (facet) => this.#unfold(facet),
        onClear: this.#onClear,
      },
      this.#strings,
    );
  }

  #tools({ list }: AwardView): TemplateResult {
    return toolsTemplate(
      {
        groupKeys: list.groupKeys,
        groupBy: this._choice.groupBy ?? this.groupBy ?? '',
        collation: isWords(this.#order.sortBy) ? this.#collation : undefined,
        onGroup: (groupBy) => this.#choose({ groupBy }),
        onCollation: (collation) => this.#choose({ collation }),
        onExport: this.#onExport,
      },
      this.#strings,
    );
  }

  /** Whether the title says that prizes are to be given: then nobody has won them. */
  get #isQuota(): boolean {
    return isQuotaTitle(this.#title);
  }

  get #title(): string {
    return this.heading || this.#source.title || '';
  }

  #table(view: AwardView, tools: TemplateResult | typeof nothing = nothing): TemplateResult {
    const words = this.#strings.awards;
    const { list, selection } = view;
    const { sortBy, direction } = this.#order;
    const total = this.#isQuota ? words.quota(list.total, list.isOpen) : words.count(list.total);
    const groupBy = this._choice.groupBy ?? this.groupBy ?? '';
    return listTemplate(
      {
        heading: this.#title,
        count: isFiltering(this._choice.filter) ? words.countOf(selection.count, list.total) : total,
        tools,
        rows: rowsTemplate(
          view,
          this.#list.rendered,
          this.#rowsView(list, this.#strings, sortBy, direction, groupBy, this.certificates),
        ),
        length: this.#list,
        notice: this._notice,
        moreHref: this.moreHref,
        isLive: this.#first.live,
        onMore: this.#onMore,
        onClear: this.#onClear,
      },
      this.#strings,
    );
  }
}
