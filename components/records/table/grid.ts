/** A table with its merged cells laid out, so that every row has a cell for every column. */
import type { TableCell, TableRow } from '../types.js';

/** A row of the grid. A merged cell stands, as the same object, at every place it covers; texts are tidy. */
export interface GridRow {
  row: TableRow;
  cells: (TableCell | undefined)[];
}

/** Wider spans are taken for nonsense; browsers allow `colspan` up to 1000. */
const MAX_COLUMNS = 200;

/** Lays out head and body apart: a span does not reach from one into the other. */
export function layOutGrid(rows: readonly TableRow[]): GridRow[] {
  let isMerged = false;
  const plain = rows.map((row) => ({
    row,
    cells: row.cells.map((cell) => {
      if ((cell.colSpan ?? cell.rowSpan) !== undefined) isMerged = true;
      return tidyCell(cell);
    }),
  }));
  if (!isMerged) return plain;
  const grid: GridRow[] = rows.map((row) => ({ row, cells: [] }));
  rows.forEach((_, rowIndex) => {
    let column = 0;
    for (const cell of plain[rowIndex]?.cells ?? []) {
      while (grid[rowIndex]?.cells[column]) column += 1;
      const width = Math.max(1, Math.floor(cell.colSpan ?? 1));
      const height = cell.rowSpan === 0 ? rows.length : Math.max(1, Math.floor(cell.rowSpan ?? 1));
      const right = Math.min(column + width, MAX_COLUMNS);
      for (let down = rowIndex; down < Math.min(rowIndex + height, rows.length); down += 1) {
        for (let across = column; across < right; across += 1) (grid[down] as GridRow).cells[across] ??= cell;
      }
      column = right;
    }
  });
  return grid;
}

/** Text over each column; of two rows of heads the lower wins, and keeps the upper where it is empty. */
export function headTexts(head: readonly GridRow[]): string[] {
  const width = Math.max(0, ...head.map((row) => row.cells.length));
  return Array.from({ length: width }, (_, column) => {
    const texts = head.map((row) => cellText(row.cells[column])).filter(Boolean);
    return texts[texts.length - 1] ?? '';
  });
}

/** Of two rows of heads the upper over each column, where it spans several: 小学组 over 一等奖 and 二等奖; else empty. */
export function upperHeads(head: readonly GridRow[]): string[] {
  const [upper, lower] = head.slice(-2);
  return (lower?.cells ?? []).map((cell, column) => {
    const above = upper?.cells[column];
    return above !== cell && (above?.colSpan ?? 1) > 1 ? cellText(above) : '';
  });
}

/** Text of a cell of the grid, where nothing may stand. */
export function cellText(cell: TableCell | undefined): string {
  return cell?.text ?? '';
}

/** What a row says first; empty for nothing. */
export function firstText(row: GridRow): string {
  return cellText(row.cells.find((cell) => cell?.text));
}

/** The same cell, if its text is tidy. */
export function tidyCell(cell: TableCell): TableCell {
  const text = tidy(cell.text);
  return text === cell.text ? cell : { ...cell, text };
}

/** One blank for many, none at the ends of lines, no empty lines. */
export function tidy(text: string): string {
  if (!/^\s|\s$|\s\s|[^\S ]/.test(text)) return text;
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
