import type { ElementStrings } from './strings.js';
import { awards, common } from './zh-cn.js';

/** What the award table says; in English it is a part that is loaded by need. */
export const strings: ElementStrings<'awards'> = { lang: 'zh-CN', common, awards };
