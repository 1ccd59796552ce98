/** `define.ts` for servers, which render at once: what stands around a long list is there from the beginning, with its styles. */
import './define.js';
import { KepuAwardTable } from './award-table.js';
import * as panels from './panels.js';
import { held } from './panels-controller.js';

held.part = panels;
KepuAwardTable.elementStyles.push(panels.styles);
