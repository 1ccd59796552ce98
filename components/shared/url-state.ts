import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the controller asks of its host. */
export interface UrlStateHost extends ReactiveControllerHost, HTMLElement {
  /** Value of the attribute `sync-url`: the prefix; empty for the element's id; undefined when the address is left alone. */
  syncUrl?: string | undefined;
}

/** What a reader has chosen, by name. Values are as they stand in the address, not escaped. */
export type UrlValues = Readonly<Record<string, string | undefined>>;

/**
 * Keeps what a reader chose in the address of the page, as `?prefix.name=value`, so that it can be sent to others and is
 * there again after a reload. The host hears of it after its first update, which has to equal the prerendered one, and
 * when the reader goes back: to what was chosen as a step; all else changes the entry there is. A link of the page that
 * leads to the host with other choices (`?prefix.name=value#id`) is followed without loading the page again. Where an
 * address may not change (a page from the disk in some browsers, a frame in a sandbox) nothing is written and nothing breaks.
 */
export class UrlStateController implements ReactiveController {
  readonly #host: UrlStateHost;
  readonly #restore: (values: UrlValues, isBack: boolean) => void;
  #isRestored = false;

  /**
   * @param restore Takes all values in the address, also when there are none left; `isBack` when the reader went back or
   *   followed a link to them, and did not come to the page with them.
   */
  constructor(host: UrlStateHost, restore: (values: UrlValues, isBack: boolean) => void) {
    this.#host = host;
    this.#restore = restore;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#onPopState);
    document.addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#onPopState);
    document.removeEventListener('click', this.#onClick);
  }

  hostUpdated(): void {
    if (this.#isRestored) return;
    this.#isRestored = true;
    const values = this.#read();
    // Not within the update that is ending: Lit warns of it.
    if (values && Object.keys(values).length > 0) Promise.resolve().then(() => this.#restore(values, false));
  }

  /**
   * Writes values; `undefined` or an empty one takes its name out. Other names stay as they are.
   *
   * @param isStep Whether the reader can go back to what was before; not for what changes with every key.
   */
  write(values: UrlValues, isStep = false): void {
    const prefix = this.#prefix;
    if (prefix === undefined) return;
    try {
      const url = new URL(location.href);
      for (const [name, value] of Object.entries(values)) {
        if (value) url.searchParams.set(prefix + name, value);
        else url.searchParams.delete(prefix + name);
      }
      if (url.href === location.href) return;
      if (isStep) history.pushState(history.state, '', url);
      else history.replaceState(history.state, '', url);
    } catch {
      // An address that may not change; Safari also refuses the hundredth change within half a minute.
    }
  }

  readonly #onPopState = (): void => {
    const values = this.#isRestored ? this.#read() : undefined;
    if (values) this.#restore(values, true);
  };

  readonly #onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a[href]');
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!isPlain || event.defaultPrevented || !this.#isRestored || !(link instanceof HTMLAnchorElement)) return;
    const { href, target, hash } = link;
    const { id } = this.#host;
    if (target || !id || hash !== new URL(`#${id}`, location.href).hash || !this.#leadsHere(link)) return;
    try {
      history.pushState(null, '', href.slice(0, -hash.length));
    } catch {
      return;
    }
    event.preventDefault();
    this.#onPopState();
    // Scrolls there, and the next Tab goes on from there.
    location.replace(href);
  };

  /** Whether an address differs from that of the page in choices of the host alone. */
  #leadsHere(link: HTMLAnchorElement): boolean {
    const prefix = this.#prefix;
    if (prefix === undefined) return false;
    const rest = ({ origin, pathname, search }: HTMLAnchorElement | Location) =>
      JSON.stringify([origin, pathname, [...new URLSearchParams(search)].filter(([name]) => !name.startsWith(prefix))]);
    return rest(link) === rest(location);
  }

  #read(): Record<string, string> | undefined {
    const prefix = this.#prefix;
    if (prefix === undefined) return undefined;
    const found = [...new URLSearchParams(location.search)].filter(([name]) => name.startsWith(prefix));
    return Object.fromEntries(found.map(([name, value]) => [name.slice(prefix.length), value]));
  }

  get #prefix(): string | undefined {
    const { syncUrl, id, localName } = this.#host;
    return typeof syncUrl === 'string' ? `${syncUrl || id || localName}.` : undefined;
  }
}
