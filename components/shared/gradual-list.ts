import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from 'lit';
import { whenIdle } from './when-idle.js';

/** A list up to this length is rendered at once. */
const SHORT = 150;
/** Entries of a longer list that the first screen shows. */
const FIRST = 18;
/** Between the first screen and the rest: what else the page is to paint comes first. */
const PAUSE_MS = 100;
/** Entries added at a time; short enough to answer a key in between. */
const STEP = 100;

/**
 * How much of a list is rendered: a short one at once, of a long one the first screen, and the rest while the browser
 * has nothing else to do. A prerendered list is there whole, and is hydrated whole.
 */
export class GradualListController implements ReactiveController {
  /** Entries of the whole list; to be set in `willUpdate`. */
  length = 0;
  readonly #host: ReactiveControllerHost;
  #limit: number;
  #isWaiting = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#limit = isServer || host.shadowRoot ? Number.POSITIVE_INFINITY : FIRST;
    host.addController(this);
  }

  /** Entries to render. */
  get limit(): number {
    return this.length <= SHORT ? Number.POSITIVE_INFINITY : this.#limit;
  }

  get isFirstScreen(): boolean {
    return this.limit === FIRST;
  }

  hostUpdated(): void {
    if (this.limit >= this.length || this.#isWaiting) return;
    this.#isWaiting = true;
    const grow = () => {
      this.#isWaiting = false;
      this.#limit += STEP;
      this.#host.requestUpdate();
    };
    // What is there is painted before, and so is the first screen of all else on the page.
    requestAnimationFrame(() => setTimeout(whenIdle, this.isFirstScreen ? PAUSE_MS : 0, grow));
  }
}
