/** `define.ts` for servers, which render at once: the drawing is there from the beginning, with its styles. */
import './define.js';
import { repairRecords } from '../records/repair-records.js';
import { repair } from '../shared/record-source.js';
import { strings } from '../shared/strings/english-timeline.js';
import { english } from '../shared/strings/timeline.js';
import { Chart, chartStyles } from './chart.js';
import { held } from './chart-controller.js';
import { KepuPlanTimeline } from './plan-timeline.js';
import { readerStyles } from './timeline-reader.js';

repair.records = repairRecords;
english.strings = strings;
held.part = { Chart, chartStyles };
KepuPlanTimeline.elementStyles.push(chartStyles, readerStyles);
