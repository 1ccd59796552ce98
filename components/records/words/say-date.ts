/** One date as people say it. Spans of dates stand in `format-date.ts`. */
import type { Edtf } from '../types.js';
import type { Lang } from './lang.js';

export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A single EDTF value without its `~` in words: 2026年, 10月, 10月12日, 10月12日 14:00. */
export function sayValue(value: Edtf, lang: Lang, withYear: boolean): string {
  const year = value.slice(0, 4);
  if (value.length === 4) return lang === 'en' ? year : `${year}年`;
  if (value.length === 7) {
    const month = Number(value.slice(5));
    if (lang === 'en') return withYear ? `${MONTHS[month - 1]} ${year}` : (MONTHS[month - 1] ?? value);
    return withYear ? `${year}年${month}月` : `${month}月`;
  }
  const day = sayDay(value.slice(0, 10), lang, withYear);
  if (value.length === 10) return day;
  return lang === 'en' ? `${day}, ${value.slice(11)}` : `${day} ${value.slice(11)}`;
}

/** @param day `YYYY-MM-DD` */
export function sayDay(day: string, lang: Lang, withYear: boolean): string {
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8));
  if (lang === 'en') return `${date} ${MONTHS[month - 1]}${withYear ? ` ${day.slice(0, 4)}` : ''}`;
  return `${withYear ? `${day.slice(0, 4)}年` : ''}${month}月${date}日`;
}

/** A date that is known roughly: 5月左右. */
export function sayAbout(text: string, lang: Lang): string {
  return lang === 'en' ? `about ${text}` : `${text}左右`;
}
