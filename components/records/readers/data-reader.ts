import type { RecordForm } from '../kinds/kind.js';
import { readWrittenTable } from '../read-written.js';
import type { ReadContext, ReadResult, RecordKind, RecordsByKind, Table } from '../types.js';
import { lacksDates, parseJson, readJsonOf } from './json-file.js';
import type { LoadHand } from './reader.js';

/** Reads records of one kind out of what programs write: a part that is loaded by need. */
export interface DataReader<K extends RecordKind> {
  /** A table that `writeTable` wrote. */
  readTable(table: Table, context: ReadContext): ReadResult<RecordsByKind[K]>;
  /**
   * @param loadHand For records that say when in words.
   * @throws RecordFormatError for JSON that is no list of such records; whatever loading throws.
   */
  readJson(text: string, loadHand: LoadHand<K>): Promise<ReadResult<RecordsByKind[K]>>;
}

export function dataReaderOf<K extends RecordKind>(form: RecordForm<K>): DataReader<K> {
  return {
    readTable: (table) => readWrittenTable(form, table),
    async readJson(text, loadHand) {
      const data = parseJson(text);
      const hand = lacksDates(form, data) ? await loadHand() : undefined;
      return readJsonOf(form, data, {}, hand?.reader.readDate);
    },
  };
}
