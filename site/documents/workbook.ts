import type { DocumentText } from './document-text.js';
import { attributeOf, decodeEntities, piecesOf } from './xml.js';
import { readXmlText } from './xml-text.js';

/** Sheets with more cells are read no further; nobody hands out such a table. */
const MAX_CELLS = 500_000;
/** Columns further right are left alone. */
const MAX_COLUMNS = 300;

interface Cell {
  /** 0-based. */
  column: number;
  /** 1-based, as the sheet shows it. */
  row: number;
  text: string;
}

/**
 * Reads the cells of a workbook, hidden sheets and rows too.
 *
 * @param textOf The text of a part of it; undefined if there is no such part.
 */
export function readWorkbook(textOf: (name: string) => string | undefined): DocumentText {
  const shared = readSharedStrings(textOf('xl/sharedStrings.xml') ?? '');
  const document: DocumentText = { passages: [], tables: [] };
  for (const { name, path } of sheetsOf(textOf)) {
    document.passages.push({ where: { kind: 'sheet', at: name }, text: name });
    const rows: { line: number; cells: string[] }[] = [];
    const xml = textOf(path) ?? '';
    for (const text of wordsBeside(xml)) document.passages.push({ where: { kind: 'sheet', at: name }, text });
    for (const { column, row, text } of cellsOf(xml, shared)) {
      if (document.passages.length > MAX_CELLS) return { ...document, unread: 'too-large' };
      document.passages.push({ where: { kind: 'cell', at: `${name} ${letters(column)}${row}` }, text });
      if (rows.at(-1)?.line !== row) rows.push({ line: row, cells: [] });
      (rows.at(-1) as { cells: string[] }).cells[column] = text;
    }
    document.tables.push({
      where: { kind: 'sheet', at: name },
      table: {
        head: [],
        rows: rows.map(({ line, cells }) => ({ line, cells: Array.from(cells, (text = '') => ({ text })) })),
      },
    });
  }
  return document;
}

/** Names of the sheets and the parts they are in. */
function sheetsOf(textOf: (name: string) => string | undefined): { name: string; path: string }[] {
  const targets = new Map<string, string>();
  for (const piece of piecesOf(textOf('xl/_rels/workbook.xml.rels') ?? '')) {
    if (piece.kind === 'text' || piece.name !== 'Relationship') continue;
    const target = attributeOf(piece.tag, 'Target') ?? '';
    targets.set(attributeOf(piece.tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  const sheets: { name: string; path: string }[] = [];
  for (const piece of piecesOf(textOf('xl/workbook.xml') ?? '')) {
    if (piece.kind === 'text' || piece.kind === 'close' || piece.name !== 'sheet') continue;
    const path = targets.get(attributeOf(piece.tag, 'id') ?? '');
    if (path !== undefined) sheets.push({ name: attributeOf(piece.tag, 'name') ?? '', path });
  }
  return sheets;
}

/** Words of a sheet that are in no cell: what is printed above and below, lists to choose from, hints, and words in formulas. */
function wordsBeside(xml: string): string[] {
  const beside = xml.replace(/<(\w+:)?sheetData\b[^>]*>[\s\S]*<\/(\w+:)?sheetData>/, '');
  const { paragraphs, attributes } = readXmlText(beside);
  const formulas = [...xml.matchAll(/<(?:\w+:)?f(?: [^<>]*)?>([^<]*\p{L}{2}[^<]*)</gu)].flatMap(([, formula = '']) =>
    /[^\0-\x7f]/.test(formula) || formula.includes('&#') ? [decodeEntities(formula)] : [],
  );
  return [...paragraphs, ...attributes, ...formulas];
}

/** Texts that cells share, by number; how they are pronounced is left out. */
function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let isSpoken = false;
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'text') text += isSpoken ? '' : piece.text;
    else if (piece.name === 'rPh') isSpoken = piece.kind === 'open';
    else if (piece.name === 'si') {
      if (piece.kind !== 'open') strings.push(text);
      text = '';
    }
  }
  return strings;
}

/** Cells that hold anything, row by row. */
function* cellsOf(xml: string, shared: readonly string[]): Generator<Cell> {
  let cell: (Omit<Cell, 'text'> & { isShared: boolean }) | undefined;
  let text = '';
  let isFormula = false;
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'text') {
      if (cell !== undefined && !isFormula) text += piece.text;
    } else if (piece.name === 'f') isFormula = piece.kind === 'open';
    else if (piece.name === 'c' && piece.kind === 'open') {
      cell = placeOf(piece.tag);
      text = '';
    } else if (piece.name === 'c' && piece.kind === 'close' && cell !== undefined) {
      const { column, row, isShared } = cell;
      const words = isShared ? (shared[Number(text)] ?? '') : text;
      if (words.trim() !== '' && column < MAX_COLUMNS) yield { column, row, text: words };
      cell = undefined;
    }
  }
}

function placeOf(tag: string): { column: number; row: number; isShared: boolean } | undefined {
  const [, column, row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(attributeOf(tag, 'r') ?? '') ?? [];
  if (column === undefined) return undefined;
  const number = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column: number - 1, row: Number(row), isShared: attributeOf(tag, 't') === 's' };
}

/** 0 → A, 26 → AA. */
function letters(column: number): string {
  const before = column < 26 ? '' : letters(Math.floor(column / 26) - 1);
  return before + String.fromCharCode(65 + (column % 26));
}
