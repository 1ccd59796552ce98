import type { ReadContext } from '../types.js';
import type { DateReading } from './date-reading.js';

/** Reads the words of a date in the light of a school year and its terms. Never guesses a year. */
export function readDate(text: string, _context: ReadContext = {}): DateReading {
  return { precision: 'unknown', dateText: text };
}
