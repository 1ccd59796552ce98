/** Places of awards as people write them. */
import type { AwardPlace } from '../types.js';
import { simplify } from './simplify.js';

/** Places by the words that name them, in simplified characters and lower case, without blanks. */
export const PLACE_WORDS: [AwardPlace, RegExp][] = [
  ['grand', /特等|特别金奖|^特$|grand/],
  ['first', /[一壹1]等|第[一1]名|冠军|金[奖牌]|^[一1金]$|first|^1st|gold|champion/],
  ['second', /[二贰貳2]等|第[二2]名|亚军|银[奖牌]|^[二2银]$|second|runner|^2nd|silver/],
  ['third', /[三叁参3]等|第[三3]名|季军|铜[奖牌]|^[三3铜]$|third|^3rd|bronze/],
  // 优秀组织奖 and 优秀辅导教师奖 are honours of their own, not a place among works.
  ['merit', /优[秀胜](?:奖?$|作品)|鼓励|佳作|merit|mention|commend/],
];

/** The place that a text names: 优胜奖 and 鼓励奖 are merits, 优秀组织奖 is `other`. `undefined` if it names none. */
export function parsePlace(text: string): AwardPlace | undefined {
  const plain = simplify(text.normalize('NFKC'))
    .replace(/\s/g, '')
    .toLowerCase()
    .replace(/\(.*\)$/, '')
    // 国一, 省二; 第二 of a column of places.
    .replace(/^[国省市州区县校第](?=[特一二三]$)/, '');
  if (plain === '') return undefined;
  const found = PLACE_WORDS.find(([, pattern]) => pattern.test(plain))?.[0];
  return found ?? (/奖|入[围选]|称号|先进|优秀|十佳|第.+名|之星$|达人$|award|prize/.test(plain) ? 'other' : undefined);
}
