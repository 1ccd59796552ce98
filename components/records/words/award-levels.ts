/** Levels of awards, 国家级 down to 班级. */
import type { AwardLevel } from '../types.js';
import type { Lang } from './lang.js';

const ORDER: readonly AwardLevel[] = ['national', 'province', 'city', 'county', 'town', 'school', 'class'];
/** 区 and 县 are one level, and a district's school has no 县级 awards. */
const CHINESE = ['国家级', '省级', '市级', '区县级', '镇级', '校级', '班级'];
const ENGLISH = ['National', 'Province', 'City', 'County', 'Town', 'School', 'Class'];

/** 市级 and 区级 before 级 alone; 自治区 is a province, 自治州 a city. */
const PATTERNS: [AwardLevel, RegExp][] = [
  ['national', /国家级?|全国|国际|national/],
  ['province', /省级?|自治区|省级|provinc/],
  ['city', /(?:地|地市|州|盟|设区市)级|[市州]级|^[市州]$|city|municipal|prefecture/],
  ['county', /[区县旗]级|^[区县]$|县级市|county|district/],
  ['town', /(?:镇|乡|街道|学区|片区|中心校)级?|town/],
  ['school', /学?校级|^学?校$|school/],
  ['class', /^班级?$|班级(?:奖|一|二|三|优|特)|class/],
];

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

/** The level that a text names: 州级 is a city's, 区级 a county's. `undefined` if it names none. */
export function parseLevel(text: string): AwardLevel | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  if (plain === '') return undefined;
  if (/县级市/.test(plain)) return 'county';
  return PATTERNS.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** The level written in so many words (市级 …) in a heading or caption, where 全国 or 省 may be part of a name. */
export function parseWrittenLevel(text: string): AwardLevel | undefined {
  const match = /(?:国家|省|地|市|州|区|县|旗|镇|乡|街道|校)级/.exec(text);
  return match ? parseLevel(match[0]) : undefined;
}
