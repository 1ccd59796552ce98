import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { GradualListController } from './gradual-list.js';
import { PrintStateController } from './print-state.js';

/** Lengths, in entries. */
export interface LongListSizes {
  /** A list up to this length is shown whole. */
  whole: number;
  /** Entries of a longer one that are shown at first, and added by each “more”. */
  step: number;
  /** The most that goes to paper. */
  paper: number;
}

/**
 * How much of a list a reader sees: a list of usual length whole, of a very long one as much as was asked for, on paper all up
 * to a limit. What is shown is rendered gradually, so that the first screen is there at once.
 */
export class LongListController implements ReactiveController {
  /** Entries that match; to be set in `willUpdate`. */
  length = 0;
  /** The author's own number of entries to show at first, and to add; 0 for none. To be set in `willUpdate`. */
  limit = 0;
  readonly #sizes: LongListSizes;
  readonly #gradual: GradualListController;
  readonly #print: PrintStateController;
  readonly #host: ReactiveControllerHost;
  #steps = 1;

  constructor(host: ReactiveControllerHost & Element, sizes: LongListSizes) {
    this.#host = host;
    this.#sizes = sizes;
    this.#print = new PrintStateController(host);
    host.addController(this);
    // Behind this one: what it renders hangs on the length set here.
    this.#gradual = new GradualListController(host);
  }

  hostUpdate(): void {
    this.#gradual.length = this.shown;
  }

  /** Entries that are shown, or will be in a moment. */
  get shown(): number {
    if (this.limit < 1 && this.length <= this.#sizes.whole) return this.length;
    return Math.min(this.length, this.#steps * (this.limit >= 1 ? Math.floor(this.limit) : this.#sizes.step));
  }

  /** Entries to render now. */
  get rendered(): number {
    return this.#print.isPrinting
      ? Math.min(this.length, this.#sizes.paper)
      : Math.min(this.shown, this.#gradual.limit);
  }

  /** True while a long list shows its first screen only; what stands beside it or further down can wait, too. */
  get isFirstScreen(): boolean {
    return this.#gradual.isFirstScreen && !this.#print.isPrinting;
  }

  /** Entries that paper leaves out; 0 on the screen. */
  get leftOut(): number {
    return this.#print.isPrinting ? this.length - this.rendered : 0;
  }

  /** Shows one step more. */
  more(): void {
    this.#steps += 1;
    this.#host.requestUpdate();
  }

  /** Begins again, for a list that has become another. */
  reset(): void {
    this.#steps = 1;
  }
}
