// Past 300 lines: a third is the documented interface, which the manifest reads from this file alone.
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Activity, Term } from '../records/index.js';
import { activityReader } from '../records/readers/activities.js';
import { AdoptStylesController } from '../shared/adopt-styles.js';
import { baseStyles } from '../shared/base.styles.js';
import { stringsFor } from '../shared/element-strings.js';
import { markStyles } from '../shared/mark.styles.js';
import { RecordSourceController } from '../shared/record-source.js';
import { safeUrl } from '../shared/safe-url.js';
import { civilToday, TodayController } from '../shared/today.js';
import {
  ActivityOpenEvent,
  CalendarFilterChangeEvent,
  type CalendarView,
  PeriodChangeEvent,
  ViewChangeEvent,
} from './activity-calendar.events.js';
import { activityCalendarStyles } from './activity-calendar.styles.js';
import { type CalendarModel, modelCalendar } from './calendar-model.js';
import type { Wording } from './describe-activity.js';
import { downloadIcs } from './download-ics.js';
import { type CalendarFilter, filterActivities, NO_FILTER } from './filters.js';
import { moveByKey } from './grid-keys.js';
import { type Holiday, indexHolidays } from './holidays.js';
import { monthOf, partsOfMonth, shiftMonth } from './month-grid.js';
import type { MonthView } from './month-view.js';
import { PanelController } from './panel-controller.js';
import { clampMonth, isWithin } from './period.js';
import { renderAgenda } from './render-agenda.js';
import { fillPanel, renderPanel } from './render-day-panel.js';
import { renderFilters } from './render-filters.js';
import { renderMonth } from './render-month.js';
import { renderToolbar } from './render-toolbar.js';

/** Below this width the list is the first view; the same figure stands in the style sheet. */
const NARROW = '(max-width: 40em)';

/**
 * A school's activities as a month grid with teaching weeks and as a list of everything.
 *
 * Without JavaScript a prerendered calendar shows the first month with activities and, below it, every activity.
 *
 * @summary Month grid and agenda of a school's activities.
 * @slot - A `<table>` or list of activities: the data when neither `activities` nor `src` is set.
 * @csspart heading - The heading.
 * @csspart controls - Turning, view and subscription.
 * @csspart filters - Categories, grade and “only deadlines”.
 * @csspart shelf - Activities that belong to the month rather than to a day.
 * @csspart grid - The table of days.
 * @csspart day - One day of the grid.
 * @csspart panel - The activities of one day, opened above the grid.
 * @csspart agenda - The list of all activities.
 * @csspart entry - One activity of the list.
 * @cssprop [--kepu-accent=#0a5fae] - Colour of links and of the science festival.
 * @cssprop [--kepu-now=#c2360c] - Colour of today and of deadlines.
 * @cssprop [--kepu-line=#d5e0e8] - Colour of hairlines.
 * @cssprop [--kepu-category-1=#0a5fae] - Colour of the first category; there are eight.
 * @fires view-change - The reader chose month or list (`event.view`).
 * @fires period-change - The reader turned to another month (`event.month`).
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
    month: {},
    view: {},
    grade: { type: Number },
    onlyDeadlines: { type: Boolean, attribute: 'only-deadlines' },
    icsHref: { attribute: 'ics-href' },
    timezone: {},
  };

  /** The activities; wins over `src` and children. */
  declare activities: Activity[] | undefined;
  /** Address of a JSON or CSV file of activities. */
  declare src: string | undefined;
  /** Format of `src` when its extension does not tell: `json`, `csv`, `tsv`. */
  declare type: string | undefined;
  /** Heading above the calendar. */
  declare heading: string | undefined;
  /** Terms of the school year; they make the column of teaching weeks. JSON as an attribute. */
  declare terms: Term[] | undefined;
  /** Public holidays and make-up workdays. JSON as an attribute. */
  declare holidays: Holiday[] | undefined;
  /** Month to show, `YYYY-MM`. Default: this month if the activities or terms reach it, else the first with an activity. */
  declare month: string | undefined;
  /** `month` or `agenda`. Default: the month grid, on phones the agenda. */
  declare view: CalendarView | undefined;
  /** Only activities for this grade (1–12) and for everybody. */
  declare grade: number | undefined;
  /** Only activities with something to hand in. */
  declare onlyDeadlines: boolean;
  /** Address of a calendar to subscribe to; without it the reader can download one. */
  declare icsHref: string | undefined;
  /** IANA name of the school's time zone. Default Asia/Shanghai. */
  declare timezone: string;

  readonly #source = new RecordSourceController(this, activityReader);
  readonly #today = new TodayController(this, () => this.timezone);
  readonly #panel = new PanelController(this);
  #media: MediaQueryList | undefined;
  #isNarrow = false;
  /** What the reader chose beside `grade` and `onlyDeadlines`, which the author may set too. */
  #chosen: Partial<CalendarFilter> = {};
  /** The month the reader turned to; from then on the calendar stays where the reader is. */
  #turnedTo: string | undefined;
  #focusDay: string | undefined;
  #moveFocus = false;
  #announcement = '';

  #model: CalendarModel | undefined;

  constructor() {
    super();
    this.onlyDeadlines = false;
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

  protected override willUpdate(changed: PropertyValues<this>): void {
    const terms = this.#terms;
    this.#source.read(this.activities, { terms });
    if (changed.has('month')) this.#turnedTo = undefined;
    this.#model = modelCalendar({
      records: this.#source.records,
      terms,
      filter: this.#filter,
      month: this.month,
      turnedTo: this.#turnedTo,
      today: this.#today.today,
    });
    const month = this.#model.view?.month;
    if (month !== undefined) this.#focusDay = this.#chooseFocusDay(month);
    // Today is known from the second update on; the viewport may be looked at then, too.
    if (this.#today.today) this.#isNarrow = this.#media?.matches ?? false;
  }

  protected override updated(): void {
    if (!this.#moveFocus) return;
    this.#moveFocus = false;
    this.renderRoot.querySelector<HTMLElement>(`td[data-day="${this.#focusDay}"]`)?.focus();
  }

  /** Shows a month, `YYYY-MM`, or the nearest one that has something to show. */
  showMonth(month: string): void {
    const { bounds, view } = this.#model ?? {};
    const next = bounds ? clampMonth(month, bounds) : month;
    const isNew = next !== view?.month;
    this.#turnedTo = next;
    this.requestUpdate();
    if (!isNew) return;
    this.#announcement = this.#periodText(next);
    this.#emit(new PeriodChangeEvent(next));
  }

  get #terms(): Term[] {
    return Array.isArray(this.terms) ? this.terms : [];
  }

  get #filter(): CalendarFilter {
    const grade = this.grade && this.grade >= 1 && this.grade <= 12 ? this.grade : undefined;
    return { ...NO_FILTER, ...this.#chosen, grade, onlyDeadlines: this.onlyDeadlines };
  }

  get #wording(): Wording {
    const strings = stringsFor(this);
    return { strings, lang: strings.lang, terms: this.#terms, today: this.#today.today };
  }

  get #view(): CalendarView {
    if (this.view === 'month' || this.view === 'agenda') return this.view;
    return this.#isNarrow ? 'agenda' : 'month';
  }

  #chooseFocusDay(month: string): string {
    if (this.#focusDay && monthOf(this.#focusDay) === month) return this.#focusDay;
    const { today } = this.#today;
    return today && monthOf(today) === month ? today : `${month}-01`;
  }

  #periodText(month: string): string {
    const { year, month: number } = partsOfMonth(month);
    return stringsFor(this).calendar.monthTitle(year, number);
  }

  /** Apart, because the manifest analyser takes the first argument in `dispatchEvent(new …)` for an event's name. */
  #emit(event: Event): boolean {
    return this.dispatchEvent(event);
  }

  readonly #onMedia = (): void => this.requestUpdate();

  #onTurn(months: number): void {
    const month = this.#model?.view?.month;
    if (month) this.showMonth(shiftMonth(month, months));
  }

  #onToday(): void {
    const today = this.#today.today ?? civilToday(this.timezone);
    this.#focusDay = today;
    this.showMonth(monthOf(today));
  }

  #onView(view: CalendarView): void {
    if (view === this.#view) return;
    this.view = view;
    this.#panel.close();
    this.#emit(new ViewChangeEvent(view));
  }

  #changeFilter(change: Partial<CalendarFilter>): void {
    const { grade, onlyDeadlines, ...chosen } = { ...this.#filter, ...change };
    this.#chosen = chosen;
    this.grade = grade;
    this.onlyDeadlines = onlyDeadlines;
    this.requestUpdate();
    this.#announcement = stringsFor(this).calendar.count(filterActivities(this.#source.records, this.#filter).length);
    this.#emit(new CalendarFilterChangeEvent(this.#filter));
  }

  #onOpen(record: Activity, event: Event): void {
    if (!this.#emit(new ActivityOpenEvent(record))) event.preventDefault();
  }

  #onGridKey(event: KeyboardEvent): void {
    const day = this.#focusDay;
    const { bounds, view } = this.#model ?? {};
    if (!day || !view || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      // Enter on a link that got the focus by a click follows the link.
      if ((event.target as Element).closest('a')) return;
      event.preventDefault();
      this.#panel.open(day);
      return;
    }
    const next = moveByKey(day, event.key, event);
    if (next === undefined || (bounds && !isWithin(monthOf(next), bounds))) return;
    event.preventDefault();
    this.#panel.close();
    this.#focusDay = next;
    this.#moveFocus = true;
    this.showMonth(monthOf(next));
  }

  #onDay(day: string): void {
    // A day of a neighbouring month opens where it stands; the grid does not turn under the pointer.
    if (monthOf(day) === this.#model?.view?.month) this.#focusDay = day;
    this.#panel.open(day);
  }

  #onJump(key: string): void {
    const group = this.renderRoot.querySelector<HTMLElement>(`[data-group="${key}"] .group-title`);
    group?.focus({ preventScroll: true });
    group?.scrollIntoView({ block: 'start' });
  }

  #onDownload(activities: readonly Activity[], name: string): void {
    const { timezone } = this;
    downloadIcs(activities, { name, timezone, terms: this.#terms, today: this.#today.today ?? civilToday(timezone) });
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
    return html`<div class=${this.view === 'month' || this.view === 'agenda' ? `view-${this.view}` : 'view-auto'}>
      ${this.#renderToolbar(model)} ${this.#renderFilters(model)}
      ${model.activities.length === 0 ? this.#renderNothing(state === 'empty') : nothing}
      ${model.view ? this.#renderMonth(model.view, model.hasShelf) : nothing}
      ${renderAgenda(model.groups, Boolean(this.heading || this.#source.title), this.#wording, {
        onOpen: (record, event) => this.#onOpen(record, event),
        onJump: (key) => this.#onJump(key),
      })}
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
      <button type="button" @click=${() => this.#changeFilter(NO_FILTER)}>${calendar.showAll}</button></p>`;
  }

  #renderToolbar({ view, bounds, activities }: CalendarModel): TemplateResult {
    const strings = stringsFor(this);
    return renderToolbar(
      {
        heading: this.heading || this.#source.title,
        month: view?.month,
        term: view?.term,
        bounds,
        today: this.#today.today,
        view: this.#view,
        icsHref: safeUrl(this.icsHref),
      },
      strings,
      {
        onTurn: (months) => this.#onTurn(months),
        onToday: () => this.#onToday(),
        onView: (next) => this.#onView(next),
        onDownload: () => this.#onDownload(activities, this.heading || strings.calendar.downloadName),
      },
    );
  }

  #renderFilters({ choices }: CalendarModel): TemplateResult | typeof nothing {
    const isLive = this.#today.today !== undefined;
    return renderFilters(this.#filter, choices, isLive, stringsFor(this), (change) => this.#changeFilter(change));
  }

  #renderMonth(view: MonthView, keepShelf: boolean): TemplateResult {
    return html`<div class="month" part="month">
      ${renderMonth(
        view,
        {
          focusDay: this.#focusDay ?? `${view.month}-01`,
          openDay: this.#panel.opened,
          holidays: indexHolidays(this.holidays ?? []),
          keepShelf,
        },
        this.#wording,
        {
          onOpen: (record, event) => this.#onOpen(record, event),
          onDay: (day) => this.#onDay(day),
          onShelf: () => this.#panel.open('shelf'),
          onKey: (event) => this.#onGridKey(event),
        },
      )}
      ${this.#renderPanel(view)}
    </div>`;
  }

  #renderPanel(view: MonthView): TemplateResult | typeof nothing {
    const { opened } = this.#panel;
    if (!opened) return nothing;
    const { title, activities } = fillPanel(opened, view, indexHolidays(this.holidays ?? []), this.#wording);
    return renderPanel(title, activities, this.#wording, {
      onOpen: (record, event) => this.#onOpen(record, event),
      onClose: () => this.#panel.close(true),
      onDownload: (activity) => this.#onDownload([activity], activity.title),
      onKey: (event) => this.#panel.onKey(event),
    });
  }
}
