import type { LitElement, ReactiveController } from 'lit';

/**
 * The panel with the activities of a day, or with the calendars to subscribe to: which it is, where it floats, and where
 * the focus goes. A non-modal dialog: Escape, a click elsewhere or leaving it closes it; the focus returns to its opener
 * unless the reader put it elsewhere. https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/
 */
export class PanelController implements ReactiveController {
  /** The day `YYYY-MM-DD`, `shelf`, or `share`; undefined when closed. */
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

  /** Escape closes; arrows, Home and End go through links and buttons, as Tab does. */
  readonly onKey = (event: KeyboardEvent): void => {
    const { key, target } = event;
    // In a field and in a list of choices they have their own meaning.
    const isField = (target as Element).matches('input, select');
    if (event.isComposing || (key !== 'Escape' && isField)) return;
    if (key === 'Escape') {
      event.stopPropagation();
      this.close(true);
    } else if (!this.#moveFocus(key, target as Element)) return;
    event.preventDefault();
  };

  /** The focus has left for something else on the page; not for another window. */
  readonly onLeave = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (relatedTarget && !(currentTarget as Element).contains(relatedTarget as Node)) this.close();
  };

  #moveFocus(key: string, from: Element): boolean {
    const stops = Array.from(this.#panel?.querySelectorAll<HTMLElement>('a[href], button') ?? []);
    const at = stops.indexOf(from as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? stops.length - 1 : at - 1, Home: 0, End: stops.length - 1 }[key];
    if (to === undefined) return false;
    stops[Math.max(0, Math.min(to, stops.length - 1))]?.focus();
    return true;
  }

  get #panel(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.panel');
  }

  get #opener(): HTMLElement | null {
    const selector =
      this.opened === 'share' ? '.share' : this.opened === 'shelf' ? '.more-shelf' : `td[data-day="${this.opened}"]`;
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
    if (!panel || !opener || !frame || this.opened === 'share') return;
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
