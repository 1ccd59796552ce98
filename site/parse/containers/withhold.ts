import { type AnyRecord, layOutGrid, type RecordKind, type Table } from '@kepu/components/records';
import type { Place } from '../../diagnostics/reporter.js';
import { inNameOrder } from '../name-order.js';
import { joinNames } from '../name-parts.js';
import type { PageState } from '../page-state.js';
import { headOf, isPrivateNumber, partedPupil, peopleColumns, peopleIn, withoutColumns } from '../people-table.js';
import { partLinks } from './more-links.js';
import { unfoldNames } from './name-columns.js';

/**
 * The table of a container without what must not be published of pupils; each column is reported where it stands. It goes before
 * the table is read: 出生日期 is the date of nothing else.
 *
 * @param file The table's own file, if that is not the page.
 */
export function withholdColumns(kind: RecordKind, written: Table, page: PageState, file?: string): Table {
  const isOfPupils = kind === 'awards' || kind === 'works';
  const table = joinNames(kind === 'awards' ? unfoldNames(partLinks(written)) : written);
  const { headers, line } = headOf(table);
  const { withheld, pupils, groups, parts } = peopleColumns(headers, isOfPupils);
  // 第二作者 and 队员2 are columns of their own, which records keep as they are.
  const listed = [
    ...(pupils.length > 1 || !isOfPupils ? pupils : []).map((column) => ({ column, role: 'pupil' }) as const),
    ...(groups.length > 1 || !isOfPupils ? groups : []).map((column) => ({ column, role: 'group' }) as const),
  ];
  for (const { column, role } of listed) {
    for (const { row, cells } of layOutGrid(table.rows))
      for (const person of peopleIn(cells[column]?.text ?? '', headers[column] ?? '', role))
        page.listed.push({ person, line: (file === undefined ? row.line : undefined) ?? line ?? 1 });
  }
  for (const { row, cells } of parts ? layOutGrid(table.rows) : [])
    for (const person of partedPupil(parts, (column) => cells[column]?.text))
      page.listed.push({ person, line: (file === undefined ? row.line : undefined) ?? line ?? 1 });
  for (const column of withheld) report('privacy/column', page, { file, line, found: headers[column] });
  if (!isOfPupils) return withoutColumns(table, withheld);
  const named = new Set(layOutGrid(table.rows).flatMap(({ cells }) => pupils.flatMap((column) => cells[column] ?? [])));
  const ordered = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (named.has(cell) ? { ...cell, text: inNameOrder(cell.text) } : cell)),
  }));
  const left = withoutColumns({ ...table, rows: ordered }, withheld);
  for (const { line, cells } of left.rows) {
    if (cells.some(({ text }) => isPrivateNumber(text))) report('privacy/number', page, { file, line });
  }
  const rows = left.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (isPrivateNumber(cell.text) ? { ...cell, text: '' } : cell)),
  }));
  return { ...left, rows };
}

/** Takes the same out of records of a JSON file, whose keys are columns. */
export function withholdExtras(kind: RecordKind, records: readonly AnyRecord[], page: PageState, file: string): void {
  const isOfPupils = kind === 'awards' || kind === 'works';
  const headers = [...new Set(records.flatMap(({ extras }) => Object.keys(extras)))];
  const gone = peopleColumns(headers, isOfPupils).withheld.map((column) => headers[column] as string);
  for (const found of gone) report('privacy/column', page, { file, found });
  for (const { extras } of records) for (const key of gone) delete extras[key];
}

function report(
  code: 'privacy/column' | 'privacy/number',
  page: PageState,
  { file, line, found }: { file?: string | undefined; line?: number | undefined; found?: string | undefined },
): void {
  const details = found === undefined ? {} : { found };
  if (file === undefined) page.report(code, line, details);
  else page.start.reporter.add(code, { file, ...(line !== undefined && { line }) } satisfies Place, details);
}
