import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AlmanacDay } from '../lunar/index.js';
import { type Holiday, type HolidayMap, indexHolidays, type Lang } from '../records/index.js';
import { memo } from '../shared/memo.js';
import { type HolidayPart, type LunarPart, loadHolidays, loadLunar } from './almanac-parts.js';

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
export interface Almanac {
  /** Days off and make-up workdays, the page's own before what is published. */
  holidays: HolidayMap;
  /** True when the page gives holidays or asks for the published ones. */
  asked: boolean;
  /** False while published holidays are asked for and not there: a year without any may then be one that is known. */
  isComplete: boolean;
  /** Lunar date and solar term of a day; undefined as long as they are not asked for or not there. */
  lunar(day: string): AlmanacDay | undefined;
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
  almanac(lang: Lang): Almanac {
    const { holidays, showHolidays, showLunar, lunarDays } = this.#host;
    return this.#make(
      Array.isArray(holidays) ? holidays : NONE,
      showHolidays,
      showHolidays ? this.#published : undefined,
      showLunar ? this.#lunar : undefined,
      showLunar ? lunarDays : undefined,
      lang,
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
  lang: Lang,
): Almanac {
  const known = published?.publishedYears.flatMap((year) => published.publicHolidays(year, lang) ?? []) ?? NONE;
  return {
    holidays: indexHolidays([...known, ...own]),
    asked: isAsked || own.length > 0,
    isComplete: !isAsked || published !== undefined,
    lunar: (day) => (lunar ? lunar.almanacOf(day, lang) : given?.[day]),
  };
}
