/** `<kepu-gallery>` in the words of its readers. */
import { sendKeys } from '@web/test-runner-commands';
import type { KepuGallery } from '../../components/gallery/gallery.js';
import { type FixtureSpec, type Mode, mount, settle } from './fixture.js';

export class Gallery {
  readonly element: KepuGallery;

  private constructor(element: KepuGallery) {
    this.element = element;
  }

  static async show(mode: Mode, spec: Omit<FixtureSpec, 'tag'> = {}): Promise<Gallery> {
    const gallery = new Gallery(await mount<KepuGallery>({ tag: 'kepu-gallery', ...spec }, mode));
    if (location.hash) await gallery.#viewerIsThere();
    return gallery;
  }

  get #root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  all<E extends Element = HTMLElement>(selector: string): E[] {
    return Array.from(this.#root.querySelectorAll<E>(selector));
  }

  texts(selector: string): string[] {
    return this.all(selector).map((each) => each.textContent?.trim().replace(/\s+/g, ' ') ?? '');
  }

  async settle(): Promise<void> {
    await settle(this.element);
  }

  /** The viewer is a part that is loaded by need, and what listens to fingers another behind it. */
  async #viewerIsThere(): Promise<void> {
    while (!this.#root.querySelector('.stage[data-gestures]')) await settle(this.element);
  }

  /** Elements of the shadow tree. */
  get nodes(): number {
    return this.all('*').length;
  }

  // The wall

  get titles(): string[] {
    return this.texts('.work .title');
  }

  /** Without the sign that keeps a class on one line. */
  get notes(): string[] {
    return this.texts('.work .note').map((note) => note.replaceAll('\u2060', ''));
  }

  get albums(): string[] {
    return this.texts('.album > h2');
  }

  /** Where the picture of a work is, px. */
  frame(title: string): DOMRect {
    return this.#frameOf(title).getBoundingClientRect();
  }

  frames(): HTMLElement[] {
    return this.all('.work > .frame');
  }

  images(): HTMLImageElement[] {
    return this.all<HTMLImageElement>('.work img');
  }

  #frameOf(title: string): HTMLElement {
    const frame = this.all('.work').find((work) => work.querySelector('.title')?.textContent === title);
    if (!frame) throw new Error(`No work “${title}” on the wall.`);
    return frame.querySelector('.frame') as HTMLElement;
  }

  get message(): string {
    return this.texts('.message')[0] ?? '';
  }

  // Filters

  get count(): string {
    return this.texts('.summary [role=status]')[0] ?? '';
  }

  /** What a list offers, with its counts; empty if there is no such list. */
  choices(name: string): string[] {
    return Array.from(this.#list(name)?.options ?? [], (option) => option.text);
  }

  chosen(name: string): string {
    return this.#list(name)?.selectedOptions[0]?.text ?? '';
  }

  async choose(name: string, choice: string): Promise<void> {
    const list = this.#list(name);
    const index = this.choices(name).findIndex((text) => text.startsWith(choice));
    if (!list || index < 0) throw new Error(`No “${choice}” in “${name}”.`);
    list.selectedIndex = index;
    list.dispatchEvent(new Event('change'));
    await this.settle();
  }

  #list(name: string): HTMLSelectElement | undefined {
    return this.all<HTMLSelectElement>('select').find((select) => select.getAttribute('aria-label') === name);
  }

  async press(label: string): Promise<void> {
    this.button(label).click();
    await this.settle();
  }

  button(label: string): HTMLButtonElement {
    const button = this.all<HTMLButtonElement>('button').find((each) =>
      (each.getAttribute('aria-label') ?? each.textContent)?.trim().startsWith(label),
    );
    if (!button) throw new Error(`No button “${label}”.`);
    return button;
  }

  has(label: string): boolean {
    return this.all('button, a').some(
      (each) => (each.getAttribute('aria-label') ?? each.textContent)?.trim() === label,
    );
  }

  async key(press: string): Promise<void> {
    await sendKeys({ press });
    await this.settle();
  }

  // The viewer

  async open(title: string): Promise<void> {
    const frame = this.#frameOf(title);
    frame.focus();
    frame.click();
    await this.#viewerIsThere();
  }

  get viewer(): HTMLElement | null {
    return this.#root.querySelector('[part=viewer]');
  }

  /** Title of the work that is shown large. */
  get viewed(): string {
    return this.texts('#viewer-title')[0] ?? '';
  }

  /** What a screen reader hears on turning. */
  get announced(): string {
    return this.texts('.position')[0] ?? '';
  }

  /** Picture, film or words that are shown large. */
  get media(): HTMLElement {
    return this.#root.querySelector('.media') as HTMLElement;
  }

  get facts(): string[] {
    return this.texts('dt').map((name, index) => `${name}：${this.texts('dd')[index]}`);
  }

  /** How much the picture is enlarged, and how far it is moved. */
  get zoom(): { scale: number; x: number; y: number } {
    const { a, e, f } = new DOMMatrix(getComputedStyle(this.media).transform);
    return { scale: a, x: e, y: f };
  }

  get hasFocusInViewer(): boolean {
    return this.viewer?.contains(this.#root.activeElement) ?? false;
  }

  /** Title of the work on the wall that has the focus. */
  get focused(): string {
    return this.#root.activeElement?.closest('.work')?.querySelector('.title')?.textContent ?? '';
  }

  /** Fingers on the stage, or on a button of it, each from a point to a point, measured from the stage's middle. */
  async drag(...fingers: { from: [number, number]; to: [number, number]; on?: string }[]): Promise<void> {
    const stage = this.#root.querySelector('.stage') as HTMLElement;
    const { left, top, width, height } = stage.getBoundingClientRect();
    const send = (type: string, id: number, [x, y]: [number, number]) =>
      (this.#root.querySelector(fingers[id]?.on ?? '.stage') as HTMLElement).dispatchEvent(
        new PointerEvent(type, {
          pointerId: id + 10,
          pointerType: 'touch',
          clientX: left + width / 2 + x,
          clientY: top + height / 2 + y,
          bubbles: true,
        }),
      );
    // Pointers made here are none the browser could capture.
    stage.setPointerCapture = () => undefined;
    for (const [id, { from }] of fingers.entries()) send('pointerdown', id, from);
    for (const part of [0.5, 1])
      for (const [id, { from, to }] of fingers.entries())
        send('pointermove', id, [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]);
    for (const [id, { to }] of fingers.entries()) send('pointerup', id, to);
    await this.settle();
  }

  async doubleTap(x: number, y: number): Promise<void> {
    for (let tap = 0; tap < 2; tap += 1) await this.drag({ from: [x, y], to: [x, y] });
  }
}
