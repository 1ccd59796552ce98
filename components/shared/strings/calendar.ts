import type { ElementStrings } from './strings.js';
import { calendar, common } from './zh-cn.js';

/** What the activity calendar says; in English it is a part that is loaded by need. */
export const strings: ElementStrings<'calendar'> = { lang: 'zh-CN', common, calendar };
