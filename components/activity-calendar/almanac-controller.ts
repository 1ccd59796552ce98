import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { AlmanacDay } from '../lunar/index.js';
import {
  type Activity,
  type Holiday,
  type HolidayMap,
  indexHolidays,
  isCivilDate,
  leaveOutDaysOff,
} from '../records/index.js';
import { memo } from '../shared/memo.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import { takeEntries } from '../shared/take-entries.js';
import { type HolidayPart, type LunarPart, loadHolidays, loadLunar } from './almanac-parts.js';
import type { CalendarGrid } from './calendar-model.js';
import { almanacText, renderAlmanac, renderHolidayKey } from './render-almanac.js';

/** What a page asks the calendar to show beside its activities. */
export interface AlmanacHost extends ReactiveControllerHost {
  readonly localName: string;
  holidays: Holiday[] | undefined;
  showHolidays: boolean;
  showLunar: boolean;
  lunarDays: LunarDays | undefined;
}

/** Lunar dates that the page gives, by day. */
type LunarDays = Readonly<Record<string, AlmanacDay>>;

/** What is known of days besides the activities, in one language. */
export interface AlmanacFacts {
  /** Days off and make-up workdays, the page's own before what is published. */
  holidays: HolidayMap;
  /** True when the page gives holidays or asks for the published ones. */
  asked: boolean;
  /** False while published holidays are asked for and not there: a year without any may then be one that is known. */
  isComplete: boolean;
  /** Lunar date and solar term of a day; undefined as long as they are not asked for or not there. */
  lunar(day: string): AlmanacDay | undefined;
}

/** What a calendar says of days besides their activities: 休, 班, lunar dates, and which years are not announced. */
export interface Almanac {
  /** `off` for a day off, `work` for a make-up workday. */
  kindOf(day: string): Holiday['kind'] | undefined;
  /** All of it in words, for the spoken name of a day; undefined for a day like others. */
  textOf(day: string): string | undefined;
  /** The signs in the cell of a day. */
  renderDay(day: string): unknown;
  /** The line under a grid that explains the signs. */
  renderKey(grid: CalendarGrid): TemplateResult | symbol;
  /** Activities that repeat, without the times that fall on days off. */
  leaveOut(activities: readonly Activity[]): Activity[];
}

/**
 * Loads holidays and lunar dates when the host asks for them. Only after the host's first update: the first render has
 * to equal the prerendered one, which knows what the page says and no more.
 */
export class AlmanacController implements ReactiveController {
  readonly #host: AlmanacHost;
  #published: HolidayPart | undefined;
  #lunar: LunarPart | undefined;
  readonly #asked = new Set<unknown>();
  readonly #make = memo(makeAlmanac);

  constructor(host: AlmanacHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#host.showHolidays) this.#ask(loadHolidays, (part) => (this.#published = part));
    if (this.#host.showLunar) this.#ask(loadLunar, (part) => (this.#lunar = part));
  }

  /** The same object as long as nothing in it has changed. */
  almanac(strings: ElementStrings<'calendar'>): Almanac {
    const { holidays, showHolidays, showLunar, lunarDays } = this.#host;
    return this.#make(
      takeEntries<Holiday>(this.#host, 'holidays', holidays, ({ date }) => isCivilDate(date)) ?? NONE,
      showHolidays,
      showHolidays ? this.#published : undefined,
      showLunar ? this.#lunar : undefined,
      showLunar ? lunarDays : undefined,
      strings,
    );
  }

  /** Asks once; a part that cannot be loaded leaves the calendar as it is. */
  #ask<T>(load: () => Promise<T>, take: (part: T) => void): void {
    if (this.#asked.has(load)) return;
    this.#asked.add(load);
    load().then(
      (part) => {
        take(part);
        this.#host.requestUpdate();
      },
      (error: unknown) => console.warn(`<${this.#host.localName}>: ${String(error)}`),
    );
  }
}

const NONE: readonly Holiday[] = [];

function makeAlmanac(
  own: readonly Holiday[],
  isAsked: boolean,
  published: HolidayPart | undefined,
  lunar: LunarPart | undefined,
  given: LunarDays | undefined,
  strings: ElementStrings<'calendar'>,
): Almanac {
  const { lang } = strings;
  const known = published?.publishedYears.flatMap((year) => published.publicHolidays(year, lang) ?? []) ?? NONE;
  const holidays = indexHolidays([...known, ...own]);
  const facts: AlmanacFacts = {
    holidays,
    asked: isAsked || own.length > 0,
    isComplete: !isAsked || published !== undefined,
    lunar: (day) => (lunar ? lunar.almanacOf(day, lang) : given?.[day]),
  };
  return {
    kindOf: (day) => holidays.get(day)?.kind,
    textOf: (day) => almanacText(day, facts, strings),
    renderDay: (day) => renderAlmanac(day, facts, strings),
    renderKey: (grid) => renderHolidayKey(grid, facts, strings),
    leaveOut: memo((activities) => activities.map((activity) => leaveOutDaysOff(activity, holidays))),
  };
}
