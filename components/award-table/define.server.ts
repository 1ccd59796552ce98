/** `define.ts` for servers, which render at once: what stands around a long list is there from the beginning. */
import { KepuAwardTable } from './award-table.js';
import * as panels from './panels.js';
import { givePanels } from './panels-controller.js';

givePanels(panels);
if (!customElements.get('kepu-award-table')) customElements.define('kepu-award-table', KepuAwardTable);
