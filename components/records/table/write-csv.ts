import type { RecordKind, RecordsByKind, Table, TableCell } from '../types.js';
import type { Lang } from '../words/lang.js';
import { writeTable } from '../write-table.js';
import { readCellValue } from './cell-value.js';
import { guardFormula } from './delimited.js';

/**
 * Writes records as CSV for a spreadsheet: byte order mark, CRLF, headings in the language asked for, what would be run as
 * a formula guarded by `'`. Beside each date in words stands a column with the dates understood (`a/b`), beside what leads
 * elsewhere one with the addresses: 作品网址.
 */
export function writeCsv<K extends RecordKind>(
  kind: K,
  records: readonly RecordsByKind[K][],
  options: { lang?: Lang } = {},
): string {
  const isZh = options.lang !== 'en';
  const table = writeTable(kind, records, options);
  const head = table.head[0]?.cells.map((cell) => cell.text) ?? [];
  const dateColumn =
    table.head[0]?.cells.findIndex(
      (cell) => cell.text === (isZh ? (kind === 'awards' ? '获奖时间' : '时间') : 'Date'),
    ) ?? -1;
  const more = [
    {
      name: isZh ? '起止日期' : 'Interval',
      text: (_: RecordsByKind[K], row: number) => cellAt(table, row, dateColumn)?.dateTime ?? '',
    },
    {
      name: isZh ? '截止日期' : 'Deadline',
      text: (_: RecordsByKind[K], row: number) => readCellValue(cellAt(table, row, dateColumn)?.value).deadline ?? '',
    },
    {
      name: isZh ? '重复' : 'Recurrence',
      text: (_: RecordsByKind[K], row: number) => readCellValue(cellAt(table, row, dateColumn)?.value).recurrence ?? '',
    },
    { name: isZh ? '学年' : 'School year', text: (record: RecordsByKind[K]) => record.schoolYear ?? '' },
    // One that names no page is made of the other cells, and is so again when they are read.
    {
      name: isZh ? '标识' : 'ID',
      text: (record: RecordsByKind[K]) => (record.id.startsWith('~') ? '' : record.id),
    },
    { name: isZh ? '网址' : 'URL', text: (record: RecordsByKind[K]) => record.url ?? '' },
    ...head.map((name, column) => ({
      name: `${name}${isZh ? '网址' : ' URL'}`,
      text: (_: RecordsByKind[K], row: number) => cellAt(table, row, column)?.href ?? '',
    })),
  ].filter(({ text }) => records.some((record, row) => text(record, row) !== ''));
  const rows = table.rows.map((row, index) => [
    ...row.cells.map((cell) => cell.text || (cell.pictures ?? []).map((picture) => picture.src).join('、')),
    ...more.map(({ text }) => text(records[index] as RecordsByKind[K], index)),
  ]);
  const lines = [[...head, ...more.map(({ name }) => name)], ...rows].map((cells) => cells.map(quote).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function cellAt(table: Table, row: number, column: number): TableCell | undefined {
  return table.rows[row]?.cells[column];
}

function quote(text: string): string {
  const guarded = guardFormula(text);
  return /[",\r\n]/.test(guarded) || /^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
