import { addMonths, daysBetween, startOfWeek } from '../civil-date.js';
import { firstDay, lastDay } from '../edtf.js';
import { expandRecurrence } from '../recurrence.js';
import { teachingWeekOf } from '../school-time.js';
import type { Precision, ReadContext } from '../types.js';
import { findTerm, termsInContext, weekOfMonth, yearsOfContext } from './calendar-spans.js';
import type { DateReading } from './date-reading.js';
import { readDateTokens } from './date-tokens.js';
import { type RecurringWords, yearlyRule } from './recurring-dates.js';

type Reading = Omit<DateReading, 'dateText'>;

/** When in the day, by the school's own clock: known to those who go there. */
const LESSONS = /第\d+(?:[、-]\d+)*节课?|课后|放学后|大课间|午间/g;

/**
 * Bounds a repetition by what else is written (10月—12月每周三), else by the terms of the context, and finds its first
 * and last day. Days between two terms become `exdates`, and so does what no teaching week of the parity holds.
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
  if (words.termly) return readTermly(rest, context, readRest);
  const limits = rest === '' ? limitsOfContext(context) : limitsOf(readRest(rest), context);
  if (!('from' in limits))
    return { precision: 'unknown', ...(words.rule && { recurrence: words.rule }), problem: limits.problem };
  if (!words.rule) return asWhole(limits);
  // Which of the weeks is the first is not for us to say: as long as nobody does, it belongs to the whole.
  if (words.interval && !/^(?:time|day|week)$/.test(limits.precision))
    return { ...asWhole(limits), problem: 'date/which-week' };
  const makeSeries = words.interval ? everyFewWeeks : seriesOf;
  const { rule, days, exdates } = makeSeries(words.rule, limits, (day) =>
    isMeant(day, words, limits, context, readRest),
  );
  const start = days[0];
  const end = days[days.length - 1];
  if (!start || !end) return { precision: 'unknown', recurrence: words.rule, problem: 'date/no-such-day' };
  const repeated = { recurrence: rule, ...(exdates.length > 0 && { exdates }) };
  if (words.month !== undefined)
    return { start: start.slice(0, 7), end: end.slice(0, 7), precision: 'month', ...repeated };
  return {
    start: start + (clock[0] ?? ''),
    end: end + (clock[1] ?? clock[0] ?? ''),
    precision: clock.length > 0 ? 'time' : 'day',
    ...repeated,
    ...(isDeadline && { deadline: true }),
  };
}

/** Whether a day of the rule is one of those that the words mean. What the author bounds takes place in vacations, too. */
function isMeant(
  day: string,
  { parity, weeks, month }: RecurringWords,
  { from, isOpen }: Limits,
  context: ReadContext,
  readRest: (text: string) => Reading,
): boolean {
  if (parity !== undefined && weekNumber(day, from, context) % 2 !== parity) return false;
  if (weeks && !weeks.some((week) => isInWeek(day, week, context))) return false;
  if (!isOpen) return true;
  return month === undefined ? isInTerms(day, day, context) : isMonthInTerms(day, month, context, readRest);
}

/** Whether a day lies in a week of a month, which may begin in the month before and end in the next. */
function isInWeek(day: string, week: number, { weekOfMonth: rule = 'full' }: ReadContext): boolean {
  return [-1, 0, 1].some((months) => {
    const month = addMonths(`${day.slice(0, 7)}-01`, months);
    const span = weekOfMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)), week, rule);
    return span !== undefined && span.start <= day && day <= span.end;
  });
}

/** 第3—15周隔周周三: from the first such day on. */
function everyFewWeeks(
  words: string,
  { from, to }: Limits,
  isMeant: (day: string) => boolean,
): { rule: string; days: string[]; exdates: string[] } {
  const rule = `${words};UNTIL=${compact(to)}`;
  const [start = to] = expandRecurrence(rule.replace(/INTERVAL=\d+;/, ''), from, { from, to }).filter(isMeant);
  const all = expandRecurrence(rule, start, { from: start, to });
  const days = all.filter(isMeant);
  return { rule, days, exdates: all.filter((day) => !days.includes(day)) };
}

/**
 * The days of a rule that are meant, and those to take out so that they alone are left. Where every second week does not
 * meet all of them – after a vacation the odd weeks may be those that were even – the rule is that of every week.
 */
function seriesOf(
  words: string,
  { from, to }: Limits,
  isMeant: (day: string) => boolean,
): { rule: string; days: string[]; exdates: string[] } {
  const rule = `${words.replace('INTERVAL=2;', '')};UNTIL=${compact(to)}`;
  // Months count as a whole, even where a term begins within one.
  const first = /^FREQ=MONTHLY;UNTIL/.test(rule) ? `${from.slice(0, 7)}-01` : from;
  const all = expandRecurrence(rule, first, { from: first, to });
  const days = all.filter(isMeant);
  const start = days[0] ?? to;
  const sparse = `${words};UNTIL=${compact(to)}`;
  const some = expandRecurrence(sparse, start, { from: start, to });
  const isSparse = days.every((day) => some.includes(day));
  const taken = isSparse ? some : all.filter((day) => day >= start);
  return { rule: isSparse ? sparse : rule, days, exdates: taken.filter((day) => !days.includes(day)) };
}

/** 每学期末: a part of the one term that there is, else somewhere in all of them. */
function readTermly(rest: string, context: ReadContext, readRest: (text: string) => Reading): Reading {
  const limits = limitsOfContext(context);
  if (!('from' in limits)) return { precision: 'unknown', problem: limits.problem };
  if (limits.precision === 'term') return readRest(rest);
  const first = readRest(rest.replace('学期', '第1学期'));
  if (first.precision === 'unknown') return first;
  return { ...asWhole(limits), ...(first.precision !== 'term' && { precision: 'fuzzy' }) };
}

/** 每年10月: no end; the first time is that of the context's school year. */
function readYearly(rest: string, context: ReadContext, readRest: (text: string) => Reading): Reading {
  if (rest === '') {
    const limits = limitsOfContext(context);
    return 'from' in limits ? asWhole(limits) : { precision: 'unknown', problem: limits.problem };
  }
  const first = readRest(rest);
  const months = /^\d{1,2}月份?(?:[、,和及与]\d{1,2}月份?)+$/.test(rest) ? (rest.match(/\d+/g) ?? []) : [];
  if (months.length > 0) {
    const starts = months.flatMap((month) => readRest(`${month}月`).start ?? []).sort();
    if (starts.length < months.length) return first;
    return { start: starts[0] as string, precision: 'month', recurrence: `FREQ=YEARLY;BYMONTH=${months.map(Number)}` };
  }
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
  /** Of the words that bound. */
  precision: Precision;
  /** The terms bound, not the author, at one end at least: then vacations are left out. */
  isOpen?: boolean;
}

/** 10月起: to the end of the terms that follow; 至12月 from their beginning. */
function limitsOf({ start, end, precision, problem }: Reading, context: ReadContext): Limits | { problem: string } {
  if (start && end) return { from: firstDay(start), to: lastDay(end), precision };
  const whole = start || end ? limitsOfContext(context) : { problem: problem ?? 'date/unreadable' };
  if (!('from' in whole)) return whole;
  const from = start ? firstDay(start) : whole.from;
  const to = end ? lastDay(end) : whole.to;
  return from <= to ? { from, to, precision, isOpen: true } : { problem: 'date/unknown-term' };
}

/** 每两周一次: no day is known, so it belongs to the term or the year as a whole; else it is somewhere within the bounds. */
function asWhole({ from, to, precision }: Limits): Reading {
  return { start: from, end: to, precision: precision === 'term' || precision === 'year' ? precision : 'fuzzy' };
}

function limitsOfContext(context: ReadContext): Limits | { problem: string } {
  const named = context.term && findTerm(context, context.term);
  const terms = named ? [named] : yearsOfContext(context) ? termsInContext(context) : [];
  const first = terms[0];
  const last = terms[terms.length - 1];
  if (!first || !last) return { problem: 'date/unknown-term' };
  return { from: first.start, to: last.end, precision: first === last ? 'term' : 'year', isOpen: true };
}

/** Whether one of the days from `start` to `end`, both inclusive, lies in a term. */
function isInTerms(start: string, end: string, context: ReadContext): boolean {
  return termsInContext(context).some((term) => term.start <= end && start <= term.end);
}

/** 每月上旬: whether the part meant of a month has a day in a term; a fifth week that there is not has none. */
function isMonthInTerms(
  first: string,
  part: string,
  context: ReadContext,
  readRest: (text: string) => Reading,
): boolean {
  const { start, end } = readRest(`${Number(first.slice(0, 4))}年${Number(first.slice(5, 7))}月${part}`);
  return start !== undefined && end !== undefined && isInTerms(firstDay(start), lastDay(end), context);
}

/** Number of the teaching week; NaN between two terms, and before and after the known ones counted from `from`. */
function weekNumber(day: string, from: string, context: ReadContext): number {
  const terms = termsInContext(context);
  const week = teachingWeekOf(day, terms)?.week;
  if (week !== undefined) return week;
  const isBetween = terms.some(({ end }) => end < day) && terms.some(({ start }) => day < start);
  return isBetween ? Number.NaN : Math.floor(daysBetween(startOfWeek(from), day) / 7) + 1;
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
