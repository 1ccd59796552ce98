import { inLanguages } from '../element-strings.js';
import * as en from './en.js';
import type { ElementStrings } from './strings.js';
import * as zhCn from './zh-cn.js';

/** What the plan timeline says. */
export const { stringsOf, stringsFor } = inLanguages<ElementStrings<'timeline'>>(
  { lang: 'zh-CN', common: zhCn.common, timeline: zhCn.timeline },
  { lang: 'en', common: en.common, timeline: en.timeline },
);
