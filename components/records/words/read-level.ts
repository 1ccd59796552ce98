/** Levels of awards as people write them. */
import type { AwardLevel } from '../types.js';

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
