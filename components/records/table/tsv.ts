import type { Table } from '../types.js';

/** Rows pasted from a spreadsheet: TAB between cells. */
export function readTsv(_text: string): Table {
  return { head: [], rows: [] };
}
