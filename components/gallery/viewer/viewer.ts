/** The behaviour of the viewer: which slide, where focus is, keys, zoom, the page behind. */
import { adoptStyles, type CSSResultOrNative, type LitElement, render } from 'lit';
import type { Work } from '../../records/types.js';
import type { ElementStrings } from '../../shared/strings/strings.js';
import { fullOf } from '../work-words.js';
import { followGestures } from './gestures.js';
import { hideRest } from './hide-rest.js';
import { share } from './share.js';
import { type Slide, slidesOf } from './slides.js';
import { viewerStyles } from './viewer.styles.js';
import { viewerTemplate } from './viewer-template.js';
import { FITTED, greatestScale, keepOnStage, panBy, STEP, TAP_SCALE, type Zoom, zoomTo } from './zoom.js';

/** An arrow key moves an enlarged picture by this, in CSS pixels. */
const PAN_PX = 80;

/** What the viewer tells its element and asks of it. */
export interface ViewerOptions {
  strings(): ElementStrings<'gallery'>;
  /** Whether readers may keep the original. */
  canDownload(): boolean;
  /** Where the work can be seen again. */
  addressOf(work: Work): string;
  /** Where focus goes when the viewer closes. */
  openerOf(work: Work): HTMLElement | null;
  onTurn(work: Work): void;
  onClose(work: Work): void;
}

/**
 * Shows slides in a modal dialog (https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/). It stands above everything as a
 * popover, in browsers before 2023 as a modal `<dialog>`. The rest of the page is hidden from assistive technology and
 * focus is kept inside by hand: modality itself makes Chromium compute the style of every work on the wall anew, 600 ms
 * for 2,000. The dialog is in the element's shadow tree, behind all else, and only while it is open.
 */
export class Viewer {
  zoom: Zoom = FITTED;
  /** A word on the last thing that was done, in place of the position. */
  said = '';
  slides: readonly Slide[] = [];
  index = 0;
  readonly options: ViewerOptions;
  readonly #root: ShadowRoot;
  readonly #box: HTMLDialogElement;
  #isOpen = false;
  #opener: HTMLElement | null = null;
  #pageOverflow = '';
  #showRest: (() => void) | undefined;

  constructor(host: LitElement, options: ViewerOptions) {
    this.options = options;
    this.#root = host.renderRoot as ShadowRoot;
    const { elementStyles } = host.constructor as unknown as { elementStyles: CSSResultOrNative[] };
    adoptStyles(this.#root, [...elementStyles, viewerStyles]);
    const box = document.createElement('dialog');
    box.className = 'viewer';
    for (const [name, value] of Object.entries({
      part: 'viewer',
      role: 'dialog',
      'aria-modal': 'true',
      'aria-labelledby': 'viewer-title',
      popover: 'manual',
    }))
      box.setAttribute(name, value);
    box.addEventListener('keydown', this.#onKeydown);
    // Esc and the system's back gesture close a modal <dialog> by themselves.
    box.addEventListener('close', () => this.close());
    this.#box = box;
  }

  /** The work that is shown; undefined while closed. */
  get work(): Work | undefined {
    return this.#isOpen ? this.slide.work : undefined;
  }

  /** False after the element has rendered something else over it. */
  get isThere(): boolean {
    return this.#box.isConnected;
  }

  get slide(): Slide {
    return this.slides[this.index] as Slide;
  }

  /** Opens at a work; nothing happens if it is not among them. */
  open(works: readonly Work[], work: Work): void {
    const slides = slidesOf(works);
    const index = slides.findIndex((slide) => slide.work === work);
    if (index < 0) return;
    this.slides = slides;
    this.#goTo(index);
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#opener = this.#root.activeElement as HTMLElement | null;
    this.#root.append(this.#box);
    if ('showPopover' in this.#box) this.#box.showPopover();
    else (this.#box as HTMLDialogElement).showModal?.();
    this.#showRest = hideRest(this.#box);
    this.#pageOverflow = document.documentElement.style.overflow;
    document.documentElement.style.overflow = 'hidden';
    const stage = this.#box.querySelector('.stage') as HTMLElement;
    if (!stage.dataset['followed']) this.#follow(stage);
    this.#box.querySelector<HTMLElement>('.close')?.focus();
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    const { work } = this.slide;
    document.documentElement.style.overflow = this.#pageOverflow;
    this.#showRest?.();
    if (this.#box.open) this.#box.close();
    this.#box.remove();
    render(null, this.#box);
    (this.options.openerOf(work) ?? this.#opener)?.focus();
    this.options.onClose(work);
  }

  /** Moves on by so many slides; stops at both ends. */
  turn(by: number): void {
    this.goTo(this.index + by);
  }

  goTo(index: number): void {
    if (!this.slides[index] || index === this.index) return;
    const before = this.slide.work;
    this.#goTo(index);
    if (this.slide.work !== before) this.options.onTurn(this.slide.work);
  }

  /** Enlarges the picture around a point of the window, else around its middle. */
  zoomBy(factor: number, x?: number, y?: number): void {
    const media = this.#picture;
    const stage = this.#box.querySelector('.stage')?.getBoundingClientRect();
    if (!media || !stage) return;
    const fitted = { width: media.offsetWidth, height: media.offsetHeight };
    const [fromX, fromY] = [
      (x ?? Number.NaN) - stage.left - stage.width / 2,
      (y ?? Number.NaN) - stage.top - stage.height / 2,
    ];
    const greatest = greatestScale(media.naturalWidth, fitted);
    const zoom = zoomTo(this.zoom, this.zoom.scale * factor, fromX || 0, fromY || 0, greatest);
    this.#setZoom(keepOnStage(zoom, fitted, stage));
  }

  /** Copies the address of the work, or hands it to the phone's own sheet. */
  async share(): Promise<void> {
    const { work } = this.slide;
    const url = this.options.addressOf(work);
    const outcome = await share(work.title, url, this.#box);
    const words = this.options.strings().gallery.viewer;
    if (outcome !== 'shared') this.say(outcome === 'copied' ? words.linkCopied : words.copyThis(url));
  }

  /** Says a word where the position stands. */
  say(words: string): void {
    this.said = words;
    this.#render();
  }

  get #picture(): HTMLImageElement | null {
    return this.#box.querySelector<HTMLImageElement>('img.media');
  }

  #goTo(index: number): void {
    this.index = index;
    this.said = '';
    this.zoom = FITTED;
    this.#render();
    this.#setZoom(FITTED);
    // Ready before they are asked for.
    for (const near of [index + 1, index - 1]) {
      const picture = this.slides[near]?.picture;
      if (picture) Object.assign(new Image(), { sizes: '100vw', srcset: picture.srcset ?? '', src: fullOf(picture) });
    }
  }

  #setZoom(zoom: Zoom): void {
    const isNew = zoom.scale > 1 !== this.zoom.scale > 1;
    this.zoom = zoom;
    const { scale, x, y } = zoom;
    this.#picture?.style.setProperty('transform', scale > 1 ? `translate(${x}px,${y}px) scale(${scale})` : '');
    if (isNew) this.#render();
  }

  #panBy(x: number, y: number): void {
    const stage = this.#box.querySelector('.stage')?.getBoundingClientRect();
    const media = this.#picture;
    if (!media || !stage) return;
    const fitted = { width: media.offsetWidth, height: media.offsetHeight };
    this.#setZoom(keepOnStage(panBy(this.zoom, x, y), fitted, stage));
  }

  #render(): void {
    render(viewerTemplate(this), this.#box);
    // As style attributes a strict CSP would block them.
    for (const thumb of this.#box.querySelectorAll<HTMLElement>('.thumb')) {
      const src = thumb.dataset['src'];
      thumb.style.setProperty('background-image', src ? `url("${src.replace(/["\\\n]/g, encodeURIComponent)}")` : '');
    }
  }

  #follow(stage: HTMLElement): void {
    stage.dataset['followed'] = '';
    followGestures(stage, {
      isEnlarged: () => this.zoom.scale > 1,
      zoomBy: (factor, x, y) => this.zoomBy(factor, x, y),
      panBy: (x, y) => this.#panBy(x, y),
      turn: (by) => this.turn(by),
      toggle: (x, y) => this.zoomBy(this.zoom.scale > 1 ? 0 : TAP_SCALE, x, y),
    });
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    // The film's own keys.
    if ((event.target as Element).localName === 'video' && event.key !== 'Escape') return;
    const { key } = event;
    const [x, y] = ARROWS[key] ?? [0, 0];
    if ((x || y) && this.zoom.scale > 1) this.#panBy(x * PAN_PX, y * PAN_PX);
    else if (x) this.turn(-x);
    else if (key === 'PageDown') this.turn(1);
    else if (key === 'PageUp') this.turn(-1);
    else if (key === 'Home') this.goTo(0);
    else if (key === 'End') this.goTo(this.slides.length - 1);
    else if (key === '+' || key === '=') this.zoomBy(STEP);
    else if (key === '-') this.zoomBy(1 / STEP);
    else if (key === '0') this.zoomBy(0);
    else if (key === 'Escape') this.close();
    else if (key === 'Tab') {
      if (!this.#keepFocus(event.shiftKey)) return;
    } else return;
    event.preventDefault();
  };

  /** From the last stop to the first, and back. @returns whether focus was moved. */
  #keepFocus(isBack: boolean): boolean {
    const stops = [...this.#box.querySelectorAll<HTMLElement>('a[href], button, video, [tabindex]')];
    const [first, last] = [stops[0], stops[stops.length - 1]];
    if (this.#root.activeElement !== (isBack ? first : last)) return false;
    (isBack ? last : first)?.focus();
    return true;
  }
}

/** Which way an arrow key moves the picture. */
const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
