/** Tables with their heads in the first column. Pure. */
import type { Kind } from './kinds/kind.js';
import { matchColumns } from './match-columns.js';
import { cellText, type GridRow, layOutGrid } from './table/grid.js';
import type { RecordKind, Table, TableCell } from './types.js';

/** Turns a table, so that its columns are rows and its first column their heads. */
export function turnTable({ caption }: Table, rows: readonly GridRow[], width: number): Table {
  const columns = Array.from({ length: width }, (_, column) => ({
    cells: rows.map(({ cells }): TableCell => {
      const { colSpan, rowSpan, ...cell } = cells[column] ?? { text: '' };
      return cell;
    }),
  }));
  return { ...(caption !== undefined && { caption }), head: columns.slice(0, 1), rows: columns.slice(1) };
}

/** More rows than any kind of record has heads. */
export const TOO_MANY = 40;

/**
 * A table of which every row begins with a head of its kind, | 姓名 | 张三 | 李四 |, turned; `undefined` for one that has its
 * heads in its first row.
 */
export function turnedByHeads<K extends RecordKind>(kind: Kind<K>, table: Table): Table | undefined {
  const given = [...table.head, ...table.rows];
  if (given.length > TOO_MANY || given.some(({ id }) => id)) return undefined;
  const rows = layOutGrid(given).filter(({ cells }) => cells.some((cell) => cellText(cell) !== ''));
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const heads = rows.map(({ cells }) => cellText(cells[0]));
  const known = matchColumns(kind.words, heads).size;
  const isMarked = rows.every(({ cells }) => cells[0]?.header && !cells[1]?.header);
  if (width < 2 || known < 2 || (known < heads.length && !isMarked)) return undefined;
  const isMerged = given.some(({ cells }) => cells.some(({ colSpan, rowSpan }) => colSpan ?? rowSpan));
  const others = rows[0]?.cells.slice(1).map(cellText) ?? [];
  return isMerged || matchColumns(kind.words, others).size > 0 ? undefined : turnTable(table, rows, width);
}
