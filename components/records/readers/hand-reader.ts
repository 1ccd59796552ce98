import type { Kind } from '../kinds/kind.js';
import type { RecordLine } from '../lines/record-line.js';
import { readLinesOf } from '../read-lines.js';
import { beginTable, readTableOf } from '../read-table.js';
import { readCsv } from '../table/read-csv.js';
import { readTsv } from '../table/tsv.js';
import type { ReadContext, ReadResult, RecordKind, RecordsByKind, Table } from '../types.js';

/** Reads what stands in an element, its tables or its lists. */
export interface LineReader<K extends RecordKind> {
  readTable(table: Table, context: ReadContext): ReadResult<RecordsByKind[K]>;
  readLines(lines: readonly RecordLine[], context: ReadContext): ReadResult<RecordsByKind[K]>;
}

/** Reads records of one kind out of what people write: a part that is loaded by need. */
export interface HandReader<K extends RecordKind> extends LineReader<K> {
  /** Whether tables of pictures, without a row a record, are understood. */
  readsGrids: boolean;
  /** Like `readTable` in pieces; see `beginTable`. */
  begin(table: Table, context: ReadContext): ReturnType<typeof beginTable<K>>;
  readSheet(bytes: Uint8Array, type: 'csv' | 'tsv', context: ReadContext): ReadResult<RecordsByKind[K]>;
  readDate: Kind<K>['readDate'];
}

export function handReaderOf<K extends RecordKind>(kind: Kind<K>): HandReader<K> {
  const readTable = (table: Table, context: ReadContext) => readTableOf(kind, table, context);
  return {
    readTable,
    begin: (table, context) => beginTable(kind, table, context),
    readsGrids: Boolean(kind.readGrid),
    readLines: (lines, context) => readLinesOf(kind, lines, context),
    readSheet: (bytes, type, context) =>
      readTable(type === 'csv' ? readCsv(bytes).table : readTsv(new TextDecoder().decode(bytes)), context),
    readDate: kind.readDate,
  };
}
