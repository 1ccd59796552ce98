import { adoptStyles, type CSSResultOrNative, isServer, type LitElement, supportsAdoptingStyleSheets } from 'lit';
import { warnOnce } from '../shared/warn-once.js';
import type { AwardPanels } from './panels.js';

export type PanelsPart = typeof import('./panels.js');

let part: PanelsPart | undefined;

/** Gives the part to elements that are rendered at once, on a server; before they are defined. */
export function givePanels(given: PanelsPart): void {
  part = given;
}

/** The styles of the part, where it was there before the element. */
export function givenStyles(): CSSResultOrNative[] {
  return part?.panelStyles ?? [];
}

/**
 * What stands around a long list – numbers, filters, tools – and groups: a part that a short list does without. An update that
 * needs it waits for it, so that nothing moves when it comes.
 */
export class PanelsController {
  readonly #host: LitElement;
  #panels: AwardPanels | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** `undefined` until an update has waited for the part. */
  get panels(): AwardPanels | undefined {
    if (isServer) this.#make();
    return this.#panels;
  }

  #make(): void {
    if (part) this.#panels ??= new part.AwardPanels(this.#host);
  }

  /** Has the part on its way. */
  load(): Promise<void> {
    return import('./panels.js').then((loaded) => {
      part = loaded;
    });
  }

  /** Puts an update off until the part is there. Without it a list is shown alone; one that is prerendered stays as it is. */
  schedule(update: () => void | Promise<unknown>): void | Promise<unknown> {
    const host = this.#host;
    if (this.#panels) return update();
    return this.load().then(
      () => {
        this.#make();
        this.#addStyles();
        return update();
      },
      (error: unknown) => {
        warnOnce(`<${host.localName}>: ${String(error)}`);
        if (host.hasUpdated || !host.renderRoot.querySelector('.body')) return update();
        host.isUpdatePending = false;
        return undefined;
      },
    );
  }

  #addStyles(): void {
    const { elementStyles } = this.#host.constructor as typeof LitElement;
    const root = this.#host.renderRoot as ShadowRoot;
    const missing = givenStyles().filter((style) => !elementStyles.includes(style));
    // Elsewhere each root has style elements of its own.
    if (!supportsAdoptingStyleSheets) return adoptStyles(root, missing);
    elementStyles.push(...missing);
    adoptStyles(root, elementStyles);
  }
}
