import type { LitElement, ReactiveController } from 'lit';
import type { AwardAddress } from './award-address.js';
import { type AwardChoice, NO_CHOICE } from './award-choice.js';

/** Holds what a reader chose and what is said of it; with `sync-url` also in the address of the page. */
export class ChoiceController implements ReactiveController {
  choice: AwardChoice = NO_CHOICE;
  readonly #host: LitElement & { syncUrl: string | undefined };
  #notice = '';
  #address: Promise<AwardAddress | undefined> | undefined;

  constructor(host: LitElement & { syncUrl: string | undefined }) {
    this.#host = host;
    host.addController(this);
  }

  /** What was done last, spoken; or what could not be done. */
  get notice(): string {
    return this.#notice;
  }

  set notice(notice: string) {
    this.#notice = notice;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    // On its way beside what reads the awards.
    this.hostUpdated();
  }

  hostUpdated(): void {
    if (typeof this.#host.syncUrl === 'string') this.#address ??= this.#follow();
  }

  /**
   * @param isStep Whether the way back leads to what was before.
   * @param notice What is said of it.
   */
  choose(choice: Partial<AwardChoice>, isStep = false, notice = ''): void {
    const chosen = { ...this.choice, ...choice };
    this.choice = chosen;
    this.notice = notice;
    this.#address?.then((address) => address?.write(chosen, isStep));
  }

  /** For an author who wants another order now. */
  forgetOrder(): void {
    this.choice = { ...this.choice, sortBy: undefined, direction: undefined };
  }

  /** A part that cannot be loaded leaves the address alone. */
  async #follow(): Promise<AwardAddress | undefined> {
    const host = this.#host;
    try {
      const { AwardAddress } = await import('./award-address.js');
      return new AwardAddress(host, (choice) => {
        this.choice = choice;
        // What was said is of another choice.
        this.notice = '';
      });
    } catch (error) {
      console.warn(`<${host.localName}>: ${String(error)}`);
      return undefined;
    }
  }
}
