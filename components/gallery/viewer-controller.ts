import type { ReactiveController } from 'lit';
import type { Work } from '../records/types.js';
import type { GalleryHost } from './gallery-host.js';
import type { Viewer } from './viewer-part.js';

/** Until the browser has gone back, which closes whatever is open then, of any gallery. */
let back: Promise<unknown> | undefined;

/**
 * Loads the viewer with the first work that is opened, and keeps the history with it: opening adds an entry, going back
 * closes, and `#id` opens a work, on loading as later. With `sync-url` the address follows the reader from work to work.
 * Where the history may not change nothing is written.
 */
export class ViewerController implements ReactiveController {
  readonly #host: GalleryHost;
  #loading: Promise<Viewer> | undefined;
  #viewer: Viewer | undefined;
  /** The hash that was last looked at; undefined before the records are there. */
  #hash: string | undefined;
  #shown: string | undefined;
  /** Address of the entry that opening has added, from which going back leads to where the reader was. */
  #entry: string | undefined;

  constructor(host: GalleryHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#onStep);
  }

  hostUpdated(): void {
    // Something else was rendered over it.
    if (!this.#viewer?.isThere) this.close();
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#onStep);
    this.close();
  }

  /** Opens the work that the address names; to be called once there are records, and again with others. */
  look(): void {
    if (location.hash !== this.#hash) Promise.resolve().then(this.#onStep);
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
    await back;
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
    // Not if the page itself has gone on since.
    const isOwn = location.href === this.#entry;
    this.#shown = id;
    if (id === undefined) {
      this.#entry = undefined;
      if (isOwn) {
        back = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
        history.back();
      }
      // A hash that opened a work would open it again on reloading.
      else if (named === before) this.#write('replaceState', location.pathname + location.search);
    } else if (named !== id) {
      const isFirst = before === undefined;
      const url = this.#host.syncUrl === undefined ? location.href : this.addressOf(id);
      this.#write(isFirst ? 'pushState' : 'replaceState', url, isFirst || isOwn);
    }
  }

  #write(way: 'pushState' | 'replaceState', url: string, isOwn?: boolean): void {
    try {
      history[way](history.state, '', url);
      if (isOwn) this.#entry = location.href;
    } catch {
      // A page from the disk in some browsers, a frame in a sandbox.
    }
    this.#hash = location.hash;
  }

  /** The reader went back, or elsewhere in the page. */
  readonly #onStep = (): void => {
    const isElsewhere = location.hash !== this.#hash;
    this.#hash = location.hash;
    const named = namedWork();
    // The address of what is open may be entered again.
    if (isElsewhere ? this.#host.open(named) : named && named === this.#shown) return;
    this.#entry = undefined;
    this.close();
    // The browser scrolls to where the reader was on opening; the work with the focus may be elsewhere.
    setTimeout(() => (this.#host.renderRoot as ShadowRoot).activeElement?.scrollIntoView({ block: 'nearest' }));
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
