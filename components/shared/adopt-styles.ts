import type { CSSResult, CSSResultOrNative, LitElement, ReactiveController } from 'lit';
import { adoptStyles } from 'lit';
import { byWidth } from './by-width.js';

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
    // Those of a part that came before stay behind.
    const ofParts = sheetsOf(root);
    adoptStyles(root, (this.#host.constructor as typeof LitElement).elementStyles as CSSResultOrNative[]);
    if (ofParts.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...ofParts];
    link.remove();
  }
}

/** Puts the sheet of a part that was loaded by need behind those of its element. */
export function addStyles(root: ShadowRoot, styles: CSSResult): void {
  const before = sheetsOf(root);
  adoptStyles(root, byWidth([styles]));
  if (before.length > 0) root.adoptedStyleSheets = [...before, ...root.adoptedStyleSheets];
}

/** A copy, since browsers change the list itself; empty in those that have none, where Lit adds `<style>`s. */
function sheetsOf(root: ShadowRoot): CSSStyleSheet[] {
  return [...(root.adoptedStyleSheets ?? [])];
}
