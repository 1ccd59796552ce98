import type { Table } from '../types.js';
import { parseDelimited } from './delimited.js';

/** Rows pasted from a spreadsheet: TAB between cells, quotes around cells that hold a TAB, a quote or a line end. */
export function readTsv(text: string): Table {
  return { head: [], rows: parseDelimited(text, '\t').rows };
}
