import type { LitElement, ReactiveController } from 'lit';
import type { Work } from '../records/types.js';
import type { Viewer, ViewerOptions } from './viewer-part.js';
import { WorkAddressController, type WorkAddressHost } from './work-address.js';

/** What the controller asks of its gallery. */
export type ViewerHost = LitElement & WorkAddressHost;

/** Loads the viewer with the first work that is opened, and keeps the address with it. */
export class ViewerController implements ReactiveController {
  readonly #host: ViewerHost;
  readonly #options: Omit<ViewerOptions, 'addressOf' | 'onTurn'>;
  readonly #address: WorkAddressController;
  #loading: Promise<Viewer> | undefined;
  #viewer: Viewer | undefined;

  constructor(host: ViewerHost, options: Omit<ViewerOptions, 'addressOf' | 'onTurn'>) {
    this.#host = host;
    this.#options = options;
    this.#address = new WorkAddressController(host);
    host.addController(this);
  }

  hostUpdated(): void {
    // Something else was rendered over it.
    if (this.#viewer?.work && !this.#viewer.isThere) this.#viewer.close();
  }

  hostDisconnected(): void {
    this.#viewer?.close();
  }

  /** Opens the work that the address names; to be called once there are records, and again with others. */
  look(): void {
    this.#address.look();
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
    try {
      this.#loading ??= this.#load();
      this.#viewer = await this.#loading;
    } catch (error) {
      this.#loading = undefined;
      console.warn(`<${this.#host.localName}>: ${error}`);
      otherwise();
      return;
    }
    if (!this.#host.isConnected) return;
    this.#viewer.open(works, work);
    this.#address.follow(work.id);
  }

  async #load(): Promise<Viewer> {
    const { Viewer } = await import('./viewer-part.js');
    return new Viewer(this.#host, {
      ...this.#options,
      addressOf: ({ id }) => this.#address.of(id),
      onTurn: ({ id }) => this.#address.follow(id),
      onClose: (work) => {
        this.#address.follow(undefined);
        this.#options.onClose(work);
      },
    });
  }
}
