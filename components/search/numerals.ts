const DIGITS = '零一二三四五六七八九';
const TEN_THOUSAND = 10_000;

/** 0–99,999,999 in Chinese numerals: 28 → 二十八. */
export function chineseNumeral(value: number): string {
  if (value >= TEN_THOUSAND) {
    const rest = value % TEN_THOUSAND;
    const gap = rest > 0 && rest < 1000 ? '零' : '';
    return `${chineseNumeral(Math.floor(value / TEN_THOUSAND))}万${gap}${rest > 0 ? chineseNumeral(rest) : ''}`;
  }
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

/** Chinese numerals below a hundred million as a number; undefined if they are none. */
export function numeralValue(text: string): number | undefined {
  const [, many, rest] = /^(.+)万(.*)$/.exec(text) ?? [];
  if (many !== undefined) {
    const [high, low] = [numeralValue(many), rest === '' ? 0 : numeralValue(rest as string)];
    return high === undefined || low === undefined ? undefined : high * TEN_THOUSAND + low;
  }
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
