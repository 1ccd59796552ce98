import { readJsonOf } from '../json.js';
import type { Kind } from '../kinds/kind.js';
import { type RecordLine, readLinesOf } from '../read-lines.js';
import { readTableOf } from '../read-table.js';
import { readCsv } from '../table/csv.js';
import { readTsv } from '../table/tsv.js';
import type { ReadContext, ReadResult, RecordKind, RecordsByKind, Table } from '../types.js';

/** Reads records of one kind out of whatever an element finds. */
export interface RecordReader<K extends RecordKind> {
  readTable(table: Table, context: ReadContext): ReadResult<RecordsByKind[K]>;
  readLines(lines: readonly RecordLine[], context: ReadContext): ReadResult<RecordsByKind[K]>;
  /**
   * A promise where what it takes is loaded by need.
   *
   * @param type `json`, `csv` or `tsv`, or an address that ends in one of them; anything else is JSON.
   * @throws RecordFormatError for JSON that is no list of such records.
   */
  readFile(
    bytes: Uint8Array,
    type: string,
    context: ReadContext,
  ): ReadResult<RecordsByKind[K]> | Promise<ReadResult<RecordsByKind[K]>>;
}

/** A reader of all that people write: tables, lists and figures of a page, and files. */
export function readerOf<K extends RecordKind>(kind: Kind<K>): RecordReader<K> {
  const readTable = (table: Table, context: ReadContext) => readTableOf(kind, table, context);
  return {
    readTable,
    readLines: (lines, context) => readLinesOf(kind, lines, context),
    readFile(bytes, type, context) {
      const extension = /(?:^|\.)(\w+)(?:[?#].*)?$/.exec(type)?.[1]?.toLowerCase();
      if (extension === 'csv') return readTable(readCsv(bytes).table, context);
      const text = new TextDecoder().decode(bytes);
      return extension === 'tsv' ? readTable(readTsv(text), context) : readJsonOf(kind, text);
    },
  };
}
