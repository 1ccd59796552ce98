/** Rows that only repeat what stands above a table. Pure. */
import { normaliseHeader } from './match-columns.js';
import { cellText, type GridRow } from './table/grid.js';

const CONTINUED = /^[（(]?(?:[续續]上?|接上)[表页頁]/;

/** Tells the heads, or the title, as they stand again on every printed page of a long table, and 续表. */
export function headsAgain(head: readonly GridRow[], title: string | undefined): (row: GridRow) => boolean {
  const heads = head.map(({ cells }) => cells.map(cellText));
  return ({ row, cells }) => {
    const at = row.id ? -1 : cells.findIndex((cell) => cellText(cell) !== '');
    if (at < 0) return false;
    const first = cellText(cells[at]);
    const isLone = () => cells.every((cell) => cellText(cell) === '' || cellText(cell) === first);
    if ((first === title || CONTINUED.test(first)) && isLone()) return true;
    return heads.some(
      // Nearly every row is told by its first character.
      (texts) =>
        texts[at]?.[0] === first[0] &&
        !isLone() &&
        cells.every((cell, column) => isSame(cellText(cell), texts[column] ?? '')),
    );
  };
}

function isSame(text: string, head: string): boolean {
  return text === '' || text === head || normaliseHeader(text) === normaliseHeader(head);
}
