/** The behaviour of the viewer: which slide, where focus is, keys, the page behind. */
import type { LitElement, ReactiveController } from 'lit';
import type { Slide } from './work-words.js';

/** Farther than this, in CSS pixels, a finger's way across is a swipe. */
const SWIPE_PX = 48;

/** What the viewer asks of its element. */
export interface ViewerHost extends LitElement {
  /** The link or button of a slide's work on the wall, if it is there. */
  openerOf(slide: Slide): HTMLElement | null;
}

/**
 * Opens slides in a modal dialog (https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/): `<dialog>` where the browser
 * has it, else an element with the role, where focus is kept inside by hand. Focus goes back to the work shown last.
 */
export class ViewerController implements ReactiveController {
  slides: readonly Slide[] = [];
  /** Undefined while closed. */
  index: number | undefined;
  readonly #host: ViewerHost;
  readonly #onClosed: (slide: Slide) => void;
  #opener: HTMLElement | null = null;
  #pageOverflow = '';
  #shown = false;
  #swipeX: number | undefined;

  constructor(host: ViewerHost, onClosed: (slide: Slide) => void) {
    this.#host = host;
    this.#onClosed = onClosed;
    host.addController(this);
  }

  /** Whether the browser has modal dialogs; only asked in browsers. */
  static get hasDialog(): boolean {
    return typeof HTMLDialogElement === 'function' && 'showModal' in HTMLDialogElement.prototype;
  }

  get slide(): Slide | undefined {
    return this.index === undefined ? undefined : this.slides[this.index];
  }

  hostUpdated(): void {
    if (this.index === undefined || this.#shown) return;
    const box = this.#box;
    if (!box) return;
    this.#shown = true;
    if (ViewerController.hasDialog) (box as HTMLDialogElement).showModal();
    this.#pageOverflow = document.documentElement.style.overflow;
    document.documentElement.style.overflow = 'hidden';
    box.querySelector<HTMLElement>('.back')?.focus();
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Opens at a slide; nothing happens if there is none. */
  open(slides: readonly Slide[], index: number): void {
    if (!slides[index]) return;
    if (this.index === undefined) this.#opener = (this.#host.shadowRoot?.activeElement as HTMLElement | null) ?? null;
    this.slides = slides;
    this.index = index;
    this.#host.requestUpdate();
  }

  close(): void {
    const slide = this.slide;
    if (!slide) return;
    this.index = undefined;
    if (this.#shown) {
      this.#shown = false;
      document.documentElement.style.overflow = this.#pageOverflow;
      const box = this.#box;
      if (ViewerController.hasDialog) (box as HTMLDialogElement | null)?.close();
    }
    this.#host.requestUpdate();
    (this.#host.openerOf(slide) ?? this.#opener)?.focus();
    this.#onClosed(slide);
  }

  /** Moves on by so many slides; stops at both ends. */
  move(by: number): void {
    if (this.index === undefined) return;
    this.goTo(this.index + by);
  }

  goTo(index: number): void {
    if (this.index === undefined || !this.slides[index] || index === this.index) return;
    this.index = index;
    this.#host.requestUpdate();
    // Ready before it is asked for, in the direction readers mostly go.
    const next = this.slides[index + 1]?.picture;
    if (next) new Image().src = next.full || next.src;
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    if ((event.target as Element).localName === 'video' && event.key !== 'Escape') return;
    if (event.key === 'ArrowLeft') this.move(-1);
    else if (event.key === 'ArrowRight') this.move(1);
    else if (event.key === 'Home') this.goTo(0);
    else if (event.key === 'End') this.goTo(this.slides.length - 1);
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Tab' && !ViewerController.hasDialog) this.#keepFocus(event);
    else return;
    if (event.key !== 'Tab') event.preventDefault();
  };

  /** Esc and the system's back gesture close a `<dialog>` by themselves; keep our state with it. */
  readonly onNativeClose = (): void => {
    if (this.index !== undefined) this.close();
  };

  readonly onPointerdown = (event: PointerEvent): void => {
    this.#swipeX = event.pointerType === 'mouse' ? undefined : event.clientX;
  };

  readonly onPointerup = (event: PointerEvent): void => {
    if (this.#swipeX === undefined) return;
    const way = event.clientX - this.#swipeX;
    this.#swipeX = undefined;
    if (Math.abs(way) > SWIPE_PX) this.move(way < 0 ? 1 : -1);
  };

  get #box(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.viewer') ?? null;
  }

  #keepFocus(event: KeyboardEvent): void {
    const stops = [...(this.#box?.querySelectorAll<HTMLElement>('a[href], button, video') ?? [])];
    const first = stops[0];
    const last = stops[stops.length - 1];
    const active = this.#host.shadowRoot?.activeElement;
    if (event.shiftKey ? active === first : active === last) {
      event.preventDefault();
      (event.shiftKey ? last : first)?.focus();
    }
  }
}
