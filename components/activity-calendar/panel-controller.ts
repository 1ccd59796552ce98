import type { LitElement, ReactiveController } from 'lit';

/**
 * The panel with the activities of a day: which day it is, where it floats, and where the focus goes.
 * A non-modal dialog: Escape, a click elsewhere or leaving it closes it; the focus returns to the day.
 */
export class PanelController implements ReactiveController {
  /** The day `YYYY-MM-DD`, or `shelf`; undefined when closed. */
  opened: string | undefined;
  readonly #host: LitElement;
  #takeFocus = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    document.removeEventListener('pointerdown', this.#onPointerDown);
    this.opened = undefined;
  }

  hostUpdated(): void {
    if (!this.opened) return;
    this.#place();
    if (!this.#takeFocus) return;
    this.#takeFocus = false;
    this.#panel?.focus({ preventScroll: true });
    this.#panel?.scrollIntoView({ block: 'nearest' });
  }

  /** Opens a day; opening the day that is open closes it. */
  open(day: string): void {
    if (this.opened === day) {
      this.close(true);
      return;
    }
    this.opened = day;
    this.#takeFocus = true;
    document.addEventListener('pointerdown', this.#onPointerDown);
    this.#host.requestUpdate();
  }

  /** @param returnFocus Puts the focus back on what opened the panel. */
  close(returnFocus = false): void {
    if (!this.opened) return;
    if (returnFocus) this.#opener?.focus();
    this.opened = undefined;
    document.removeEventListener('pointerdown', this.#onPointerDown);
    this.#host.requestUpdate();
  }

  onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.close(true);
  }

  get #panel(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.panel');
  }

  get #opener(): HTMLElement | null {
    const selector = this.opened === 'shelf' ? '.more-shelf' : `td[data-day="${this.opened}"]`;
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  readonly #onPointerDown = (event: Event): void => {
    const path = event.composedPath();
    const opener = this.#opener;
    if (this.#panel && !path.includes(this.#panel) && !(opener && path.includes(opener))) this.close();
  };

  /** Beside its day, within the grid. By CSSOM: a style attribute would break the strict CSP. */
  #place(): void {
    const panel = this.#panel;
    const opener = this.#opener;
    const frame = panel?.offsetParent;
    if (!panel || !opener || !frame) return;
    const outer = frame.getBoundingClientRect();
    const box = opener.getBoundingClientRect();
    const isLeftHalf = box.left - outer.left < outer.width / 2;
    const left = isLeftHalf ? box.right - outer.left + 4 : box.left - outer.left - panel.offsetWidth - 4;
    const isShelf = this.opened === 'shelf';
    const top = isShelf ? box.bottom - outer.top + 4 : box.top - outer.top;
    const room = outer.height - panel.offsetHeight;
    panel.style.setProperty('left', `${Math.max(0, Math.min(left, outer.width - panel.offsetWidth))}px`);
    panel.style.setProperty('top', `${Math.max(0, Math.min(top, Math.max(room, 0)))}px`);
  }
}
