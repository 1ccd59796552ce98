import { en } from './en.js';
import type { Strings } from './strings.js';
import { zhCn } from './zh-cn.js';

/** Words for a language tag; everything that is not English reads Chinese. */
export function stringsFor(lang: string): Strings {
  return lang.toLowerCase().startsWith('en') ? en : zhCn;
}
