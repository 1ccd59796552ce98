import { type DayPlace, daysIn } from './days.js';
import { chineseNumeral, numeralValue } from './numerals.js';

/** Other ways to write the numbers of a piece of a query; without the way it is written. */
export function otherNumbers(folded: string): string[] {
  const digits = folded.replace(/[〇零一二两三四五六七八九十百千][〇零一二两三四五六七八九十百千万]*/g, (numerals) =>
    // 六一 is a day, and 三四年级 are two of them.
    /^[一二三四五六七八九]{2}$/.test(numerals) ? numerals : String(numeralValue(numerals) ?? numerals),
  );
  const toChinese = (number: string, at: number) => {
    if (number.length > LONGEST || digits.charAt(at - 1) === '.') return number;
    const isYear = number.length === 4 && digits.charAt(at + 4) === '年';
    return isYear ? Array.from(number, (digit) => YEAR_DIGITS[Number(digit)]).join('') : chineseNumeral(Number(number));
  };
  const inChinese = digits.replace(NUMBER, toChinese);
  // 5月第三周: ranks in one way, the rest in the other.
  const ranked = digits.replace(
    /(第)(\d+)/g,
    (_, rank: string, number: string) => rank + chineseNumeral(Number(number)),
  );
  const unranked = digits.replace(NUMBER, (number, at: number) =>
    digits.charAt(at - 1) === '第' ? number : toChinese(number, at),
  );
  // 二 before a measure is 两: 两百克, 两片.
  const ways = new Set([digits, inChinese, inChinese.replace(/^二(?=[^十])/, '两'), ranked, unranked]);
  ways.delete(folded);
  return [...ways];
}

const YEAR_DIGITS = '〇一二三四五六七八九';
/** More digits are no number that is written in Chinese. */
const LONGEST = 8;
const NUMBER = /\d+(?!\.?\d)/g;

const NUMERALS = '〇零一二两三四五六七八九十百千';
const ONES = '一二三四五六七八九';
const MEASURES =
  '毫米|厘米|分米|公里|千米|平方米|立方米|毫升|千克|公斤|小时|分钟|块钱|天|元|角|米|升|克|吨|斤|秒|点|时|年|月|日|号|周|个|名|种|枚|支|级|类|块|颗|粒|朵|棵|株|座|套|辆|双|份|片|艘|杯|瓶|袋|箱|卷|册|期|节|步|层|楼|室|行|亩|开(?![始放幕展学会])|人|位|件|项|届|组|队|次|场|本|台|架|只|条|根|张|页|篇|幅|盒|岁|度|倍|班|%|℃';

const ONLY_NUMBERS = new RegExp(
  `^(?:[\\d${NUMERALS}第年月日号届周期名件人个项%.\\-/]+|[${NUMERALS}]+(?:${MEASURES}))$`,
);

/** Whether a piece of a query is nothing but numbers, and what they count. */
export const isNumber = (folded: string): boolean => ONLY_NUMBERS.test(folded);

/** Stands between hours and minutes of a query, which is divided at colons. */
export const HOUR = '∶';

const WEEKDAY = '(?:星期|礼拜|周)[一二三四五六日天](?![次个期年周回])';
const CLASS = `[${ONES}]\\d{1,2}(?!\\d)班?`;
const MONTH = `(?:\\d{1,2}|十[一二]?|[${ONES}])月(?![${NUMERALS}])份?`;
const QUANTITY = new RegExp(
  [
    `(?:\\d+(?:\\.\\d+)?[a-z]|[a-z]+-?\\d)[a-z\\d]*`,
    WEEKDAY,
    CLASS,
    `第[\\d${NUMERALS}]+(?:[届名期次条章节项个组队号页课关天周版季步轮场](?![${NUMERALS}]))?`,
    `\\d年级`,
    `[\\d${NUMERALS}]+等奖`,
    `\\d{1,2}${HOUR}\\d\\d`,
    `20\\d\\d[./-](?:0?[1-9]|1[0-2])(?![\\d./-])`,
    `\\d\\d年\\d{1,2}月`,
    MONTH,
    `\\d+(?:\\.\\d+)?万?(?:${MEASURES})?`,
    `(?:[${ONES}两][${NUMERALS}万]*[十百千万]|十)[${NUMERALS}万]*(?:${MEASURES})`,
  ].join('|'),
  'g',
);

/** What signs of measures stand for. */
const SIGNS: Record<string, readonly string[] | undefined> = {
  mm: ['毫米'],
  cm: ['厘米'],
  m: ['米'],
  km: ['公里', '千米'],
  g: ['克'],
  kg: ['千克', '公斤'],
  ml: ['毫升'],
  l: ['升'],
  '℃': ['度', '摄氏度'],
  '°c': ['度', '摄氏度'],
};

/** Whether letters and digits stand beside each other: A3, 400mm and H2O are one thing. */
export function hasSign(folded: string): boolean {
  return /\d[a-z]|[a-z]-?\d/.test(folded);
}

/** What is worth of a date that it is the right day of another year. */
const OTHER_YEAR = 0.75;

/** A number with what it counts, a rank, a day, a class: never another one, however near. */
export interface Quantity {
  /** Place in the folded text, in UTF-16 units. */
  start: number;
  end: number;
  text: string;
  /** Other ways to write it, and what they are worth; `part`: something of it is left out. */
  ways: { text: string; weight: number; part?: boolean }[];
}

/** The quantities of a piece of a query, in their order. @param folded See `joinClasses`. */
export function quantitiesIn(folded: string): Quantity[] {
  const quantities: Quantity[] = [];
  let at = 0;
  const addOthers = (to: number) => {
    for (const { 0: text, index } of folded.slice(at, to).matchAll(QUANTITY))
      quantities.push({ start: at + index, end: at + index + text.length, text, ways: waysOf(text) });
  };
  for (const place of daysIn(folded, true)) {
    addOthers(place.start);
    quantities.push(dayOf(folded, place));
    at = place.end;
  }
  addOthers(folded.length);
  return quantities;
}

/** A day, or a span of days by its first and last one. */
function dayOf(folded: string, { start, end, ends }: DayPlace): Quantity {
  const hasYear = ends.some((unit) => unit.length > 5);
  const ways = ends.map((unit) => (hasYear && unit.length < 6 ? partOf(unit) : { text: unit, weight: 1 }));
  return { start, end, text: folded.slice(start, end), ways };
}

const partOf = (text: string) => ({ text, weight: OTHER_YEAR, part: true });

function waysOf(text: string): Quantity['ways'] {
  const same = (list: readonly string[]) => list.filter((way) => way !== text).map((way) => ({ text: way, weight: 1 }));
  const [, hours, minutes] = new RegExp(`^(\\d+)${HOUR}(\\d+)$`).exec(text) ?? [];
  if (hours) {
    const inChinese = `${chineseNumeral(Number(hours))}点${Number(minutes) > 0 ? chineseNumeral(Number(minutes)) : ''}`;
    return same([`${hours}点${minutes}`, `${hours}时${minutes}`, inChinese]);
  }
  const [, count, sign = ''] = /^([\d.]+)([a-z]+)$/.exec(text) ?? [];
  if (count) return same((SIGNS[sign] ?? []).flatMap((name) => [count + name, ...otherNumbers(count + name)]));
  const [, year = '', month] = /^(\d+)[-./年](\d+)月?$/.exec(text) ?? [];
  if (month) {
    const inDigits = [`20${year.slice(-2)}年`, `${Number(month)}月`];
    const inChinese = inDigits.map((own) => otherNumbers(own)[0]);
    return [
      ...same([inDigits, inChinese].map((own) => own.join(''))),
      ...[inDigits, inChinese].map((own) => partOf(own[1] as string)),
    ];
  }
  const weekday = /^(?:星期|礼拜|周)(.)$/.exec(text)?.[1];
  if (weekday) {
    const days = '日天'.includes(weekday) ? ['日', '天'] : [weekday];
    return same(['星期', '周', '礼拜'].flatMap((name) => days.map((day) => name + day)));
  }
  const [, grade, number, end = ''] = /^(\D)(\d+)(班?)$/.exec(text) ?? [];
  if (grade && number && ONES.includes(grade)) {
    const digit = numeralValue(grade);
    const inChinese = chineseNumeral(Number(number));
    const inClass = [`${grade}${inChinese}${end}`, `${digit}(${number})${end}`];
    if (end === '') return same(inClass);
    return same([
      ...inClass,
      `${digit}.${number}班`,
      ...[grade, digit].map((own) => `${own}年级${number}班`),
      `${grade}年级${inChinese}班`,
    ]);
  }
  const plain = text.replace(/份$/, '');
  if (plain !== text && plain.endsWith('月')) return same([plain, ...otherNumbers(plain)]);
  const [, value, unit = ''] = /^([\d.]+)(\D+)$/.exec(text) ?? [];
  const signs = value ? Object.keys(SIGNS).filter((sign) => SIGNS[sign]?.includes(unit)) : [];
  const names = SIGNS[unit] ?? [];
  return same([...otherNumbers(text), ...[...signs, ...names].map((name) => `${value}${name}`)]);
}

const IN_CLASS = new RegExp(
  `(^|[^\\d${NUMERALS}第])([${ONES}\\d])(?:年级\\(?|\\(|[.．]|(?=[${ONES}\\d]))([${ONES}十\\d]{1,2})\\)?班`,
  'g',
);

/** Brings school classes to one form: 五(3)班, 5.3班 and 五年级三班 are 五3班. @param folded A whole query. */
export function joinClasses(folded: string): string {
  return folded
    .replace(IN_CLASS, (written, before: string, grade: string, number: string) => {
      if (/^\d+$/.test(grade + number) && !/[.(年]/.test(written)) return written;
      const value = /\d/.test(number) ? Number(number) : numeralValue(number);
      return `${before}${/\d/.test(grade) ? chineseNumeral(Number(grade)) : grade}${value}班`;
    })
    .replace(new RegExp(`([${ONES}])\\((\\d{1,2})\\)`, 'g'), '$1$2');
}

const ANY_NUMBER = new RegExp(`[\\d${NUMERALS}]`, 'g');

/** Whether two texts hold the same numerals: nobody who types 五十元 means 五十六元. */
export function sameNumerals(a: string, b: string): boolean {
  const of = (text: string) => (text.match(ANY_NUMBER) ?? []).join('');
  return of(a) === of(b) || of(a) === '';
}
