import { inLanguages } from '../element-strings.js';
import * as en from './en.js';
import type { ElementStrings } from './strings.js';
import * as zhCn from './zh-cn.js';

/** What the award table says. */
export const { stringsOf, stringsFor } = inLanguages<ElementStrings<'awards'>>(
  { lang: 'zh-CN', common: zhCn.common, awards: zhCn.awards },
  { lang: 'en', common: en.common, awards: en.awards },
);
