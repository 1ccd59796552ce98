/** Several prizes in one cell of a list of awards, and the day and the group in the words of one. Pure. */
import { readPastDate } from './dates/read-past-date.js';
import type { Award, ReadContext } from './types.js';
import { parsePlace } from './words/read-place.js';
import { findPrize, isContest, isHonour } from './words/read-prize.js';

/** Two places in one cell, 一/二等奖. A number before its own place, 二、二等奖, is none. */
const SEVERAL_PLACES = /([特一二]).{0,2}[/／、和或及](?!\1)[一二三]等|(?:[一二三]等奖|第.名).+(?:[一二三]等奖|第.名)/;

/** 1. before one of several. */
const NUMBER = /(^|\s)(?:\d[.．、)）](?!\d)|[①-⑨])\s*/g;

/** What parts a prize from the next. */
const BETWEEN = /([奖獎名军軍号號][”"』]?(?:[（(][^（）()]*[）)])?)[；;，,、。\s]+(?=[^（(])/g;

/** A remark behind a prize, or nothing: 二等奖（团体）. */
const BEHIND = /^(?:[（(][^（）()]*[）)])?$/;

/** True for words that name two places and cannot be parted. */
export function isUnclearPlace(words: string): boolean {
  return SEVERAL_PLACES.test(words);
}

/**
 * 省航模锦标赛第三名；县科技节一等奖 are two awards of one row. A place without words of its own, 一等奖、二等奖, is a doubt instead.
 */
export function splitPrizes(award: Partial<Award>): Partial<Award>[] {
  const { placeText = '' } = award;
  // Most cells are one word.
  if (!/[；;，,、。\s]/.test(placeText)) return [award];
  const words = placeText.replace(NUMBER, '$1').replace(/[；;。\s]+$/, '');
  const parts = words.replace(BETWEEN, '$1\n').split('\n');
  const isOne = (part: string) => {
    const prize = findPrize(part);
    return prize ? prize.before !== '' && BEHIND.test(prize.after) : isHonour(part);
  };
  if (parts.length < 2 || award.count !== undefined || !parts.every(isOne)) return [award];
  return parts.map((part) => ({ ...award, placeText: part.trim(), place: parsePlace(part) ?? 'other' }));
}

/** 王小雨（一等奖）、李红（二等奖） are an award each, where no column says the place. */
export function splitByNames(award: Partial<Award>): Partial<Award>[] {
  const { people = [], placeText } = award;
  const found = people.map(({ name }) => /^([^（(]+)[（(](.+)[）)]$/.exec(name) ?? []);
  if (placeText || !found.some(([, , words = '']) => findPrize(words)?.before === '')) return [award];
  return people.map((person, at) => {
    const [, name = person.name, words = ''] = found[at] ?? [];
    const place = parsePlace(words);
    return { ...award, people: [{ ...person, name }], placeText: words, ...(place && { place }) };
  });
}

const WHEN =
  /^((?:19|20)\d\d(?:[年./-]\d{1,2}(?:[月./-](?:\d{1,2}[日号]?)?)?(?![\d学—~-])|年?(?=[，,\s]*[荣喜]?获)))[，,\s]*/;
const VERB = /^(?:荣获|喜获|获得?|被?评为|被?授予)/;
/** Around a contest: 在县科幻画比赛中荣获. */
const WON = /^在|[中里]?[，,]?(?:[荣喜]?获|[夺取])得?$/g;
const OF_GROUP = /(?:(?:小学|[初高]中|中学|幼儿|[低中高][年学]?[级段]?|[男女]子|[甲乙丙]|[A-C])组|团体|集体|个人)$/;

/**
 * 2025年3月荣获云州市科技创新大赛小学组二等奖 is the day, the contest, the group and the place, where no column says the contest.
 */
export function readWholePrize(award: Partial<Award>, context: ReadContext): void {
  let words = award.placeText;
  if (!words) return;
  const [whole = '', when = ''] = WHEN.exec(words) ?? [];
  const { start } = when ? readPastDate(when, context) : {};
  if (start) {
    if (!award.dateText) Object.assign(award, { date: start, dateText: when });
    words = words.slice(whole.length);
  }
  words = words.replace(VERB, '');
  award.placeText = words;
  // Most say their contest in a column of its own.
  if (award.competition) return;
  const prize = findPrize(words);
  if (!prize || !BEHIND.test(prize.after) || !isContest(prize.before)) return;
  award.placeText = prize.placeText + prize.after;
  const before = prize.before.replace(WON, '');
  const [group] = OF_GROUP.exec(before) ?? [''];
  award.competition = before.slice(0, before.length - group.length);
  if (group) award.category ??= group;
  const place = parsePlace(prize.placeText);
  if (place) award.place = place;
}
