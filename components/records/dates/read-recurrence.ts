import { addDays, daysBetween, startOfWeek } from '../civil-date.js';
import { firstDay, lastDay } from '../edtf.js';
import { expandRecurrence } from '../recurrence.js';
import type { ReadContext } from '../types.js';
import { termsInContext, yearsOfContext } from './calendar-spans.js';
import type { DateReading } from './date-reading.js';
import { readDateTokens } from './date-tokens.js';
import { type RecurringWords, yearlyRule } from './recurring-dates.js';

type Reading = Omit<DateReading, 'dateText'>;

/** When in the day, by the school's own clock: known to those who go there. */
const LESSONS = /第\d+(?:[、-]\d+)*节课?|课后|放学后|大课间|午间/g;

/**
 * Bounds a repetition by what else is written (10月—12月每周三), else by the terms of the context, and finds its first
 * and last day. Days between two terms become `exdates`.
 */
export function readRecurrence(
  words: RecurringWords,
  context: ReadContext,
  readRest: (text: string) => Reading,
): Reading {
  const { bounds, clock } = takeClock(words.rest.replace(LESSONS, ''));
  const isDeadline = /前$|截止/.test(bounds);
  const rest = bounds.replace(/前$|截止/, '').replace(/^[的于在,、]+$/, '');
  if (words.yearly) return readYearly(rest, context, readRest);
  const limits = rest === '' ? limitsOfContext(context) : limitsOf(readRest(rest));
  if (!('from' in limits))
    return { precision: 'unknown', ...(words.rule && { recurrence: words.rule }), problem: limits.problem };
  const { from, to } = limits;
  if (!words.rule) return { start: from, end: to, precision: 'fuzzy' };
  if (words.monthly) {
    const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
    return { start: first, end: last, precision: 'month', recurrence: `${words.rule};UNTIL=${compact(to)}` };
  }
  const rule = `${words.rule};UNTIL=${compact(to)}`;
  const anchor = words.parity === undefined ? from : weekOfParity(from, words.parity, context);
  const all = expandRecurrence(rule, anchor, { from, to });
  const exdates = rest === '' ? all.filter((day) => !isInTerms(day, context)) : [];
  const days = all.filter((day) => !exdates.includes(day));
  const start = days[0];
  const end = days[days.length - 1];
  if (!start || !end) return { precision: 'unknown', recurrence: words.rule, problem: 'date/no-such-day' };
  return {
    start: start + (clock[0] ?? ''),
    end: end + (clock[1] ?? clock[0] ?? ''),
    precision: clock.length > 0 ? 'time' : 'day',
    recurrence: rule,
    ...(exdates.length > 0 && { exdates }),
    ...(isDeadline && { deadline: true }),
  };
}

/** 每年10月: no end; the first time is that of the context's school year. */
function readYearly(rest: string, context: ReadContext, readRest: (text: string) => Reading): Reading {
  if (rest === '') {
    const limits = limitsOfContext(context);
    return 'from' in limits
      ? { start: limits.from, end: limits.to, precision: 'fuzzy' }
      : { precision: 'unknown', problem: limits.problem };
  }
  const first = readRest(rest);
  const isSingle = first.start !== undefined && first.start === first.end;
  if (!isSingle) {
    const month = /^(\d{1,2})月份?$/.exec(rest);
    return month && Number(month[1]) <= 12
      ? { ...first, recurrence: `FREQ=YEARLY;BYMONTH=${Number(month[1])}` }
      : first;
  }
  const rule = yearlyRule(first.start as string, first.precision);
  if (!rule) return first;
  const { end: _, ...open } = first;
  return { ...open, recurrence: rule };
}

interface Limits {
  from: string;
  to: string;
}

function limitsOf(reading: Reading): Limits | { problem: string } {
  if (!reading.start || !reading.end) return { problem: reading.problem ?? 'date/unreadable' };
  return { from: firstDay(reading.start), to: lastDay(reading.end) };
}

function limitsOfContext(context: ReadContext): Limits | { problem: string } {
  const terms = yearsOfContext(context) ? termsInContext(context) : [];
  const first = terms[0];
  const last = terms[terms.length - 1];
  return first && last ? { from: first.start, to: last.end } : { problem: 'date/unknown-term' };
}

function isInTerms(day: string, context: ReadContext): boolean {
  return termsInContext(context).some((term) => term.start <= day && day <= term.end);
}

/** A day in the first week at or after `from` whose number in its term has the parity wanted. */
function weekOfParity(from: string, parity: number, context: ReadContext): string {
  const term = termsInContext(context).find((each) => each.start <= from && from <= each.end);
  const week = term ? Math.floor(daysBetween(startOfWeek(term.start), from) / 7) + 1 : 1;
  return week % 2 === parity ? startOfWeek(from) : addDays(startOfWeek(from), 7);
}

/** Cuts 下午16:00-17:00 out of the words; at most a beginning and an end. */
function takeClock(text: string): { bounds: string; clock: string[] } {
  const match =
    /(?:[上下]午|中午|早上|晚上|傍晚|晚|早)?(?:\d{1,2}(?::\d{2}|[点时](?:\d{1,2}分?|半|整)?)(?:[-至到])?(?:[上下]午|晚上)?){0,2}/g;
  let clock: string[] = [];
  const bounds = text.replace(match, (words) => {
    const times = /\d/.test(words) ? readClock(words) : [];
    if (words !== '' && (times.length > 0 || !/\d/.test(words))) {
      if (times.length > 0) clock = times;
      return '';
    }
    return words;
  });
  return { bounds: bounds.trim(), clock };
}

function readClock(words: string): string[] {
  let halfDay = 0;
  const times: string[] = [];
  for (const token of readDateTokens(words) ?? []) {
    if (token.type === 'halfDay') halfDay = token.value;
    if (token.type !== 'time' || token.value > 23 || token.second > 59) continue;
    const hour = token.value < 12 ? token.value + halfDay : token.value;
    times.push(`T${String(hour).padStart(2, '0')}:${String(token.second).padStart(2, '0')}`);
  }
  return times;
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}
