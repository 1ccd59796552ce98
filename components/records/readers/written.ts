import type { RecordForm } from '../kinds/kind.js';
import { readWrittenTable } from '../read-written.js';
import type { ReadResult, RecordKind, RecordsByKind } from '../types.js';
import type { RecordReader } from './reader.js';

/**
 * A reader of tables that `writeTable` wrote, a fraction of the size of the whole one. The portal's scripts are built
 * with it (see `portalScripts` in `vite.config.ts`): there the kit has written every table, and no element has a `src`.
 */
export function writtenReaderOf<K extends RecordKind>(form: RecordForm<K>): RecordReader<K> {
  const nothing = (): ReadResult<RecordsByKind[K]> => ({ records: [], problems: [] });
  return { readTable: (table) => readWrittenTable(form, table), readLines: nothing, readFile: nothing };
}
