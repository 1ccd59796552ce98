/** The column of when, of what is planned: apart from that of awards and works, which need no words for spans. */
import { formatInterval } from '../edtf.js';
import { writeCellValue } from '../table/cell-value.js';
import type { Activity, Phase, TableCell } from '../types.js';
import { formatSpan } from '../words/format-date.js';
import type { Column } from './column.js';
import { type DatedValues, readDatedCell } from './date-column.js';

/**
 * Writes a dated cell so that {@link readDatedCell} needs no context to read it. Where the author gave no words it has those
 * of the dates, for who reads the table itself.
 */
function writeDatedCell(record: DatedValues, isZh: boolean): TableCell {
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
