/** Places of awards in words and in their order, 特等奖 down to 优秀奖. Apart from their reading, which is loaded by need. */
import type { AwardPlace } from '../types.js';
import type { Lang } from './lang.js';

const ORDER: readonly AwardPlace[] = ['grand', 'first', 'second', 'third', 'merit', 'other'];
const CHINESE = ['特等奖', '一等奖', '二等奖', '三等奖', '优秀奖', '其他'];
const ENGLISH = ['Grand prize', 'First prize', 'Second prize', 'Third prize', 'Merit', 'Other'];

/** The place in words. */
export function placeName(place: AwardPlace, lang: Lang = 'zh-CN'): string {
  return (lang === 'en' ? ENGLISH : CHINESE)[ORDER.indexOf(place)] ?? place;
}

/** Whether a word is the name of a place in a record. */
export function isPlace(word: string): word is AwardPlace {
  return ORDER.includes(word as AwardPlace);
}

/** Orders places from the grand prize down; unknown places last. */
export function comparePlaces(a: AwardPlace | undefined, b: AwardPlace | undefined): number {
  return rank(a) - rank(b);
}

function rank(place: AwardPlace | undefined): number {
  const index = place === undefined ? -1 : ORDER.indexOf(place);
  return index < 0 ? ORDER.length : index;
}
