import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { QrCode } from '../qr/index.js';
import { loadQr } from './file-parts.js';

/** Where a page is read: on a server, from a folder, or in WeChat, which can neither save nor open a calendar file. */
export type Place = 'web' | 'file' | 'wechat';

/** Only in the browser, after the first update. */
export function findPlace(): Place {
  if (/MicroMessenger/i.test(navigator.userAgent)) return 'wechat';
  return location.protocol === 'file:' ? 'file' : 'web';
}

/** Copies an address, and draws it as a code where only a second device can open it. */
export class SharingController implements ReactiveController {
  /** How copying the address went. */
  copied: 'yes' | 'failed' | undefined;
  /** The feed the reader chose, by its address. */
  href: string | undefined;
  readonly #host: ReactiveControllerHost;
  #codes = new Map<string, QrCode | undefined>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.copied = undefined;
  }

  /** Another feed, or the panel opened anew. */
  choose(href: string | undefined): void {
    this.href = href;
    this.copied = undefined;
    this.#host.requestUpdate();
  }

  /** @param field Holds the text selected, for browsers and pages without `navigator.clipboard`. */
  async copy(text: string, field: HTMLInputElement | null): Promise<void> {
    try {
      // Only in secure contexts; many a school's server knows no https.
      await navigator.clipboard.writeText(text);
      this.copied = 'yes';
    } catch {
      field?.focus();
      field?.select();
      this.copied = document.execCommand('copy') ? 'yes' : 'failed';
    }
    this.#host.requestUpdate();
  }

  /** The code of an address; undefined until it is there, and for good when it cannot be had: the link remains. */
  codeOf(text: string): QrCode | undefined {
    if (!this.#codes.has(text)) {
      this.#codes.set(text, undefined);
      loadQr().then(
        ({ makeQrCode }) => {
          this.#codes.set(text, makeQrCode(text));
          this.#host.requestUpdate();
        },
        (error: unknown) => console.warn(`<kepu-activity-calendar>: ${String(error)}`),
      );
    }
    return this.#codes.get(text);
  }
}
