import { layOutGrid, type Table, type TableRow } from '@kepu/components/records';
import { headOf, isClassHead, peopleIn } from '../people-table.js';

/** A name of a cell, or several: 夏沐晨、秦可欣, Emma Brown. */
const NAMES =
  /^(?:\p{Script=Han}{2,4}(?:[\s、，,;；]+|$))+$|^\p{Lu}[\p{Script=Latin}'’-]+(?: \p{Lu}[\p{Script=Latin}'’.-]*){1,2}(?:[,;] |$)/u;

/**
 * A list of honours with a column for each class, 三（1）班 | 三（2）班 above the names, with a row for each of its pupils. Columns
 * before them say the same of a whole row. Tables of anything else stay as they are.
 */
export function unfoldClasses(table: Table): Table {
  const { headers } = headOf(table);
  const first = headers.findIndex(isClassHead);
  if (first < 0 || headers.length - first < 2 || !headers.slice(first).every(isClassHead)) return table;
  if (table.head.length !== 1 || first > 1) return table;
  const grid = layOutGrid(table.rows);
  const texts = grid.flatMap(({ cells }) => cells.slice(first).map((cell) => cell?.text.trim() ?? ''));
  if (!texts.every((text) => text === '' || NAMES.test(text)) || texts.every((text) => text === '')) return table;
  const rows = grid.flatMap(({ row, cells }) =>
    headers.slice(first).flatMap((header, at) =>
      peopleIn(cells[first + at]?.text ?? '', '姓名', 'pupil').map(
        ({ name }): TableRow => ({
          ...(row.line !== undefined && { line: row.line }),
          cells: [{ text: name }, { text: header }, ...(first > 0 ? [{ text: cells[0]?.text ?? '' }] : [])],
        }),
      ),
    ),
  );
  const heads = ['姓名', '班级', ...headers.slice(0, first)].map((text) => ({ text }));
  return { ...table, head: [{ ...table.head[0], cells: heads }], rows };
}
