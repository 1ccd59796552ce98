/**
 * The part of EDTF (ISO 8601-2) that records use: a year, a month, a day or a minute, each with an optional `~` (about).
 * `2026`, `2026-10`, `2026-10-12`, `2026-10-12T14:00`, `2026-05~`.
 */
import { daysInMonth, isEdtf, isReckoned } from './is-edtf.js';
import type { Edtf } from './types.js';

/**
 * First day that an EDTF value covers.
 *
 * @throws RangeError if the value is not EDTF.
 */
export function firstDay(edtf: Edtf): string {
  const text = withoutMark(edtf);
  if (text.length === 4) return `${text}-01-01`;
  return text.length === 7 ? `${text}-01` : text.slice(0, 10);
}

/**
 * Last day that an EDTF value covers.
 *
 * @throws RangeError if the value is not EDTF.
 */
export function lastDay(edtf: Edtf): string {
  const text = withoutMark(edtf);
  if (text.length === 4) return `${text}-12-31`;
  if (text.length > 7) return text.slice(0, 10);
  return `${text}-${daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5)))}`;
}

/** Orders by first day and minute; of equal beginnings the longer comes last; absent values come last of all. */
export function compareEdtf(a: Edtf | undefined, b: Edtf | undefined): number {
  if (a === undefined || b === undefined) return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
  return compareText(sortKey(a), sortKey(b)) || b.replace('~', '').length - a.replace('~', '').length;
}

/**
 * A value for `<time datetime>`: one EDTF value, or `start/end`; `../end` when only the end is known.
 *
 * @returns An empty string when neither is known.
 */
export function formatInterval(start: Edtf | undefined, end: Edtf | undefined): string {
  if (start === end) return start ?? '';
  return `${start ?? '..'}/${end ?? '..'}`;
}

/** Reads what {@link formatInterval} wrote; `undefined` for anything else. */
export function parseInterval(text: string): { start?: Edtf; end?: Edtf } | undefined {
  const parts = text.trim().split('/');
  if (parts.length > 2) return undefined;
  const interval: { start?: Edtf; end?: Edtf } = {};
  const [start = '', end = start] = parts;
  if (start !== '..') interval.start = start;
  if (end !== '..') interval.end = end;
  const values = Object.values(interval);
  return values.length > 0 && values.every(isEdtf) ? interval : undefined;
}

function sortKey(edtf: Edtf): string {
  const text = withoutMark(edtf);
  return text.length > 10 ? text : firstDay(text);
}

function withoutMark(edtf: Edtf): string {
  if (!isReckoned(edtf)) throw new RangeError(`Expected an EDTF date, got “${edtf}”.`);
  return edtf.replace('~', '');
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
