/** `define.ts` for servers, which render at once: what browsers load by need is there from the beginning, with its styles. */
import './define.js';
import { repairRecords } from '../records/repair-records.js';
import { repair } from '../shared/record-source.js';
import * as english from '../shared/strings/english-awards.js';
import { KepuAwardTable } from './award-table.js';
import { noScriptStyles } from './no-script.styles.js';
import * as panels from './panels.js';
import { held } from './parts-controller.js';
import * as quota from './quota.js';

repair.records = repairRecords;
Object.assign(held, { panels, quota, english });
KepuAwardTable.elementStyles.push(panels.styles, quota.styles, noScriptStyles);
