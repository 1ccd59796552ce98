import { attributeOf, piecesOf } from './xml.js';

/** The words of one part of a document. */
export interface XmlText {
  /** In their order; a paragraph's runs are joined, however its letters are dressed. */
  paragraphs: string[];
  /** Rows of cells; paragraphs of a cell are parted by line feeds. They are among the paragraphs, too. */
  tables: string[][][];
  /** Words of attributes: descriptions of pictures, authors of comments, targets of links. */
  attributes: string[];
}

/** What ends a stretch of words: of Office files, OpenDocument and XHTML. */
const PARAGRAPHS = new Set(
  (
    'p h h1 h2 h3 h4 h5 h6 li td th tc table-cell div si title dt dd comment creator lastModifiedBy subject ' +
    'keywords keyword description category Manager Company lpwstr initial-creator editor v f'
  ).split(' '),
);
const TABLES = new Set(['tbl', 'table']);
const ROWS = new Set(['tr', 'table-row']);
const CELLS = new Set(['tc', 'table-cell', 'td', 'th', 'covered-table-cell']);
const BLANKS = new Set(['br', 'cr', 'line-break', 'tab', 's', 'ptab']);
/** Attributes somebody wrote words into. */
const WORDED = /[\s:](?:descr|title|alt|author|name|target|tooltip|display|userId|v|val|href|string)\s*=\s*"([^"]*)"/gi;
/** More columns than these are the empty rest of a sheet. */
const MAX_REPEATED = 100;

interface OpenTable {
  rows: string[][];
  /** Number of paragraphs before the cell that is read. */
  cellStart: number;
  span: number;
}

/** Reads the words out of a part of a document. */
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
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'text') {
      run += piece.text;
      continue;
    }
    const { kind, name, tag } = piece;
    if (kind !== 'close') for (const value of wordsOf(tag)) attributes.add(value);
    if (BLANKS.has(name)) run += kind === 'close' ? '' : '\n';
    if (TABLES.has(name) || CELLS.has(name) || (kind !== 'open' && PARAGRAPHS.has(name))) endParagraph();
    const table = open.at(-1);
    if (TABLES.has(name)) {
      if (kind === 'open') open.push({ rows: [], cellStart: 0, span: 1 });
      else if (kind === 'close') tables.push(open.pop()?.rows ?? []);
    } else if (table !== undefined) {
      if (ROWS.has(name) && kind === 'open') table.rows.push([]);
      else if (name === 'gridSpan') table.span = countOf(tag, 'val');
      else if (CELLS.has(name)) {
        if (kind !== 'close') {
          table.cellStart = paragraphs.length;
          table.span = Math.max(countOf(tag, 'number-columns-repeated'), countOf(tag, 'colspan'));
        }
        if (kind !== 'open') {
          const text = paragraphs.slice(table.cellStart).join('\n');
          table.rows.at(-1)?.push(text, ...Array.from({ length: table.span - 1 }, () => ''));
        }
      }
    }
  }
  endParagraph();
  return { paragraphs, tables, attributes: [...attributes] };
}

function wordsOf(tag: string): string[] {
  // Most tags have nothing but sizes and colours.
  if (!/[\s:](?:desc|titl|alt|auth|name|targ|tool|disp|user|v|href|stri)/i.test(tag)) return [];
  return [...tag.matchAll(WORDED)].flatMap(([, value = '']) => (/[^\d#.,%a-f-]/i.test(value) ? [value] : []));
}

function countOf(tag: string, name: string): number {
  const count = Number(attributeOf(tag, name) ?? 1);
  return Number.isInteger(count) && count > 0 && count <= MAX_REPEATED ? count : 1;
}
