import { common, gallery } from './en.js';
import type { ElementStrings } from './strings.js';

/** What the gallery says in English: a part of its own. */
export const strings: ElementStrings<'gallery'> = { lang: 'en', common, gallery };
