/** Tables that show pictures instead of listing works: rows of pictures over rows of captions, captions in the cells. Pure. */
import { captionField } from './lines/caption-words.js';
import type { RecordLine } from './lines/record-line.js';
import { isAboutWork } from './lines/work-line.js';
import { cellText, type GridRow, layOutGrid } from './table/grid.js';
import { turnTable } from './turned-table.js';
import type { Picture, Table, TableCell } from './types.js';

/** What a table of pictures is: one with its heads in the first column, turned; pictures with their captions; or unclear. */
export type PictureGrid = { table: Table } | { lines: RecordLine[]; remarks: string[] } | { unclear: string };

/**
 * Reads a table by the places of its pictures. A picture gets the words in its own cell, else those below it (above it, where
 * every row of pictures of a table with several columns stands below one of words), and never those of a neighbour: what can
 * be read in two ways is `unclear`.
 *
 * @param isHead Whether texts are the headings of a table of works.
 * @returns Undefined for a table with a row a work.
 */
export function readPictureGrid(table: Table, isHead: (texts: string[]) => boolean): PictureGrid | undefined {
  const given = [...table.head, ...table.rows];
  if (!given.some(({ cells }) => cells.some(isPicture)) || given.some(({ id }) => id)) return undefined;
  const all = layOutGrid(given).filter(({ cells }) => cells.some((cell) => isPicture(cell) || cellText(cell)));
  const width = Math.max(...all.map(({ cells }) => cells.length));
  const isList = width === 1 && table.head.length === 0;
  const remarks = isList ? introOf(all) : [];
  const rows = all.slice(remarks.length);
  const isHeadRow = ({ cells }: GridRow) => !cells.some(isPicture) && isHead(cells.map(cellText));
  if (!isList && rows.slice(0, 4).some(isHeadRow)) return undefined;
  const first = rows.map(({ cells }) => cells[0]);
  if (width > 1 && !first.some(isPicture) && isHead(first.map(cellText)))
    return { table: turnTable(table, rows, width) };
  const blocks = joinBlocks(rows);
  if (blocks) return { lines: blocks, remarks };
  const shapes = rows.map(shapeOf);
  const isGrid = width === 1 || shapes.includes('P') || rows.some((row) => pictureCells(row).length > 1);
  // Words and two pictures of theirs are a row of a list.
  if (!isGrid || (!shapes.includes('P') && rows.every(isListRow))) return undefined;
  const lines = linesOf(rows, shapes.join(''), width);
  return lines
    ? { lines, remarks }
    : { unclear: [...new Set(rows.flatMap(({ cells }) => cells))].map(cellText).join(' ').trim() };
}

/** What stands above the pictures of a list and says something of them all: a sentence, or words above words in its cells. */
function introOf(rows: readonly GridRow[]): string[] {
  const shapes = rows.map(shapeOf).join('');
  const [lead = ''] = /^T*/.exec(shapes) ?? [];
  const words = rows.slice(0, lead.length).map(({ cells }) => cellText(cells[0]));
  // Between two pictures words below the one may be those above the other.
  return /^T+C+$/.test(shapes) || (/[。！？!?…：:]$/.test(words.join('')) && !/P+T.*P$/.test(shapes)) ? words : [];
}

function isPicture(cell: TableCell | undefined): boolean {
  return Boolean(cell?.pictures?.length);
}

/**
 * Pictures merged over several rows, each of which says a word on the work: its title, 作者：王小雨, 简介 beside 用吸管做的.
 *
 * @returns Undefined for other tables, also where each row names a work of its own and one picture shows several.
 */
function joinBlocks(rows: readonly GridRow[]): RecordLine[] | undefined {
  const blocks = new Map<TableCell, { cells: TableCell[]; texts: string[] }>();
  for (const row of rows) {
    const [picture, ...others] = pictureCells(row);
    if (!picture || others.length > 0) return undefined;
    const block = blocks.get(picture) ?? { cells: [picture], texts: [cellText(picture)].filter(Boolean) };
    const cells = [...new Set(row.cells)].filter((cell): cell is TableCell => cell !== undefined && cell !== picture);
    block.cells.push(...cells);
    block.texts.push(joinLabel(cells.map(cellText).filter(Boolean)));
    blocks.set(picture, block);
  }
  const all = [...blocks];
  const isOne = all.every(([, { texts }]) => texts[1] === undefined || isAboutWork(texts[1]));
  if (!isOne || blocks.size === rows.length) return undefined;
  return all.map(([{ pictures = [] }, { cells, texts }]) => lineOf(texts.join('\n'), pictures, cells));
}

/** 作者 beside 王小雨 is 作者：王小雨. */
function joinLabel([first = '', ...rest]: string[]): string {
  const label = first.replace(/[：:]$/, '');
  return `${rest.length > 0 && captionField(label) ? `${label}：` : first} ${rest.join(' ')}`.trim();
}

/** A merged cell is one. */
function pictureCells({ cells }: GridRow): TableCell[] {
  return [...new Set(cells)].filter((cell): cell is TableCell => isPicture(cell));
}

function isListRow({ cells }: GridRow): boolean {
  return !isPicture(cells[0]) && cells.filter((cell) => !isPicture(cell) && cellText(cell)).length === 1;
}

/** `P` pictures alone, `T` words alone, `C` pictures with words in their cells, `A` a picture and its words in turn, else `X`. */
function shapeOf(row: GridRow): string {
  const cells = [...new Set(row.cells)].filter((cell) => isPicture(cell) || cellText(cell));
  const pictures = pictureCells(row);
  if (pictures.length === 0) return 'T';
  // Several pictures and several lines of words in one cell may be several works.
  if (pictures.some(({ pictures: list = [], text }) => list.length > 1 && text.includes('\n'))) return 'X';
  if (pictures.length === cells.length) return cells.some((cell) => cellText(cell)) ? 'C' : 'P';
  const isInTurn = cells.every(
    (cell, index) => isPicture(cell) === (index % 2 === 0) && (!isPicture(cell) || !cellText(cell)),
  );
  return isInTurn && cells.length % 2 === 0 ? 'A' : 'X';
}

/** @returns Undefined if it is not clear which words belong to which picture. */
function linesOf(rows: readonly GridRow[], shape: string, width: number): RecordLine[] | undefined {
  const isAbove = /^(?:TP)+$/.test(shape) && width > 1;
  if (!isAbove && !/^(?:PT+|C|A)+$|^[CP]+$/.test(shape)) return undefined;
  const lines: RecordLine[] = [];
  for (const [index, row] of rows.entries()) {
    if (shape[index] === 'T') continue;
    let captions: GridRow[] = isAbove ? rows.slice(index - 1, index) : [];
    if (shape[index] === 'P' && !isAbove) {
      const length = /^T*/.exec(shape.slice(index + 1))?.[0].length ?? 0;
      captions = rows.slice(index + 1, index + 1 + length);
    }
    if (captions.some(({ cells }) => cells.some((cell, column) => cellText(cell) && !isPicture(row.cells[column]))))
      return undefined;
    // Fewer cells than pictures: nobody knows whose words they are.
    if (captions.some(({ cells }) => cells.length < row.cells.length)) return undefined;
    const found = shape[index] === 'A' ? pairsOf(row) : captionedOf(row, captions);
    lines.push(...found.map((line) => ({ ...line, ...(row.row.line !== undefined && { line: row.row.line }) })));
  }
  return lines;
}

function pairsOf({ cells }: GridRow): RecordLine[] {
  const filled = [...new Set(cells)].filter((cell) => isPicture(cell) || cellText(cell));
  return filled.flatMap((cell, index) =>
    isPicture(cell) ? lineOf(cellText(filled[index + 1]), cell?.pictures ?? [], [cell, filled[index + 1]]) : [],
  );
}

/** @param cells Of which the first that is linked tells where the work leads. */
function lineOf(text: string, pictures: readonly Picture[], cells: readonly (TableCell | undefined)[]): RecordLine {
  const href = cells.find((cell) => cell?.href)?.href;
  return { text, pictures: [...pictures], ...(href && { href }) };
}

/** Words in a merged cell belong to all pictures over it: they are one work. */
function captionedOf(row: GridRow, captions: readonly GridRow[]): RecordLine[] {
  const lines = new Map<unknown, RecordLine>();
  row.cells.forEach((cell, column) => {
    if (!cell || !isPicture(cell)) return;
    const own = captions.map(({ cells }) => cells[column]);
    const key = own.find((caption) => cellText(caption)) ?? cell;
    const line = lines.get(key);
    const pictures = cell.pictures ?? [];
    const text = own.length > 0 ? own.map(cellText).filter(Boolean).join('\n') : cell.text;
    if (!line) lines.set(key, lineOf(text, pictures, [cell, ...own]));
    else if (row.cells.indexOf(cell) === column) line.pictures?.push(...pictures);
  });
  return [...lines.values()];
}
