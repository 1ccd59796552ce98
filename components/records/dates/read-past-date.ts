import { firstDay, lastDay } from '../edtf.js';
import { schoolYearOf } from '../school-time.js';
import type { Edtf, ReadContext } from '../types.js';
import type { DateReading } from './date-reading.js';
import { readOnce } from './read-once.js';

/** 25年5月, 25.9.10: of what has happened the year may be said in two digits. In a plan, 20 年3月 is one that nobody filled in. */
const SHORT_YEAR = /^(1\d|2[1-9]|3\d)(年(?=\d{1,2}月)|([.-])(?=\d{1,2}\3\d{1,2}$))/;

/**
 * A school year, a term or a season, and no more: 2023-2024, 2025—2026年度, 2023/24, 2023-2024-1, 2023学年（上）, 2023春. Two years
 * follow one another; 2011-12 is a month.
 */
const YEARS =
  /^[a-z]*((?:19|20)?\d\d)年?(?:(?:[-‐-―~/至到]+|to)(\d{4}|1[3-9]|[2-9]\d))?(学?年度?|[a-z]*year)?[-(第]*([12一二上下春秋寒暑])?[学期季假)]*$/i;

/**
 * {@link readOnce} for what has happened, awards and works, as the one date that they have. A school year, a term and a season
 * have happened about the month in which they begin nearly everywhere.
 */
export function readPastDate(text: string, context?: ReadContext): DateReading {
  const spelled = text.normalize('NFKC').trim();
  const [, first = '', second, unit = '', term = ''] = YEARS.exec(spelled.replace(/\s/g, '')) ?? [];
  const year = first.padStart(4, '20');
  const next = `${+year + 1}`;
  const isSchoolYear = second ? next.endsWith(second) : /学/.test(unit);
  // 20-21 alone may be anything.
  if (isSchoolYear ? unit || first[3] : !second && /[春秋寒暑]/.test(term)) {
    const month = { 寒: 1, 暑: 7 }[term] ?? (/[2二下春]/.test(term) ? 2 : 9);
    const date = `${isSchoolYear && month < 9 ? next : year}-0${month}~`;
    return { dateText: spelled, start: date, end: date, precision: 'fuzzy' };
  }
  const reading = readOnce(spelled.replace(SHORT_YEAR, '20$1$2'), context);
  const date = oneDate(reading);
  return date ? { ...reading, start: date, end: date } : reading;
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
