import type { Kind } from '../kinds/kind.js';
import type { ReadContext, RecordKind } from '../types.js';
import { cellText, type GridRow } from './grid.js';

/**
 * A table without headings that we know: the column that mostly reads as dates is the date, the first other column with
 * words in it is the title. Everything else stays an extra column.
 */
export function guessColumns<K extends RecordKind>(
  { titleField, readDate }: Kind<K>,
  body: readonly GridRow[],
  columns: Map<string, number>,
  context: ReadContext,
): void {
  const width = Math.max(0, ...body.map((row) => row.cells.length));
  /** Words of a date count as such even if their year is not known. */
  const isDate = (text: string) => !readDate(text, context).problem?.includes('unreadable');
  const taken = new Set(columns.values());
  for (let column = 0; column < width; column += 1) {
    if (taken.has(column)) continue;
    const texts = body
      .slice(0, 30)
      .map((row) => cellText(row.cells[column]))
      .filter((text) => text !== '');
    const dates = texts.filter((text) => isDate(text)).length;
    if (!columns.has('date') && dates * 2 > texts.length) {
      columns.set('date', column);
    } else if (!columns.has(titleField) && texts.some((text) => !/^[\d.、\s]*$/.test(text))) {
      columns.set(titleField, column);
    }
  }
}
