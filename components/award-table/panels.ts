/**
 * What stands around a long list of awards: numbers, filters, tools; also its order and its groups. A part that
 * is loaded by need; `parts-controller.ts` holds it.
 */
import { css, html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Award } from '../records/types.js';
import type { LongListController } from '../shared/long-list.js';
import { memo } from '../shared/memo.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import { warnOnce } from '../shared/warn-once.js';
import type { AwardOrdering } from './award-choice.js';
import type { AwardColumn } from './award-columns.js';
import { type AwardFacet, type AwardFilter, isFiltering, NO_FILTER } from './award-filter.js';
import { groupChoices, groupRows } from './award-groups.js';
import type { AwardIndex } from './award-index.js';
import { AwardOrder } from './award-order.js';
import { pivotOf, SUMMARIES, usefulSummaries } from './award-pivot.js';
import { selectAwards, toggleValue, varies, type WordParts } from './award-select.js';
import { columnOf } from './award-values.js';
import type { AwardList, AwardView, Narrowing } from './award-view.js';
import { checkOrdering } from './check-ordering.js';
import type { ChoiceController } from './choice-controller.js';
import { chosenTemplate } from './chosen-template.js';
import { type PanelWords, panelWordsOf, valueName } from './facet-words.js';
import { makeGrid } from './figures-keys.js';
import { AwardFilterChangeEvent } from './filters.events.js';
import { filtersStyles } from './filters.styles.js';
import { filtersTemplate, markChosen } from './filters-template.js';
import { groupTemplate } from './group-template.js';
import { loadPinyin, loadTraditional, loadXlsx } from './panel-parts.js';
import { type AwardSortKey, isWords } from './sort-keys.js';
import { summaryStyles } from './summary.styles.js';
import { summaryTemplate } from './summary-template.js';
import { toolsStyles } from './tools.styles.js';
import { type ExportFormat, toolsTemplate } from './tools-template.js';
import { viewsStyles } from './views.styles.js';

export const styles = css`${viewsStyles}${summaryStyles}${filtersStyles}${toolsStyles}`;

/** An award table, with the order that its author wants. */
export type PanelsHost = LitElement & Parameters<typeof checkOrdering>[0];

/** What the panels need to know of the table that they stand around. */
export interface PanelsTable {
  readonly choices: ChoiceController;
  readonly length: LongListController;
  readonly strings: ElementStrings<'awards'>;
  readonly ordering: AwardOrdering;
  /** As the author wants it. */
  readonly groupBy: string | undefined;
  readonly summary: string | undefined;
  /** Empty for none. */
  readonly title: string;
  /** Whether prizes are to be given: then there is nothing to sum up. */
  readonly isQuota: boolean;
  /** Whether there is script. */
  readonly isLive: boolean;
  /** Class of what stands around the list: `idle` before there is script, `unread` as long as not all of it is read. */
  readonly state: string;
  readonly onSort: (key: AwardSortKey | undefined) => void;
}

/** What a column is sorted by. */
const keyOf = (column: AwardColumn): AwardSortKey => ('extra' in column ? `extra:${column.extra}` : column.key);

/** The panels of one element. */
export class AwardPanels implements Narrowing {
  readonly #host: PanelsHost;
  /** As it was taken last, which is before anything else. */
  #table!: PanelsTable;
  readonly #unfolded = new Set<AwardFacet | 'filters' | 'figures'>();
  readonly #select = memo(selectAwards);
  readonly #group = memo(groupRows);
  readonly #order = memo((index: AwardIndex) => new AwardOrder(index));
  readonly #sorted = memo((order: AwardOrder, ...[key, way, collation]: Parameters<AwardOrder['by']>) =>
    order.by(key, way, collation),
  );
  readonly #pivot = memo(pivotOf);
  readonly #summaries = memo(usefulSummaries);
  readonly #groupKeys = memo(groupChoices);
  readonly #words = memo(panelWordsOf);
  #years: readonly string[] = [];
  /** What matches letters and traditional characters, once these parts are there. */
  #parts: WordParts = {};
  /** How many awards the filter leaves, in words. */
  #found: string | undefined;

  constructor(host: PanelsHost) {
    this.#host = host;
  }

  /** To be called in `willUpdate`, before anything else. */
  take(table: PanelsTable): void {
    this.#table = table;
    checkOrdering(this.#host);
  }

  get #filter(): AwardFilter {
    return this.#table.choices.choice.filter;
  }

  get #strings(): PanelWords {
    return this.#words(this.#table.strings, this.#years);
  }

  sort({ index }: AwardList, { sortBy, direction, collation }: AwardOrdering): Int32Array | undefined {
    return sortBy && this.#sorted(this.#order(index), sortBy, direction, collation);
  }

  select(list: AwardList): ReturnType<Narrowing['select']> {
    this.#found = undefined;
    this.#years = columnOf(list.index, 'schoolYear').values;
    if (!isFiltering(this.#filter)) return { passes: undefined, found: undefined };
    const { passes, count } = this.#selection(list);
    this.#found = this.#strings.panels.countOf(count, list.total);
    return { passes, found: this.#found };
  }

  #selection({ index }: AwardList): ReturnType<typeof selectAwards> {
    return this.#select(index, this.#filter, this.#parts);
  }

  get #groupBy(): string {
    return this.#table.choices.choice.groupBy ?? this.#table.groupBy ?? '';
  }

  group(list: AwardList, rows: Int32Array): ReturnType<Narrowing['group']> {
    const key = this.#groupBy;
    if (!this.#groupKeys(list.index, list.allColumns).includes(key)) return undefined;
    const grouped = this.#group(list.index, rows, key, this.#table.ordering.collation);
    const groups = grouped.groups.map(({ value, count, from, to }) => {
      const title = valueName(key, value, this.#strings);
      return { from, to, head: groupTemplate(title, this.#strings.awards.count(count), list.columns.length) };
    });
    return { rows: grouped.rows, groups };
  }

  /** Marks what is chosen and what Tab reaches, which the templates cannot. */
  updated(): void {
    const { renderRoot: root } = this.#host;
    markChosen(root, this.#filter);
    for (const figures of root.querySelectorAll<HTMLTableElement>('table.figures')) makeGrid(figures);
    const { text } = this.#filter;
    if (/[a-z]/i.test(text)) this.#askForPinyin();
    if (/[^ -~]/.test(text)) this.#askForTraditional();
  }

  /** Once: a part that cannot be loaded leaves the filter without it. */
  readonly #askForPinyin = memo(() => this.#take(loadPinyin()));
  readonly #askForTraditional = memo(() => this.#take(loadTraditional()));

  #take(load: Promise<WordParts>): void {
    load.then(
      (part) => {
        this.#parts = { ...this.#parts, ...part };
        this.#host.requestUpdate();
        // More is found than was said.
        this.#host.updateComplete.then(() => {
          if (this.#found) this.#table.choices.notice = this.#found;
        });
      },
      (error: unknown) => console.warn(`<${this.#host.localName}>: ${String(error)}`),
    );
  }

  /** @param isStep Whether the way back leads to what was before. */
  setFilter(filter: AwardFilter, list: AwardList, isStep = false): void {
    const { choices, length } = this.#table;
    length.reset();
    const { count } = this.#select(list.index, filter, this.#parts);
    const { panels, awards } = this.#strings;
    const notice = isFiltering(filter) ? panels.countOf(count, list.total) : awards.count(list.total);
    choices.choose({ filter }, isStep, notice);
    this.#host.dispatchEvent(new AwardFilterChangeEvent(filter, count));
  }

  /** Puts the numbers above a list, filters beside it, tools over it, and a way back under an empty one. */
  around(view: AwardView, table: (tools: TemplateResult, none: TemplateResult) => TemplateResult): TemplateResult {
    return html`${this.#numbers(view)}
      <div class="body ${this.#table.state}">${this.#filters(view)} ${table(this.#tools(view), this.#none(view))}</div>`;
  }

  #numbers({ list }: AwardView): TemplateResult | typeof nothing {
    const { choices, summary: given, length, isQuota, isLive, state } = this.#table;
    const allowed: readonly string[] = [...SUMMARIES, 'none'];
    if (given && !allowed.includes(given))
      warnOnce(`<${this.#host.localName}>: "summary" must be one of ${allowed.join(', ')}; got "${given}".`);
    if (given === 'none' || isQuota) return nothing;
    const summaries = this.#summaries(list.index);
    const asked = choices.choice.summary ?? given;
    const summary = summaries.find((each) => each === asked) ?? summaries[0];
    if (summary === undefined) return nothing;
    return summaryTemplate(
      {
        summaries,
        summary,
        pivot: this.#pivot(list.index, summary),
        filter: this.#filter,
        isFolded: !this.#unfolded.has('figures'),
        isFirstScreen: length.isFirstScreen,
        isLive,
        state,
        onUnfold: () => this.#unfold('figures'),
        onSummary: (chosen) => choices.choose({ summary: chosen }),
        onFilter: (filter) => this.#show(filter, list),
      },
      this.#strings,
    );
  }

  #filters({ list }: AwardView): TemplateResult {
    const filter = this.#filter;
    return filtersTemplate(
      {
        filter,
        options: this.#table.length.isFirstScreen ? undefined : this.#selection(list).options,
        unfolded: this.#unfolded,
        onText: (text) => {
          if (text !== this.#filter.text) this.setFilter({ ...this.#filter, text }, list);
        },
        onToggle: (facet, value) => this.setFilter(toggleValue(filter, facet, value), list),
        onUnfold: (what) => this.#unfold(what),
      },
      this.#strings,
    );
  }

  #tools(view: AwardView): TemplateResult {
    const { choices, ordering, onSort } = this.#table;
    const { index, allColumns, columns, sparse } = view.list;
    const hasGrades = varies(index, 'grade');
    const tools = toolsTemplate(
      {
        groupKeys: this.#groupKeys(index, allColumns),
        groupBy: this.#groupBy,
        // All others have a head to press.
        sortKeys:
          sparse.length > 0 || hasGrades
            ? [...new Set([...columns.map(keyOf), ...sparse, ...(hasGrades ? (['grade'] as const) : [])])]
            : [],
        sortBy: ordering.sortBy,
        collation: isWords(ordering.sortBy) ? ordering.collation : undefined,
        onSort,
        onGroup: (groupBy) => choices.choose({ groupBy }),
        onCollation: (collation) => choices.choose({ collation }),
        onExport: (format) => this.#export(format, view),
      },
      this.#strings,
    );
    return html`${tools}${this.#chosen(view)}`;
  }

  #chosen({ list }: AwardView): TemplateResult | typeof nothing {
    const filter = this.#filter;
    const narrow = (narrowed: AwardFilter) => this.#takeBack(narrowed, list);
    return chosenTemplate(
      {
        filter,
        onToggle: (facet, value) => narrow(toggleValue(filter, facet, value)),
        onForgetText: () => narrow({ ...filter, text: '' }),
        onClear: () => narrow(NO_FILTER),
      },
      this.#strings,
    );
  }

  #none({ list }: AwardView): TemplateResult {
    const { noMatch, clear } = this.#strings.panels;
    return html`<p class="message">${noMatch} <button type="button" @click=${() => this.#takeBack(NO_FILTER, list)}>${clear}</button></p>`;
  }

  #unfold(what: AwardFacet | 'filters' | 'figures'): void {
    if (!this.#unfolded.delete(what)) this.#unfolded.add(what);
    this.#host.requestUpdate();
  }

  async #takeBack(filter: AwardFilter, list: AwardList): Promise<void> {
    this.setFilter(filter, list);
    await this.#host.updateComplete;
    // The button that was pressed is gone.
    const { renderRoot: root } = this.#host;
    (root.querySelector<HTMLElement>('.chosen button') ?? root.querySelector<HTMLElement>('.find input'))?.focus();
  }

  /** A number was pressed: its awards come into sight. */
  async #show(filter: AwardFilter, list: AwardList): Promise<void> {
    this.setFilter(filter, list, true);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('table.awards')?.focus();
  }

  async #export(format: ExportFormat, { list, rows }: AwardView): Promise<void> {
    const { choices, title } = this.#table;
    const { lang, awards: words } = this.#strings;
    choices.notice = '';
    if (format === 'print') return window.print();
    // In groups of people an award may stand several times; a file holds it once.
    const awards = Array.from(new Set(rows), (row) => list.index.awards[row] as Award);
    await loadXlsx()
      .then(({ saveRecords }) => saveRecords('awards', awards, { format, name: title || words.caption, lang }))
      .catch(() => {
        choices.notice = words.fileFailed;
      });
  }
}
