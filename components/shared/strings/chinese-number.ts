const DIGITS = '零一二三四五六七八九';

/** A number from 0 to 99 as people write weeks and months: 七, 十二, 二十. Larger ones stay in figures. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99) return String(value);
  if (value < 10) return DIGITS[value] as string;
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? DIGITS[tens] : ''}十${ones > 0 ? DIGITS[ones] : ''}`;
}
