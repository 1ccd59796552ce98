/**
 * Lunar dates 农历 and solar terms 节气 of the days from 1901 to 2100. Pure, and never by `Intl`, whose Chinese calendar
 * is a day off in February 2027 and February 2030 (ICU 78: Chromium 156, Node 20).
 */
import { addDays, daysBetween } from '../records/civil-date.js';
import type { Lang } from '../records/index.js';
import { isCivilDate } from '../records/is-edtf.js';
import { FIRST_DAY, FIRST_YEAR, LUNAR_YEARS } from './lunar-years.js';
import { SOLAR_TERMS, solarTermOf } from './solar-terms.js';

/** A day of the Chinese calendar. */
export interface LunarDate {
  /** Gregorian year in which the lunar year begins. */
  year: number;
  /** 1–12. */
  month: number;
  /** 1–30. */
  day: number;
  /** True in a leap month 闰月, which follows the month of the same number. */
  isLeap: boolean;
}

/** What an almanac says of a day, in words. */
export interface AlmanacDay {
  /** A word for the cell of a calendar: festival, solar term, month on its first day, else day: 中秋, 寒露, 九月, 初三. */
  short: string;
  /** All of it, for a spoken name: 农历八月十五，中秋. */
  full: string;
  /** True when `short` is a festival or a solar term rather than a bare date. */
  isSpecial: boolean;
}

/**
 * The lunar date of a day.
 *
 * @param day `YYYY-MM-DD`, 1901-01-01 to 2100-12-31.
 * @returns `undefined` outside of these years, or if there is no such day.
 */
export function lunarDate(day: string): LunarDate | undefined {
  if (!isCivilDate(day) || day < '1901' || day > '2101') return undefined;
  const offset = daysBetween(FIRST_DAY, day);
  // The lunar year begins 20 January – 21 February, so it is this year's or the one before.
  const civilYear = Number(day.slice(0, 4));
  const year = lunarYear(civilYear).start <= offset ? civilYear : civilYear - 1;
  const { start, leap, lengths } = lunarYear(year);
  let rest = offset - start;
  let index = 0;
  for (; rest >= (lengths[index] as number); index += 1) rest -= lengths[index] as number;
  // A leap month has the number of the one before it, and those after it are one less than their place.
  const month = leap > 0 && index >= leap ? index : index + 1;
  return { year, month, day: rest + 1, isLeap: leap > 0 && index === leap };
}

/** The name of the solar term that begins on a day 1901–2100, `undefined` if none does. */
export function solarTerm(day: string, lang: Lang = 'zh-CN'): string | undefined {
  const term = isCivilDate(day) ? solarTermOf(day) : undefined;
  return term === undefined ? undefined : SOLAR_TERMS[term]?.[lang === 'en' ? 1 : 0];
}

/** The traditional festival of a day: 春节, 元宵, 端午, 七夕, 中秋, 重阳, 腊八, 除夕. */
export function lunarFestival(day: string, lang: Lang = 'zh-CN'): string | undefined {
  const date = lunarDate(day);
  if (!date || date.isLeap) return undefined;
  const names = FESTIVALS[`${date.month}-${date.day}`] ?? (isNewYear(addDays(day, 1)) ? EVE : undefined);
  return names?.[lang === 'en' ? 1 : 0];
}

/** What an almanac says of a day 1901–2100; `undefined` for other days. */
export function almanacOf(day: string, lang: Lang = 'zh-CN'): AlmanacDay | undefined {
  const date = lunarDate(day);
  if (!date) return undefined;
  const special = [lunarFestival(day, lang), solarTerm(day, lang)].filter((name) => name !== undefined);
  const month = monthName(date, lang);
  const short = special[0] ?? (lang === 'en' ? `${month}/${date.day}` : date.day === 1 ? month : dayName(date.day));
  const full = lang === 'en' ? `lunar date ${month}/${date.day}` : `农历${month}${dayName(date.day)}`;
  return { short, full: [full, ...special].join(lang === 'en' ? ', ' : '，'), isSpecial: special.length > 0 };
}

const EVE = ['除夕', 'New Year’s Eve'] as const;

const FESTIVALS: Readonly<Record<string, readonly [string, string]>> = {
  '1-1': ['春节', 'Spring Festival'],
  '1-15': ['元宵', 'Lantern Festival'],
  '5-5': ['端午', 'Dragon Boat'],
  '7-7': ['七夕', 'Qixi'],
  '8-15': ['中秋', 'Mid-Autumn'],
  '9-9': ['重阳', 'Double Ninth'],
  '12-8': ['腊八', 'Laba'],
};

function isNewYear(day: string): boolean {
  const date = lunarDate(day);
  return date?.month === 1 && date.day === 1;
}

function monthName({ month, isLeap }: LunarDate, lang: Lang): string {
  if (lang === 'en') return `${isLeap ? 'leap ' : ''}${month}`;
  return `${isLeap ? '闰' : ''}${'正二三四五六七八九十冬腊'.charAt(month - 1)}月`;
}

function dayName(day: number): string {
  if (day === 10) return '初十';
  if (day === 20) return '二十';
  if (day === 30) return '三十';
  return '初十廿'.charAt(Math.floor(day / 10)) + '一二三四五六七八九'.charAt((day % 10) - 1);
}

interface LunarYear {
  /** Days from `FIRST_DAY` to its first day. */
  start: number;
  /** Number of the leap month, 0 for none. */
  leap: number;
  /** Days of each month in order. */
  lengths: readonly number[];
}

const YEARS: readonly LunarYear[] = readYears();

function lunarYear(year: number): LunarYear {
  return YEARS[year - FIRST_YEAR] as LunarYear;
}

function readYears(): LunarYear[] {
  let start = 0;
  return (LUNAR_YEARS.match(/.{4}/g) ?? []).map((text) => {
    const code = Number.parseInt(text, 36);
    const leap = code % 16;
    const lengths = Array.from({ length: leap > 0 ? 13 : 12 }, (_, month) => 29 + ((code >> (4 + month)) & 1));
    const year = { start, leap, lengths };
    start += lengths.reduce((sum, days) => sum + days, 0);
    return year;
  });
}
