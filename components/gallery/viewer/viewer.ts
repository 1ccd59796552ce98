/** The behaviour of the viewer: which slide, where focus is, keys, zoom, the page behind. */
import { render } from 'lit';
import type { Work } from '../../records/types.js';
import type { GalleryHost } from '../gallery-host.js';
import type { ViewerController } from '../viewer-controller.js';
import { fullOf } from '../work-words.js';
import { hideRest } from './hide-rest.js';
import { type Slide, slidesOf } from './slides.js';
import { WorkCloseEvent } from './viewer.events.js';
import { viewerStyles } from './viewer.styles.js';
import { viewerTemplate } from './viewer-template.js';
import type { Zoom } from './zoom.js';

type Hands = typeof import('../hands-part.js');

/** A picture that fits its stage. */
const FITTED: Zoom = { scale: 1, x: 0, y: 0 };
/** A key or button enlarges by this. */
const STEP = 1.5;
/** An arrow key moves an enlarged picture by this, in CSS pixels. */
const PAN_PX = 80;

/** Which way an arrow key moves the picture. */
const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * Shows slides in a modal dialog (https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/). It stands above everything as a
 * popover, in browsers before 2023 as a modal `<dialog>`. The rest of the page is hidden from assistive technology and
 * focus is kept inside by hand: modality itself makes Chromium compute the style of every work on the wall anew, 600 ms
 * for 2,000. The dialog is in the element's shadow tree, behind all else, and only while it is open.
 */
export class Viewer {
  readonly host: GalleryHost;
  zoom: Zoom = FITTED;
  /** A word on the last thing that was done, in place of the position. */
  said = '';
  /** How often the picture did not come: then it is shown as on the wall, then only named. */
  lost = 0;
  slides: readonly Slide[] = [];
  index = 0;
  /** Changes with the slide. */
  isTurned = false;
  readonly #controller: ViewerController;
  readonly #root: ShadowRoot;
  /** Holds the dialog, behind all else in the shadow tree. */
  readonly #holder = document.createElement('div');
  #opener: HTMLElement | null = null;
  /** Gives the page back; only while the dialog is open. */
  #restore: (() => void) | undefined;
  #hands: Promise<Hands> | undefined;

  constructor(host: GalleryHost, controller: ViewerController) {
    this.host = host;
    this.#controller = controller;
    this.#root = host.renderRoot as ShadowRoot;
    host.addStyles(viewerStyles);
  }

  /** False after the element has rendered something else over it. */
  get isThere(): boolean {
    return this.#holder.isConnected;
  }

  get slide(): Slide {
    return this.slides[this.index] as Slide;
  }

  get isEnlarged(): boolean {
    return this.zoom.scale > 1;
  }

  get words(): GalleryHost['strings']['gallery']['viewer'] {
    return this.host.strings.gallery.viewer;
  }

  /** Opens at a work; nothing happens if it is not among them. */
  open(works: readonly Work[], work: Work): void {
    const slides = slidesOf(works);
    const index = slides.findIndex((slide) => slide.work === work);
    if (index < 0) return;
    this.slides = slides;
    this.#goTo(index);
    if (this.#restore) return;
    this.#opener = this.#root.activeElement as HTMLElement | null;
    this.#root.append(this.#holder);
    const dialog = this.#find<HTMLDialogElement>('dialog') as HTMLDialogElement;
    if ('showPopover' in dialog) dialog.showPopover();
    else (dialog as HTMLDialogElement).showModal?.();
    this.#restore = hideRest(dialog);
    this.#find('.close')?.focus();
    const stage = this.stage as HTMLElement;
    this.#use((hands) => hands.followGestures(stage, this));
  }

  readonly close = (): void => {
    if (!this.#restore) return;
    this.#restore();
    this.#restore = undefined;
    const { work } = this.slide;
    this.#holder.remove();
    render(null, this.#holder);
    const find = (selector: string) => this.#root.querySelector<HTMLElement>(selector);
    // A work that is not on the wall was opened by its address: what unfolds the wall is nearest to it.
    const frame = find(`.work[data-id="${CSS.escape(work.id)}"] > .frame`);
    (frame ?? this.#opener ?? find('[part="more"]') ?? find('.frame'))?.focus();
    this.#controller.follow(undefined);
    this.host.dispatchEvent(new WorkCloseEvent(work));
  };

  /** Moves on by so many slides; stops at both ends. */
  turn(by: number): void {
    this.goTo(this.index + by);
  }

  goTo(index: number): void {
    if (this.slides[index] && index !== this.index) this.#goTo(index);
  }

  get stage(): HTMLElement | null {
    return this.#find('.stage');
  }

  /** Enlarges the picture around its middle. */
  zoomBy(factor: number): void {
    this.#use((hands) => hands.zoomBy(this, factor));
  }

  readonly zoomIn = (): void => this.zoomBy(STEP);
  readonly zoomOut = (): void => this.zoomBy(1 / STEP);

  /** The picture lies otherwise. */
  show(zoom: Zoom): void {
    this.zoom = zoom;
    this.#render();
  }

  /** Copies the address of the work, or hands it to the phone's own sheet. */
  readonly share = (): void => {
    const { id, title } = this.slide.work;
    const url = this.#controller.addressOf(id);
    this.#use(
      async ({ share }) => {
        const outcome = await share(title, url, this.#holder.firstElementChild as Element);
        if (outcome !== 'shared') this.say(outcome === 'copied' ? this.words.linkCopied : this.words.copyThis(url));
      },
      () => this.say(this.words.copyThis(url)),
    );
  };

  /** Does something with what is on its way since the first picture; if it cannot be loaded it is tried again. */
  #use(act: (hands: Hands) => void, otherwise?: () => void): void {
    this.#hands ??= import('../hands-part.js');
    this.#hands.then(act, (error) => {
      this.#hands = undefined;
      console.warn(`<${this.host.localName}>: ${error}`);
      otherwise?.();
    });
  }

  /** The picture is none, or cannot be reached; the link below leads to whatever it is. */
  readonly lose = (): void => {
    const { picture } = this.slide;
    this.lost += picture?.srcset || (picture && fullOf(picture) !== picture.src) ? 1 : 2;
    this.say(this.words.failed);
  };

  /** Says a word where the position stands. */
  say(words: string): void {
    this.said = words;
    this.#render();
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const { key } = event;
    // The film's own keys.
    if ((event.target as Element).localName === 'video' && key !== 'Escape') return;
    const [x, y] = ARROWS[key] ?? [0, 0];
    if ((x || y) && this.isEnlarged) this.#use((hands) => hands.panBy(this, x * PAN_PX, y * PAN_PX));
    else if (x) this.turn(-x);
    else if (key === 'PageDown') this.turn(1);
    else if (key === 'PageUp') this.turn(-1);
    else if (key === 'Home') this.goTo(0);
    else if (key === 'End') this.goTo(this.slides.length - 1);
    else if (key === '+' || key === '=') this.zoomIn();
    else if (key === '-') this.zoomOut();
    else if (key === '0') this.zoomBy(0);
    else if (key === 'Escape') this.close();
    else if (key !== 'Tab' || !this.#keepFocus(event.shiftKey)) return;
    event.preventDefault();
  };

  /**
   * A click beside every stop takes focus away, and so does the browser when it comes to a hash that it was sent to while
   * the page was loading: nobody would hear the keys then.
   */
  readonly onFocusout = ({ target, relatedTarget }: FocusEvent): void => {
    if (relatedTarget) return;
    setTimeout(() => {
      if (!this.#restore || document.activeElement !== document.body) return;
      ((target as HTMLElement).isConnected ? (target as HTMLElement) : this.#find('.close'))?.focus();
    });
  };

  #find<E extends HTMLElement>(selector: string): E | null {
    return this.#holder.querySelector<E>(selector);
  }

  #goTo(index: number): void {
    this.index = index;
    this.isTurned = !this.isTurned;
    this.said = '';
    this.lost = 0;
    this.zoom = FITTED;
    this.#render();
    // Ready before they are asked for.
    for (const near of [index + 1, index - 1]) {
      const picture = this.slides[near]?.picture;
      if (picture) Object.assign(new Image(), { sizes: '100vw', srcset: picture.srcset ?? '', src: fullOf(picture) });
    }
    this.#controller.follow(this.slide.work.id);
  }

  #render(): void {
    render(viewerTemplate(this), this.#holder);
    // As style attributes a strict CSP would block them.
    for (const thumb of this.#holder.querySelectorAll<HTMLElement>('.thumb')) {
      const { src = '' } = thumb.dataset;
      // What the wall has loaded, in the size and format it chose, need not be loaded again.
      const wall = this.#root.querySelector<HTMLImageElement>(`.frame > [src=${JSON.stringify(src)}]`);
      thumb.style.backgroundImage = src && `url(${JSON.stringify(wall?.currentSrc || src)})`;
    }
  }

  /** From the last stop to the first, and back. @returns whether focus was moved. */
  #keepFocus(isBack: boolean): boolean {
    const stops = [...this.#holder.querySelectorAll<HTMLElement>('a[href], button, video, [tabindex]')];
    const ends = [stops[0], stops[stops.length - 1]];
    if (isBack) ends.reverse();
    if (this.#root.activeElement !== ends[1]) return false;
    ends[0]?.focus();
    return true;
  }
}
