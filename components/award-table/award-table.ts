// Past 300 lines: its attributes have to stand at the class, each with what it means.
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Award } from '../records/types.js';
import { isQuotaTitle } from '../records/words/quota.js';
import { AdoptStylesController } from '../shared/adopt-styles.js';
import { AfterFirstUpdateController } from '../shared/after-first-update.js';
import { baseStyles } from '../shared/base.styles.js';
import { byWidth } from '../shared/by-width.js';
import type { Collation } from '../shared/chinese-order.js';
import { langFor } from '../shared/element-strings.js';
import { levelStyles } from '../shared/level-mark.styles.js';
import { LongListController } from '../shared/long-list.js';
import { markStyles } from '../shared/mark.styles.js';
import { memo } from '../shared/memo.js';
import { RecordSourceController } from '../shared/record-source.js';
import { strings } from '../shared/strings/awards.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import { type AwardOrdering, NO_CHOICE, orderingOf } from './award-choice.js';
import { isFiltering, NO_FILTER } from './award-filter.js';
import { loadCertificate } from './award-parts.js';
import type { AwardSummary } from './award-pivot.js';
import { awardReaderFor } from './award-reader.js';
import { AwardOpenEvent, AwardSortChangeEvent } from './award-table.events.js';
import { awardTableStyles } from './award-table.styles.js';
import { type AwardList, type AwardView, AwardViewer } from './award-view.js';
import { ChoiceController } from './choice-controller.js';
import { captionTemplate, listTemplate } from './list-template.js';
import { held, type PartName, PartsController } from './parts-controller.js';
import { type RowsView, rowStringsOf, rowsTemplate } from './rows-template.js';
import { type AwardSortKey, columnName, isWords, naturalDirection, type SortDirection } from './sort-keys.js';

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
  static override styles = byWidth([baseStyles, levelStyles, markStyles, awardTableStyles]);
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
  /** Column to sort by: `work`, `category`, `people`, `grade`, `tutors`, `level`, `place`, `competition`, `date`, `schoolYear`, `count`, or one of your own by its head, `extra:得分`. Default: as given. */
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

  readonly #source = new RecordSourceController(this, awardReaderFor(this));
  readonly #first = new AfterFirstUpdateController(this);
  readonly #length = new LongListController(this, { whole: 2000, step: 500, paper: 5000 });
  readonly #choices = new ChoiceController(this);
  readonly #parts = new PartsController(this);
  readonly #viewer = new AwardViewer();
  #strings = strings;
  #view: AwardView | undefined;

  constructor() {
    super();
    this.collation = 'pinyin';
    this.bare = false;
    this.certificates = false;
    new AdoptStylesController(this);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    // On its way beside what reads the awards.
    if (!this.hasUpdated && this.#mayBeLong) this.#parts.load('panels').catch(() => undefined);
    const { rest } = this.#source.reading;
    // The first screen stands there; what is asked of the list is asked of all of it.
    if (rest)
      return rest.read().then((whole) => {
        this.#source.take(whole);
        return this.scheduleUpdate();
      });
    return this.#source.schedule(this.awards, () => {
      this.#source.read(this.awards);
      return this.#parts.schedule(this.#needs, () => super.scheduleUpdate());
    });
  }

  override willUpdate(changed: PropertyValues = new Map()): void {
    this.#strings = (langFor(this) === 'en' && held.english?.strings) || strings;
    this.#source.read(this.awards);
    if (this.hasUpdated && (changed.has('sortBy') || changed.has('sortDirection'))) this.#choices.forgetOrder();
    const panels = this.#needsPanels ? this.#parts.panels : undefined;
    const { rest } = this.#source.reading;
    panels?.take({
      choices: this.#choices,
      length: this.#length,
      strings: this.#strings,
      ordering: this.#ordering,
      groupBy: this.groupBy,
      summary: this.summary,
      title: this.#title,
      isQuota: this.#isQuota,
      isLive: this.#first.live,
      state: rest ? 'idle unread' : this.#first.live ? '' : 'idle',
      onSort: this.#sort,
    });
    this.#view = this.#viewer.view(this.#source.records, this.#ordering, panels);
    this.#length.limit = Number(this.limit) || 0;
    this.#length.length = this.#view.rows.length + (rest?.count ?? 0);
  }

  protected override updated(): void {
    if (this.#needsPanels) this.#parts.panels?.updated();
  }

  /** Shows all awards again. */
  clearFilters(): void {
    if (this.#view) this.#parts.panels?.setFilter(NO_FILTER, this.#view.list);
  }

  /** Prints the certificate of an award. */
  async printCertificate(award: Award): Promise<void> {
    const { printCertificate } = await loadCertificate();
    printCertificate(award, { lang: this.#strings.lang, issuer: this.issuer, host: this });
  }

  get #ordering(): AwardOrdering {
    return orderingOf(this.#choices.choice, this);
  }

  /** Whether numbers, filters and tools stand around the list. */
  get #isLong(): boolean {
    return !this.bare && this.#source.records.length > SHORT;
  }

  get #needsPanels(): boolean {
    const { filter, groupBy = this.groupBy } = this.#choices.choice;
    return this.#isLong || Boolean(groupBy) || isFiltering(filter) || this.#ordering.sortBy !== undefined;
  }

  /** @internal Whether the first screen hangs on no more than the first awards, and what is true of most. */
  get mayReadOn(): boolean {
    return !this.hasUpdated && !this.sortBy && !this.groupBy && this.#choices.choice === NO_CHOICE;
  }

  get #needs(): PartName[] {
    const needs: PartName[] = this.#needsPanels ? ['panels'] : [];
    if (this.#isQuota) needs.push('quota');
    return langFor(this) === 'en' ? [...needs, 'english'] : needs;
  }

  /** A guess before the awards are read. */
  get #mayBeLong(): boolean {
    return !this.bare && Boolean(this.awards?.[SHORT] ?? this.querySelector('tr:nth-child(9), li:nth-child(9)'));
  }

  /** Whether the title says that prizes are to be given: then nobody has won them. */
  get #isQuota(): boolean {
    return isQuotaTitle(this.#title);
  }

  get #title(): string {
    return this.heading || this.#source.reading.title || '';
  }

  /** One object as long as nothing changes: rows that need not change are left alone. */
  readonly #rowsView = memo(
    (
      { columns, sparse, year }: AwardList,
      strings: ElementStrings<'awards'>,
      sortBy: AwardSortKey | undefined,
      direction: SortDirection,
      certificates: boolean,
    ): RowsView => ({
      columns,
      notes: sparse.filter((key) => !columns.some((column) => 'key' in column && column.key === key)),
      rowStrings: rowStringsOf(columns, strings),
      year,
      strings,
      sorted: sortBy && { key: sortBy, direction },
      certificates,
      onSort: this.#onSort,
      onOpen: this.#onOpen,
      onCertificate: this.#onCertificate,
    }),
  );

  /** @param sortBy `undefined` for the order of the author. */
  #sort = (sortBy: AwardSortKey | undefined, direction = naturalDirection(sortBy ?? 'work')): void => {
    const { sorted, unsorted, columns } = this.#strings.awards;
    const notice = sortBy ? sorted(sortBy, columnName(sortBy, columns), direction, isWords(sortBy)) : unsorted;
    this.#choices.choose({ sortBy, direction: sortBy && direction }, false, notice);
    const now = this.#ordering;
    this.dispatchEvent(new AwardSortChangeEvent(now.sortBy, now.direction));
  };

  /** A head was pressed: pressed a third time it gives the order of the author back. */
  #onSort = (key: AwardSortKey): void => {
    const natural = naturalDirection(key);
    const { sortBy, direction } = this.#ordering;
    if (sortBy === key && direction === natural) this.#sort(key, natural === 'ascending' ? 'descending' : 'ascending');
    else this.#sort(sortBy === key && this.#choices.choice.sortBy ? undefined : key);
  };

  #onOpen = (event: MouseEvent, award: Award): void => {
    if (!this.dispatchEvent(new AwardOpenEvent(award))) event.preventDefault();
  };

  #onCertificate = (award: Award): void => {
    this.printCertificate(award).catch(() => {
      this.#choices.notice = this.#strings.awards.fileFailed;
    });
  };

  #onMore = async (): Promise<void> => {
    const before = this.#length.shown;
    this.#length.more();
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('tbody.awards th[tabindex]')[before]?.focus();
  };

  protected override render(): TemplateResult {
    const { state, records, reading } = this.#source;
    const { common, awards: words } = this.#strings;
    if (state !== 'ready')
      return this.#source.renderInstead(common, words.empty, this.#title && html`<p class="title">${this.#title}</p>`);
    const view = this.#view as AwardView;
    const { lang } = this.#strings;
    const { total, isOpen, year } = view.list;
    const quota = this.#isQuota ? held.quota : undefined;
    const count =
      view.found ?? quota?.quotaCount(total, isOpen, lang) ?? words.count(total + (reading.rest?.count ?? 0));
    const when = this.#title.includes(year.slice(0, 4)) ? '' : ` · ${common.schoolYearName(year)}`;
    const caption = captionTemplate(this.#title, count + when, words.caption);
    const matrix = quota?.quotaTemplate(this, records, lang, caption);
    if (matrix) return matrix;
    const panels = this.#isLong ? this.#parts.panels : undefined;
    if (panels) return panels.around(view, (tools, none) => this.#table(view, caption, tools, none));
    return html`<div class="body ${this.#first.live ? '' : 'idle'}">${this.#table(view, caption)}</div>`;
  }

  #table(
    view: AwardView,
    caption: TemplateResult,
    tools: TemplateResult | typeof nothing = nothing,
    none: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    const { list } = view;
    const { sortBy, direction } = this.#ordering;
    return listTemplate(
      {
        caption,
        remarks: this.#source.reading.remarks,
        tools,
        none,
        columns: list.columns.length,
        hasNumbers: list.columns.some((column) => 'key' in column && column.key === 'count'),
        rows: rowsTemplate(
          view,
          this.#length.rendered,
          this.#rowsView(list, this.#strings, sortBy, direction, this.certificates),
          this.#first.live,
        ),
        length: this.#length,
        notice: this.#choices.notice,
        moreHref: this.moreHref,
        isLive: this.#first.live,
        onMore: this.#onMore,
      },
      this.#strings,
    );
  }
}
