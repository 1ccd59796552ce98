import { cellText, type GridRow } from './table/grid.js';

/**
 * An empty cell in one of these columns may mean “as above”; anywhere else it means nothing is there. What makes groups
 * of the others comes first.
 */
const FILLABLE = ['date', 'category', 'kind', 'edition', 'competition', 'level', 'place'];

const SAME_AS_ABOVE = /^(?:同[上前左]?|上同|-*〃-*|['’＂"″“”〝〞∥‖↑]{1,2}|ditto|do\.?)$/i;

/** True for words that stand for the cell above. */
export function isSameAsAbove(text: string): boolean {
  return SAME_AS_ABOVE.test(text);
}

/**
 * The columns in which an empty cell stands for the one above: those whose author never says a thing again, save where
 * a group begins in another column. Who repeats it row by row, or writes 同上, leaves a cell empty because there is
 * nothing to say. None where no cell is empty.
 *
 * @param columns Of the fields.
 */
export function filledColumns(columns: ReadonlyMap<string, number>, body: readonly GridRow[]): ReadonlySet<number> {
  const filled = new Set<number>();
  const fillable = FILLABLE.flatMap((field) => columns.get(field) ?? []);
  // Of most lists nothing is left out.
  if (body.every(({ cells }) => fillable.every((column) => cellText(cells[column]) !== ''))) return filled;
  /** Rows in which groups begin. */
  const begins = new Set<number>();
  for (const column of fillable) {
    // Rows that say something else than the one before, and whether one says the same again.
    const news: number[] = [];
    let isRepeated = false;
    let before = '';
    for (const [row, { cells }] of body.entries()) {
      const cell = cells[column];
      const text = cellText(cell);
      // A merged cell says its word once.
      if (text === '' || (row > 0 && cell === body[row - 1]?.cells[column])) continue;
      if (isSameAsAbove(text)) isRepeated = true;
      else if (text !== before) news.push(row);
      else if (!begins.has(row)) isRepeated = true;
      before = text;
    }
    if (!isRepeated) filled.add(column);
    // What is new in every row groups nothing.
    if (news.length < body.length) for (const row of news) begins.add(row);
  }
  return filled;
}
