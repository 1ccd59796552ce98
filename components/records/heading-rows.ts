/** Rows that only repeat what stands above a table. Pure. */
import { normaliseHeader } from './match-columns.js';
import { cellText, type GridRow } from './table/grid.js';

const CONTINUED = /^[（(]?(?:[续續]上?|接上)[表页頁]/;

/** True for the heads, or the title, as they stand again on every printed page of a long table, and for 续表. */
export function isHeadAgain({ row, cells }: GridRow, head: readonly GridRow[], title: string | undefined): boolean {
  const texts = [...new Set(cells.map(cellText))].filter((text) => text !== '');
  const [only = ''] = texts;
  if (row.id || only === '') return false;
  if (texts.length < 2) return only === title || CONTINUED.test(only);
  const names = cells.map((cell) => normaliseHeader(cellText(cell)));
  return head.some((above) =>
    names.every((name, column) => name === '' || name === normaliseHeader(cellText(above.cells[column]))),
  );
}
