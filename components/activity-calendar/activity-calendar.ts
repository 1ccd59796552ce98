import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { AlmanacDay } from '../lunar/index.js';
import type { Activity, Holiday, Term } from '../records/index.js';
import { baseStyles } from '../shared/base.styles.js';
import { byWidth } from '../shared/by-width.js';
import { categoryStyles } from '../shared/category-mark.styles.js';
import { markStyles } from '../shared/mark.styles.js';
import { statusStyles } from '../shared/status.styles.js';
import type { CalendarFeed } from '../sharing/feeds.js';
import type { CalendarView } from './activity-calendar.events.js';
import { activityCalendarStyles } from './activity-calendar.styles.js';
import { CalendarController } from './calendar-controller.js';
import { renderCalendar } from './render-calendar.js';

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
  static override styles = byWidth([baseStyles, statusStyles, categoryStyles, markStyles, ...activityCalendarStyles]);

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
    icsHost: { attribute: 'ics-host' },
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
  /** Terms of the school year; they make the column of teaching weeks. Default: those that `src` names. JSON as an attribute. */
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
  /**
   * What stands behind the `@` in the UIDs of a downloaded calendar, so that it merges with that of `ics-href` instead of
   * doubling it. Default: the host of the page.
   */
  declare icsHost: string | undefined;
  /** More calendars to subscribe to, `[{ href, category? , grade? }]`, beside that of everything. JSON as an attribute. */
  declare feeds: CalendarFeed[] | undefined;
  /** IANA name of the school's time zone. Default Asia/Shanghai. */
  declare timezone: string;
  /**
   * Keeps view, month and filters in the address of the page, as `?prefix.view=…`. The value is the prefix; when empty,
   * the element's id is. A view or period that the reader chose is a step of the browser's history.
   */
  declare syncUrl: string | undefined;

  readonly #controller = new CalendarController(this);

  constructor() {
    super();
    this.onlyDeadlines = false;
    this.showHolidays = false;
    this.showLunar = false;
    this.timezone = 'Asia/Shanghai';
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#controller.schedule(() => super.scheduleUpdate());
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#controller.ready;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#controller.update(changed);
  }

  /** Shows a month `YYYY-MM`, or the term or year it lies in; the nearest one that has something to show. */
  showMonth(month: string): void {
    this.#controller.act('showMonth', month);
  }

  protected override render(): TemplateResult {
    return renderCalendar(this, this.#controller);
  }
}
