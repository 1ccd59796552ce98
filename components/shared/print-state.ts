import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Knows when the page goes to paper, where nothing can be opened and everything has to be there. The update that the
 * host is asked for ends before the browser lays the paper out, since microtasks run between the two.
 */
export class PrintStateController implements ReactiveController {
  isPrinting = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('afterprint', this.#onPrint);
  }

  readonly #onPrint = (event: Event): void => {
    this.isPrinting = event.type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
