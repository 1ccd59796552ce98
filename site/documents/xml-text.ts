import type { Table } from '@kepu/components/records';
import { attributeOf, decodeEntities, piecesOf } from './xml.js';

/** The words of one part of a document. */
export interface XmlText {
  /** In their order; a paragraph's runs are joined, however its letters are dressed. */
  paragraphs: string[];
  /** Rows of cells; paragraphs of a cell are parted by line feeds. They are among the paragraphs, too. */
  tables: string[][][];
  /** Words of attributes: descriptions of pictures, authors of comments, targets of links. */
  attributes: string[];
}

/** What ends a stretch of words: of Office files, OpenDocument, HTML, and the XML of spreadsheet programs. */
const PARAGRAPHS = new Set(
  (
    'p h h1 h2 h3 h4 h5 h6 li td th tc table-cell div si title dt dd caption option textarea comment creator lastmodifiedby ' +
    'author lastauthor subject keywords keyword description category manager company lpwstr initial-creator editor v f ' +
    'cell data oddheader evenheader firstheader oddfooter evenfooter firstfooter formula1 formula2'
  ).split(' '),
);
const TABLES = new Set(['tbl', 'table']);
const ROWS = new Set(['tr', 'table-row', 'row']);
const CELLS = new Set(['tc', 'table-cell', 'td', 'th', 'covered-table-cell', 'cell']);
const BLANKS = new Set(['br', 'cr', 'line-break', 'tab', 's', 'ptab']);
/** Attributes somebody wrote words into. */
const WORDED =
  /[\s:](?:descr|title|alt|author|name|target|tooltip|display|userId|v|val|href|string|prompt|promptTitle|error|errorTitle|summary|placeholder|value)\s*=\s*"([^"]*)"/gi;
/** More columns than these are the empty rest of a sheet. */
const MAX_REPEATED = 100;

interface OpenTable {
  rows: string[][];
  /** Number of paragraphs before the cell that is read; undefined between cells. */
  cellStart: number | undefined;
  span: number;
}

/** Reads the words out of a part of a document; tags of HTML need not be closed. */
export function readXmlText(xml: string): XmlText {
  const paragraphs: string[] = [];
  const tables: string[][][] = [];
  const attributes = new Set<string>();
  const open: OpenTable[] = [];
  let run = '';
  const endParagraph = (): void => {
    if (run.trim() !== '') paragraphs.push(run);
    run = '';
  };
  const endCell = (table: OpenTable | undefined): void => {
    if (table?.cellStart === undefined) return;
    const text = paragraphs.slice(table.cellStart).join('\n');
    table.rows.at(-1)?.push(text, ...Array.from({ length: table.span - 1 }, () => ''));
    table.cellStart = undefined;
  };
  const endTable = (): void => {
    const table = open.pop();
    endCell(table);
    if (table) tables.push(table.rows);
  };
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'text') {
      run += piece.text;
      continue;
    }
    const { kind, tag } = piece;
    const name = piece.name.toLowerCase();
    if (kind !== 'close') for (const value of wordsOf(tag)) attributes.add(value);
    if (BLANKS.has(name)) run += kind === 'close' ? '' : '\n';
    if (TABLES.has(name) || ROWS.has(name) || CELLS.has(name) || (kind !== 'open' && PARAGRAPHS.has(name)))
      endParagraph();
    const table = open.at(-1);
    if (TABLES.has(name)) {
      if (kind === 'open') open.push({ rows: [], cellStart: undefined, span: 1 });
      else if (kind === 'close') endTable();
    } else if (table === undefined) continue;
    else if (ROWS.has(name)) {
      endCell(table);
      if (kind === 'open') table.rows.push([]);
    } else if (name === 'gridspan') table.span = countOf(tag, 'val');
    else if (CELLS.has(name)) {
      endCell(table);
      if (kind === 'close') continue;
      const row = table.rows.at(-1);
      // Spreadsheet programs pass over empty cells and say where the next one stands.
      while (row && row.length < countOf(tag, 'Index') - 1) row.push('');
      table.cellStart = paragraphs.length;
      table.span = Math.max(countOf(tag, 'number-columns-repeated'), countOf(tag, 'colspan'));
      if (kind === 'empty') endCell(table);
    }
  }
  endParagraph();
  while (open.length > 0) endTable();
  return { paragraphs, tables, attributes: [...attributes] };
}

/** Rows of cells as a table whose head is among its rows. */
export function tableOf(rows: readonly (readonly string[])[]): Table {
  return { head: [], rows: rows.map((cells, index) => ({ line: index + 1, cells: cells.map((text) => ({ text })) })) };
}

function wordsOf(tag: string): string[] {
  // Most tags have nothing but sizes and colours.
  if (!/[\s:](?:desc|titl|alt|auth|name|targ|tool|disp|user|v|href|stri|prom|erro|summ|plac)/i.test(tag)) return [];
  return [...tag.matchAll(WORDED)].flatMap(([, value = '']) =>
    /[^\d#.,%a-f-]/i.test(value) ? [decodeEntities(value)] : [],
  );
}

function countOf(tag: string, name: string): number {
  const count = Number(attributeOf(tag, name) ?? 1);
  return Number.isInteger(count) && count > 0 && count <= MAX_REPEATED ? count : 1;
}
