import { type CSSResult, isServer, type LitElement, type ReactiveController, unsafeCSS } from 'lit';

/** Width of an element in px below which its layout is that of a phone; the same figure stands in the style sheets. */
const NARROW_PX = 640;

/** Chromium 105 and later; on the server, too, whose sheets say the rest themselves. */
const knowsContainers = isServer || CSS.supports('container-type', 'inline-size');

/**
 * Style sheets whose `@container` asks for the width of the element: the column it stands in is often narrower than the
 * window. In browsers that know no containers the window is asked instead.
 */
export function byWidth(styles: readonly CSSResult[]): CSSResult[] {
  return styles.map((style) =>
    knowsContainers ? style : unsafeCSS(style.cssText.replace(/@container (?=\()/g, '@media ')),
  );
}

/** Tells an element when it becomes narrow or wide, by the same measure as its styles. */
export class WidthController implements ReactiveController {
  readonly #host: LitElement;
  #observer: ResizeObserver | undefined;
  #isNarrow: boolean | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Whether the element has the layout of a phone, as far as is known without laying the page out: in a narrow window it
   * has; in a narrow column of a wide one it is known after the first layout.
   */
  get isKnownNarrow(): boolean {
    return this.#isNarrow ?? (!isServer && innerWidth < NARROW_PX);
  }

  /** Whether the element has the layout of a phone now, for which it may be laid out at once; false on the server. */
  get isNarrow(): boolean {
    if (isServer) return false;
    this.#isNarrow ??= this.#measure();
    return this.#isNarrow;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => {
      const isNarrow = this.#measure();
      const before = this.isKnownNarrow;
      this.#isNarrow = isNarrow;
      if (isNarrow === before) return;
      // Not at once: what changes while sizes are told would have to be told in the same frame.
      requestAnimationFrame(() => this.#host.requestUpdate());
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** What is not drawn has no width: it is taken for as wide as the window. */
  #measure(): boolean {
    return ((knowsContainers && this.#host.clientWidth) || innerWidth) < NARROW_PX;
  }
}
