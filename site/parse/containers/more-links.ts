// Keeps all links of a cell: a field holds one, each of the others becomes a column of the author's.
import { layOutGrid, type Table, type TableCell, type TableRow } from '@kepu/components/records';
import { isOfNames } from '../people-table.js';

/** A link with its words. */
export interface CellLink {
  text: string;
  href: string;
}

/** A cell with all its links, where it has several. */
export interface LinkedCell extends TableCell {
  links?: readonly CellLink[];
}

/** The parts of a cell that say where it leads. */
export function linksOfCell(links: readonly CellLink[]): Pick<LinkedCell, 'href' | 'links'> {
  const [first] = links;
  return { ...(first && { href: first.href }), ...(links.length > 1 && { links }) };
}

/** What stands between links and says nothing. */
const BETWEEN = /^[\s、，,；;/|·和与及&]*$/;

/**
 * The table with a column for each further link of a cell, 备注 2 behind 备注, which holds the words of that link and leads where it
 * does. Links beside names, and in tables without a head, stay as they are: the first one leads.
 */
export function partLinks(table: Table): Table {
  const [head] = table.head;
  if (!head || table.head.length > 1) return table;
  const heads = layOutGrid([head])[0]?.cells.map((cell) => cell?.text ?? '') ?? [];
  const grid = layOutGrid(table.rows) as { row: TableRow; cells: (LinkedCell | undefined)[] }[];
  const added = heads.flatMap((text, column) => {
    const most = isOfNames(text) ? 0 : Math.max(0, ...grid.map(({ cells }) => (cells[column]?.links?.length ?? 1) - 1));
    return Array.from({ length: most }, (_, at) => ({ column, at: at + 1, text: `${text} ${at + 2}` }));
  });
  if (added.length === 0) return table;
  const rows = grid.map(({ row, cells }) => {
    const [only] = row.cells;
    // A heading across the table.
    if (only && row.cells.length === 1 && (only.colSpan ?? 1) >= heads.length)
      return { ...row, cells: [{ ...only, colSpan: heads.length + added.length }] };
    const missing = Array.from({ length: Math.max(0, heads.length - cells.length) }, () => ({ text: '' }));
    const more = added.map(({ column, at }): TableCell => cells[column]?.links?.[at] ?? { text: '' });
    const isPlain = row.cells.every(({ colSpan, rowSpan }) => (colSpan ?? rowSpan) === undefined);
    const own = row.cells.map((cell, at) =>
      isPlain && added.some(({ column }) => column === at) ? withoutOthers(cell) : cell,
    );
    return { ...row, cells: [...own, ...missing, ...more] };
  });
  return { ...table, head: [{ ...head, cells: [...head.cells, ...added.map(({ text }) => ({ text }))] }], rows };
}

/** The cell with the words of its first link alone, where it holds nothing but links. */
function withoutOthers(cell: LinkedCell): LinkedCell {
  const { links = [], text } = cell;
  const rest = links.reduce((words, link) => words.replace(link.text, ''), text);
  return links[0] && BETWEEN.test(rest) ? { ...cell, text: links[0].text } : cell;
}
