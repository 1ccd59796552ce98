import { addDays } from '../civil-date.js';
import { compareEdtf, firstDay, lastDay, parseInterval } from '../edtf.js';
import type { Edtf, ReadContext } from '../types.js';
import { type DateModifiers, type DatePoint, type DateRange, readPoints } from './date-points.js';
import type { DateReading } from './date-reading.js';
import { readDateTokens } from './date-tokens.js';
import { normaliseDateText } from './normalise-date-text.js';
import { readInterval, vaguer } from './read-interval.js';
import { lastDayBefore, type ResolvedPoint, resolvePoint } from './resolve-point.js';
import { toSchoolYear } from './to-school-year.js';

/** No written date is longer; longer text is prose, and not worth the time. */
const MAX_LENGTH = 80;

type Reading = Omit<DateReading, 'dateText'>;

/** Reads words that may recur, without brackets; undefined if they do not. `readOnce` reads what is not said again and again. */
export type ReadRecurring = (
  text: string,
  context: ReadContext,
  readOnce: (text: string) => Reading,
) => Reading | undefined;

/**
 * Reads the words of a date, as `readDate` does; what recurs only with `readRecurring`. Awards and works do not, and
 * need none of it.
 */
export function readOnce(text: string, context: ReadContext = {}, readRecurring?: ReadRecurring): DateReading {
  const dateText = text.replace(/\s+/g, ' ').trim();
  const interval = parseInterval(dateText);
  if (interval) return { ...readInterval(interval), dateText };
  return { ...readWords(dateText, context, readRecurring), dateText };
}

function readWords(dateText: string, pageContext: ReadContext, readRecurring?: ReadRecurring): Reading {
  if (dateText === '' || dateText.length > MAX_LENGTH) return unknown('date/unreadable');
  const { text, context } = takeSchoolYear(normaliseDateText(dateText), pageContext);
  const read = (words: string) =>
    readRecurring?.(words, context, (rest) => readPlain(rest, context)) ?? readPlain(words, context);
  const { outer, inner } = splitBrackets(text);
  // 第七周（10月12日—16日）: the days in brackets are the exact statement.
  if (/\d/.test(inner)) {
    const exact = read(inner);
    if (exact.precision === 'day' || exact.precision === 'time') return exact;
  }
  return read(outer);
}

function readPlain(text: string, context: ReadContext): Reading {
  const tokens = readDateTokens(text);
  const points = tokens && tokens.length > 0 ? readPoints(tokens) : undefined;
  if (!points) return unknown(hasBlank(text) ? 'date/blank' : 'date/unreadable');
  if (points.modifiers.blankYear) return unknown('date/unknown-year');
  return combine(points.ranges, points.modifiers, context);
}

function combine(ranges: readonly DateRange[], modifiers: DateModifiers, context: ReadContext): Reading {
  const spans: Reading[] = [];
  for (const range of ranges) {
    const span = resolveRange(range, modifiers, context);
    if (span.precision === 'unknown') return span;
    spans.push(span);
  }
  const whole = spans.reduce(join);
  if (modifiers.within && (whole.precision === 'term' || whole.precision === 'year')) whole.precision = 'fuzzy';
  return modifiers.about ? blur(whole) : whole;
}

function resolveRange(range: DateRange, modifiers: DateModifiers, context: ReadContext): Reading {
  const [first, last] = range;
  const isRange = range.length > 1;
  const from = first && resolvePoint(first, context);
  const to = last && resolvePoint(last, context);
  const failed = [from, to].find((point) => point?.precision === 'unknown');
  if (failed) return unknown(failed.problem ?? 'date/unreadable');
  const problem = from?.problem ?? to?.problem;
  if (from && to) {
    if (compareEdtf(from.start, to.start) > 0) return unknown('date/reversed');
    const deadline = modifiers.before || modifiers.until;
    return {
      start: from.start,
      end: to.end,
      precision: vaguer(from.precision, to.precision),
      ...(deadline && { deadline }),
      ...(problem && { problem }),
    };
  }
  if (from && (modifiers.from || isRange))
    return { start: from.start, precision: from.precision, ...(problem && { problem }) };
  const only = from ?? to;
  const point = first ?? last;
  if (!only || !point) return unknown('date/unreadable');
  if (modifiers.before || modifiers.until || isRange) return toDeadline(point, only, modifiers.before);
  return { ...only };
}

/** 4月28日前: no start, and the end is the last day to hand in. */
function toDeadline(point: DatePoint, resolved: ResolvedPoint, isExclusive: boolean): Reading {
  const end = isExclusive ? lastDayBefore(point, resolved) : resolved.end && endDay(resolved.end);
  if (!end) return unknown('date/unreadable');
  const problem = resolved.problem;
  return {
    end,
    precision: resolved.precision === 'time' ? 'time' : 'day',
    deadline: true,
    ...(problem && { problem }),
  };
}

function endDay(edtf: Edtf): Edtf {
  return edtf.length > 10 ? edtf : lastDay(edtf);
}

/** 4月、5月 is one span; 10月12日、15日 is two days with others between, known only as from … to. */
function join(a: Reading, b: Reading): Reading {
  if (!a.start || !a.end || !b.start || !b.end) return unknown('date/unreadable');
  const isNext = firstDay(b.start) <= addDays(lastDay(a.end), 1) && a.end.length <= 10;
  if (compareEdtf(a.start, b.start) > 0) return unknown('date/reversed');
  const precision = isNext ? vaguer(a.precision, b.precision) : 'fuzzy';
  const problem = a.problem ?? b.problem;
  return { start: a.start, end: b.end, precision, ...(problem && { problem }) };
}

function blur(reading: Reading): Reading {
  const { start, end } = reading;
  return { ...reading, ...(start && { start: `${start}~` }), ...(end && { end: `${end}~` }), precision: 'fuzzy' };
}

/** 2026—2027学年第二学期 and 2026学年 say themselves which school year they mean. */
function takeSchoolYear(text: string, context: ReadContext): { text: string; context: ReadContext } {
  const match = /(\d{4})(?:-(\d{4}|\d{2}))?学年度?/.exec(text);
  const schoolYear = toSchoolYear(match?.[1] ?? '');
  if (!match || !schoolYear) return { text, context };
  const rest = text.replace(match[0], '');
  return { text: rest || '学年', context: { ...context, schoolYear } };
}

/** Brackets with a weekday belong to the text, other remarks in brackets are set aside. */
function splitBrackets(text: string): { outer: string; inner: string } {
  let inner = '';
  const outer = text.replace(/[([【]([^()[\]【】]*)[)\]】]/g, (_, content: string) => {
    if (/^周[1-7]$/.test(content)) return content;
    if (/^(?:暂定|左右|拟定|预计|前|截止|全天|上午|下午)$/.test(content)) return content;
    if (/\d/.test(content)) inner = content;
    return '';
  });
  return { outer, inner };
}

/** A template nobody filled in: __月__日, ×月×日. */
function hasBlank(text: string): boolean {
  return /(?:[x×*_○]+|^| )[年月日]/.test(text);
}

function unknown(problem: string): Reading {
  return { precision: 'unknown', problem };
}
