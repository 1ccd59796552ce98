// Past 300 lines: a fifth is the documented interface, which the manifest reads from this file alone; the rest joins the reader’s
// choices (view, period, filters, address) and hands them to the templates, which stand in files of their own.
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { AlmanacDay } from '../lunar/index.js';
import type { Activity, Holiday, IcsContext, Term } from '../records/index.js';
import { AdoptStylesController } from '../shared/adopt-styles.js';
import { baseStyles } from '../shared/base.styles.js';
import { GradualListController } from '../shared/gradual-list.js';
import { markStyles } from '../shared/mark.styles.js';
import { PrintStateController } from '../shared/print-state.js';
import { RecordSourceController } from '../shared/record-source.js';
import { safeUrl } from '../shared/safe-url.js';
import { stringsFor } from '../shared/strings/calendar.js';
import { civilToday, TodayController } from '../shared/today.js';
import {
  ActivityOpenEvent,
  CALENDAR_VIEWS,
  CalendarFilterChangeEvent,
  type CalendarView,
  PeriodChangeEvent,
  ViewChangeEvent,
} from './activity-calendar.events.js';
import { activityCalendarStyles } from './activity-calendar.styles.js';
import { AlmanacController } from './almanac-controller.js';
import { type CalendarGrid, type CalendarModel, createModel } from './calendar-model.js';
import { calendarReader } from './calendar-reader.js';
import type { Wording } from './describe-activity.js';
import { downloadIcs } from './download-ics.js';
import { type CalendarFeed, chooseFeed, listFeeds } from './feeds.js';
import { type CalendarFilter, filterActivities, NO_FILTER } from './filters.js';
import { moveByKey, moveInTerm, moveInYear } from './grid-keys.js';
import { monthOf, rangeOfMonth } from './month-grid.js';
import type { MonthView } from './month-view.js';
import { PanelController } from './panel-controller.js';
import { clampMonth, inOrder, isWithin } from './period.js';
import { namePeriod, turnPeriod } from './period-name.js';
import { ReaderChoice } from './reader-choice.js';
import { renderAgenda } from './render-agenda.js';
import { renderHolidayKey } from './render-almanac.js';
import { fillPanel, renderPanel } from './render-day-panel.js';
import { renderFilters } from './render-filters.js';
import { renderMonth } from './render-month.js';
import { renderNextDeadline } from './render-next-deadline.js';
import { renderShareButton, renderSharing } from './render-sharing.js';
import { renderTerm } from './render-term.js';
import { renderToolbar, type ToolbarPeriod } from './render-toolbar.js';
import { renderYear } from './render-year.js';
import { findPlace, SharingController } from './sharing-controller.js';
import type { TermView } from './term-view.js';
import { findCell } from './week-lanes.js';

/** Below this width the list is the first view; the same figure stands in the style sheet. */
const NARROW = '(max-width: 40em)';

/**
 * A school's activities as a month, a term of teaching weeks, a school year, and a list of everything.
 *
 * Without JavaScript a prerendered calendar shows the first month with activities and, below it, every activity.
 *
 * @summary Month, term, year and agenda of a school's activities.
 * @slot - A `<table>` or list of activities: the data when neither `activities` nor `src` is set.
 * @csspart heading - The heading.
 * @csspart controls - Turning, view and subscription.
 * @csspart filters - Categories, grade and “only deadlines”.
 * @csspart shelf - Activities that belong to the month rather than to a day.
 * @csspart sheet - Month, term or year, with its shelf.
 * @csspart grid - The table of days, or the months of a year.
 * @csspart day - One day of the grid.
 * @csspart month - One month of a year.
 * @csspart panel - The activities of one day, opened above the grid.
 * @csspart agenda - The list of all activities.
 * @csspart entry - One activity of the list.
 * @cssprop [--kepu-accent=#0a5fae] - Colour of links and of the science festival.
 * @cssprop [--kepu-now=#c2360c] - Colour of today and of deadlines.
 * @cssprop [--kepu-line=#d5e0e8] - Colour of hairlines.
 * @cssprop [--kepu-category-1=#0a5fae] - Colour of the first category; there are eight.
 * @fires view-change - The reader chose a view (`event.view`).
 * @fires period-change - The reader turned to another month, term or year (`event.month`, a month of it).
 * @fires filter-change - The reader changed the filters (`event.filter`).
 * @fires record-open - The reader follows an activity's link (`event.record`); cancelable.
 * @fires source-load - `src` was read.
 * @fires source-error - `src` could not be read.
 */
export class KepuActivityCalendar extends LitElement {
  static override styles = [baseStyles, markStyles, activityCalendarStyles];

  static override properties: PropertyDeclarations = {
    activities: { attribute: false },
    src: {},
    type: {},
    heading: {},
    terms: { type: Array },
    holidays: { type: Array },
    showHolidays: { type: Boolean, attribute: 'show-holidays' },
    showLunar: { type: Boolean, attribute: 'show-lunar' },
    lunarDays: { type: Object, attribute: 'lunar-days' },
    month: {},
    view: {},
    grade: { type: Number },
    onlyDeadlines: { type: Boolean, attribute: 'only-deadlines' },
    icsHref: { attribute: 'ics-href' },
    feeds: { type: Array },
    timezone: {},
    syncUrl: { attribute: 'sync-url' },
  };

  /** The activities; wins over `src` and children. */
  declare activities: Activity[] | undefined;
  /** Address of a JSON or CSV file of activities, or of a calendar (ICS). */
  declare src: string | undefined;
  /** Format of `src` when its extension does not tell: `json`, `csv`, `tsv`, `ics`. */
  declare type: string | undefined;
  /** Heading above the calendar. */
  declare heading: string | undefined;
  /** Terms of the school year; they make the column of teaching weeks. JSON as an attribute. */
  declare terms: Term[] | undefined;
  /**
   * Days off and make-up workdays, `[{ date, end?, kind: 'off' | 'work', name? }]`. Of two for one day the later counts;
   * all of them count before the published ones. JSON as an attribute.
   */
  declare holidays: Holiday[] | undefined;
  /** Loads and shows the published public holidays of China with their make-up workdays 调休. */
  declare showHolidays: boolean;
  /** Loads and shows lunar dates 农历 and solar terms 节气. */
  declare showLunar: boolean;
  /**
   * What `show-lunar` shows before the rest is loaded, and without script: `{ "2026-10-08": { short, full, isSpecial } }`, as
   * `almanacOf` of `@kepu/components/lunar` says it. JSON as an attribute.
   */
  declare lunarDays: Record<string, AlmanacDay> | undefined;
  /** Month to show, `YYYY-MM`. Default: this month if the activities or terms reach it, else the first with an activity. */
  declare month: string | undefined;
  /** `month`, `term`, `year` or `agenda`. Default: the month, on phones the agenda. A term needs `terms`. */
  declare view: CalendarView | undefined;
  /** Only activities for this grade (1–12) and for everybody. */
  declare grade: number | undefined;
  /** Only activities with something to hand in. */
  declare onlyDeadlines: boolean;
  /** Address of a calendar to subscribe to; without it the reader can download one. */
  declare icsHref: string | undefined;
  /** More calendars to subscribe to, `[{ href, category? , grade? }]`, beside that of everything. JSON as an attribute. */
  declare feeds: CalendarFeed[] | undefined;
  /** IANA name of the school's time zone. Default Asia/Shanghai. */
  declare timezone: string;
  /**
   * Keeps view, month and filters in the address of the page, as `?prefix.view=…`. The value is the prefix; when empty,
   * the element's id is.
   */
  declare syncUrl: string | undefined;

  readonly #source = new RecordSourceController(this, calendarReader);
  readonly #today = new TodayController(this, () => this.timezone);
  readonly #panel = new PanelController(this);
  readonly #sharing = new SharingController(this);
  readonly #almanac = new AlmanacController(this);
  #media: MediaQueryList | undefined;
  #isNarrow = false;
  readonly #print = new PrintStateController(this);
  readonly #agenda = new GradualListController(this);
  readonly #choice = new ReaderChoice(this);
  readonly #modelOf = createModel();
  #focusDay: string | undefined;
  #moveFocus = false;
  #announcement = '';

  #model: CalendarModel | undefined;

  constructor() {
    super();
    this.onlyDeadlines = false;
    this.showHolidays = false;
    this.showLunar = false;
    this.timezone = 'Asia/Shanghai';
    new AdoptStylesController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#media = matchMedia(NARROW);
    this.#media.addEventListener('change', this.#onMedia);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#media?.removeEventListener('change', this.#onMedia);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#source.schedule(this.activities, () => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const terms = this.#terms;
    const context: IcsContext = { terms, timezone: this.timezone, lang: stringsFor(this).lang };
    this.#source.read(this.activities, context);
    this.#choice.yieldTo(changed);
    this.#model = this.#modelOf({
      records: this.#source.records,
      terms,
      filter: this.#choice.filter,
      grid: this.#chosenView ?? 'month',
      month: this.month,
      turnedTo: this.#choice.month,
      today: this.#today.today,
      isPrinting: this.#print.isPrinting,
    });
    const { grid, activities } = this.#model;
    if (grid) this.#focusDay = this.#chooseFocusDay(grid);
    this.#agenda.length = activities.length;
    // Today is known from the second update on; the viewport may be looked at then, too.
    if (this.#today.today) this.#isNarrow = this.#media?.matches ?? false;
  }

  protected override updated(): void {
    if (!this.#moveFocus) return;
    this.#moveFocus = false;
    this.renderRoot.querySelector<HTMLElement>('[role=grid] [tabindex="0"]')?.focus();
  }

  /** Shows a month `YYYY-MM`, or the term or year it lies in; the nearest one that has something to show. */
  showMonth(month: string): void {
    const { bounds, month: before } = this.#model ?? {};
    const next = bounds ? clampMonth(month, bounds) : month;
    const nameOf = (each: string) => namePeriod(this.#view, each, this.#terms, stringsFor(this)).name;
    if (before !== undefined && nameOf(before) === nameOf(next)) {
      this.#choice.month = next;
      this.requestUpdate();
      return;
    }
    this.#choice.chooseMonth(next);
    this.#announcement = nameOf(next);
    this.#emit(new PeriodChangeEvent(next));
  }

  get #terms(): Term[] {
    return Array.isArray(this.terms) ? this.terms : [];
  }

  get #wording(): Wording {
    const strings = stringsFor(this);
    return { strings, lang: strings.lang, terms: this.#terms, today: this.#today.today };
  }

  /** The view that author or reader chose; undefined as long as the width decides. */
  get #chosenView(): CalendarView | undefined {
    const view = CALENDAR_VIEWS.find((each) => each === this.#choice.view);
    return view === 'term' && this.#terms.length === 0 ? 'month' : view;
  }

  get #view(): CalendarView {
    return this.#chosenView ?? (this.#isNarrow ? 'agenda' : 'month');
  }

  #chooseFocusDay(grid: CalendarGrid): string {
    const { today } = this.#today;
    const { from, to } =
      grid.kind === 'term'
        ? { from: grid.view.term.start, to: grid.view.term.end }
        : rangeOfMonth(this.#model?.month as string);
    const isHere = (day: string) => from <= day && day <= to;
    // In a term the whole weeks at its ends can have the focus, too.
    if (grid.kind === 'term' && this.#focusDay && findCell(grid.view.rows, this.#focusDay)) return this.#focusDay;
    if (this.#focusDay && isHere(this.#focusDay)) return this.#focusDay;
    return today && isHere(today) ? today : from;
  }

  /** Apart, because the manifest analyser takes the first argument in `dispatchEvent(new …)` for an event's name. */
  #emit(event: Event): boolean {
    return this.dispatchEvent(event);
  }

  readonly #onMedia = (): void => this.requestUpdate();

  #onTurn(step: -1 | 1): void {
    const { month, bounds } = this.#model ?? {};
    const next = month && bounds && turnPeriod(this.#view, month, step, this.#terms, bounds);
    if (next) this.showMonth(next);
  }

  #onToday(): void {
    const today = this.#today.today ?? civilToday(this.timezone);
    this.#focusDay = today;
    this.showMonth(monthOf(today));
  }

  #onView(view: CalendarView): void {
    if (view === this.#view) return;
    // From a term the reader goes on to the month in which the focus is.
    if (this.#view === 'term' && this.#focusDay) this.#choice.month = monthOf(this.#focusDay);
    this.#choice.chooseView(view);
    this.#panel.close();
    this.#emit(new ViewChangeEvent(view));
  }

  #onMonth(month: string): void {
    this.#choice.chooseMonth(month);
    this.#moveFocus = true;
    this.#announcement = namePeriod('month', month, this.#terms, stringsFor(this)).name;
    this.#onView('month');
  }

  #changeFilter(change: Partial<CalendarFilter>): void {
    this.#choice.chooseFilter(change);
    const { filter } = this.#choice;
    this.#announcement = stringsFor(this).calendar.count(filterActivities(this.#source.records, filter).length);
    this.#emit(new CalendarFilterChangeEvent(filter));
  }

  /** The button goes with the message; the focus goes to the filters. */
  #onShowAll(): void {
    this.#changeFilter(NO_FILTER);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.find, .chip')?.focus());
  }

  #onOpen(record: Activity, event: Event): void {
    if (!this.#emit(new ActivityOpenEvent(record))) event.preventDefault();
  }

  #onGridKey(event: KeyboardEvent): void {
    const { grid, bounds, month } = this.#model ?? {};
    const { key } = event;
    const from = grid?.kind === 'year' ? month : this.#focusDay;
    if (!from || !grid || event.altKey || event.metaKey) return;
    if (key === 'Enter' || key === ' ') {
      // Enter on a link that got the focus by a click follows the link.
      if ((event.target as Element).closest('a, button')) return;
      event.preventDefault();
      if (grid.kind === 'year') this.#onMonth(from);
      else this.#panel.open(from);
      return;
    }
    const next = this.#moveBy(grid, from, event);
    if (next === undefined || (bounds && !isWithin(monthOf(next), bounds))) return;
    event.preventDefault();
    this.#panel.close();
    this.#moveFocus = true;
    if (grid.kind !== 'year') this.#focusDay = next;
    // Within its weeks a term stays: its last week may reach into the month of the next.
    if (grid.kind === 'term' && findCell(grid.view.rows, next)) this.requestUpdate();
    else this.showMonth(monthOf(next));
  }

  #moveBy(grid: CalendarGrid, from: string, event: KeyboardEvent): string | undefined {
    if (grid.kind === 'term') return moveInTerm(from, event.key, event, grid.view.term, this.#terms);
    if (grid.kind === 'year') return moveInYear(from, event.key, event, grid.view.schoolYear);
    return moveByKey(from, event.key, event);
  }

  #onDay(day: string): void {
    // A day of a neighbouring month opens where it stands; the grid does not turn under the pointer.
    const { grid } = this.#model ?? {};
    if (grid?.kind === 'term' || monthOf(day) === this.#model?.month) this.#focusDay = day;
    this.#panel.open(day);
  }

  #onJump(key: string): void {
    const group = this.renderRoot.querySelector<HTMLElement>(`[data-group="${key}"] .group-title`);
    group?.focus({ preventScroll: true });
    group?.scrollIntoView({ block: 'start' });
  }

  #onShare(): void {
    this.#sharing.choose(undefined);
    this.#panel.open('share');
  }

  /** In WeChat no file can be had: the address of the calendar has to do. */
  #onAdd(activity: Activity): void {
    if (findPlace() === 'wechat') this.#onShare();
    else this.#onDownload([activity], activity.title);
  }

  #onDownloadAll({ activities }: CalendarModel): void {
    this.#onDownload(activities, this.heading || stringsFor(this).calendar.downloadName);
  }

  #onDownload(activities: readonly Activity[], name: string): void {
    const { timezone } = this;
    void downloadIcs(activities, {
      name,
      timezone,
      terms: this.#terms,
      today: this.#today.today ?? civilToday(timezone),
    });
  }

  protected override render(): TemplateResult {
    const { strings } = this.#wording;
    const { calendar, common } = strings;
    const { state } = this.#source;
    if (state === 'loading')
      return html`${this.#renderHeading()}<p class="message" role="status">${common.loading}</p>`;
    if (state === 'error')
      return html`${this.#renderHeading()}<p class="message" role="alert">${common.loadFailed}
        <button type="button" @click=${() => this.#source.reload()}>${common.retry}</button></p>`;
    const model = this.#model;
    if (!model || (state === 'empty' && model.bounds === undefined))
      return html`${this.#renderHeading()}<p class="message">${calendar.empty}</p>`;
    return html`<div class="view-${this.#chosenView ?? 'auto'} ${this.#print.isPrinting ? 'printing' : ''}">
      ${this.#renderToolbar(model)} ${this.#renderSharing(model)}
      ${renderNextDeadline(model.activities, model.choices.deadlines !== undefined, this.#wording)} ${this.#renderFilters(model)}
      ${model.activities.length === 0 ? this.#renderNothing(state === 'empty') : nothing}
      ${model.grid ? this.#renderGrid(model.grid, model) : nothing}
      ${renderAgenda(
        model.groups,
        this.#print.isPrinting ? Number.POSITIVE_INFINITY : this.#agenda.limit,
        Boolean(this.heading || this.#source.title),
        this.#wording,
        {
          onOpen: (record, event) => this.#onOpen(record, event),
          onDownload: (activity) => this.#onAdd(activity),
          onJump: (key) => this.#onJump(key),
        },
      )}
      <p class="visually-hidden" role="status">${this.#announcement}</p>
    </div>`;
  }

  #renderHeading(): TemplateResult | typeof nothing {
    const heading = this.heading || this.#source.title;
    return heading ? html`<h2 class="heading" part="heading">${heading}</h2>` : nothing;
  }

  #renderNothing(isEmpty: boolean): TemplateResult {
    const { calendar } = stringsFor(this);
    if (isEmpty) return html`<p class="message">${calendar.empty}</p>`;
    return html`<p class="message">${calendar.noMatch}
      <button type="button" @click=${() => this.#onShowAll()}>${calendar.showAll}</button></p>`;
  }

  #renderToolbar(model: CalendarModel): TemplateResult {
    const strings = stringsFor(this);
    return renderToolbar(
      {
        heading: this.heading || this.#source.title,
        period: this.#describePeriod(model),
        terms: inOrder(this.#terms),
        views: CALENDAR_VIEWS.filter((view) => view !== 'term' || this.#terms.length > 0),
        view: this.#view,
        isLive: this.#today.today !== undefined,
        share: renderShareButton(
          {
            place: this.#today.today ? findPlace() : undefined,
            icsHref: safeUrl(this.icsHref),
            isOpen: this.#panel.opened === 'share',
          },
          strings,
          { onOpen: () => this.#onShare(), onDownload: () => this.#onDownloadAll(model) },
        ),
      },
      strings,
      {
        onTurn: (step) => this.#onTurn(step),
        onToday: () => this.#onToday(),
        onTerm: (term) => this.showMonth(monthOf(term.start)),
        onView: (next) => this.#onView(next),
      },
    );
  }

  #renderSharing(model: CalendarModel): TemplateResult | typeof nothing {
    if (this.#panel.opened !== 'share') return nothing;
    const place = findPlace();
    const feeds = listFeeds(this.icsHref, this.feeds);
    const feed = feeds.find(({ href }) => href === this.#sharing.href) ?? chooseFeed(feeds, this.#choice.filter);
    const address = new URL(feed?.href ?? '', feed ? document.baseURI : location.href).href;
    const code = place === 'wechat' ? this.#sharing.codeOf(address) : undefined;
    const { copied } = this.#sharing;
    return renderSharing(
      { place, feeds, feed, address, code, copied, count: model.activities.length },
      stringsFor(this),
      {
        onFeed: ({ href }) => this.#sharing.choose(href),
        onCopy: (field) => void this.#sharing.copy(address, field),
        onDownload: () => this.#onDownloadAll(model),
        onClose: () => this.#panel.close(true),
        onKey: this.#panel.onKey,
        onLeave: this.#panel.onLeave,
      },
    );
  }

  #describePeriod({ grid, month, bounds }: CalendarModel): ToolbarPeriod | undefined {
    if (month === undefined || !bounds) return undefined;
    const kind = grid?.kind ?? 'month';
    const terms = this.#terms;
    const { today } = this.#today;
    return {
      kind,
      ...namePeriod(kind, month, terms, stringsFor(this)),
      hasPrevious: turnPeriod(kind, month, -1, terms, bounds) !== undefined,
      hasNext: turnPeriod(kind, month, 1, terms, bounds) !== undefined,
      hasToday: today === undefined || isWithin(monthOf(today), bounds),
      term: grid?.kind === 'term' ? grid.view.term : undefined,
    };
  }

  #renderFilters({ choices }: CalendarModel): TemplateResult | typeof nothing {
    const isLive = this.#today.today !== undefined;
    return renderFilters(this.#choice.filter, choices, isLive, stringsFor(this), (change) =>
      this.#changeFilter(change),
    );
  }

  #renderGrid(grid: CalendarGrid, { hasShelf, month }: CalendarModel): TemplateResult {
    const wording = this.#wording;
    const state = {
      focusDay: this.#focusDay ?? '',
      openDay: this.#panel.opened,
      almanac: this.#almanac.almanac(wording.lang),
      keepShelf: hasShelf,
      isPrinting: this.#print.isPrinting,
    };
    const actions = {
      onOpen: (record: Activity, event: Event) => this.#onOpen(record, event),
      onDay: (day: string) => this.#onDay(day),
      onMonth: (each: string) => this.#onMonth(each),
      onShelf: () => this.#panel.open('shelf'),
      onKey: (event: KeyboardEvent) => this.#onGridKey(event),
    };
    return html`<div class="sheet" part="sheet">
      ${
        grid.kind === 'month'
          ? renderMonth(grid.view, state, wording, actions)
          : grid.kind === 'term'
            ? renderTerm(grid.view, state, wording, actions)
            : renderYear(grid.view, month ?? '', wording, actions)
      }
      ${renderHolidayKey(grid, state.almanac, wording.strings)}
      ${grid.kind === 'year' ? nothing : this.#renderPanel(grid.view)}
    </div>`;
  }

  #renderPanel(view: MonthView | TermView): TemplateResult | typeof nothing {
    const { opened } = this.#panel;
    if (!opened || opened === 'share') return nothing;
    const { title, activities } = fillPanel(opened, view, this.#almanac.almanac(this.#wording.lang), this.#wording);
    return renderPanel(title, activities, this.#wording, {
      onOpen: (record, event) => this.#onOpen(record, event),
      onClose: () => this.#panel.close(true),
      onDownload: (activity) => this.#onAdd(activity),
      onKey: this.#panel.onKey,
      onLeave: this.#panel.onLeave,
    });
  }
}
