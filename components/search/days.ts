import { numeralValue } from './numerals.js';

/** A place in a text that says a day, or a span of days. */
export interface DayPlace {
  /** In UTF-16 units. */
  start: number;
  end: number;
  /** The first and the last one, as `dayUnits` has them. */
  ends: string[];
  /** The days between them, as far as these are few. */
  between: string[];
}

const NUMBER = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
const TO = ' ?[-—–~至到]+ ?';
const FORMS = new RegExp(
  [
    `(?:(\\d{4}|[〇零一二三四五六七八九]{4}) ?年 ?)?(${NUMBER}|元) ?月 ?(${NUMBER})(?: ?([日号]))?(?:${TO}(?:(${NUMBER}) ?月 ?)?(${NUMBER}) ?[日号])?`,
    `(\\d{4})([-./])(\\d{1,2})\\8(\\d{1,2})(?:${TO}(?:(\\d{1,2})\\8)?(\\d{1,2})(?!\\d))?`,
    `(\\d{1,2})([-./])(\\d{1,2})(?:${TO}(\\d{1,2})\\14(\\d{1,2})(?!\\d))?`,
  ].join('|'),
  'g',
);
/** What may be a day at all; most paragraphs are done with it. */
const LIKELY = /月|\d[-./]\d/;

/** Longest span of which each day counts. */
const LONGEST = 14;
/** What no day stands beside: further digits of a longer number, a version, a share. */
const NO_DAY_BEFORE = /(?:[\da-z./%第-]|\d:)$/;
const NO_DAY_BEHIND =
  /^(?:[-./:]?\d| ?(?:[a-z%‰℃°×*]|毫|厘|分|公|千|平方|立方|克|小时|块|天|元|角|米|升|斤|吨|秒|点|时|年|月|周|个|名|人|位|件|项|届|组|队|次|场|本|台|架|只|条|根|张|页|篇|幅|盒|岁|度|倍|班|级|节|层|楼|室|题|步|课|万|亿|寸|折|胜|负|平|比))/;
/** What a day is told by in front of it, and behind it. */
const DAY_BEFORE = /(?:时间|日期|截止|[于在至到自从])[:(]? ?$/;
const DAY_BEHIND = /^ ?(?:\(?(?:周|星期|礼拜)[一二三四五六日天]|[日号前起止]|[上下中]午|早|晚)/;
const BORDER = /^(?:$|[^\p{L}\p{N}])/u;

/**
 * The days that a text says, in its order: 10月15日, 十月十五号, 2026/10/15, 10.15, 10月12—16日. Numbers with a point, a stroke or a
 * hyphen between them are days where nothing speaks for a measure, a score or a number of a heading.
 *
 * @param folded See `foldUnits`.
 * @param isMeant The text as a whole is meant as a day if it has the form of one.
 */
export function daysIn(folded: string, isMeant = false): DayPlace[] {
  if (!LIKELY.test(folded)) return [];
  const places: DayPlace[] = [];
  for (const match of folded.matchAll(FORMS)) {
    const { 0: text, index: start } = match;
    const end = start + text.length;
    const [, y, m, d, mark, m2, d2, isoY, , isoM, isoD, isoM2, isoD2, bareM, sign, bareD, bareM2, bareD2] = match;
    const before = folded.slice(Math.max(0, start - 4), start);
    const behind = folded.slice(end, end + 4);
    if (/\d$/.test(before) || /^\d/.test(behind)) continue;
    const isSure = isMeant && text.length === folded.length;
    if (m !== undefined && !mark && !d2 && !isSure && !BORDER.test(behind)) continue;
    if (bareM !== undefined && !isSure && !isDay([bareM, sign, bareD], bareM2 !== undefined, before, behind)) continue;
    const year = y ?? isoY;
    const month = numberOf(m ?? isoM ?? bareM);
    const first = dayOf(month, numberOf(d ?? isoD ?? bareD));
    const lastDay = d2 ?? isoD2 ?? bareD2;
    if (first === undefined) continue;
    const last = lastDay === undefined ? first : dayOf(numberOf(m2 ?? isoM2 ?? bareM2) || month, numberOf(lastDay));
    places.push({ start, end, ...spanOf(year === undefined ? 0 : numberOf(year), first, last ?? first) });
  }
  return places;
}

/** A day as a unit of the index, with its year where it is known, and without. @param day `YYYY-MM-DD` or `MM-DD`. */
export function dayUnits(day: string): string[] {
  return day.length > 5 ? [day, day.slice(5)] : [day];
}

/** Whether a unit of the index is a day. */
export function isDayUnit(unit: string): boolean {
  return /^(?:\d{4}-)?\d\d-\d\d$/.test(unit);
}

/** A unit of a day as readers write it. */
export function dayName(unit: string): string {
  return unit.replace(
    /(?:(\d{4})-)?0?(\d+)-0?(\d+)$/,
    (_, year: string | undefined, month: string, day: string) => `${year ? `${year}年` : ''}${month}月${day}日`,
  );
}

/** Whether two numbers with a sign between them are a day. @param isSpan Another day follows. */
function isDay(
  [month = '', sign = '', day = '']: readonly (string | undefined)[],
  isSpan: boolean,
  before: string,
  behind: string,
): boolean {
  if (NO_DAY_BEFORE.test(before) || (NO_DAY_BEHIND.test(behind) && !DAY_BEHIND.test(behind))) return false;
  if (sign !== '.' && /^ ?[日号]/.test(behind)) return sign === '/';
  if (isSpan || DAY_BEFORE.test(before) || DAY_BEHIND.test(behind)) return true;
  // 平均9.25 and 第3-12题 are none.
  if (/\p{Script=Han}$/u.test(before) || (sign === '-' && !BORDER.test(behind))) return false;
  // 3.1 heads a section, 1/2 is a half.
  return day.length > 1 || (sign === '/' && Number(month) >= Number(day));
}

const numberOf = (text: string | undefined): number =>
  text === '元' ? 1 : (numeralValue(text ?? '') ?? Number(text ?? 0));

/** A day of a leap year, of which only month and day are read; undefined if there is none such. */
function dayOf(month: number, day: number): Date | undefined {
  const date = new Date(Date.UTC(2000, month - 1, day));
  return month > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : undefined;
}

function spanOf(year: number, first: Date, last: Date): Pick<DayPlace, 'ends' | 'between'> {
  const unitsOf = (date: Date) => dayUnits(`${year > 0 ? `${year}-` : ''}${date.toISOString().slice(5, 10)}`);
  const between: string[] = [];
  const length = (last.getTime() - first.getTime()) / 864e5;
  if (length > 1 && length < LONGEST)
    for (let day = 1; day < length; day += 1) between.push(...unitsOf(new Date(first.getTime() + day * 864e5)));
  return { ends: length === 0 ? unitsOf(first) : [...unitsOf(first), ...unitsOf(last)], between };
}
