import { inLanguages } from '../element-strings.js';
import * as en from './en.js';
import type { ElementStrings } from './strings.js';
import * as zhCn from './zh-cn.js';

/** What the activity calendar says. */
export const { stringsOf, stringsFor } = inLanguages<ElementStrings<'calendar'>>(
  { lang: 'zh-CN', common: zhCn.common, calendar: zhCn.calendar },
  { lang: 'en', common: en.common, calendar: en.calendar },
);
