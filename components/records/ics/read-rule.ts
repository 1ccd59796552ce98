/** The recurrence rules that can be kept: those that `expandRecurrence` understands in full. */
import { schoolYearOf, termOf } from '../school-time.js';
import type { ReadContext } from '../types.js';

const KNOWN = /^(?:FREQ|INTERVAL|COUNT|UNTIL|BYDAY|BYMONTHDAY|BYMONTH|WKST)$/;
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** More often than this is no longer counted but bounded by the term. */
const MAX_COUNT = 366;

/** The parts of a rule by their names, upper case, in the order of the file. */
export type Rule = Map<string, string>;

/**
 * Understands a rule, but for its UNTIL, which depends on a zone: it stays as it is written.
 *
 * @returns `undefined` for a rule that would give wrong days if it were kept.
 */
export function readRule(text: string): Rule | undefined {
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
  return new Map([...rule].map(([name, value]) => [name, value.replace(/\+/g, '')]));
}

/** A rule as records keep it. */
export function writeRule(rule: Rule): string {
  return [...rule].map(([name, value]) => `${name}=${value}`).join(';');
}

/** A rule without its UNTIL, and with `counted` without its COUNT, too. */
export function withoutEnd(rule: Rule, counted = false): Rule {
  return new Map([...rule].filter(([name]) => name !== 'UNTIL' && !(counted && name === 'COUNT')));
}

/** Whether nothing in a rule says when it ends. Yearly ones may go on, they are few. */
export function needsEnd(rule: Rule): boolean {
  return rule.get('FREQ') !== 'YEARLY' && !rule.has('COUNT');
}

/**
 * The last day of what begins on a day and has no end: that of its term, else the last one that the context knows, else
 * that of its school year.
 */
export function endOfOpen(start: string, { terms = [], schoolYear }: ReadContext): string {
  const term = termOf(start, terms);
  if (term) return term.end;
  const years = [schoolYearOf(start, terms), schoolYear ?? ''].filter((year) => /^\d{4}-\d{4}$/.test(year));
  const ends = [...years.map((year) => `${year.slice(5)}-08-31`), ...terms.map(({ end }) => end)];
  return ends.sort()[ends.length - 1] as string;
}

function areNumbers(list: string | undefined, max: number, mayCountBack: boolean): boolean {
  return (list?.split(',') ?? []).every((text) => {
    const number = Number(text);
    return /^[+-]?\d+$/.test(text) && number !== 0 && Math.abs(number) <= max && (number > 0 || mayCountBack);
  });
}
