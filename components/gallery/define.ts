/** Registers `<kepu-gallery>`; a tag that is taken is left as it is. */
import { KepuGallery } from './gallery.js';

if (!customElements.get('kepu-gallery')) customElements.define('kepu-gallery', KepuGallery);

declare global {
  interface HTMLElementTagNameMap {
    'kepu-gallery': KepuGallery;
  }
}
