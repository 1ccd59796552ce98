/** Registers `<kepu-award-table>`; a tag that is taken is left as it is. */
import { KepuAwardTable } from './award-table.js';

if (!customElements.get('kepu-award-table')) customElements.define('kepu-award-table', KepuAwardTable);

declare global {
  interface HTMLElementTagNameMap {
    'kepu-award-table': KepuAwardTable;
  }
}
