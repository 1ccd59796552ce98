import { parseInterval } from '../edtf.js';
import type { Edtf, Precision } from '../types.js';
import type { DateReading } from './date-reading.js';

/** From exact to vague; a span is as vague as the vaguer of its ends. */
const PRECISIONS: readonly Precision[] = ['time', 'day', 'week', 'third', 'month', 'term', 'year', 'fuzzy', 'unknown'];

/** What a `<time datetime>` says; its precision follows from how it is written. */
export function readInterval(interval: { start?: Edtf; end?: Edtf }): Pick<DateReading, 'start' | 'end' | 'precision'> {
  const { start, end } = interval;
  const precision = start || end ? vaguer(precisionOf(start), precisionOf(end)) : 'unknown';
  return { ...(start && { start }), ...(end && { end }), precision };
}

/** The author's words for a date. EDTF is none: it is said in words, as where it stands in JSON. */
export function ownWords(dateText: string): string {
  return parseInterval(dateText) ? '' : dateText;
}

/** The vaguer of two. */
export function vaguer(a: Precision, b: Precision): Precision {
  return PRECISIONS.indexOf(a) > PRECISIONS.indexOf(b) ? a : b;
}

function precisionOf(edtf: Edtf | undefined): Precision {
  if (edtf === undefined) return 'time';
  if (edtf.endsWith('~')) return 'fuzzy';
  return edtf.length === 4 ? 'year' : edtf.length === 7 ? 'month' : edtf.length === 10 ? 'day' : 'time';
}
