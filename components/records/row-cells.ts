/** Cells of a row → fields and extras, the same for what people write and for what `writeTable` wrote. */
import type { CellReading, Column } from './columns/column.js';
import { decodeJson, readCellValue } from './table/cell-value.js';
import { cellText } from './table/grid.js';
import type { AnyRecord, TableCell } from './types.js';

/** What words meant in a row before, behind the field of their column: two thousand rows know five levels. */
export type Understood = Map<string, object>;

/**
 * Fields of a record by its columns. A cell that carries its meaning as JSON needs no understanding.
 *
 * @param understood What the words of plain cells meant before, by column; added to, where all is said by simple values.
 */
export function readFields<R extends AnyRecord>(
  columns: readonly Column<R>[],
  cellOf: (field: string) => TableCell | undefined,
  readingOf: (field: string) => CellReading,
  understood?: Understood,
): Partial<R> {
  const fields: Partial<R> = {};
  for (const column of columns) {
    const cell = cellOf(column.field);
    if (!cell) continue;
    const given = cell.value && decodeJson(readCellValue(cell.value).json);
    if (typeof given === 'object' && given !== null) Object.assign(fields, given);
    else if (understood && column.recurs && isPlain(cell))
      Object.assign(fields, recall(column, cell, readingOf, understood));
    else Object.assign(fields, column.read(cell, cell.text, readingOf(column.field)));
  }
  return fields;
}

/** Reads a cell, unless its words stood in a row before. */
function recall<R extends AnyRecord>(
  column: Column<R>,
  cell: TableCell,
  readingOf: (field: string) => CellReading,
  understood: Understood,
): object {
  const words = `${column.field} ${cell.text}`;
  const known = understood.get(words);
  if (known) return known;
  // What is told beside the fields has to be told of each row; lists belong to one record.
  let isSilent = true;
  const reading = readingOf(column.field);
  const heard: CellReading = {
    readDate: (text) => reading.readDate(text),
    report: (code, found) => {
      isSilent = false;
      reading.report(code, found);
    },
    keep: (kept) => {
      isSilent = false;
      reading.keep(kept);
    },
  };
  const read = column.read(cell, cell.text, heard);
  if (isSilent && Object.values(read).every((value) => typeof value !== 'object')) understood.set(words, read);
  return read;
}

/** Whether words are all that a cell holds. */
function isPlain({ value, dateTime, role, href, pictures }: TableCell): boolean {
  return (value ?? dateTime ?? role ?? href ?? pictures) === undefined;
}

/** Texts of the columns that no field took, by their names; of two columns of one name the later gets a `'`. */
export function readExtras(
  cells: readonly (TableCell | undefined)[],
  known: ReadonlySet<number>,
  nameOf: (column: number) => string,
): [string, string][] {
  const extras: [string, string][] = [];
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column];
    if (known.has(column) || !cell) continue;
    const given = readCellValue(cell.value).json;
    const text = given === undefined ? cellText(cell) : String(decodeJson(given) ?? '');
    if (text === '' && given === undefined) continue;
    let name = nameOf(column);
    while (extras.some(([used]) => used === name)) name += "'";
    extras.push([name, text]);
  }
  return extras;
}

/**
 * Where the links of cells lead that no field keeps.
 *
 * @param nameOf What a link is kept under; empty for one that a field keeps.
 * @returns `undefined` for none.
 */
export function readLinks(
  cells: readonly (TableCell | undefined)[],
  nameOf: (column: number) => string,
): Record<string, string> | undefined {
  const links: [string, string][] = [];
  for (let column = 0; column < cells.length; column += 1) {
    const href = cells[column]?.href;
    const name = href && nameOf(column);
    if (name) links.push([name, href]);
  }
  return links.length > 0 ? Object.fromEntries(links) : undefined;
}

/** Name of an extra column: the one given beside its heading, where the heading cannot say it exactly, else the heading. */
export function extraName(given: string | undefined, heading: string | undefined, column: number): string {
  const exact = decodeJson(given);
  return typeof exact === 'string' ? exact : heading || String(column + 1);
}

/** The page's slug in an id that the reader made: `<slug>~<8 hex>`. */
export function slugOfId(id: string | undefined): string | undefined {
  return /^(.*)~[0-9a-f]{8}(?:-\d+)?$/.exec(id ?? '')?.[1];
}
