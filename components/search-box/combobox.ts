import type { LitElement, ReactiveController } from 'lit';

/**
 * The popup of a combobox: whether it is open, and which of its options is chosen. Focus stays in the field
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 */
export class Combobox implements ReactiveController {
  readonly #host: LitElement;
  readonly #count: () => number;
  #isOpen = false;
  #active = -1;
  #shown = -1;

  /** @param count Number of options. */
  constructor(host: LitElement, count: () => number) {
    this.#host = host;
    this.#count = count;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Index of the chosen option, -1 for none. */
  get active(): number {
    return this.#active;
  }

  hostUpdated(): void {
    if (this.#active === this.#shown) return;
    this.#shown = this.#active;
    this.#host.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  set(isOpen: boolean, active: number): void {
    this.#isOpen = isOpen;
    this.#active = active;
    this.#host.requestUpdate();
  }

  close(): void {
    this.set(false, -1);
  }

  /** Follows an option. */
  follow(index: number): void {
    this.#host.renderRoot.querySelectorAll<HTMLElement>('[role=option]')[index]?.click();
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    // 229: Safari ends a composition before the key that ended it.
    if (event.isComposing || event.keyCode === 229) return;
    const count = this.#count();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (count === 0) return;
      event.preventDefault();
      const way = event.key === 'ArrowDown' ? 1 : -1;
      this.set(true, nextOption(this.#isOpen ? this.#active : -1, way, count));
    } else if (event.key === 'Escape') {
      // Open: only close. Closed: the browser empties a search field by itself, which comes as `input`.
      if (!this.#isOpen) return;
      event.preventDefault();
      this.close();
    } else if (/^(?:Home|End|Arrow(?:Left|Right))$/.test(event.key)) {
      // The caret moves, so the field is meant again.
      this.set(this.#isOpen, -1);
    } else if (event.key === 'Enter' && this.#isOpen && this.#active >= 0) {
      event.preventDefault();
      this.follow(this.#active);
    }
  };

  readonly onFocusout = (event: FocusEvent): void => {
    const popup = this.#host.renderRoot.querySelector('.popup');
    if (event.relatedTarget instanceof Node && popup?.contains(event.relatedTarget)) return;
    this.close();
  };
}

/**
 * The option that an arrow leads to. The field itself (-1) stands between the last option and the first.
 *
 * @param count Number of options.
 */
function nextOption(active: number, way: 1 | -1, count: number): number {
  const places = count + 1;
  return ((active + 1 + way + places) % places) - 1;
}
