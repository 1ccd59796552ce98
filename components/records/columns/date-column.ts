import type { DateReading } from '../dates/date-reading.js';
import { ownWords, readInterval } from '../dates/read-interval.js';
import { formatInterval, lastDay, parseInterval } from '../edtf.js';
import { readCellValue, writeCellValue } from '../table/cell-value.js';
import type { Activity, Phase, Precision, TableCell } from '../types.js';
import { formatSpan } from '../words/format-date.js';
import type { CellReading, Column } from './column.js';

/** What a dated cell says: its words, its `<time datetime>` and its machine value. */
export type DatedValues = Pick<
  Activity,
  'start' | 'end' | 'precision' | 'dateText' | 'deadline' | 'recurrence' | 'exdates'
>;

/**
 * Reads a dated cell. `<time datetime>` wins over the words, a machine value over both; what the words cannot say stays
 * unknown and is reported.
 */
export function readDatedCell(cell: TableCell, text: string, reading: CellReading): DatedValues {
  const dateText = text.replaceAll('\n', ' ');
  const interval = cell.dateTime ? parseInterval(cell.dateTime) : undefined;
  const value = readCellValue(cell.value);
  if (value.precision) {
    return clean({
      ...interval,
      precision: value.precision as Precision,
      dateText: value.words === 'none' ? '' : dateText,
      deadline: value.deadline,
      recurrence: value.recurrence,
      exdates: value.exdates?.split(','),
    });
  }
  const said = interval ? undefined : understandWords(dateText, reading);
  const words = interval ? reading.readDate(dateText) : undefined;
  // The words may know more than the interval: that ten days are 上旬, that a Wednesday repeats.
  const agrees = words !== undefined && words.start === interval?.start && words.end === interval?.end;
  const understood: Omit<DateReading, 'dateText'> = said ?? (agrees ? words : { ...readInterval(interval ?? {}) });
  const { start, end, precision, recurrence, exdates, deadline } = understood;
  return clean({
    start,
    end,
    precision,
    dateText: ownWords(dateText),
    recurrence,
    exdates,
    deadline: deadline && end ? lastDay(end) : undefined,
  });
}

function understandWords(dateText: string, reading: CellReading): DateReading {
  const understood = reading.readDate(dateText);
  if (understood.problem && dateText !== '') reading.report(understood.problem, dateText);
  return understood;
}

/**
 * Writes a dated cell so that {@link readDatedCell} needs no context to read it. Where the author gave no words it has those
 * of the dates, for who reads the table itself.
 */
export function writeDatedCell(record: DatedValues, isZh: boolean): TableCell {
  const { start, end, precision } = record;
  const made = record.dateText ? '' : formatSpan(start, end, precision, isZh ? 'zh-CN' : 'en', { year: true });
  const dateTime = formatInterval(record.start, record.end);
  // The precision always stands there: it tells a reader with another context to leave the words alone.
  const isEmpty = dateTime === '' && record.dateText === '' && record.precision === 'unknown';
  const value = writeCellValue({
    precision: isEmpty ? undefined : record.precision,
    deadline: record.deadline,
    recurrence: record.recurrence,
    exdates: record.exdates?.join(','),
    words: made === '' ? undefined : 'none',
  });
  return { text: record.dateText || made, ...(dateTime && { dateTime }), ...(value && { value }) };
}

/** The column of when, for what has a precision. */
export function datedColumn<R extends Activity | Phase>(): Column<R> {
  return {
    field: 'date',
    headers: ['时间', 'Date'],
    keys: ['start', 'end', 'precision', 'dateText', 'deadline', 'recurrence', 'exdates'] as (keyof R & string)[],
    recurs: true,
    read: (cell, text, reading) => readDatedCell(cell, text, reading) as Partial<R>,
    write: (record, isZh) => writeDatedCell(record as DatedValues, isZh),
  };
}

/** The column of the one date of an award or a work: a day, a month or a year. */
export function singleDateColumn<R extends { date?: string; dateText?: string }>(zh: string, en: string) {
  return {
    field: 'date',
    headers: [zh, en] as const,
    keys: ['date', 'dateText'] as const,
    recurs: true as const,
    read(cell: TableCell, text: string, reading: CellReading): { date?: string; dateText?: string } {
      if (text === '' && !cell.dateTime) return {};
      const understood = readDatedCell(cell, text, reading);
      return clean({ date: understood.start ?? understood.end, dateText: text.replaceAll('\n', ' ') });
    },
    write: (record: R): TableCell => {
      const text = record.dateText ?? '';
      if (record.date) return { text, dateTime: record.date };
      return text === '' ? { text } : { text, value: 'precision=unknown' };
    },
  };
}

function clean<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== '')) as T & {
    dateText: string;
  };
}
