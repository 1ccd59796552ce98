/** Reads of a long table first as much as the first screen needs: a part that only long tables load. */
import type { HandReader } from '../records/readers/hand-reader.js';
import type { Award, ReadContext, ReadResult, Table } from '../records/types.js';
import { whenIdle } from '../shared/when-idle.js';

/** Rows from the first on of which a first screen shows some. */
const BEGINNING = 40;
/** One of so many others tells which columns, years and levels there are. */
const EVERY = 32;
/** Time to read without a pause. */
const SLICE_MS = 8;

/** Whose table is read. */
export interface TableHost extends Element {
  /** Whether what it shows first hangs on its first rows, and on what is true of most. */
  readonly mayReadOn: boolean;
}

/** @param whole Reads all rows of a table. */
export function longTableReader(whole: HandReader<'awards'>, host: TableHost): HandReader<'awards'> {
  return { ...whole, readTable };

  function readTable(table: Table, context: ReadContext): ReadResult<Award> {
    if (!host.mayReadOn || host.getElementsByTagName('table')[1]) return whole.readTable(table, context);
    const { rows } = table;
    const sample = rows.filter((_, at) => at < BEGINNING || at % EVERY === 0);
    const reading = whole.readTable({ ...table, rows: sample }, context);
    return { ...reading, rest: { count: rows.length - sample.length, read: () => readWhole(table, context) } };
  }

  /** Slice by slice while the page is idle; all that is left when it goes to paper. */
  function readWhole(table: Table, context: ReadContext): Promise<ReadResult<Award>> {
    return new Promise((resolve) => {
      let read: ReturnType<typeof whole.begin> | undefined;
      const readUntil = (end: number) => {
        read ??= whole.begin(table, context);
        const result = read(end);
        if (result) resolve(result);
        else later();
      };
      const later = () => whenIdle(() => readUntil(performance.now() + SLICE_MS));
      addEventListener('beforeprint', () => readUntil(Number.POSITIVE_INFINITY), { once: true });
      later();
    });
  }
}
