import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the controller asks of its gallery. */
export interface WorkAddressHost extends ReactiveControllerHost {
  /** As of `UrlStateHost`: undefined where the address is left alone. */
  syncUrl?: string | undefined;
  /** Shows a work. @returns false if there is none of this id. */
  open(id: string): boolean;
  close(): void;
}

/**
 * A work in the address: `#id` opens it, on loading as later. With `sync-url` the address follows the reader: opening adds
 * an entry to the history, turning changes it, and going back closes. Where an address may not change nothing is written.
 */
export class WorkAddressController implements ReactiveController {
  readonly #host: WorkAddressHost;
  /** The hash that was last looked at; undefined before the records are there. */
  #hash: string | undefined;
  #shown: string | undefined;
  /** Whether the entry of the history is ours, so that going back leads to where the reader was. */
  #isOwnEntry = false;

  constructor(host: WorkAddressHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#onHash);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onHash);
  }

  /** To be called once there are records, and again with others: a work that was named may be among them. */
  look(): void {
    if (location.hash !== this.#hash) Promise.resolve().then(this.#onHash);
  }

  /** The address of a work. */
  of(id: string): string {
    return new URL(`#${encodeURIComponent(id)}`, location.href).href;
  }

  /** The reader sees a work, or none. */
  follow(id: string | undefined): void {
    const isEntered = this.#shown === undefined;
    const isNamed = namedIn(location.hash) === this.#shown;
    this.#shown = id;
    if (id === undefined) {
      if (this.#isOwnEntry) history.back();
      // A hash that opened a work would open it again on reloading.
      else if (isNamed && !isEntered) this.#write('replaceState', location.pathname + location.search);
      this.#isOwnEntry = false;
    } else if (this.#host.syncUrl !== undefined && namedIn(location.hash) !== id) {
      if (isEntered) this.#isOwnEntry = true;
      this.#write(isEntered ? 'pushState' : 'replaceState', this.of(id));
    }
  }

  #write(way: 'pushState' | 'replaceState', url: string): void {
    try {
      history[way](history.state, '', url);
    } catch {
      // A page from the disk in some browsers, a frame in a sandbox.
      this.#isOwnEntry = false;
    }
    this.#hash = location.hash;
  }

  readonly #onHash = (): void => {
    if (location.hash === this.#hash) return;
    this.#hash = location.hash;
    const id = namedIn(location.hash);
    if ((id && this.#host.open(id)) || this.#shown === undefined || !this.#isOwnEntry) return;
    // The reader went back.
    this.#isOwnEntry = false;
    this.#host.close();
  };
}

function namedIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    // Somebody else's hash.
    return '';
  }
}
