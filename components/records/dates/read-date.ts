import type { ReadContext } from '../types.js';
import type { DateReading } from './date-reading.js';
import { readOnce } from './read-once.js';
import { readRecurrence } from './read-recurrence.js';
import { readRecurringWords } from './recurring-dates.js';

/**
 * Reads the words of a date in the light of a school year and its terms: 三月份, 4~5月份, 5月第三周, 第十二周, 整个学期,
 * 4月28日前, 10月12日—16日, 2026.4.11, 每周三, 12 October 2026.
 *
 * Nothing is guessed: what is not written and does not follow from the context stays unknown, with the reason in
 * `problem`. Text without any date (empty, 待定) is unknown too. The words are always kept in `dateText`.
 */
export function readDate(text: string, context: ReadContext = {}): DateReading {
  return readOnce(text, context, (words, inner, readRest) => {
    const recurring = readRecurringWords(words);
    return recurring && readRecurrence(recurring, inner, readRest);
  });
}
