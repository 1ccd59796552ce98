import type { Config } from './config.js';

/** Names of things that every portal has, as they are called where nobody says otherwise. */
const USUAL: readonly Record<Config['lang'], string>[] = [
  { 'zh-CN': '日历', en: 'Calendar' },
  { 'zh-CN': '方案', en: 'Plans' },
  { 'zh-CN': '荣誉', en: 'Honours' },
  { 'zh-CN': '作品', en: 'Gallery' },
  { 'zh-CN': '历年', en: 'Years' },
  { 'zh-CN': '标签', en: 'Tags' },
  { 'zh-CN': '搜索', en: 'Search' },
  { 'zh-CN': '首页', en: 'Home' },
  { 'zh-CN': '秋季学期', en: 'Autumn term' },
  { 'zh-CN': '春季学期', en: 'Spring term' },
];

/** The usual name in a language, of a thing by its usual name in any; undefined for a name of the school's own. */
export function sayUsual(name: string, lang: Config['lang']): string | undefined {
  return USUAL.find((names) => Object.values(names).includes(name))?.[lang];
}
