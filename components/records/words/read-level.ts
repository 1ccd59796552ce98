/** Levels of awards as people write them. */
import type { AwardLevel } from '../types.js';

/** 市级 and 区级 before 级 alone; 自治区 is a province, 自治州 a city. */
const PATTERNS: [AwardLevel, RegExp][] = [
  ['national', /[国國]家?级|[国國]家|全[国國]|[国國][际際]|^部委?级|national/],
  ['province', /省级?|直辖市|自治[区區]|provinc|region/],
  ['city', /(?:地[区區]?|盟|设区市)级|[市州]级|^[市州]$|city|municipal|prefecture/],
  ['county', /[区區县縣旗]级|^[区區县縣]$|[县縣]级市|county|district/],
  ['town', /(?:[镇鎮乡鄉]|街道|[学學片][区區]|中心校)级?|town/],
  ['school', /校级|^[学學]?校[内內级]?$|school/],
  ['class', /^班级?$|班级(?:奖|一|二|三|优|特)|class/],
];

/**
 * The level that a text names, also in traditional characters: 州级 and 地区级 are a city's, 区级, 區級 and 县（区）级 a county's.
 * `undefined` if it names none.
 */
export function parseLevel(text: string): AwardLevel | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/級/g, '级')
    // 市赛 in a column of levels is of the city.
    .replace(/^(.)[赛賽]$/, '$1级')
    .replace(/\s|\([^()]*\)(?=级)/g, '')
    .toLowerCase();
  if (plain === '') return undefined;
  return PATTERNS.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** A level that is one of several: 市级以上, 省、市级. */
const SEVERAL = /[^年][级級].{0,3}以|[^区][、/和与及][省市区县]级/;

/** 县（区）级 is 县级. */
const OTHER = /\s*[（(〔][^（）()]*[）)〕](?=[级級])/g;

/**
 * The level written in so many words (市级 …) in a heading or caption, where 全国 or 省 may be part of a name; `undefined` if it
 * is one of several, but for 区、县级.
 */
export function parseWrittenLevel(words: string): AwardLevel | undefined {
  const text = words.replace(OTHER, '');
  const match = /(?:[国國]家|[省地市州区區县縣旗镇鎮乡鄉校]|街道)[级級]/.exec(text);
  return match && !SEVERAL.test(text) ? parseLevel(match[0]) : undefined;
}
