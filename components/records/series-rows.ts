/** Rows of a table that show one work in several pictures. Pure. */
import { isSameAsAbove } from './filled-columns.js';
import { isTotal } from './row-reader.js';
import { cellText, firstText, type GridRow } from './table/grid.js';
import type { TableCell } from './types.js';

/**
 * The rows with those of one work made one, all its pictures in their cells. A row goes on with the work above where its
 * title is merged with that, or empty, and neither number nor author is another's: each row with a number of its own is a
 * work. Rows that say the same number, title and author are one, too.
 *
 * @param columns Field → 0-based column.
 * @param isHeading Whether a row only heads those below.
 */
export function joinSeries(
  rows: readonly GridRow[],
  columns: ReadonlyMap<string, number>,
  isHeading: (row: GridRow, below: GridRow | undefined) => boolean,
): GridRow[] {
  const joined: GridRow[] = [];
  rows.forEach((row, index) => {
    const above = rows[index - 1];
    const last = joined[joined.length - 1];
    const goesOn = above && last && isSeries(row, above, last, columns);
    if (!goesOn || isHeading(above, row) || isHeading(row, rows[index + 1])) joined.push({ ...row });
    else last.cells = joinCells(last.cells, row.cells, columns);
  });
  return joined;
}

/** @param work What was joined of the rows above. */
function isSeries(row: GridRow, above: GridRow, work: GridRow, columns: ReadonlyMap<string, number>): boolean {
  const cellOf = ({ cells }: GridRow, field: string) => cells[columns.get(field) ?? -1];
  const textOf = (from: GridRow, field: string) => cellText(cellOf(from, field));
  const isMerged = (field: string) => textOf(row, field) !== '' && cellOf(row, field) === cellOf(above, field);
  const isOpen = (field: string) => cellOf(row, field) === cellOf(above, field) || !isSaid(cellOf(row, field));
  const isRepeated = (field: string) => {
    const text = textOf(row, field);
    return text !== '' && (text === textOf(work, field) || isSameAsAbove(text));
  };
  if (row.row.id || isTotal(firstText(row)) || !(textOf(work, 'title') || textOf(work, 'people'))) return false;
  if (isRepeated('number') && !isMerged('number'))
    return isRepeated('title') && (isOpen('people') || isRepeated('people'));
  if (
    !isOpen('id') ||
    !isOpen('number') ||
    !isOpen('title') ||
    !row.cells.some((cell) => !above.cells.includes(cell) && isSaid(cell))
  )
    return false;
  // Whose title is merged, or who has no number of their own, made the work together.
  return isOpen('people') || textOf(work, 'number') !== '' || (isMerged('title') && isOpen('pictures'));
}

function isSaid(cell: TableCell | undefined): boolean {
  return Boolean(cell?.text || cell?.pictures?.length || cell?.href);
}

function joinCells(
  cells: GridRow['cells'],
  more: GridRow['cells'],
  columns: ReadonlyMap<string, number>,
): GridRow['cells'] {
  const description = columns.get('description');
  return Array.from({ length: Math.max(cells.length, more.length) }, (_, column) => {
    const [cell, next] = [cells[column], more[column]];
    if (!cell || !next || cell === next) return cell ?? next;
    const pictures = [...(cell.pictures ?? []), ...(next.pictures ?? [])];
    const isSaidBefore = isSameAsAbove(next.text) || cell.text.split(/[、\n]/).includes(next.text);
    const text = [cell.text, isSaidBefore ? '' : next.text].filter(Boolean).join(column === description ? '\n' : '、');
    return { ...next, ...cell, text, ...(pictures.length > 0 && { pictures }) };
  });
}
