/** Numbers written in Chinese characters: 十二, 二十八, 廿八, 二〇二六. */

const DIGITS = '〇一二三四五六七八九';

/**
 * Value of a run of Chinese numerals.
 *
 * @returns `undefined` for a run that is no single number, such as 一二 (which may mean one *and* two).
 */
export function readChineseNumber(run: string): number | undefined {
  const text = run.replace(/[零○]/g, '〇').replace(/廿/g, '二十').replace(/卅/g, '三十').replace(/两/g, '二');
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(text);
  if (tens) return (tens[1] ? DIGITS.indexOf(tens[1]) : 1) * 10 + (tens[2] ? DIGITS.indexOf(tens[2]) : 0);
  if (!/^[〇一二三四五六七八九]+$/.test(text) || (text.length !== 1 && text.length !== 4)) return undefined;
  return Number([...text].map((digit) => DIGITS.indexOf(digit)).join(''));
}

/** Replaces every run of Chinese numerals that is a number by its digits; other runs stay as they are. */
export function replaceChineseNumbers(text: string): string {
  return text.replace(/[〇零○一二三四五六七八九十廿卅两]+/g, (run) => {
    const value = readChineseNumber(run);
    return value === undefined ? run : String(value);
  });
}
