import type { LitElement, ReactiveController } from 'lit';
import { NOMINAL_WIDTH_PX } from './timeline-layout.js';

/** Widths are rounded down to this, so that a window that is drawn wider asks for few new layouts. */
const STEP_PX = 20;

/**
 * How wide the drawing is, in px of the whole plan.
 *
 * Its rows change with the width, and with them its height. A prerendered drawing therefore keeps them until nobody can
 * see it jump: it is out of view, or the window or the reader has changed it.
 */
export class ChartWidthController implements ReactiveController {
  /** For axis and words, and for rows. */
  widthPx = NOMINAL_WIDTH_PX;
  rowsPx = NOMINAL_WIDTH_PX;
  readonly #host: LitElement;
  /** Whether the first size may not move the rows. */
  #isKept: boolean;
  #observer: ResizeObserver | undefined;

  constructor(host: LitElement, isPrerendered: boolean) {
    this.#host = host;
    this.#isKept = isPrerendered;
    if (!isPrerendered) this.#take(host.clientWidth, true);
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { top, bottom } = entry.target.getBoundingClientRect();
      const isSeen = bottom > 0 && top < innerHeight;
      const isNew = this.#take(entry.contentRect.width, !this.#isKept || !isSeen);
      this.#isKept = false;
      // Not at once: what changes while sizes are told would have to be told in the same frame.
      if (isNew) requestAnimationFrame(() => this.#host.requestUpdate());
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #take(width: number, isRows: boolean): boolean {
    const px = Math.max(Math.floor(width / STEP_PX) * STEP_PX, NOMINAL_WIDTH_PX);
    const rows = isRows ? px : Math.min(this.rowsPx, px);
    const isNew = width > 0 && (px !== this.widthPx || rows !== this.rowsPx);
    if (isNew) [this.widthPx, this.rowsPx] = [px, rows];
    return isNew;
  }
}
