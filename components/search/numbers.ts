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

/** Other ways to write the numbers and dates of a piece of a query; without the way it is written. */
export function otherNumbers(folded: string): string[] {
  const ways = new Set<string>();
  const date = /^(?:(\d{4})[-./年])?(\d{1,2})[-./月](\d{1,2})[日号]?$/.exec(folded);
  if (date) {
    const [, , month, day] = date;
    ways.add(`${Number(month)}月${Number(day)}日`);
    ways.add(`${chineseNumeral(Number(month))}月${chineseNumeral(Number(day))}日`);
    ways.add(`${String(Number(month)).padStart(2, '0')}-${String(Number(day)).padStart(2, '0')}`);
  }
  const digits = folded.replace(/[〇零一二两三四五六七八九十百千]+/g, (numerals) =>
    String(numeralValue(numerals) ?? numerals),
  );
  ways.add(digits);
  const dateInDigits = /^(\d{1,2})月(\d{1,2})[日号]$/.exec(digits);
  if (dateInDigits) ways.add(`${dateInDigits[1]?.padStart(2, '0')}-${dateInDigits[2]?.padStart(2, '0')}`);
  ways.add(folded.replace(/\d+/g, (number) => (number.length < 5 ? chineseNumeral(Number(number)) : number)));
  ways.delete(folded);
  return [...ways];
}
