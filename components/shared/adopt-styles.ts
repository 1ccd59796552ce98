import type { CSSResultOrNative, LitElement, ReactiveController } from 'lit';
import { adoptStyles } from 'lit';

/**
 * Takes a prerendered element's sheet over. A page built under a strict CSP carries the styles as a
 * `<link data-kepu-styles>` in the declarative shadow root, because the inline `<style>` of Lit SSR would be blocked;
 * hydration alone never adopts the class's own sheets. After the first update they are adopted and the link goes.
 */
export class AdoptStylesController implements ReactiveController {
  readonly #host: LitElement;
  #done = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#done) return;
    this.#done = true;
    const root = this.#host.shadowRoot;
    const link = root?.querySelector('link[data-kepu-styles]');
    if (!root || !link) return;
    const styles = (this.#host.constructor as typeof LitElement).elementStyles as CSSResultOrNative[];
    adoptStyles(root, styles);
    link.remove();
  }
}
