/** What the plan timeline says in English: a part that is loaded for pages in English. */
import { chart } from './en.chart.js';
import { common, timeline } from './en.js';
import type { ElementStrings } from './strings.js';

export const strings: ElementStrings<'timeline' | 'chart'> = { lang: 'en', common, timeline, chart };
