/** Recurrence rules in words: what an author would have written for them. */
import { weekdayOf } from '../civil-date.js';
import type { Lang } from '../words/lang.js';
import { MONTHS, sayDay } from '../words/say-date.js';
import { WEEKDAYS } from '../words/weekdays.js';

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const NTH_EN = ['', 'first', 'second', 'third', 'fourth', 'fifth'];

/** A rule by its parts. Lists are empty where the rule leaves them to its first day. */
interface Rule {
  freq: string;
  interval: number;
  /** nth 0 is every one, -1 the last; weekdays from 1. */
  days: { nth: number; weekday: number }[];
  monthDays: number[];
  months: number[];
}

/**
 * 每周三, 每两周的周二、周四, 每月最后一个周五，共6次. The time of day is not said: it stands beside.
 *
 * @param rule As `readRule` gives it; its UNTIL only if that is the author's.
 * @param start First day, `YYYY-MM-DD`; says what the rule leaves open.
 */
export function ruleWords(rule: string, start: string, lang: Lang): string {
  const part = (name: string) => new RegExp(`(?:^|;)${name}=([^;]+)`).exec(rule)?.[1];
  const numbers = (name: string) => part(name)?.split(',').map(Number) ?? [];
  const days = (part('BYDAY')?.split(',') ?? []).map((code) => ({
    nth: Number(code.slice(0, -2)),
    weekday: CODES.indexOf(code.slice(-2)) + 1,
  }));
  const read: Rule = {
    freq: part('FREQ') ?? '',
    interval: Number(part('INTERVAL') ?? 1),
    days: days.sort((a, b) => a.weekday - b.weekday || a.nth - b.nth),
    monthDays: numbers('BYMONTHDAY'),
    months: numbers('BYMONTH'),
  };
  complete(read, start);
  const count = part('COUNT');
  const until = part('UNTIL')?.replace(/^(\d{4})(\d\d)(\d\d).*/, '$1-$2-$3');
  const last = until && sayDay(until, lang, until.slice(0, 4) !== start.slice(0, 4));
  if (lang === 'en')
    return (
      sayEnglish(read) +
      (count ? `, ${count} ${count === '1' ? 'time' : 'times'}` : '') +
      (last ? `, until ${last}` : '')
    );
  return sayChinese(read) + (count ? `，共${count}次` : '') + (last ? `，至${last}` : '');
}

/** 共8次: for days that no rule says; which is the first stands beside. */
export function countWords(count: number, lang: Lang): string {
  return lang === 'en' ? `${count} times` : `共${count}次`;
}

/** What the first day decides, and the plainest form of rules that say the same. */
function complete(rule: Rule, start: string): void {
  const { days, monthDays, months } = rule;
  if (rule.freq === 'YEARLY' && months.length === 0) {
    if (monthDays.length > 0 && rule.interval === 1) rule.freq = 'MONTHLY';
    else if (monthDays.length === 0) months.push(Number(start.slice(5, 7)));
  }
  const isByMonth = rule.freq === 'MONTHLY' || rule.freq === 'YEARLY';
  if (isByMonth && days.length + monthDays.length === 0) monthDays.push(Number(start.slice(8)));
  if (rule.freq === 'WEEKLY' && days.length === 0) days.push({ nth: 0, weekday: weekdayOf(start) });
  const isEveryWeek = days.length > 0 && monthDays.length === 0 && days.every(({ nth }) => nth === 0);
  if (isEveryWeek && rule.interval === 1 && rule.freq !== 'YEARLY') rule.freq = 'WEEKLY';
}

function sayChinese({ freq, interval, days, monthDays, months }: Rule): string {
  const units: Record<string, string> = { DAILY: '天', WEEKLY: '周', MONTHLY: '月', YEARLY: '年' };
  const isMany = interval > 1;
  const count = isMany ? (' 两三四五六七八九十'[interval - 1] ?? interval) : '';
  const every = `每${count}${isMany && freq === 'MONTHLY' ? '个' : ''}${units[freq]}`;
  const inMonths = months.map((month) => `${month}月`).join('、');
  const weekdays = listWeekdays(days, (weekday) => `周${'一二三四五六日'[weekday - 1]}`, '至', joinChinese);
  const dates = monthDays.map((day) => (day > 0 ? `${day}日` : day === -1 ? '最后一天' : `倒数第${-day}天`)).join('、');
  if (freq === 'DAILY') return `${inMonths}${every}${dates && `中的${dates}`}${weekdays && `（${weekdays}）`}`;
  if (freq === 'WEEKLY') return `${inMonths}${isMany ? `${every}的` : '每'}${weekdays}`;
  const which =
    weekdays === ''
      ? dates
      : dates
        ? `逢${weekdays}的${dates}`
        : days
            .map(({ nth, weekday }) => {
              const nthWord = nth === 0 ? '每个' : nth < 0 ? '最后一个' : `第${'一二三四五'[nth - 1]}个`;
              return `${nthWord}周${'一二三四五六日'[weekday - 1]}`;
            })
            .join('、');
  if (freq === 'YEARLY') return `${every}${inMonths || '每月'}${months.length > 1 ? '的' : ''}${which}`;
  return `${inMonths}${every}${isMany || which.startsWith('每') ? '的' : ''}${which}`;
}

function sayEnglish({ freq, interval, days, monthDays, months }: Rule): string {
  const unit = freq === 'DAILY' ? 'day' : freq.replace('LY', '').toLowerCase();
  const every = interval > 1 ? `every ${interval} ${unit}s` : `every ${unit}`;
  const inMonths = joinEnglish(months.map((month) => MONTHS[month - 1] as string));
  const weekdays = listWeekdays(days, (weekday) => WEEKDAYS[weekday - 1] as string, ' to ', joinEnglish);
  const dates = monthDays.map((day) => (day > 0 ? ordinal(day) : day === -1 ? 'last day' : `last day but ${-day - 1}`));
  const within = inMonths && ` in ${inMonths}`;
  if (freq === 'WEEKLY') return `${interval > 1 ? `${every} on` : 'every'} ${weekdays}${within}`;
  if (freq === 'DAILY')
    return [every, weekdays && `(${weekdays})`, joinEnglish(dates)].filter(Boolean).join(' ') + within;
  const which =
    dates.length > 0
      ? `the ${joinEnglish(dates)}${weekdays && ` when a ${weekdays}`}`
      : joinEnglish(
          days.map(
            ({ nth, weekday }) =>
              `${nth === 0 ? 'every' : `the ${nth < 0 ? 'last' : NTH_EN[nth]}`} ${WEEKDAYS[weekday - 1]}`,
          ),
        );
  if (freq === 'YEARLY' && monthDays.length === 1 && (monthDays[0] as number) > 0 && months.length === 1 && !weekdays)
    return `${every} on ${monthDays[0]} ${inMonths}`;
  return `${every} on ${which}${inMonths && (freq === 'YEARLY' ? ` of ${inMonths}` : within)}`;
}

/** Weekdays as a list, or from first to last where more than two follow one another. */
function listWeekdays(
  days: Rule['days'],
  say: (weekday: number) => string,
  to: string,
  join: (words: readonly string[]) => string,
): string {
  const weekdays = [...new Set(days.map(({ weekday }) => weekday))];
  const [first = 0] = weekdays;
  const last = weekdays[weekdays.length - 1] ?? 0;
  if (weekdays.length > 2 && last - first === weekdays.length - 1) return `${say(first)}${to}${say(last)}`;
  return join(weekdays.map(say));
}

function ordinal(day: number): string {
  const ending = day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
}

function joinChinese(words: readonly string[]): string {
  return words.join('、');
}

function joinEnglish(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
