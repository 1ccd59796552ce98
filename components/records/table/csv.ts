import type { ReadProblem, RecordKind, RecordsByKind, Table, TableCell } from '../types.js';
import type { Lang } from '../words/lang.js';
import { writeTable } from '../write-table.js';
import { readCellValue } from './cell-value.js';
import { guardFormula, parseDelimited } from './delimited.js';

/** A CSV file as a table, and how it was read. */
export interface CsvReading {
  table: Table;
  encoding: 'utf-8' | 'gb18030';
  delimiter: string;
  /** `csv/encoding` when the text was read as GB18030, `csv/unreadable-text` when not even that fits, `csv/unclosed-quote`. */
  problems: ReadProblem[];
}

/**
 * Reads CSV: a byte order mark decides, else strict UTF-8, else GB18030, as spreadsheets in China save it. The delimiter
 * is the one of `,` `;` TAB that the first lines use most.
 */
export function readCsv(source: Uint8Array | string): CsvReading {
  const { text, encoding, problems } =
    typeof source === 'string' ? { text: source, encoding: 'utf-8' as const, problems: [] } : decode(source);
  const delimiter = guessDelimiter(text);
  const { rows, unclosedQuote } = parseDelimited(text, delimiter);
  if (unclosedQuote !== undefined) problems.push({ code: 'csv/unclosed-quote', found: '"', line: unclosedQuote });
  return { table: { head: [], rows }, encoding, delimiter, problems };
}

function decode(bytes: Uint8Array): { text: string; encoding: 'utf-8' | 'gb18030'; problems: ReadProblem[] } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-8', problems: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', problems: [] };
  } catch {
    // Not UTF-8: the other encoding that Chinese spreadsheets write.
  }
  const text = new TextDecoder('gb18030').decode(bytes);
  const problems: ReadProblem[] = [{ code: 'csv/encoding', found: 'GB18030' }];
  const lost = text.split('\n').findIndex((line) => line.includes('\ufffd'));
  if (lost >= 0) problems.push({ code: 'csv/unreadable-text', found: text.split('\n')[lost] ?? '', line: lost + 1 });
  return { text, encoding: 'gb18030', problems };
}

function guessDelimiter(text: string): string {
  const sample = text.slice(0, 4000).replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: sample.split(sign).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).sign;
}

/**
 * Writes records as CSV for a spreadsheet: byte order mark, CRLF, headings in the language asked for, what would be run as
 * a formula guarded by `'`. Beside each date in words stands a column with the dates understood (`a/b`).
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
    { name: isZh ? '标识' : 'ID', text: (record: RecordsByKind[K]) => record.id },
    { name: isZh ? '网址' : 'URL', text: (record: RecordsByKind[K]) => record.url ?? '' },
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
