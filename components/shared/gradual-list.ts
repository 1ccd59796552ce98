import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from 'lit';

/** Entries that a first screen shows. */
const FIRST = 40;
/** Entries added at a time; short enough to answer a key in between. */
const STEP = 100;

/**
 * How much of a long list is rendered: the first screen at once, the rest while the browser has nothing else to do. A
 * prerendered list is there whole, and is hydrated whole.
 */
export class GradualListController implements ReactiveController {
  /** Entries to render. */
  limit: number;
  /** Entries of the whole list; to be set in `willUpdate`. */
  length = 0;
  readonly #host: ReactiveControllerHost;
  #isWaiting = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.limit = isServer || host.shadowRoot ? Number.POSITIVE_INFINITY : FIRST;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.limit >= this.length || this.#isWaiting) return;
    this.#isWaiting = true;
    const grow = () => {
      this.#isWaiting = false;
      this.limit += STEP;
      this.#host.requestUpdate();
    };
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(grow);
    else setTimeout(grow, 50);
  }
}
