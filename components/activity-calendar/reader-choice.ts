import type { UrlStateController, UrlStateHost } from '../shared/url-state.js';
import type { CalendarView } from './activity-calendar.events.js';
import type { UrlChoice } from './calendar-address.js';
import type { AddressPart } from './calendar-parts.js';
import { type CalendarFilter, NO_FILTER } from './filters.js';

/** What an author may choose before the reader does. */
export interface ChoiceHost extends UrlStateHost {
  view: CalendarView | undefined;
  month: string | undefined;
  grade: number | undefined;
  onlyDeadlines: boolean;
}

/**
 * What the reader chose: view, month and filters. Where the reader chose nothing the author's properties hold; where
 * both chose, the later one. The address keeps the reader's choices; views and periods are steps of its history, and going
 * back takes away what it did not have.
 */
export class ReaderChoice {
  /** The month the reader turned to; from then on the calendar stays where the reader is. */
  month: string | undefined;
  #view: CalendarView | undefined;
  #filter: Partial<CalendarFilter> = {};
  /** The address named a month, which then outlives a new `month`. */
  #isMonthOfAddress = false;
  readonly #host: ChoiceHost;
  readonly #onBack: () => void;
  #part: AddressPart | undefined;
  #url: UrlStateController | undefined;

  /** @param onBack Is told when the reader went back to an earlier choice. */
  constructor(host: ChoiceHost, onBack: () => void) {
    this.#host = host;
    this.#onBack = onBack;
  }

  /** Follows the address from now on, once. */
  follow(part: AddressPart): void {
    this.#part = part;
    this.#url ??= part.followAddress(this.#host, (choice, isBack) => {
      this.#take(choice);
      if (isBack) this.#onBack();
    });
  }

  #take({ view, month, filter }: UrlChoice): void {
    this.#view = view;
    this.month = month;
    this.#isMonthOfAddress = month !== undefined;
    this.#filter = filter;
    this.#host.requestUpdate();
  }

  /** Lets go of what the author has chosen anew; to be called in `willUpdate`. */
  yieldTo(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has('view')) this.#view = undefined;
    if (changed.has('month') && !this.#isMonthOfAddress) this.month = undefined;
    for (const name of ['grade', 'onlyDeadlines'] as const) if (changed.has(name)) delete this.#filter[name];
  }

  get view(): CalendarView | undefined {
    return this.#view ?? this.#host.view;
  }

  get filter(): CalendarFilter {
    const { grade, onlyDeadlines } = this.#host;
    const author = grade && grade >= 1 && grade <= 12 ? grade : undefined;
    return { ...NO_FILTER, grade: author, onlyDeadlines, ...this.#filter };
  }

  chooseView(view: CalendarView): void {
    this.#view = view;
    this.#url?.write({ view }, true);
    this.#host.requestUpdate();
  }

  /**
   * @param month `YYYY-MM`
   * @param isStep Whether the reader can go back to the month before.
   */
  chooseMonth(month: string, isStep: boolean): void {
    this.month = month;
    this.#url?.write({ date: month }, isStep);
    this.#host.requestUpdate();
  }

  chooseFilter(change: Partial<CalendarFilter>): void {
    this.#filter = { ...this.#filter, ...change };
    if (this.#part) this.#url?.write(this.#part.writeFilter(this.filter));
    this.#host.requestUpdate();
  }
}
