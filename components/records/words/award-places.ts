/** Places of awards, 特等奖 down to 优秀奖. */
import type { AwardPlace } from '../types.js';
import type { Lang } from './lang.js';

const ORDER: readonly AwardPlace[] = ['grand', 'first', 'second', 'third', 'merit', 'other'];
const CHINESE = ['特等奖', '一等奖', '二等奖', '三等奖', '优秀奖', '其他'];
const ENGLISH = ['Grand prize', 'First prize', 'Second prize', 'Third prize', 'Merit', 'Other'];

const PATTERNS: [AwardPlace, RegExp][] = [
  ['grand', /特等|特别金奖|^特$|grand/],
  ['first', /[一壹1]等|第[一1]名|冠军|金[奖牌]|^[一1]$|first|^1st|gold/],
  ['second', /[二贰2]等|第[二2]名|亚军|银[奖牌]|^[二2]$|second|^2nd|silver/],
  ['third', /[三叁3]等|第[三3]名|季军|铜[奖牌]|^[三3]$|third|^3rd|bronze/],
  // 优秀组织奖 and 优秀辅导教师奖 are honours of their own, not a place among works.
  ['merit', /优[秀胜]奖?$|优[秀胜]作品奖?|鼓励奖?|入围奖?|佳作奖?|merit|honou?rable mention/],
];

/** The place in words. */
export function placeName(place: AwardPlace, lang: Lang = 'zh-CN'): string {
  return (lang === 'en' ? ENGLISH : CHINESE)[ORDER.indexOf(place)] ?? place;
}

/** Orders places from the grand prize down; unknown places last. */
export function comparePlaces(a: AwardPlace | undefined, b: AwardPlace | undefined): number {
  return rank(a) - rank(b);
}

function rank(place: AwardPlace | undefined): number {
  const index = place === undefined ? -1 : ORDER.indexOf(place);
  return index < 0 ? ORDER.length : index;
}

/** The place that a text names: 优胜奖 and 鼓励奖 are merits, 优秀组织奖 is `other`. `undefined` if it names none. */
export function parsePlace(text: string): AwardPlace | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .toLowerCase()
    .replace(/[((].*[))]$/, '');
  if (plain === '') return undefined;
  const found = PATTERNS.find(([, pattern]) => pattern.test(plain))?.[0];
  return found ?? (/奖|称号|先进|优秀|十佳|第.+名|award|prize/.test(plain) ? 'other' : undefined);
}
