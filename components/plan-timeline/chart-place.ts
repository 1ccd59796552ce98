import type { Chart } from './chart.js';

/** Which part of the drawing is in view: gives it its length, keeps the place across zoom and paper, and words in sight. */
export class ChartPlace {
  readonly #root: ParentNode;
  /** The drawing as it was last; another one, or another zoom, begins where today is. */
  #last: { scroller: Element | null; zoom: number } = { scroller: null, zoom: 0 };
  /** What is in the middle of the view, as a share of the length, and that length in px. */
  #middle = { share: 0, lengthPx: 0 };
  readonly #sizes = new ResizeObserver(() => this.follow());
  /** How far the drawing was scrolled when it went to paper, in px. */
  #paperPx: number | undefined;

  constructor(root: ParentNode) {
    this.#root = root;
  }

  /** What scrolls; null where nothing is drawn. */
  get scroller(): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>('.scroll');
  }

  /** To be called after each update. */
  update(chart: Chart | undefined, isPrinting: boolean): void {
    if (isPrinting) this.#paperPx ??= this.scroller?.scrollLeft;
    this.#stretch(chart);
    if (isPrinting || this.#paperPx === undefined) return;
    this.scroller?.scrollTo(this.#paperPx, 0);
    this.#paperPx = undefined;
  }

  /**
   * What the reader looks at stays where it is: the phase that has the focus, else today, else the middle.
   *
   * @returns To be called once the drawing has another length.
   */
  hold(scroller: HTMLElement): () => void {
    const { scrollLeft, clientWidth, scrollWidth } = scroller;
    const kept = scroller.querySelector('.mark:focus-within :not(text)') ?? scroller.querySelector('.grid .now');
    const leftPx = kept ? kept.getBoundingClientRect().left - scroller.getBoundingClientRect().left : Number.NaN;
    const keptPx = leftPx >= 0 && leftPx <= clientWidth ? leftPx : clientWidth / 2;
    const share = (scrollLeft + keptPx) / scrollWidth;
    return () => {
      scroller.scrollLeft = share * scroller.scrollWidth - keptPx;
    };
  }

  /** Takes the axis along, and keeps words in view that belong to something longer than the view. */
  follow(): void {
    const { scroller } = this;
    const axis = scroller?.previousElementSibling;
    if (!scroller || !axis) return;
    const { scrollWidth, clientWidth } = scroller;
    // Hidden before it is taken away.
    if (clientWidth === 0) return;
    // Another width, not another place.
    if (scrollWidth !== this.#middle.lengthPx) scroller.scrollLeft = this.#middle.share * scrollWidth - clientWidth / 2;
    const { scrollLeft } = scroller;
    this.#middle = { share: (scrollLeft + clientWidth / 2) / scrollWidth, lengthPx: scrollWidth };
    axis.scrollLeft = scrollLeft;
    for (const text of Array.from(this.#root.querySelectorAll<SVGTextElement>('text[data-end]'))) {
      const from = (Number.parseFloat(text.getAttribute('x') ?? '') / 100) * scrollWidth;
      const to = (Number(text.dataset['end']) / 100) * scrollWidth;
      const isCut = from < scrollLeft && to > scrollLeft;
      // Measuring is dear: only what begins out of view and reaches into it is worth it.
      const shift = isCut ? Math.min(scrollLeft - from, to - from - text.getComputedTextLength() - 12) : 0;
      if (shift > 0) text.setAttribute('transform', `translate(${shift})`);
      else text.removeAttribute('transform');
    }
  }

  /** Gives the drawing its length. */
  #stretch(chart: Chart | undefined): void {
    const { scroller } = this;
    const zoom = chart?.zoom ?? 0;
    const isNew = scroller !== this.#last.scroller || zoom !== this.#last.zoom;
    if (!scroller || (zoom === 0 && !isNew)) return;
    // It was out of sight on a phone that has been turned.
    const isKept = zoom === this.#last.zoom && this.#middle.lengthPx > 0;
    if (scroller !== this.#last.scroller) {
      this.#sizes.disconnect();
      this.#sizes.observe(scroller);
    }
    this.#last = { scroller, zoom };
    for (const track of Array.from(this.#root.querySelectorAll<SVGElement | HTMLElement>('.track')))
      track.style.width = chart?.length ?? '';
    const now = isNew && !isKept && scroller.querySelector('.grid .now');
    if (now) {
      const { left, width } = scroller.getBoundingClientRect();
      scroller.scrollLeft += now.getBoundingClientRect().left - left - width / 2;
    }
    if (isNew) this.#middle.lengthPx = isKept ? 0 : scroller.scrollWidth;
    this.follow();
  }
}
