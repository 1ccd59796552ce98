import { awards, common } from './en.js';
import type { ElementStrings } from './strings.js';

/** What the award table says in English: a part of its own. */
export const strings: ElementStrings<'awards'> = { lang: 'en', common, awards };
