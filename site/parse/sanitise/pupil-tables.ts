import type { DefaultTreeAdapterMap } from 'parse5';
import { isHead, MAX_COLUMNS, rowsOf, spanOf, textOf } from '../html-table.js';
import type { PageState } from '../page-state.js';
import { type TextRow, takePeople } from '../take-people.js';

type Element = DefaultTreeAdapterMap['element'];

const MOST_HEADS = 3;

interface Cell {
  element: Element;
  column: number;
  width: number;
}

/**
 * Reads a table of raw HTML for names of pupils, and takes out the columns that must not be published.
 *
 * @param lineOf The line of an element in the file, 1-based.
 */
export function readPupilTable(table: Element, page: PageState, lineOf: (element: Element) => number): void {
  const rows = rowsOf(table);
  const grid = layOut(rows);
  const textByElement = new Map<Element, string>();
  const textIn = (element: Element): string => {
    const text = textByElement.get(element) ?? textOf(element).trim();
    textByElement.set(element, text);
    return text;
  };
  const texts = grid.map((cells, index) => {
    const row = Array.from(cells, (cell) => (cell ? textIn(cell.element) : ''));
    return { line: lineOf(rows[index] as Element), cells: row };
  });
  const [first, body] = headRows(rows, grid, texts);
  const { withheld, joined } = takePeople([joinHeads(texts.slice(first, body)), ...texts.slice(body)], page);
  if (withheld.length === 0) return;
  if (joined)
    for (const [at, cells] of grid.entries()) {
      const { element } = cells[joined.column] ?? {};
      if (at < first || !element) continue;
      const [words, text] = [
        texts[at]?.cells[joined.column] ?? '',
        joined.textOf((column) => texts[at]?.cells[column]),
      ];
      page.withheldWords.push(words);
      element.childNodes = [{ nodeName: '#text', value: text, parentNode: element }];
    }
  for (const { element, column, width } of new Set(grid.flat().filter((cell) => cell !== undefined))) {
    const covered = withheld.filter((each) => each >= column && each < column + width).length;
    if (covered === 0) continue;
    if (covered < width) setSpan(element, width - covered);
    else {
      page.withheldWords.push(textOf(element).replace(/\s+/g, ' ').trim());
      const { parentNode } = element;
      if (parentNode) parentNode.childNodes = parentNode.childNodes.filter((node) => node !== element);
    }
  }
}

/** The first row of heads, below a title across the table, and the first row behind them; merged cells reach into the next one. */
function headRows(
  rows: readonly Element[],
  grid: readonly (readonly Cell[])[],
  texts: readonly TextRow[],
): [first: number, body: number] {
  const marked = rows.findIndex((row) => !isHead(row));
  const first = Math.max(
    0,
    texts.findIndex(({ cells }) => new Set(cells.filter((text) => text !== '')).size > 1),
  );
  const least = Math.max(first + 1, marked);
  let body = least;
  while (grid[body]?.some((cell, column) => cell && cell === grid[body - 1]?.[column])) body += 1;
  // What reaches further down is no head.
  return [first, body - first > MOST_HEADS ? least : body];
}

/** Two rows of heads say 联系电话 and below it 父, 母: 联系电话父, 联系电话母. */
function joinHeads(heads: readonly TextRow[]): TextRow {
  const width = Math.max(0, ...heads.map(({ cells }) => cells.length));
  const cells = Array.from({ length: width }, (_, column) =>
    [...new Set(heads.map((head) => head.cells[column] ?? ''))].join(''),
  );
  return { line: heads[0]?.line ?? 1, cells };
}

/** The cell at every place of every row; a merged one stands, as the same object, at each place it covers. */
function layOut(rows: readonly Element[]): Cell[][] {
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach((row, rowIndex) => {
    const own = grid[rowIndex] as Cell[];
    let column = 0;
    for (const element of row.childNodes) {
      if (!('tagName' in element) || !/^t[dh]$/.test(element.tagName)) continue;
      while (own[column]) column += 1;
      const width = Math.min(spanOf(element, 'colspan'), MAX_COLUMNS - column);
      if (width < 1) break;
      const cell = { element, column, width };
      // A cell reaches no further than the part of the table it stands in.
      for (let down = rowIndex; down < rowIndex + spanOf(element, 'rowspan'); down += 1) {
        if (rows[down]?.parentNode !== row.parentNode) break;
        for (let across = column; across < column + width; across += 1) (grid[down] as Cell[])[across] ??= cell;
      }
    }
  });
  return grid;
}

function setSpan(element: Element, width: number): void {
  const span = element.attrs.find(({ name }) => name === 'colspan');
  if (span) span.value = String(width);
}
