import { inLanguages } from '../element-strings.js';
import * as en from './en.js';
import type { ElementStrings } from './strings.js';
import * as zhCn from './zh-cn.js';

/** What the search box says. */
export const { stringsOf, stringsFor } = inLanguages<ElementStrings<'search'>>(
  { lang: 'zh-CN', common: zhCn.common, search: zhCn.search },
  { lang: 'en', common: en.common, search: en.search },
);
