import type { DateReading } from '../dates/date-reading.js';
import { ownWords, readInterval } from '../dates/read-interval.js';
import { lastDay, parseInterval } from '../edtf.js';
import { readCellValue } from '../table/cell-value.js';
import type { Activity, Precision, TableCell } from '../types.js';
import type { CellReading } from './column.js';

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
