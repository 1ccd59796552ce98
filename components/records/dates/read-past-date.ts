import { firstDay, lastDay } from '../edtf.js';
import { schoolYearOf } from '../school-time.js';
import type { Edtf, ReadContext } from '../types.js';
import type { DateReading } from './date-reading.js';
import { readOnce } from './read-once.js';

/** 25年5月, 25.9.10: of what has happened the year may be said in two digits. In a plan, 20 年3月 is one that nobody filled in. */
const SHORT_YEAR = /^\s*(1\d|2[1-9]|3\d)(?:年(?=\d{1,2}月)|([.-])(?=\d{1,2}\2\d{1,2}$))/;

/** {@link readOnce} for what has happened, awards and works, as the one date that they have. */
export function readPastDate(text: string, context?: ReadContext): DateReading {
  const spelled = text.normalize('NFKC').replace(SHORT_YEAR, (_, year: string, sign = '年') => `20${year}${sign}`);
  const reading = readOnce(spelled, context);
  const date = oneDate(reading);
  return date === undefined ? reading : { ...reading, start: date, end: date };
}

/**
 * The one date of what may last: days, a third or a week of a month, or a term have happened about their first day, month or
 * year (`2025-06~`), and only the author's words say them. No day is made of words that name none.
 */
function oneDate({ start, end, precision }: DateReading): Edtf | undefined {
  if (start === end) return precision === 'fuzzy' ? `${start?.replace('~', '')}~` : start;
  const from = (start ?? end) as Edtf;
  if (!start || !end || precision === 'day' || precision === 'time') return `${from.slice(0, 10).replace('~', '')}~`;
  const isOneYear = schoolYearOf(firstDay(start)) === schoolYearOf(lastDay(end));
  return `${from.slice(0, isOneYear || start.slice(0, 4) !== end.slice(0, 4) ? 7 : 4)}~`;
}
