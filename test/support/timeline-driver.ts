/** `<kepu-plan-timeline>` in the words of its readers. */
import type { KepuPlanTimeline } from '../../components/plan-timeline/plan-timeline.js';
import { type FixtureSpec, type Mode, mount, settle } from './fixture.js';

export class Timeline {
  readonly element: KepuPlanTimeline;

  private constructor(element: KepuPlanTimeline) {
    this.element = element;
  }

  static async open(
    mode: Mode,
    properties: Record<string, unknown>,
    rest: Omit<FixtureSpec, 'tag' | 'properties'> = {},
  ): Promise<Timeline> {
    return new Timeline(await mount<KepuPlanTimeline>({ tag: 'kepu-plan-timeline', properties, ...rest }, mode));
  }

  get #root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  #all<E extends Element = HTMLElement>(selector: string): E[] {
    return Array.from(this.#root.querySelectorAll<E>(selector));
  }

  texts(selector: string): string[] {
    return this.#all(selector).map((each) => each.textContent?.trim().replace(/\s+/g, ' ') ?? '');
  }

  /** Titles in the list, in the order of reading. */
  listed(): string[] {
    return this.texts('.phase .title > :first-child');
  }

  statuses(): string[] {
    return this.texts('.phase .status');
  }

  /** Full names of what is drawn, in time order. */
  drawn(): string[] {
    return this.#marks().map(nameOf);
  }

  #marks(): SVGElement[] {
    return this.#all<SVGElement>('.mark').sort((a, b) => Number(a.dataset['index']) - Number(b.dataset['index']));
  }

  /** Title of the phase that has the focus, in the drawing or in the list. */
  focused(): string {
    const active = this.#root.activeElement;
    const name = active?.getAttribute('aria-label') ?? active?.querySelector('.title')?.textContent;
    return (name ?? (active?.localName === 'summary' ? active.textContent : ''))?.trim().replace(/\s+/g, ' ') ?? '';
  }

  /** How many stops the Tab key makes in the drawing. */
  stops(): number {
    return this.#all('.chart [tabindex="0"]').length;
  }

  /** Puts the focus where the Tab key would enter the drawing. */
  async enter(): Promise<void> {
    this.#all('.chart [tabindex="0"]')[0]?.focus();
    await settle(this.element);
  }

  /** The details that stand open below their bar. */
  card(): string | undefined {
    return this.texts('.card')[0];
  }

  /** Name of the phase that says its details are open. */
  expanded(): string {
    return this.#all('[aria-expanded=true]')[0]?.getAttribute('aria-label') ?? '';
  }

  /** What stands below the axis because it has no place on it. */
  shelf(): string[] {
    return this.texts('.shelf > *');
  }

  lanes(): string[] {
    return this.#all('.lanes .lane-name').map((name) => name.innerText.split(/\s+\d+$/)[0]?.trim() ?? '');
  }

  /** Folds or unfolds a lane. */
  async fold(name: string): Promise<void> {
    this.#all('summary')
      .find((each) => each.innerText.startsWith(name))
      ?.click();
    await settle(this.element);
  }

  folded(): string[] {
    return this.texts('details:not([open]) > summary').map((name) => name.replace(/ \d+$/, ''));
  }

  /** Px between the left edge of the view and words of axis or drawing. */
  leftOfText(words: string): number {
    const text = this.#all<SVGElement>('.chart text').find((each) => each.textContent === words);
    return (text?.getBoundingClientRect().left ?? Number.NaN) - this.chart.getBoundingClientRect().left;
  }

  laneChoices(): string[] {
    return this.texts('.toolbar option');
  }

  async chooseLanes(name: string): Promise<void> {
    const select = this.#all<HTMLSelectElement>('.toolbar select')[0];
    if (!select) throw new Error('There is nothing to group by.');
    select.value = Array.from(select.options).find((option) => option.text === name)?.value ?? '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle(this.element);
  }

  async press(name: string): Promise<void> {
    const button = this.#all<HTMLButtonElement>('button').find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent?.trim()) === name,
    );
    if (!button) throw new Error(`No button “${name}”.`);
    button.focus();
    button.click();
    await settle(this.element);
  }

  async click(title: string): Promise<void> {
    const mark = this.#marks().find((each) => nameOf(each).startsWith(title));
    if (!mark) throw new Error(`“${title}” is not drawn.`);
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await settle(this.element);
  }

  /** The part of the drawing that scrolls. */
  get chart(): HTMLElement {
    return this.#root.querySelector('.scroll') as HTMLElement;
  }

  /** What the drawing as a whole is called. */
  get chartName(): string {
    return this.#root.querySelector('.chart')?.getAttribute('aria-label') ?? '';
  }

  /** Px between the left edge of the view and a phase's shape. */
  leftOf(title: string): number {
    const mark = this.#marks().find((each) => nameOf(each).startsWith(title));
    const shape = mark?.querySelector('.bar, .shape');
    return (shape?.getBoundingClientRect().left ?? Number.NaN) - this.chart.getBoundingClientRect().left;
  }

  /** Pairs of drawn words or shapes of different phases that meet, as the browser measures them. */
  overlaps(): string[] {
    const boxes = this.#marks().flatMap((mark) =>
      Array.from(mark.querySelectorAll('text, .bar, .fade, .shape')).map((part) => ({
        mark,
        box: part.getBoundingClientRect(),
      })),
    );
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) =>
            a.mark !== b.mark &&
            a.box.left < b.box.right - 1 &&
            b.box.left < a.box.right - 1 &&
            a.box.top < b.box.bottom - 6 &&
            b.box.top < a.box.bottom - 6,
        )
        .map((b) => `${nameOf(a.mark)} / ${nameOf(b.mark)}`),
    );
  }

  shows(what: 'drawing' | 'list'): boolean {
    const part = this.#root.querySelector(what === 'list' ? '.list' : '.chart');
    return part !== null && getComputedStyle(part).display !== 'none';
  }

  ticks(): string[] {
    return this.texts('.axis text:not(.band)').filter(Boolean);
  }

  spoken(): string {
    return this.texts('.visually-hidden[role=status]')[0] ?? '';
  }
}

function nameOf(mark: Element): string {
  return (mark.querySelector('.hit') ?? mark).getAttribute('aria-label') ?? '';
}
