import { awardLines } from '../kinds/award-lines.js';
import { readLinesOf } from '../read-lines.js';
import type { LineReader } from './hand-reader.js';

/** Reads the lists of awards that people write by hand: a part that is loaded by need. */
export const reader: LineReader<'awards'> = {
  // Where there is a table, another part is asked.
  readTable: () => ({ records: [], problems: [] }),
  readLines: (lines, context) => readLinesOf(awardLines, lines, context),
};
