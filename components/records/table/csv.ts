import type { ReadProblem, RecordKind, RecordsByKind, Table } from '../types.js';
import type { Lang } from '../words/lang.js';

/** A CSV file as a table, and how it was read. */
export interface CsvReading {
  table: Table;
  encoding: 'utf-8' | 'gb18030';
  delimiter: string;
  problems: ReadProblem[];
}

/** Reads CSV: a BOM, else strict UTF-8, else GB18030; `,` `;` or TAB. */
export function readCsv(_source: Uint8Array | string): CsvReading {
  return { table: { head: [], rows: [] }, encoding: 'utf-8', delimiter: ',', problems: [] };
}

/** Writes records as CSV for a spreadsheet: BOM, CRLF, guarded against formulas. */
export function writeCsv<K extends RecordKind>(
  _kind: K,
  _records: readonly RecordsByKind[K][],
  _options: { lang?: Lang } = {},
): string {
  return '';
}
