import { inLanguages } from '../element-strings.js';
import * as en from './en.js';
import type { ElementStrings } from './strings.js';
import * as zhCn from './zh-cn.js';

/** What the gallery says. */
export const { stringsOf, stringsFor } = inLanguages<ElementStrings<'gallery'>>(
  { lang: 'zh-CN', common: zhCn.common, gallery: zhCn.gallery },
  { lang: 'en', common: en.common, gallery: en.gallery },
);
