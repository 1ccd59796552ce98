import type { Kind } from '../kinds/kind.js';
import type { ReadContext, RecordKind } from '../types.js';
import { cellText, type GridRow } from './grid.js';

/**
 * A table without headings that we know: the column that mostly reads as dates is the date, the first other column with
 * words in it is the title. Everything else stays an extra column.
 */
export function guessColumns<K extends RecordKind>(
  { titleField, readDate, guess }: Kind<K>,
  body: readonly GridRow[],
  columns: Map<string, number>,
  context: ReadContext,
): void {
  const width = Math.max(0, ...body.map((row) => row.cells.length));
  /** Words of a date count as such even if their year is not known; a bare number may be anybody's. */
  const isDate = (text: string) => /\D|^\d{4}$/.test(text) && !readDate(text, context).problem?.includes('unreadable');
  const textsOf = Array.from({ length: width }, (_, column) =>
    body
      .slice(0, 30)
      .map((row) => cellText(row.cells[column]))
      .filter(Boolean),
  );
  guess?.(textsOf, columns);
  const taken = new Set(columns.values());
  for (const [column, texts] of textsOf.entries()) {
    if (taken.has(column)) continue;
    const dates = texts.filter((text) => isDate(text)).length;
    if (!columns.has('date') && dates * 2 > texts.length) {
      columns.set('date', column);
    } else if (!columns.has(titleField) && texts.some((text) => !/^[\d.、\s]*$/.test(text))) {
      columns.set(titleField, column);
    }
  }
}
