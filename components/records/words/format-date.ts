/** Dates as people say them: 10月12日 星期一, 10月12日—16日. No `Intl`: the same text on every machine. */
import { weekdayOf } from '../civil-date.js';
import { lastDay } from '../edtf.js';
import type { Edtf, Precision } from '../types.js';
import type { Lang } from './lang.js';
import { sayAbout, sayDay, sayValue } from './say-date.js';
import { WEEKDAYS } from './weekdays.js';

/**
 * @param day `YYYY-MM-DD`
 * @param options `weekday` adds 星期一, `year` adds 2026年.
 */
export function formatDay(
  day: string,
  lang: Lang = 'zh-CN',
  options: { weekday?: boolean; year?: boolean } = {},
): string {
  const weekday = options.weekday ? weekdayOf(day) : 0;
  const text = sayDay(day, lang, options.year === true);
  if (weekday === 0) return text;
  return lang === 'en' ? `${WEEKDAYS[weekday - 1]}, ${text}` : `${text} 星期${'一二三四五六日'[weekday - 1]}`;
}

/**
 * A span in words, as exact as it is known: 10月12日—16日, 10月12日 14:00—16:00, 4月—5月, 3月下旬, 4月28日前, 10月12日起.
 * Years stand only where start and end differ in them, or with `year`, which says one of both once: 2026年9月1日—10月31日.
 * Empty when nothing is known.
 */
export function formatSpan(
  start: Edtf | undefined,
  end: Edtf | undefined,
  precision: Precision,
  lang: Lang = 'zh-CN',
  options: { year?: boolean } = {},
): string {
  const isZh = lang !== 'en';
  const from = start?.replace('~', '');
  const to = end?.replace('~', '');
  const about = start?.endsWith('~') || end?.endsWith('~');
  const withYear =
    options.year === true || (from !== undefined && to !== undefined && from.slice(0, 4) !== to.slice(0, 4));
  const say = (value: Edtf) => sayValue(value, lang, withYear);
  let text: string;
  if (from && to) {
    text =
      (precision === 'third' && isZh && sayThird(from, to, withYear)) || saySpan(from, to, precision, lang, withYear);
  } else if (to) {
    text = isZh ? `${say(to)}前` : `by ${say(to)}`;
  } else if (from) {
    text = isZh ? `${say(from)}起` : `from ${say(from)}`;
  } else {
    return '';
  }
  return about ? sayAbout(text, lang) : text;
}

function saySpan(from: Edtf, to: Edtf, precision: Precision, lang: Lang, withYear: boolean): string {
  const isZh = lang !== 'en';
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  const sayFrom = (value: Edtf) => sayValue(value, lang, withYear && (isZh || !isOneYear));
  const sayTo = (value: Edtf) => sayValue(value, lang, withYear && !(isZh && isOneYear));
  if (from === to) return sayValue(from, lang, withYear);
  if (precision === 'term' || precision === 'year') {
    // A term is said by its months; its first and last day would pretend to more.
    const [first, last] = [from, to].map((value) => value.slice(0, 7)) as [Edtf, Edtf];
    if (first === last) return sayValue(first, lang, withYear);
    return `${sayFrom(first)}${isZh ? '—' : '–'}${sayTo(last)}`;
  }
  if (from.slice(0, 10) === to.slice(0, 10) && from.length > 10 && to.length > 10) {
    return `${sayValue(from, lang, withYear)}${isZh ? '—' : '–'}${to.slice(11)}`;
  }
  const sameMonth = from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7);
  if (sameMonth) {
    return isZh
      ? `${sayDay(from, lang, withYear)}—${Number(to.slice(8))}日`
      : `${Number(from.slice(8))}–${sayDay(to, lang, withYear)}`;
  }
  return `${sayFrom(from)}${isZh ? '—' : ' – '}${sayTo(to)}`;
}

function sayThird(from: Edtf, to: Edtf, withYear: boolean): string | undefined {
  if (from.length !== 10 || to.length !== 10 || from.slice(0, 7) !== to.slice(0, 7)) return undefined;
  const start = ['01', '11', '21'].indexOf(from.slice(8));
  const end = to === lastDay(to.slice(0, 7)) ? 2 : ['10', '20'].indexOf(to.slice(8));
  if (start < 0 || end < start || (start === 0 && end === 2)) return undefined;
  return `${sayValue(from.slice(0, 7), 'zh-CN', withYear)}${'上中下'.slice(start, end + 1)}旬`;
}
