import { isServer } from 'lit';
import { addStyles } from '../shared/adopt-styles.js';
import type { AwardPanels, PanelsHost } from './panels.js';

/** What only some tables need, once for all of a page. */
const loads = {
  panels: () => import('./panels.js'),
  quota: () => import('./quota.js'),
  english: () => import('../shared/strings/english-awards.js'),
};

export type PartName = keyof typeof loads;

/** What is there. A server, which cannot wait, puts all of it here. */
export const held: { [Name in PartName]?: Awaited<ReturnType<(typeof loads)[Name]>> } = {};

/**
 * Loads what a table needs: English; and what stands around a long list – numbers, filters, tools –, its order and its
 * groups, which a short list mostly does without; the table of prizes to be given. An update that needs a part waits for it, so that nothing moves when it
 * comes.
 */
export class PartsController {
  readonly #host: PanelsHost;
  #panels: AwardPanels | undefined;

  constructor(host: PanelsHost) {
    this.#host = host;
  }

  /** `undefined` until an update has waited for the part. */
  get panels(): AwardPanels | undefined {
    if (isServer) this.#takePanels();
    return this.#panels;
  }

  #takePanels(): void {
    const { panels: part } = held;
    if (!part || this.#panels) return;
    this.#panels = new part.AwardPanels(this.#host);
    if (!isServer) addStyles(this.#host.renderRoot as ShadowRoot, part.styles);
  }

  /** Has a part on its way. */
  async load(name: PartName): Promise<void> {
    Object.assign(held, { [name]: await loads[name]() });
  }

  /**
   * Puts an update off until the parts are there. Without them a list is shown alone, in Chinese; one that is prerendered stays
   * as it is. The next update tries again.
   */
  schedule(names: readonly PartName[], update: () => void | Promise<unknown>): void | Promise<unknown> {
    const host = this.#host;
    const missing = names.filter((name) => !held[name]);
    const go = () => {
      if (names.includes('panels')) this.#takePanels();
      return update();
    };
    if (missing.length === 0) return go();
    return Promise.all(missing.map((name) => this.load(name))).then(go, (error: unknown) => {
      console.warn(`<${host.localName}>: ${String(error)}`);
      if (host.hasUpdated || !host.renderRoot.querySelector('.body')) return go();
      host.isUpdatePending = false;
      return undefined;
    });
  }
}
