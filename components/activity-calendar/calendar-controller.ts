// Past 300 lines: what a calendar knows between two updates hangs together; what it does with it lies in the parts.
import type { ReactiveController } from 'lit';
import { isServer } from 'lit';
import type { Activity, IcsContext, Lang, Term } from '../records/index.js';
import { AdoptStylesController, addStyles } from '../shared/adopt-styles.js';
import { WidthController } from '../shared/by-width.js';
import { langFor } from '../shared/element-strings.js';
import { GradualListController } from '../shared/gradual-list.js';
import { PrintStateController } from '../shared/print-state.js';
import { RecordSourceController, type RecordSourceHost } from '../shared/record-source.js';
import { strings } from '../shared/strings/calendar.js';
import { isTerm, takeEntries } from '../shared/take-entries.js';
import { TodayController } from '../shared/today.js';
import { ActivityOpenEvent, CALENDAR_VIEWS, type CalendarView } from './activity-calendar.events.js';
import type { Almanac, AlmanacController, AlmanacHost } from './almanac-controller.js';
import { type CalendarModel, createModel } from './calendar-model.js';
import { loadParts, type PartName, parts, type ReaderPart } from './calendar-parts.js';
import { calendarReader } from './calendar-reader.js';
import type { Wording } from './describe-activity.js';
import type { Act, ActivityElement, CalendarActions, Drawing } from './drawing.js';
import { rangeOfMonth } from './month-grid.js';
import type { PanelController } from './panel-controller.js';
import { namePeriod } from './period-name.js';
import { type ChoiceHost, ReaderChoice } from './reader-choice.js';
import { findCell } from './week-lanes.js';

/** Parts without which a reader would wait in vain. */
const ASKED_BY_READERS: readonly PartName[] = ['term', 'year', 'words', 'panel'];

const NO_TERMS: readonly Term[] = [];

/** What a calendar’s author gives, and what it asks of its element. */
export type CalendarHost = RecordSourceHost &
  AlmanacHost &
  ChoiceHost & {
    activities: Activity[] | undefined;
    terms: Term[] | undefined;
    heading: string | undefined;
    icsHref: string | undefined;
    icsHost: string | undefined;
    feeds: unknown;
    timezone: string;
  };

/** Everything a calendar knows between two updates: its records, its reader’s choices, today, and what follows from them. */
export class CalendarController implements ReactiveController {
  readonly source: RecordSourceController<'activities'>;
  /** There once a panel was opened. */
  panel: PanelController | undefined;
  readonly choice: ReaderChoice;
  readonly agenda: GradualListController;
  /** The day of the grid that has the focus, or would have it; empty where there is no grid. */
  focusDay = '';
  /** What a screen reader is told. */
  announcement = '';
  /** What it is to be told of the next update: which period is shown, or how much is found. */
  say: 'period' | 'count' | undefined;
  /** What the reader asked for could not be loaded; the next update tries again. */
  isLacking = false;
  /** Undefined before the first update. */
  model: CalendarModel | undefined;
  /** Settles when the reader's part is there or cannot be had; undefined before the first update. */
  ready: Promise<void> | undefined;

  readonly #host: CalendarHost;
  readonly #today: TodayController;
  #almanac: AlmanacController | undefined;
  readonly #print: PrintStateController;
  readonly #modelOf = createModel();
  readonly #dressed = new Set<PartName>();
  #toOpen: string | undefined;
  readonly #width: WidthController;
  #moveFocus = false;
  #knowsToday = false;
  #hasTurnedLinks = false;
  #actions: CalendarActions | undefined;
  /** What was asked for before the reader's part was there. */
  readonly #deeds: (() => void)[] = [];

  constructor(host: CalendarHost) {
    this.#host = host;
    this.source = new RecordSourceController(host, calendarReader);
    this.#today = new TodayController(host, () => host.timezone);
    this.#print = new PrintStateController(host);
    this.agenda = new GradualListController(host);
    this.choice = new ReaderChoice(host, () => {
      this.say = 'period';
    });
    this.#width = new WidthController(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('click', this.#onClick);
  }

  hostUpdated(): void {
    if (!this.#host.hasUpdated) this.#loadReader();
    if (this.#isNarrow && !this.#hasTurnedLinks) this.#turnLinksToToday();
    if (!this.#moveFocus) return;
    this.#moveFocus = false;
    this.#host.renderRoot.querySelector<HTMLElement>('[role=grid] [tabindex="0"]')?.focus();
  }

  /**
   * Puts an update off until all that it needs is there: what reads the children, and the parts that the calendar is asked
   * for. Until then everything stays as it is, a prerendered page too.
   */
  schedule(update: () => void | Promise<unknown>): void | Promise<unknown> {
    const failed = new Set<PartName>();
    const loadAll = () => loadParts(this.#needs, failed);
    // On their way beside what reads the children.
    let early = loadAll();
    const whenThere = (): void | Promise<unknown> => {
      // What is asked for meanwhile is waited for, too.
      const loads = early ?? loadAll();
      early = undefined;
      if (loads) return loads.then(whenThere);
      this.isLacking =
        (!this.ready && this.#deeds.length > 0) || [...failed].some((name) => ASKED_BY_READERS.includes(name));
      return update();
    };
    return this.source.schedule(this.#host.activities, whenThere);
  }

  get #needs(): PartName[] {
    const { holidays, showHolidays, showLunar, syncUrl } = this.#host;
    const asked: Partial<Record<PartName, unknown>> = {
      term: this.choice.view === 'term',
      year: this.choice.view === 'year',
      words: this.choice.filter.text?.trim(),
      almanac: holidays || showHolidays || showLunar,
      panel: this.#toOpen,
      address: typeof syncUrl === 'string',
      english: this.#lang === 'en',
    };
    return (Object.keys(asked) as PartName[]).filter((name) => asked[name]);
  }

  #takeParts(): void {
    const host = this.#host;
    const needs = new Set(this.#needs);
    const { almanac, panel, address } = parts;
    if (almanac && needs.has('almanac')) this.#almanac ??= new almanac.AlmanacController(host);
    if (address && needs.has('address')) this.choice.follow(address);
    if (panel && this.#toOpen) {
      this.panel ??= new panel.PanelController(host);
      this.panel.open(this.#toOpen);
    }
    this.#toOpen = undefined;
    if (isServer) return;
    for (const name of needs) {
      const part = parts[name];
      if (!part || !('styles' in part) || this.#dressed.has(name)) continue;
      this.#dressed.add(name);
      addStyles(host.renderRoot as ShadowRoot, part.styles);
    }
  }

  readonly act: Act = (name, ...values) => {
    const deed = () => (this.#actions?.[name] as (...values: unknown[]) => void)(...values);
    if (this.#actions && this.#deeds.length === 0) {
      deed();
      return;
    }
    this.#deeds.push(deed);
    // Asked for again, if it could not be had.
    this.#loadReader();
  };

  #loadReader(): void {
    this.ready ??= Promise.resolve(loadParts(['reader'], new Set())).then(() => {
      if (parts.reader) void this.#takeReader(parts.reader);
      else this.ready = undefined;
      this.#host.requestUpdate();
    });
  }

  async #takeReader({ makeReaderActions, RovingController, YearHintController, styles }: ReaderPart): Promise<void> {
    const host = this.#host;
    addStyles(host.renderRoot as ShadowRoot, styles);
    // Not before: the sheet of a prerendered page has those of paper, too.
    new AdoptStylesController(host);
    new RovingController(host);
    host.addController(new YearHintController(host, () => this.source.records));
    this.#actions = makeReaderActions(host, this);
    // Each starts from what the one before it has changed.
    for (; this.#deeds[0]; this.#deeds.shift()) {
      this.#deeds[0]();
      await host.updateComplete;
    }
  }

  /** One listener for all activities: a calendar may have a thousand. */
  readonly #onClick = (event: Event): void => {
    const element = (event.target as Element).closest<ActivityElement>('a, button');
    const activity = element?.activity;
    if (!activity) return;
    if (element.matches('button')) {
      this.act('add', activity);
      return;
    }
    // Apart, because the manifest analyser takes the first argument in `dispatchEvent(new …)` for an event's name.
    const open = new ActivityOpenEvent(activity);
    if (!this.#host.dispatchEvent(open)) event.preventDefault();
  };

  readonly #onGridKey = (event: KeyboardEvent): void => {
    const target = event.target as Element;
    this.act('pressInGrid', event, target);
  };

  readonly #onGridClick = ({ target }: Event): void => {
    this.act('clickGrid', target as Element);
  };

  /** Opens the panel of a day `YYYY-MM-DD`, of the `shelf`, or to `share`; closes it where it is open. */
  openPanel(what: string): void {
    this.#toOpen = what;
    this.#host.requestUpdate();
  }

  /** Works out what is shown; to be called in `willUpdate`. */
  update(changed: ReadonlyMap<PropertyKey, unknown>): void {
    const host = this.#host;
    this.#takeParts();
    const { lang, today } = this.wording;
    // Not those of the file: it is understood by its own.
    const context: IcsContext = {
      ...(this.#authorTerms && { terms: this.#authorTerms }),
      timezone: host.timezone,
      lang,
    };
    this.source.read(host.activities, context);
    const { terms } = this.wording;
    this.choice.yieldTo(changed);
    this.model = this.#modelOf({
      records: this.almanac?.leaveOut(this.source.records) ?? this.source.records,
      terms,
      filter: this.choice.filter,
      grid: this.chosenView ?? 'month',
      parts,
      month: host.month,
      turnedTo: this.choice.month,
      today,
      isPrinting: this.#print.isPrinting,
    });
    // Until today is known the first day of the period has to do.
    if (today && !this.#knowsToday) this.focusDay = '';
    this.#knowsToday = today !== undefined;
    this.focusDay = this.#chooseFocusDay(this.model);
    this.agenda.length = this.model.activities.length;
    this.#announce(this.model);
  }

  #announce({ activities, month, grid }: CalendarModel): void {
    const { terms, strings } = this.wording;
    const { calendar } = strings;
    if (this.say === 'count')
      this.announcement = activities.length > 0 ? calendar.count(activities.length) : calendar.noMatch;
    else if (this.say)
      this.announcement =
        grid && month ? namePeriod(grid.kind, month, terms, strings).name : calendar.viewNames[this.view];
    this.say = undefined;
  }

  /** Puts the focus into the grid, once what is about to change is drawn. */
  focusGrid(): void {
    this.#moveFocus = true;
    this.#host.requestUpdate();
  }

  get almanac(): Almanac | undefined {
    return this.#almanac?.almanac(this.wording.strings);
  }

  get #lang(): Lang {
    return langFor(this.#host);
  }

  get wording(): Wording {
    const words = (this.#lang === 'en' && parts.english?.strings) || strings;
    return {
      strings: words,
      lang: words.lang,
      terms: this.#authorTerms ?? this.source.reading.terms ?? NO_TERMS,
      today: this.#today.today,
    };
  }

  get #authorTerms(): Term[] | undefined {
    return takeEntries(this.#host, 'terms', this.#host.terms, isTerm);
  }

  get drawing(): Drawing {
    const { wording } = this;
    return {
      ...wording,
      act: this.act,
      onGridKey: this.#onGridKey,
      onGridClick: this.#onGridClick,
      almanac: this.almanac,
      isLive: wording.today !== undefined,
      isPrinting: this.#print.isPrinting,
      focusDay: this.focusDay,
      openDay: this.panel?.opened,
    };
  }

  /** The view that author or reader chose; undefined as long as the width decides. */
  get chosenView(): CalendarView | undefined {
    const view = CALENDAR_VIEWS.find((each) => each === this.choice.view);
    const isMissing =
      (view === 'term' && this.wording.terms.length === 0) || ((view === 'term' || view === 'year') && !parts[view]);
    return isMissing ? 'month' : view;
  }

  /** Not in the first render, which has to equal the prerendered one. */
  get #isNarrow(): boolean {
    return this.#knowsToday && this.#width.isKnownNarrow;
  }

  get view(): CalendarView {
    return this.chosenView ?? (this.#isNarrow ? 'agenda' : 'month');
  }

  #chooseFocusDay({ grid, month }: CalendarModel): string {
    const { focusDay } = this;
    if (!grid || !month) return focusDay;
    const { today } = this.#today;
    const isTerm = grid.kind === 'term';
    const { from, to } = isTerm ? { from: grid.view.term.start, to: grid.view.term.end } : rangeOfMonth(month);
    const isHere = (day: string) => from <= day && day <= to;
    // In a term the whole weeks at its ends can have the focus, too.
    if (isHere(focusDay) || (isTerm && findCell(grid.view.rows, focusDay))) return focusDay;
    return today && isHere(today) ? today : from;
  }

  /** On a phone the links to the months are one line to be pushed; this month is not looked for. */
  #turnLinksToToday(): void {
    const link = this.#host.renderRoot.querySelector('.jump[aria-current]');
    const line = link?.parentElement;
    if (!link || !line) return;
    this.#hasTurnedLinks = true;
    line.scrollLeft += link.getBoundingClientRect().left - line.getBoundingClientRect().left;
  }
}
