const DIGITS = '零一二三四五六七八九';

/** 0–9999 in Chinese numerals: 28 → 二十八. */
export function chineseNumeral(value: number): string {
  if (value < 10) return DIGITS[value] as string;
  let text = '';
  let gap = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      gap ||= text !== '';
      continue;
    }
    text += `${gap && text !== '' ? '零' : ''}${digit === 1 && unit === 10 && text === '' ? '' : DIGITS[digit]}${name}`;
    gap = false;
  }
  return text;
}

const VALUES: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** Chinese numerals below ten thousand as a number; undefined if they are none. */
export function numeralValue(text: string): number | undefined {
  if (!/^[〇零一二两三四五六七八九十百千]+$/.test(text)) return undefined;
  if (/^[〇零一二两三四五六七八九]{2,}$/.test(text)) return Number(Array.from(text, (digit) => VALUES[digit]).join(''));
  let value = 0;
  let digit = 0;
  for (const character of text) {
    const unit = UNITS[character];
    if (unit === undefined) digit = VALUES[character] ?? 0;
    else {
      value += (digit || 1) * unit;
      digit = 0;
    }
  }
  return value + digit;
}

/** Another way to write a number. */
export interface Way {
  text: string;
  /** A day in digits alone, which is none unless the signs of a day stand between them: 4-28, 4/28, 4.28. */
  isDay?: true;
}

/** Other ways to write the numbers and dates of a piece of a query; without the way it is written. */
export function otherNumbers(folded: string): Way[] {
  const ways = new Map<string, Way>();
  const add = (text: string) => ways.set(text, { text });
  const digits = folded.replace(/[〇零一二两三四五六七八九十百千]+/g, (numerals) =>
    String(numeralValue(numerals) ?? numerals),
  );
  const [, month, day] = /^(?:\d{4}[-./年])?(\d{1,2})[-./月](\d{1,2})[日号]?$/.exec(digits) ?? [];
  if (month && day) for (const way of waysOfDay(Number(month), Number(day))) ways.set(way.text, way);
  else {
    add(digits);
    const inChinese = digits.replace(/\d+(?!\.?\d)/g, (number, at: number) => {
      if (number.length > 4 || digits.charAt(at - 1) === '.') return number;
      const isYear = number.length === 4 && digits.charAt(at + 4) === '年';
      return isYear
        ? Array.from(number, (digit) => YEAR_DIGITS[Number(digit)]).join('')
        : chineseNumeral(Number(number));
    });
    add(inChinese);
    // 二 before a measure is 两: 两百克, 两片.
    add(inChinese.replace(/^二(?=[^十])/, '两'));
  }
  ways.delete(folded);
  return [...ways.values()];
}

/** 4月28 begins 4月28日, 4月28号 and 4月28—30日. */
function waysOfDay(month: number, day: number): Way[] {
  const inChinese = `${chineseNumeral(month)}月${chineseNumeral(day)}`;
  const [twoMonth, twoDay] = [month, day].map((number) => String(number).padStart(2, '0'));
  return [
    ...[`${month}月${day}日`, `${month}月${day}`, `${inChinese}日`, `${inChinese}号`].map((text) => ({ text })),
    { text: `${twoMonth}-${twoDay}` },
    ...[`${month}-${day}`, `${month}.${day}`, `${twoMonth}.${twoDay}`].map((text): Way => ({ text, isDay: true })),
  ];
}

const YEAR_DIGITS = '〇一二三四五六七八九';

const NUMERALS = '〇零一二两三四五六七八九十百千';
const ONES = '一二三四五六七八九';
const MEASURES =
  '毫米|厘米|分米|公里|千米|平方米|立方米|毫升|千克|公斤|小时|分钟|块钱|天|元|角|米|升|克|吨|斤|秒|点|时|年|月|日|号|周|个|名|人|位|件|项|届|组|队|次|场|本|台|架|只|条|根|张|页|篇|幅|盒|岁|度|倍|班|枚|片|种|块|棵|株|艘|支|双|套|份|节|级|开|%|℃';

const NUMBER = new RegExp(`^(?:[\\d${NUMERALS}第年月日号届周期名件人个项%.\\-/]+|[${NUMERALS}]+(?:${MEASURES}))$`);

/** Whether a piece of a query is nothing but numbers, and what they count. */
export const isNumber = (folded: string): boolean => NUMBER.test(folded);

const WEEKDAY = '(?:星期|礼拜|周)[一二三四五六日天](?![次个期年周回])';
const CLASS = `[${ONES}]\\d{1,2}班?`;
const DATE = `(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]`;
const YEAR = `(?:\\d{4}|[〇零${ONES}]{4})年`;
const QUANTITY = new RegExp(
  [
    WEEKDAY,
    CLASS,
    `(?:${YEAR})?${DATE}`,
    `第[\\d${NUMERALS}]+(?:[届名期次条章节项个组队号页课关天周版季步轮场](?![${NUMERALS}]))?`,
    `\\d年级`,
    `[\\d${NUMERALS}]+等奖`,
    `\\d+(?:\\.\\d+)?万?(?:${MEASURES})?`,
    `(?:[${ONES}两][${NUMERALS}]*[十百千]|十)[${NUMERALS}]*万?(?:${MEASURES})`,
  ].join('|'),
  'g',
);

/** What is worth of a date that it is the right day of another year. */
const OTHER_YEAR = 0.75;

/** A number with what it counts, a rank, a day, a class: never another one, however near. */
export interface Quantity {
  /** Place in the folded text, in UTF-16 units. */
  start: number;
  end: number;
  text: string;
  /** Other ways to write it, and what they are worth. */
  ways: (Way & { weight: number })[];
}

/** The quantities of a piece of a query, in their order. @param folded See `joinClasses`. */
export function quantitiesIn(folded: string): Quantity[] {
  return Array.from(folded.matchAll(QUANTITY), ({ 0: text, index: start }) => ({
    text,
    start,
    end: start + text.length,
  }))
    .filter(({ text, start, end }) => !/^[\d.]+$/.test(text) || !isGlued(folded, start, end))
    .map((quantity) => ({ ...quantity, ways: waysOf(quantity.text) }));
}

/** Digits beside letters are part of a name or a measure, which nobody writes in Chinese numerals: A3, CO2, 400mm. */
const isGlued = (text: string, start: number, end: number): boolean =>
  /[a-z]/.test(text.charAt(start - 1)) || /[a-z]/.test(text.charAt(end));

function waysOf(text: string): Quantity['ways'] {
  const same = (list: readonly string[]): Quantity['ways'] =>
    list.filter((way) => way !== text).map((way) => ({ text: way, weight: 1 }));
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
  const [, year, day] = new RegExp(`^(${YEAR})(.+)$`).exec(text) ?? [];
  if (!year || !day) return otherNumbers(text).map((way) => ({ ...way, weight: 1 }));
  const digits = year.replace(/\D/g, '') || String(numeralValue(year.slice(0, 4)));
  const ways = otherNumbers(day);
  const [, month, date] = /(\d+)月(\d+)$/.exec(ways.find(({ text: way }) => /^\d+月\d+$/.test(way))?.text ?? '') ?? [];
  const padded = [month, date].map((number) => number?.padStart(2, '0')).join('-');
  return [
    ...same([`${digits}年${month}月${date}日`, `${digits}年${month}月${date}`, `${digits}-${padded}`]),
    ...[`${digits}-${month}-${date}`, `${digits}-${month}.${date}`].map((way) => ({
      text: way,
      isDay: true as const,
      weight: 1,
    })),
    ...[{ text: day }, ...ways].map((way) => ({ ...way, weight: OTHER_YEAR })),
  ];
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
