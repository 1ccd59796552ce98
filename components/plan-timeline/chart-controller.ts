import { isServer, type LitElement, type ReactiveController } from 'lit';
import { addStyles } from '../shared/adopt-styles.js';
import { WidthController } from '../shared/by-width.js';
import type { PrintStateController } from '../shared/print-state.js';
import type { Chart } from './chart.js';

/** The part that draws, once it is there. A server, which cannot wait for it, puts it here. */
export const held: { part: typeof import('./chart.js') | undefined } = { part: undefined };

export interface ChartHost extends LitElement {
  layout: 'axis' | 'list' | undefined;
}

/**
 * Loads the drawing where it is to be seen: not on a phone, and not where the author wants the list alone. A prerendered
 * drawing that nobody sees is taken away before it is hydrated; one that is seen waits for the part.
 */
export class ChartController implements ReactiveController {
  readonly #host: ChartHost;
  readonly #print: PrintStateController;
  readonly #isPrerendered: boolean;
  readonly #width: WidthController;
  #loading: Promise<void> | undefined;
  #chart: Chart | undefined;
  #isStyled = false;

  constructor(host: ChartHost, print: PrintStateController) {
    this.#host = host;
    this.#print = print;
    this.#isPrerendered = !isServer && host.shadowRoot !== null;
    this.#width = new WidthController(host);
    host.addController(this);
  }

  /** @returns What an update has to wait for; undefined where it need not. */
  load(): Promise<void> | undefined {
    if (held.part || !this.#isSeen) return undefined;
    // Without it the timeline can be read; the next page asks for it again.
    this.#loading ??= import('./chart.js').then(
      (part) => {
        held.part = part;
      },
      (cause: unknown) => console.warn(`<${this.#host.localName}>: ${cause}`),
    );
    if (!this.#print.isPrinting) return this.#loading;
    // Paper does not wait. In a script that holds the part, it is there before the sheets are laid out.
    void this.#loading.then(() => held.part && this.#host.requestUpdate());
    return undefined;
  }

  /** The drawing, where it is to be seen now. */
  get chart(): Chart | undefined {
    const isFirst = this.#isPrerendered && !this.#host.hasUpdated;
    if (!held.part || !this.#isSeen || (isFirst && !this.#prerendered)) return undefined;
    this.#chart ??= new held.part.Chart(this.#host, isServer || isFirst);
    return this.#chart;
  }

  hostUpdate(): void {
    if (this.#host.hasUpdated || this.chart) return;
    const drawing = this.#prerendered;
    // With it goes what Lit left before it to find its attributes.
    drawing?.previousSibling?.remove();
    drawing?.remove();
  }

  hostUpdated(): void {
    if (!this.#chart || !held.part || this.#isStyled) return;
    this.#isStyled = true;
    addStyles(this.#host.renderRoot as ShadowRoot, held.part.chartStyles);
  }

  get #isSeen(): boolean {
    return this.#host.layout !== 'list' && (this.#print.isPrinting || !this.#width.isNarrow);
  }

  get #prerendered(): Element | null | undefined {
    return this.#isPrerendered ? this.#host.shadowRoot?.querySelector('.chart') : undefined;
  }
}
