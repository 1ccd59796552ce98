import { isServer, type LitElement } from 'lit';
import { addStyles } from '../shared/adopt-styles.js';
import type { AwardPanels } from './panels.js';

/** The part, once it is there. A server, which cannot wait for it, puts it here. */
export const held: { part: typeof import('./panels.js') | undefined } = { part: undefined };

/**
 * What stands around a long list – numbers, filters, tools –, its groups and the order of its words: a part that a short list
 * mostly does without. An update that needs it waits for it, so that nothing moves when it comes.
 */
export class PanelsController {
  readonly #host: LitElement;
  #panels: AwardPanels | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** `undefined` until an update has waited for the part. */
  get panels(): AwardPanels | undefined {
    if (isServer && held.part) this.#panels ??= new held.part.AwardPanels(this.#host);
    return this.#panels;
  }

  /** Has the part on its way. */
  load(): Promise<void> {
    return import('./panels.js').then((part) => {
      held.part = part;
    });
  }

  /** Puts an update off until the part is there. Without it a list is shown alone; one that is prerendered stays as it is. The next update tries again. */
  schedule(update: () => void | Promise<unknown>): void | Promise<unknown> {
    const host = this.#host;
    if (this.#panels) return update();
    return this.load().then(
      () => {
        if (held.part && !this.#panels) {
          this.#panels = new held.part.AwardPanels(host);
          addStyles(host.renderRoot as ShadowRoot, held.part.styles);
        }
        return update();
      },
      (error: unknown) => {
        console.warn(`<${host.localName}>: ${String(error)}`);
        if (host.hasUpdated || !host.renderRoot.querySelector('.body')) return update();
        host.isUpdatePending = false;
        return undefined;
      },
    );
  }
}
