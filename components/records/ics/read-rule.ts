/** The recurrence rules that can be kept: those that `expandRecurrence` understands in full. */
import { schoolYearOf, termOf } from '../school-time.js';
import type { Term } from '../types.js';

const KNOWN = /^(?:FREQ|INTERVAL|COUNT|UNTIL|BYDAY|BYMONTHDAY|BYMONTH|WKST)$/;
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** More often than this is no longer counted but bounded by the term. */
const MAX_COUNT = 366;

/**
 * A rule as records keep it.
 *
 * A rule without an end gets one: the term that it begins in, else its school year. Yearly ones go on, they are few.
 *
 * @param start First day, `YYYY-MM-DD`.
 * @param untilDay The last day that UNTIL allows, in the school’s zone; undefined when it cannot be read.
 * @returns `undefined` for a rule that would give wrong days if it were kept.
 */
export function readRule(
  text: string,
  start: string,
  terms: readonly Term[],
  untilDay: (value: string) => string | undefined,
): string | undefined {
  const parts = text
    .toUpperCase()
    .split(';')
    .filter(Boolean)
    .map((part) => part.split('='));
  const rule = new Map(parts as [string, string][]);
  const freq = rule.get('FREQ') ?? '';
  const byDay = rule.get('BYDAY')?.split(',') ?? [];
  if (parts.some((part) => part.length !== 2 || !KNOWN.test(part[0] as string))) return undefined;
  if (!/^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(freq)) return undefined;
  const isNth = freq === 'MONTHLY' || (freq === 'YEARLY' && rule.has('BYMONTH'));
  if (!byDay.every((code) => (isNth ? /^(?:\+?[1-5]|-1)?[A-Z]{2}$/ : /^[A-Z]{2}$/).test(code))) return undefined;
  if (!byDay.every((code) => DAYS.includes(code.slice(-2)))) return undefined;
  // Counted from the year’s first day, which nobody does in a school.
  if (freq === 'YEARLY' && byDay.length > 0 && !rule.has('BYMONTH')) return undefined;
  if (freq === 'WEEKLY' && rule.has('BYMONTHDAY')) return undefined;
  if (!areNumbers(rule.get('BYMONTHDAY'), 31, true) || !areNumbers(rule.get('BYMONTH'), 12, false)) return undefined;
  if (!areNumbers(rule.get('INTERVAL'), 999, false) || !areNumbers(rule.get('COUNT'), 1e9, false)) return undefined;
  const isFromMonday = (rule.get('WKST') ?? 'MO') === 'MO';
  if (!isFromMonday && freq === 'WEEKLY' && rule.has('INTERVAL') && byDay.length > 1) return undefined;
  rule.delete('WKST');
  if (Number(rule.get('COUNT')) > MAX_COUNT) rule.delete('COUNT');
  const until = untilDay(rule.get('UNTIL') ?? '');
  if (until) rule.set('UNTIL', until.replace(/-/g, ''));
  else if (freq === 'YEARLY' || rule.has('COUNT')) rule.delete('UNTIL');
  else rule.set('UNTIL', endOfTerm(start, terms).replace(/-/g, ''));
  return [...rule].map(([name, value]) => `${name}=${value.replace(/\+/g, '')}`).join(';');
}

function areNumbers(list: string | undefined, max: number, mayCountBack: boolean): boolean {
  return (list?.split(',') ?? []).every((text) => {
    const number = Number(text);
    return /^[+-]?\d+$/.test(text) && number !== 0 && Math.abs(number) <= max && (number > 0 || mayCountBack);
  });
}

function endOfTerm(start: string, terms: readonly Term[]): string {
  return termOf(start, terms)?.end ?? `${schoolYearOf(start, terms).slice(5)}-08-31`;
}
