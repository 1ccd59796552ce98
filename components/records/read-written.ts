import type { CellReading } from './columns/column.js';
import type { RecordForm } from './kinds/kind.js';
import { extraName, readExtras, readFields, readLinks, slugOfId } from './row-cells.js';
import { readCellValue } from './table/cell-value.js';
import { tidy, tidyCell } from './table/grid.js';
import type { ReadResult, RecordKind, RecordsByKind, Table } from './types.js';

/**
 * Reads a table that `writeTable` wrote, and nothing else: the columns stand under their own headings, dates carry what
 * they mean, so that neither the words of dates nor the vocabulary of headings is needed. Gives the records that
 * `readTable` gives.
 */
export function readWrittenTable<K extends RecordKind>(
  form: RecordForm<K>,
  table: Table,
): ReadResult<RecordsByKind[K]> {
  const headings = table.head[0]?.cells ?? [];
  const marks = headings.map((cell) => readCellValue(cell.value).extra);
  const columns = new Map<string, number>();
  for (const { field, headers } of form.columns) {
    const at = headings.findIndex((cell, column) => marks[column] === undefined && headers.includes(cell.text));
    if (at >= 0) columns.set(field, at);
  }
  const known = new Set(columns.values());
  const linkNames = new Map([...columns].map(([field, column]) => [column, field === form.titleField ? '' : field]));
  const records = table.rows.map(({ cells: given, id = '', url }) => {
    const cells = given.map(tidyCell);
    const cellOf = (field: string) => cells[columns.get(field) ?? -1];
    const extras: [string, string][] = [];
    const readingOf = (field: string): CellReading => ({
      readDate: (dateText) => ({ precision: 'unknown', dateText }),
      report: () => undefined,
      keep: (text) => extras.push([headings[columns.get(field) ?? -1]?.text ?? field, text]),
    });
    const fields = readFields(form.columns, cellOf, readingOf);
    const { schoolYear, planId = slugOfId(id) } = readCellValue(cellOf(form.titleField)?.value);
    const nameOf = (column: number) => extraName(marks[column], tidy(headings[column]?.text ?? ''), column);
    const unknown = readExtras(cells, known, nameOf);
    const links = readLinks(cells, (column) =>
      known.has(column) ? ((form.keepsLinks && linkNames.get(column)) ?? '') : nameOf(column),
    );
    return {
      ...form.empty(),
      ...fields,
      extras: Object.fromEntries([...unknown, ...extras]),
      ...(links && { links }),
      id,
      ...(schoolYear && { schoolYear }),
      ...(planId && { planId }),
      ...(url && { url }),
    } as RecordsByKind[K];
  });
  return { records, problems: [], ...(table.caption && { title: table.caption }) };
}
