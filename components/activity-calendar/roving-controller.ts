import type { LitElement, ReactiveController } from 'lit';

/**
 * Makes one tab stop of each group of links or buttons, through which arrows, Home and End lead. A group is an element
 * with `data-roving`, the selector of its stops. Before the first update, and without script, each is a stop of its own.
 * https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex
 */
export class RovingController implements ReactiveController {
  readonly #host: LitElement;
  /** The stop that each group had last. */
  readonly #stops = new WeakMap<Element, HTMLElement>();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Within the shadow tree: the focus that moves inside of it is no event of the host.
    const { renderRoot } = this.#host;
    renderRoot.addEventListener('keydown', this.#onKey);
    renderRoot.addEventListener('focusin', this.#onFocus);
  }

  hostDisconnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.removeEventListener('keydown', this.#onKey);
    renderRoot.removeEventListener('focusin', this.#onFocus);
  }

  hostUpdated(): void {
    for (const group of this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-roving]')) this.#setStop(group);
  }

  #setStop(group: HTMLElement, wanted = this.#stops.get(group)): void {
    const all = stopsOf(group);
    const stop =
      all.find((each) => each === wanted) ??
      all.find((each) => each.matches('[aria-pressed=true], [aria-current]')) ??
      all[0];
    // Whoever hears “toolbar” knows of the arrows.
    if (group.getAttribute('role') === 'group') group.setAttribute('role', 'toolbar');
    for (const each of all) {
      const tabIndex = each === stop ? 0 : -1;
      if (each.tabIndex !== tabIndex) each.tabIndex = tabIndex;
    }
  }

  readonly #onFocus = (event: Event): void => {
    const [group, stop] = placeOf(event);
    if (!group || !stop) return;
    this.#stops.set(group, stop);
    this.#setStop(group);
  };

  readonly #onKey = (event: Event): void => {
    const [group, stop] = placeOf(event);
    if (!group || !stop || !(event instanceof KeyboardEvent) || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = stopsOf(group);
    const at = all.indexOf(stop);
    const to = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    all[(to + all.length) % all.length]?.focus();
  };
}

function stopsOf(group: HTMLElement): HTMLElement[] {
  return Array.from(group.querySelectorAll<HTMLElement>(group.dataset.roving ?? ''));
}

/** The stop an event comes from, with its group. */
function placeOf(event: Event): [group: HTMLElement, stop: HTMLElement] | [] {
  const [stop] = event.composedPath() as HTMLElement[];
  const group = stop?.closest<HTMLElement>('[data-roving]');
  return group && stop?.matches(group.dataset.roving ?? '') ? [group, stop] : [];
}
