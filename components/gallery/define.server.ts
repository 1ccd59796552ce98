/** `define.ts` for servers, which render at once: what browsers load by need is there from the beginning, with its styles. */
import './define.js';
import { repairRecords } from '../records/repair-records.js';
import { repair } from '../shared/record-source.js';
import * as english from '../shared/strings/english-gallery.js';
import * as albums from './albums-part.js';
import * as filters from './filters-part.js';
import { KepuGallery } from './gallery.js';
import { held } from './gallery-parts.js';

repair.records = repairRecords;
Object.assign(held, { filters, albums, english });
KepuGallery.elementStyles.push(filters.filtersStyles);
