import { layOutGrid, type Table, type TableCell, type TableRow } from '@kepu/components/records';
import { headOf, type PeopleColumns, partedPupil, peopleColumns, withoutColumns } from './people-table.js';

/** Columns 姓 and 名, First name and Surname of a table as one; what stands in a row is one pupil. */
export interface JoinedNames {
  /** The column that holds whole names then, and the one that goes; 0-based. */
  column: number;
  gone: number;
  /** What stands in the first of them in a row: a whole name, or a heading. */
  textOf(cellAt: (column: number) => string | undefined): string;
}

/** How the parts of names are joined; undefined for a table without such columns. */
export function joinedNames(parts: PeopleColumns['parts']): JoinedNames | undefined {
  if (parts === undefined) return undefined;
  const { family, given } = parts;
  const column = Math.min(family, given);
  return {
    column,
    gone: Math.max(family, given),
    textOf: (cellAt) => {
      const [pupil] = partedPupil(parts, cellAt);
      if (pupil) return pupil.name;
      const texts = [cellAt(family) ?? '', cellAt(given) ?? ''].filter((text) => text.trim() !== '');
      // A row of heads, or one with a part of a name.
      if (texts.length < 2) return texts.join('');
      return /\p{Script=Han}/u.test(texts.join('')) ? '姓名' : 'Name';
    },
  };
}

/** The table with whole names; one with merged cells in these columns stays as it is. */
export function joinNames(table: Table): Table {
  const joined = joinedNames(peopleColumns(headOf(table).headers).parts);
  if (joined === undefined || table.head.length > 1) return table;
  const { column, gone, textOf } = joined;
  let isMerged = false;
  const join = (rows: readonly TableRow[]): TableRow[] =>
    layOutGrid(rows).map(({ row, cells }) => {
      const target = cells[column] as TableCell | undefined;
      isMerged ||= target === cells[gone] || target?.rowSpan !== undefined || cells[gone]?.rowSpan !== undefined;
      const text = textOf((at) => cells[at]?.text);
      return { ...row, cells: row.cells.map((cell) => (cell === target ? { ...cell, text } : cell)) };
    });
  const whole = { ...table, head: join(table.head), rows: join(table.rows) };
  return isMerged ? table : withoutColumns(whole, [gone]);
}
