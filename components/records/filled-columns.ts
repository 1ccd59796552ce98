import { cellText, type GridRow } from './table/grid.js';

/**
 * An empty cell in one of these columns may mean “as above”; anywhere else it means nothing is there. What makes groups
 * of the others comes first.
 */
const FILLABLE = ['date', 'category', 'kind', 'edition', 'competition', 'level', 'place'];

const SAME_AS_ABOVE = /^(?:同[上前左]?|上同|-*〃-*|['’＂"″“”〝〞∥‖↑]{1,2}|ditto|do\.?)$/i;

/** True for words that stand for the cell above. */
export function isSameAsAbove(text: string): boolean {
  // Most cells say more than any of these words.
  return text.length < 6 && SAME_AS_ABOVE.test(text);
}

/**
 * The columns in which an empty cell stands for the one above: those whose author never says a thing again, save where
 * a group begins in another column. Who repeats it row by row, or writes 同上, leaves a cell empty because there is
 * nothing to say.
 *
 * @param columns Of the fields.
 */
export function filledColumns(columns: ReadonlyMap<string, number>, body: readonly GridRow[]): ReadonlySet<number> {
  const filled = new Set<number>();
  /** Rows in which groups begin. */
  const begins = new Set<number>();
  for (const field of FILLABLE) {
    const column = columns.get(field);
    if (column === undefined) continue;
    const { news, isRepeated } = lookThrough(body, column, begins);
    if (!isRepeated) filled.add(column);
    // What is new in every row groups nothing.
    if (news.length < body.length) for (const row of news) begins.add(row);
  }
  return filled;
}

/** Rows that say something else than the one before, and whether one says the same again. */
function lookThrough(
  body: readonly GridRow[],
  column: number,
  begins: ReadonlySet<number>,
): { news: number[]; isRepeated: boolean } {
  const news: number[] = [];
  let isRepeated = false;
  let before = '';
  body.forEach(({ cells }, row) => {
    const cell = cells[column];
    // A merged cell says its word once.
    if (row > 0 && cell === body[row - 1]?.cells[column]) return;
    const text = cellText(cell);
    if (text === '') return;
    if (isSameAsAbove(text)) isRepeated = true;
    else if (text !== before) news.push(row);
    else if (!begins.has(row)) isRepeated = true;
    before = text;
  });
  return { news, isRepeated };
}
