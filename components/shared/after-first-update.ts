import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells the first render, which has to equal the prerendered one, from all later ones: controls that only work with
 * script, combobox roles and whatever depends on the reader's machine come in with the second.
 */
export class AfterFirstUpdateController implements ReactiveController {
  /** False on the server and in the first render in the browser. */
  live = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.live) return;
    this.live = true;
    // Not within the update that is ending: Lit warns of it.
    Promise.resolve().then(() => this.#host.requestUpdate());
  }
}
