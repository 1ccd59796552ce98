import { cellText, type GridRow } from './grid.js';

/**
 * A table whose headings stand twice or more, side by side (班级 | 姓名 | 班级 | 姓名), as the one below the other that it
 * saves room for. A row across all of it stays where it is: what is left of it comes before what is right.
 *
 * @returns What was given, if its headings do not repeat.
 */
export function stackSideBySide(head: GridRow[], body: GridRow[]): { head: GridRow[]; body: GridRow[] } {
  const only = head.length === 1 ? head[0] : undefined;
  const names = only?.cells.map(cellText) ?? [];
  const width = periodOf(names);
  if (!only || !width || body.some(({ row }) => row.id)) return { head, body };
  const stacked: GridRow[] = [];
  let block: GridRow[] = [];
  const flush = () => {
    for (let from = 0; from < names.length; from += width)
      stacked.push(...block.map(({ row, cells }) => ({ row, cells: cells.slice(from, from + width) })));
    block = [];
  };
  for (const line of body) {
    if (line.cells.every((cell) => cell === line.cells[0])) {
      flush();
      stacked.push(line);
    } else block.push(line);
  }
  flush();
  return { head: [{ ...only, cells: only.cells.slice(0, width) }], body: stacked };
}

/** After how many columns headings begin again; 0 for never. */
function periodOf(names: readonly string[]): number {
  const width = names.indexOf(names[0] as string, 2);
  const repeats = width > 0 && names.length % width === 0 && names.every((name, at) => name === names[at % width]);
  return repeats && new Set(names).size === width ? width : 0;
}
