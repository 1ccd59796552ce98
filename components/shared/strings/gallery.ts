import type { ElementStrings } from './strings.js';
import { common, gallery } from './zh-cn.js';

/** What the gallery says; in English it is a part that is loaded by need. */
export const strings: ElementStrings<'gallery'> = { lang: 'zh-CN', common, gallery };
