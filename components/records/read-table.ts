import type { ReadContext, ReadResult, RecordKind, RecordsByKind, Table } from './types.js';

/** Rows of a table → records of one kind. */
export function readTable<K extends RecordKind>(
  _kind: K,
  table: Table,
  _context: ReadContext = {},
): ReadResult<RecordsByKind[K]> {
  return { records: [], problems: [], title: table.caption };
}
