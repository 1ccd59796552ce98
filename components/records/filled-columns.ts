import { cellText, type GridRow } from './table/grid.js';

/**
 * An empty cell in one of these columns may mean “as above”; anywhere else it means nothing is there. What makes groups
 * of the others comes first.
 */
const FILLABLE = ['date', 'category', 'kind', 'edition', 'competition', 'level', 'place'];

/** Fields that are counted: one blank among as many different words is rather forgotten. */
const COUNTED = ['level', 'place'];
/** Words that are new in their rows for each blank, more than which group nothing. */
const MOST_NEW = 3;

const SAME_AS_ABOVE = /^(?:同[上前左]?(?:一?[行栏格])?|[与和]?上同|-*〃-*|['’＂"″“”〝〞∥‖↑]{1,2}|ditto|do)$/i;

/** True for words that stand for the cell above, also as a form stretches or brackets them: 同　上, （同上）, 同上。 */
export function isSameAsAbove(text: string): boolean {
  return SAME_AS_ABOVE.test(text.replace(/[\s()（）。.]/g, ''));
}

/** By their numbers. */
export interface FilledColumns {
  /** An empty cell stands for the one above. */
  filled: ReadonlySet<number>;
  /** It was rather left out: nearly all say something of their own. */
  forgotten: ReadonlySet<number>;
}

/**
 * The columns in which an empty cell stands for the one above: those whose author never says a thing again, save where
 * a group begins in another column. Who repeats it row by row, or writes 同上, leaves a cell empty because there is
 * nothing to say. None where no cell is empty.
 *
 * @param columns Of the fields.
 */
export function filledColumns(columns: ReadonlyMap<string, number>, body: readonly GridRow[]): FilledColumns {
  const filled = new Set<number>();
  const forgotten = new Set<number>();
  const found = { filled, forgotten };
  const fillable = FILLABLE.flatMap((field) => columns.get(field) ?? []);
  // Of most lists nothing is left out.
  if (body.every(({ cells }) => fillable.every((column) => cellText(cells[column]) !== ''))) return found;
  /** Rows in which groups begin. */
  const begins = new Set<number>();
  const counted = COUNTED.flatMap((field) => columns.get(field) ?? []);
  for (const column of fillable) {
    // Rows that say something else than the one before, and whether one says the same again.
    const news: number[] = [];
    let isRepeated = false;
    let before = '';
    let blanks = 0;
    for (const [row, { cells }] of body.entries()) {
      const cell = cells[column];
      const text = cellText(cell);
      // A merged cell says its word once.
      if (text === '') blanks += 1;
      if (text === '' || (row > 0 && cell === body[row - 1]?.cells[column])) continue;
      if (isSameAsAbove(text)) isRepeated = true;
      else if (text !== before) news.push(row);
      else if (!begins.has(row)) isRepeated = true;
      before = text;
    }
    const isForgotten = counted.includes(column) && news.length > blanks * MOST_NEW;
    if (!isRepeated) (isForgotten ? forgotten : filled).add(column);
    // What is new in every row groups nothing.
    if (news.length < body.length) for (const row of news) begins.add(row);
  }
  return found;
}
