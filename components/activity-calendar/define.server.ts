/** `define.ts` for servers, which render at once: what browsers load by need is there from the beginning, with its styles. */
import './define.js';
import { repairRecords } from '../records/repair-records.js';
import { repair } from '../shared/record-source.js';
import * as english from '../shared/strings/english-calendar.js';
import { KepuActivityCalendar } from './activity-calendar.js';
import * as almanac from './almanac-part.js';
import { parts } from './calendar-parts.js';
import { noScriptStyles } from './no-script.styles.js';
import { paperStyles } from './paper.styles.js';
import * as term from './term-part.js';
import * as year from './year-part.js';

repair.records = repairRecords;
Object.assign(parts, { term, year, almanac, english });
KepuActivityCalendar.elementStyles.push(
  noScriptStyles,
  paperStyles,
  ...[term, year, almanac].map(({ styles }) => styles),
);
