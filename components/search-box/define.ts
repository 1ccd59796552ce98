/** Registers `<kepu-search-box>`; a tag that is taken is left as it is. */
import { KepuSearchBox } from './search-box.js';

if (!customElements.get('kepu-search-box')) customElements.define('kepu-search-box', KepuSearchBox);

declare global {
  interface HTMLElementTagNameMap {
    'kepu-search-box': KepuSearchBox;
  }
}
