import type { ReactiveController } from 'lit';
import type { Work } from '../records/types.js';
import type { GalleryHost } from './gallery-host.js';
import type { Viewer } from './viewer-part.js';

/**
 * Loads the viewer with the first work that is opened, and keeps the address with it: `#id` opens a work, on loading as
 * later. With `sync-url` the address follows the reader: opening adds an entry to the history, turning changes it, and
 * going back closes. Where an address may not change nothing is written.
 */
export class ViewerController implements ReactiveController {
  readonly #host: GalleryHost;
  #loading: Promise<Viewer> | undefined;
  #viewer: Viewer | undefined;
  /** The hash that was last looked at; undefined before the records are there. */
  #hash: string | undefined;
  #shown: string | undefined;
  /** Whether the entry of the history is ours, so that going back leads to where the reader was. */
  #isOwnEntry = false;

  constructor(host: GalleryHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#onHash);
  }

  hostUpdated(): void {
    // Something else was rendered over it.
    if (!this.#viewer?.isThere) this.close();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onHash);
    this.close();
  }

  /** Opens the work that the address names; to be called once there are records, and again with others. */
  look(): void {
    if (location.hash !== this.#hash) Promise.resolve().then(this.#onHash);
  }

  close(): void {
    this.#viewer?.close();
  }

  /**
   * Opens at a work.
   *
   * @param works What can be turned to.
   * @param otherwise What is done if the viewer cannot be loaded; the next time it is tried again.
   */
  async open(works: readonly Work[], work: Work, otherwise: () => void): Promise<void> {
    const host = this.#host;
    try {
      this.#loading ??= import('./viewer-part.js').then((part) => new part.Viewer(host, this));
      this.#viewer = await this.#loading;
    } catch (error) {
      this.#loading = undefined;
      console.warn(`<${host.localName}>: ${error}`);
      otherwise();
      return;
    }
    if (host.isConnected) this.#viewer.open(works, work);
  }

  /** The address of a work. */
  addressOf(id: string): string {
    return new URL(`#${encodeURIComponent(id)}`, location.href).href;
  }

  /** The reader sees a work, or none. */
  follow(id: string | undefined): void {
    const before = this.#shown;
    const named = namedWork();
    this.#shown = id;
    if (id === undefined) {
      if (this.#isOwnEntry) history.back();
      // A hash that opened a work would open it again on reloading.
      else if (named === before) this.#write('replaceState', location.pathname + location.search);
      this.#isOwnEntry = false;
    } else if (this.#host.syncUrl !== undefined && named !== id) {
      this.#isOwnEntry ||= before === undefined;
      this.#write(before === undefined ? 'pushState' : 'replaceState', this.addressOf(id));
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
    const id = namedWork();
    if (id && this.#host.open(id)) return;
    // The reader went back, or elsewhere in the page.
    this.#isOwnEntry = false;
    this.close();
  };
}

/** What the hash of the page names. */
function namedWork(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    // Somebody else's hash.
    return '';
  }
}
