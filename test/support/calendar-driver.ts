import { sendKeys } from '@web/test-runner-commands';
import type { KepuActivityCalendar } from '../../components/activity-calendar/activity-calendar.js';
import { activities, holidays, terms } from '../../stories/data/activities.js';
import { type Mode, mount, settle, until } from './fixture.js';

/** A calendar of the made-up school's year, unless the properties say otherwise. */
export async function openCalendar(
  mode: Mode,
  properties: Record<string, unknown> = {},
  attributes: Record<string, string> = {},
): Promise<CalendarDriver> {
  const spec = {
    tag: 'kepu-activity-calendar' as const,
    properties: { activities, terms, holidays, ...properties },
    attributes,
  };
  return new CalendarDriver(await mount<KepuActivityCalendar>(spec, mode));
}

/** The panel of subscription. */
export interface Sharing {
  address: string;
  feeds: string[];
  links: string[];
  buttons: string[];
  /** Name of the code to be photographed. */
  codeName: string | undefined;
  /** What is said when something was done. */
  done: string;
}

const textOf = (element: Element) => element.textContent?.trim() ?? '';

/** What a reader can see of the calendar and do with it, without its markup. */
export class CalendarDriver {
  readonly element: KepuActivityCalendar;

  constructor(element: KepuActivityCalendar) {
    this.element = element;
  }

  all<E extends HTMLElement>(selector: string): E[] {
    return Array.from(this.element.renderRoot.querySelectorAll<E>(selector));
  }

  one<E extends HTMLElement>(selector: string): E {
    const [found] = this.all<E>(selector);
    if (!found) throw new Error(`The calendar has no ${selector}.`);
    return found;
  }

  get period(): string {
    return this.one('.period-name').textContent?.trim() ?? '';
  }

  /** Whether a month, term or year can be seen. */
  get showsGrid(): boolean {
    return this.all('[role=grid]').some((grid) => grid.offsetHeight > 0);
  }

  /** Titles of the shelf and of the bands of months. */
  get bands(): string[] {
    return this.all('.band .shelf-item .title-link, .band .shelf-item .title-text').map(
      (each) => each.textContent?.trim() ?? '',
    );
  }

  /** Name of the button of the view that is shown. */
  get view(): string {
    return this.one('.views [aria-pressed=true]').textContent?.trim() ?? '';
  }

  /** A month of the year. */
  month(month: string): HTMLElement {
    return this.one(`[data-month="${month}"]`);
  }

  get announced(): string {
    return this.one('[role=status]').textContent?.trim() ?? '';
  }

  /** Titles in the agenda, in order. */
  get listed(): string[] {
    return this.all('.agenda .title-link, .agenda .title-text').map((each) => each.textContent?.trim() ?? '');
  }

  get shelf(): string[] {
    return this.all('.shelf-item .title-link, .shelf-item .title-text').map((each) => each.textContent?.trim() ?? '');
  }

  get today(): string | undefined {
    return this.all('[aria-current=date]')[0]?.dataset.day;
  }

  get tabStops(): string[] {
    return this.all('[role=grid] [tabindex="0"]').map((cell) => cell.dataset.day ?? cell.dataset.month ?? '');
  }

  get focusedDay(): string | undefined {
    return (this.element.renderRoot as ShadowRoot).activeElement?.closest<HTMLElement>('td')?.dataset.day;
  }

  get focusedMonth(): string | undefined {
    return (this.element.renderRoot as ShadowRoot).activeElement?.closest<HTMLElement>('[data-month]')?.dataset.month;
  }

  get panel(): HTMLElement | undefined {
    return this.all('[role=dialog]')[0];
  }

  day(day: string): HTMLElement {
    return this.one(`td[data-day="${day}"]`);
  }

  /** A day's spoken name, before the activities written into it. */
  nameOf(day: string): string {
    return this.day(day).querySelector('.visually-hidden')?.textContent ?? '';
  }

  /** What is written into a day's cell. */
  textOf(day: string): string[] {
    return Array.from(this.day(day).querySelectorAll('.item, .more')).map((each) => each.textContent?.trim() ?? '');
  }

  /** Lunar date and holiday written into a day's cell. */
  almanacOf(day: string): string[] {
    return Array.from(this.day(day).querySelectorAll('.lunar, .holiday')).map((each) => each.textContent?.trim() ?? '');
  }

  /** The line that explains the signs of holidays. */
  get holidayKey(): string | undefined {
    return this.all('.holiday-key')[0]?.innerText.replace(/\s+/g, ' ').trim();
  }

  /** The column of teaching weeks. */
  get weeks(): string[] {
    return this.all('[role=grid] .week').map((each) => each.textContent?.replace(/\s+/g, '') ?? '');
  }

  /** By the beginning of its name; links that act as buttons are found, too. */
  button(name: string): HTMLButtonElement {
    const found = this.all<HTMLButtonElement>('button, [role=button]').find((button) =>
      (button.getAttribute('aria-label') ?? button.textContent)?.trim().startsWith(name),
    );
    if (!found) throw new Error(`The calendar has no button “${name}”.`);
    return found;
  }

  async click(name: string): Promise<void> {
    this.button(name).click();
    await settle(this.element);
  }

  /** Chooses from a list by its name; the choice may be named by its beginning. */
  async choose(list: string, choice: string): Promise<void> {
    const nameOf = (select: HTMLSelectElement) => select.getAttribute('aria-label') ?? select.labels?.[0]?.textContent;
    const select = this.all<HTMLSelectElement>('select').find((each) => nameOf(each)?.trim().startsWith(list));
    const index = Array.from(select?.options ?? []).findIndex(({ text }) => text.trim().startsWith(choice));
    if (!select || index < 0) throw new Error(`The calendar has no choice “${choice}” of “${list}”.`);
    select.selectedIndex = index;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle(this.element);
  }

  /** The line on the next deadline. */
  get nextDeadline(): string {
    return textOf(this.one('.next-deadline'));
  }

  /** Words on how it stands with what is listed: 已取消, 已改期. */
  get listedStatuses(): string[] {
    return this.all('.agenda .status').map(textOf);
  }

  /** What the list says about when. */
  get listedTimes(): string[] {
    return this.all('.agenda .when').map(textOf);
  }

  /** What the shelf says about when. */
  get shelfTimes(): string[] {
    return this.all('.shelf-date').map(textOf);
  }

  /** Number behind the choice of all categories. */
  get countOfAll(): number {
    return Number(this.one('.chips .chip-count').textContent);
  }

  /** What is chosen in the lists of choices. */
  get chosen(): string[] {
    return this.all<HTMLSelectElement>('select').map(({ selectedOptions }) => selectedOptions[0]?.text.trim() ?? '');
  }

  /** Whether the calendar says that its source cannot be read. */
  get hasFailed(): boolean {
    return this.all('[role=alert]').length > 0;
  }

  /** What has the focus within the calendar. */
  get focused(): Element | null {
    return (this.element.renderRoot as ShadowRoot).activeElement;
  }

  /** Titles in the open panel. */
  get panelTitles(): string[] {
    return this.all('.panel .title-link, .panel .title-text').map(textOf);
  }

  /** “还有 N 项” of the first day that has more than it can show; says which day it opened. */
  async openMore(): Promise<string> {
    const more = this.one<HTMLButtonElement>('.more');
    more.click();
    await settle(this.element);
    return more.closest('td')?.dataset.day ?? '';
  }

  /** What the panel of subscription offers; undefined until a part of its own has filled it. */
  get sharing(): Sharing | undefined {
    const [address] = this.all<HTMLInputElement>('.sharing .address');
    return (
      address && {
        address: address.value,
        feeds: this.all<HTMLOptionElement>('.sharing option').map(({ text }) => text.trim()),
        links: this.all<HTMLAnchorElement>('.sharing a').map(({ href }) => href),
        buttons: this.all('.sharing button').map(textOf),
        codeName: this.all('.code')[0]?.getAttribute('aria-label') ?? undefined,
        done: this.all('.share-done').map(textOf).join(''),
      }
    );
  }

  /** Opens the panel of subscription by the name of its button. */
  async openSharing(name = '订阅'): Promise<void> {
    await this.click(name);
    await until(() => this.sharing);
  }

  /** Letters of an input method that is still composing. */
  async compose(letters: string): Promise<void> {
    await this.#write(letters, new InputEvent('input', { isComposing: true, bubbles: true }));
  }

  /** What the input method makes of them in the end. */
  async endComposing(words: string): Promise<void> {
    await this.#write(words, new CompositionEvent('compositionend', { bubbles: true }));
  }

  async #write(words: string, event: Event): Promise<void> {
    const field = this.one<HTMLInputElement>('.find');
    field.value = words;
    field.dispatchEvent(event);
    await settle(this.element);
  }

  /** Types into the field that looks for words. */
  async type(words: string): Promise<void> {
    await this.#write(words, new InputEvent('input', { bubbles: true }));
  }

  async openDay(day: string): Promise<void> {
    this.day(day).click();
    await settle(this.element);
  }

  async focusDay(day: string): Promise<void> {
    const cell = this.day(day);
    cell.click();
    await settle(this.element);
    await this.press('Escape');
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await sendKeys({ press: key });
      await settle(this.element);
    }
  }
}

const RealDate = Date;

/** Stops the browser's clock at noon of a day in Shanghai; call the result to let it run again. */
export function stopClock(day: string): () => void {
  const now = RealDate.parse(`${day}T12:00:00+08:00`);
  globalThis.Date = class extends RealDate {
    constructor(...args: ConstructorParameters<typeof RealDate> | []) {
      if (args.length === 0) super(now);
      else super(...(args as ConstructorParameters<typeof RealDate>));
    }
    static override now(): number {
      return now;
    }
  } as DateConstructor;
  return () => {
    globalThis.Date = RealDate;
  };
}
