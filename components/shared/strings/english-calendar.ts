/** What the activity calendar says in English: a part that is loaded for pages in English. */
import { calendar, common } from './en.js';
import type { ElementStrings } from './strings.js';

export const strings: ElementStrings<'calendar'> = { lang: 'en', common, calendar };
