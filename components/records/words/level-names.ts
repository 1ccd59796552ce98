/** Levels of awards in words and in their order, 国家级 down to 班级. Apart from their reading, which is loaded by need. */
import type { AwardLevel } from '../types.js';
import type { Lang } from './lang.js';

const ORDER: readonly AwardLevel[] = ['national', 'province', 'city', 'county', 'town', 'school', 'class'];
/** 区 and 县 are one level, and a district's school has no 县级 awards. */
const CHINESE = ['国家级', '省级', '市级', '区县级', '镇级', '校级', '班级'];
const ENGLISH = ['National', 'Province', 'City', 'County', 'Town', 'School', 'Class'];

/** The level in words. */
export function levelName(level: AwardLevel, lang: Lang = 'zh-CN'): string {
  return (lang === 'en' ? ENGLISH : CHINESE)[ORDER.indexOf(level)] ?? level;
}

/** Orders levels from the nation down; unknown levels last. */
export function compareLevels(a: AwardLevel | undefined, b: AwardLevel | undefined): number {
  return rank(a) - rank(b);
}

function rank(level: AwardLevel | undefined): number {
  const index = level === undefined ? -1 : ORDER.indexOf(level);
  return index < 0 ? ORDER.length : index;
}
