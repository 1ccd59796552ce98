import type { LitElement, ReactiveController } from 'lit';
import { isServer } from 'lit';
import { NOMINAL_WIDTH_PX } from './timeline-layout.js';

/** Widths are rounded down to this, so that a window that is drawn wider asks for few new layouts. */
const STEP_PX = 20;

/**
 * The drawing on its page: how wide it is, what of it is in view, and what has to stay readable there.
 *
 * Its rows change with the width, and with them its height. A prerendered drawing therefore keeps them until nobody can
 * see it jump: it is out of view, or the window or the reader has changed it.
 */
export class ChartController implements ReactiveController {
  /** For axis and words, and for rows; px of the whole plan. */
  widthPx = NOMINAL_WIDTH_PX;
  rowsPx = NOMINAL_WIDTH_PX;
  /** Steps of zoom that are shown. */
  zoom = 0;
  readonly #host: LitElement;
  readonly #isPrerendered: boolean;
  #observer: ResizeObserver | undefined;
  #scroller: Element | null = null;
  /** How many times as wide as its view the drawing was last; another one begins where today is. */
  #factor = 1;
  #folded: HTMLDetailsElement[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    this.#isPrerendered = isServer || host.shadowRoot !== null;
    host.addController(this);
  }

  /** The part that scrolls sideways. */
  get scroller(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.scroll');
  }

  /** To be called before the first layout. */
  measure(): void {
    if (!isServer && !this.#host.hasUpdated && !this.#isPrerendered) this.#take(this.#host.clientWidth, true);
  }

  /** From now on rows may change: the reader asked for something else. */
  release(): void {
    this.rowsPx = this.widthPx;
  }

  hostConnected(): void {
    // Firefox before 69 has none; it keeps to the narrowest layout.
    if (typeof ResizeObserver === 'undefined') return;
    let isFirst = this.#isPrerendered;
    this.#observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { top, bottom } = entry.target.getBoundingClientRect();
      const isSeen = bottom > 0 && top < innerHeight;
      const isNew = this.#take(entry.contentRect.width, !isFirst || !isSeen);
      isFirst = false;
      // Not at once: what changes while sizes are told would have to be told in the same frame.
      if (isNew) requestAnimationFrame(() => this.#host.requestUpdate());
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#scroller = null;
  }

  hostUpdated(): void {
    const { scroller } = this;
    if (scroller !== this.#scroller) {
      this.#observer?.disconnect();
      if (scroller) {
        this.#observer?.observe(scroller);
        scroller.addEventListener('scroll', () => this.follow(), { passive: true });
      }
      this.#scroller = scroller;
    }
    if (!scroller) return;
    const factor = 2 ** this.zoom;
    const isOther = factor !== this.#factor;
    this.#factor = factor;
    for (const track of this.#all<HTMLElement>('.track'))
      track.style.width = factor === 1 ? '' : `max(${100 * factor}%, ${NOMINAL_WIDTH_PX * factor}px)`;
    const now = isOther && scroller.querySelector('.grid .now');
    if (now)
      scroller.scrollLeft +=
        now.getBoundingClientRect().left - scroller.getBoundingClientRect().left - scroller.clientWidth / 2;
    this.follow();
  }

  /**
   * Notes what the reader looks at: the phase that has the focus, else today, else the middle.
   *
   * @returns Puts it back to where it was, once the drawing has changed.
   */
  hold(): () => void {
    const { scroller } = this;
    if (!scroller) return () => undefined;
    const { scrollLeft, clientWidth, scrollWidth } = scroller;
    const focused = scroller.querySelector('.active .bar, .active .shape') ?? scroller.querySelector('.grid .now');
    const leftPx = focused ? focused.getBoundingClientRect().left - scroller.getBoundingClientRect().left : Number.NaN;
    const keptPx = leftPx >= 0 && leftPx <= clientWidth ? leftPx : clientWidth / 2;
    const share = (scrollLeft + keptPx) / scrollWidth;
    return () => {
      scroller.scrollLeft = share * scroller.scrollWidth - keptPx;
    };
  }

  /** Paper shows what the reader has folded. */
  unfold(isPrinting: boolean): void {
    if (isPrinting) this.#folded = this.#all<HTMLDetailsElement>('details:not([open])');
    for (const lane of this.#folded) lane.open = isPrinting;
    if (!isPrinting) this.#folded = [];
  }

  /** Takes the axis along, and keeps words in view that belong to something longer than the view. */
  follow(): void {
    const { scroller } = this;
    const axis = scroller?.previousElementSibling;
    if (!scroller || !axis) return;
    const { scrollLeft, scrollWidth } = scroller;
    axis.scrollLeft = scrollLeft;
    for (const text of this.#all<SVGTextElement>('text[data-end]')) {
      const from = (Number.parseFloat(text.getAttribute('x') ?? '') / 100) * scrollWidth;
      const to = (Number(text.dataset['end']) / 100) * scrollWidth;
      const isCut = from < scrollLeft && to > scrollLeft;
      // Measuring is dear: only what begins out of view and reaches into it is worth it.
      const shift = isCut ? Math.min(scrollLeft - from, to - from - text.getComputedTextLength() - 12) : 0;
      if (shift > 0) text.setAttribute('transform', `translate(${shift})`);
      else text.removeAttribute('transform');
    }
  }

  #take(width: number, isRows: boolean): boolean {
    const px = Math.max(Math.floor(width / STEP_PX) * STEP_PX, NOMINAL_WIDTH_PX);
    const rows = isRows ? px : Math.min(this.rowsPx, px);
    const isNew = width > 0 && (px !== this.widthPx || rows !== this.rowsPx);
    if (isNew) [this.widthPx, this.rowsPx] = [px, rows];
    return isNew;
  }

  #all<E extends Element>(selector: string): E[] {
    return Array.from(this.#host.renderRoot.querySelectorAll<E>(selector));
  }
}
