import { contextNamedBy } from './dates/named-context.js';
import { headsAgain } from './heading-rows.js';
import type { Kind, TableShape } from './kinds/kind.js';
import { kindOf } from './kinds/kinds.js';
import { isHeaderRow, matchColumns } from './match-columns.js';
import { newRecord } from './new-record.js';
import { readLinesOf } from './read-lines.js';
import { RowReader, type RowShape, rowShapeOf } from './row-reader.js';
import { readCellValue } from './table/cell-value.js';
import { cellText, firstText, type GridRow, headTexts, layOutGrid, tidy, upperHeads } from './table/grid.js';
import { guessColumns } from './table/guess-columns.js';
import { stackSideBySide } from './table/side-by-side.js';
import type { ReadContext, ReadProblem, ReadResult, RecordKind, RecordsByKind, Table } from './types.js';

/**
 * Rows of a table → records of one kind.
 *
 * Finds the columns by their headings (Chinese and English), also where cells are merged, where 同上 or an empty cell
 * stands for the one above, and where a row across the whole table is a heading for those below. Columns that are not
 * known go to `extras`; what cannot be understood is kept as text and listed in `problems`. A table that `writeTable` wrote
 * comes back as the same records.
 */
export function readTable<K extends RecordKind>(
  kind: K,
  table: Table,
  context: ReadContext = {},
): ReadResult<RecordsByKind[K]> {
  return readTableOf(kindOf(kind), table, context);
}

/** {@link readTable} for whoever knows the kind: it brings in no other. */
export function readTableOf<K extends RecordKind>(
  kind: Kind<K>,
  table: Table,
  context: ReadContext,
): ReadResult<RecordsByKind[K]> {
  const grid = kind.readGrid?.(table);
  if (grid && 'unclear' in grid) {
    const problem = { code: 'table/unclear-pictures', found: grid.unclear, ...lineOf(undefined, context) };
    return { records: [], problems: [problem] };
  }
  const caption = tidy(table.caption ?? '');
  if (grid && 'lines' in grid)
    return {
      ...readLinesOf(kind, grid.lines, context),
      remarks: grid.remarks,
      ...(caption && { title: caption }),
    };
  const read = beginTable(kind, grid?.table ?? table, context);
  return read(Number.POSITIVE_INFINITY) as ReadResult<RecordsByKind[K]>;
}

/**
 * The same for a list of rows, in pieces, so that a page can do something else in between.
 *
 * @returns Reads on until a time of `performance.now()`; `undefined` as long as there is more to read.
 */
export function beginTable<K extends RecordKind>(
  kind: Kind<K>,
  table: Table,
  pageContext: ReadContext,
): (until: number) => ReadResult<RecordsByKind[K]> | undefined {
  const problems: ReadProblem[] = [];
  const parts = partTable(kind, kind.turn?.(table) ?? table);
  const { title } = parts;
  const isHeadAgain = headsAgain(parts.head, title);
  const rows = parts.body.filter((row) => !isHeadAgain(row));
  const { head, body: stacked } = stackSideBySide(parts.head, rows);
  const context = contextNamedBy(title ?? pageContext.title ?? '', pageContext);
  const headers = headTexts(head);
  takeAddresses(headers, stacked);
  const shape = shapeOf(kind, head, headers);
  const { columns } = shape;
  const body = kind.joinRows?.(stacked, columns) ?? stacked;
  // An award may be no more than a name and a place.
  const own = kind.isOwnHeader ? columns.size + headers.filter(kind.isOwnHeader).length : 0;
  if (!columns.has(kind.titleField) && own < (columns.size > 0 ? 1 : 2)) {
    if (body.length > 0)
      problems.push({ code: 'table/no-title-column', found: headers.join(' | '), ...lineOf(body[0], context) });
    guessColumns(kind, body, columns, context);
  }
  const understand = kind.beginTable(shape, body);
  const shapes = new Map<string, RowShape<K>>();
  const rowShape = rowShapeOf(kind, shape, body);
  const ofTerm = headers.findIndex((header) => /^(?:学年|学期|term)$/i.test(header));
  /** A row under 第二学期, or beside it, is of that term; what words meant in another need not be what they mean there. */
  const shapeUnder = (heading: string) => {
    const known = shapes.get(heading) ?? {
      ...rowShape,
      context: contextNamedBy(heading, context),
      understood: new Map(),
    };
    shapes.set(heading, known);
    return known;
  };
  const records: RecordsByKind[K][] = [];
  const taken = context.takenIds ?? new Set<string>();
  const remarks: string[] = [];
  let section = '';
  const readRow = (row: GridRow, rowIndex: number) => {
    const remark = kind.remark && remarkText(row, kind.remark);
    if (remark) {
      remarks.push(remark);
      return;
    }
    const text = sectionText(row, columns) ?? kind.headingOf?.(row, body[rowIndex + 1], columns);
    if (text !== undefined) {
      section = kind.nestHeading?.(section, text) ?? text;
      return;
    }
    const its = shapeUnder(ofTerm < 0 ? section : `${section} ${cellText(row.cells[ofTerm])}`);
    const reader = new RowReader(row, body[rowIndex - 1], its, (problem) =>
      problems.push({ rowIndex, ...problem, ...lineOf(row, context) }),
    );
    if (reader.isComplete) {
      records.push(newRecord(kind, reader.read(), reader.basics(), its.context, taken));
      return;
    }
    if (reader.isEmpty) return;
    if (reader.isTotal) {
      reader.tell({ code: 'table/total-row', found: reader.allText });
      return;
    }
    const fields = reader.read();
    const basics = reader.basics();
    const all = understand(fields, reader.remarks(section, title ?? context.title ?? '', basics.extras));
    for (const one of all) {
      // An id is the row's; several records of one row get their own.
      if (kind.isNamed(one))
        records.push(newRecord(kind, one, all.length > 1 ? { ...basics, id: undefined } : basics, its.context, taken));
      else reader.tell({ code: 'table/no-title', found: reader.allText });
    }
  };
  let next = 0;
  return (until) => {
    for (; next < body.length; next += 1) {
      if (performance.now() > until) return undefined;
      readRow(body[next] as GridRow, next);
    }
    return { records, problems, ...(title && { title }), ...(remarks.length > 0 && { remarks }) };
  };
}

/** Finds the rows that are headings: those the table names, else the first that holds our words. A lone text above is the title. */
function partTable<K extends RecordKind>(
  kind: Kind<K>,
  table: Table,
): { head: GridRow[]; body: GridRow[]; title?: string } {
  let head = layOutGrid(table.head);
  let body = layOutGrid(table.rows);
  let title = table.caption ? tidy(table.caption) : undefined;
  const width = Math.max(0, ...body.map((row) => row.cells.length));
  if (head.length === 0) {
    // A sheet often begins with its title in one merged or lone cell.
    let first = 0;
    while (first < Math.min(body.length - 1, 3) && width > 1 && distinctTexts(body[first]).length <= 1) {
      title ??= distinctTexts(body[first])[0];
      first += 1;
    }
    const texts = (body[first]?.cells ?? []).map(cellText);
    if (isHeaderRow(kind, texts) || body[first]?.cells.every((cell) => cell?.header)) {
      const next = body[first + 1];
      // Two rows of headings: the first has merged cells, the second is part of it.
      const isDouble =
        next !== undefined &&
        body[first]?.cells.some((cell, column) => (cell?.rowSpan ?? 1) > 1 && next.cells[column] === cell);
      head = body.slice(first, first + (isDouble ? 2 : 1));
      body = body.slice(first + head.length);
    } else {
      title = table.caption ? title : undefined;
    }
  } else if (head.length > 1 && head[0] && distinctTexts(head[0]).length === 1) {
    title ??= distinctTexts(head[0])[0];
    head = head.slice(1);
  }
  return { head, body, ...(title && { title }) };
}

/** The column 作品网址 beside 作品, as `writeCsv` writes it, says where the cells of that lead. */
function takeAddresses(headers: string[], body: readonly GridRow[]): void {
  headers.forEach((header, column) => {
    const [, name] = /^(.+?)(?:网址| URL)$/.exec(header) ?? [];
    const target = name ? headers.indexOf(name) : -1;
    if (target < 0) return;
    headers[column] = '';
    for (const { cells } of body) {
      const href = cellText(cells[column]);
      if (href) cells[target] = { ...(cells[target] ?? { text: '' }), href };
      cells[column] = undefined;
    }
  });
}

function shapeOf<K extends RecordKind>(kind: Kind<K>, head: readonly GridRow[], headers: string[]): TableShape {
  const given = head[head.length - 1]?.cells.map((cell) => readCellValue(cell?.value)) ?? [];
  // What `writeTable` marked as an extra column is none of ours, whatever it is called; 一等奖获得者 is a place.
  const ours = headers.map((text, column) =>
    given[column]?.extra === undefined && !kind.isOwnHeader?.(text) ? text : '',
  );
  const columns = matchColumns(kind.words, ours);
  const { titleField, otherTitleField = '' } = kind;
  const other = columns.get(otherTitleField);
  if (other !== undefined && !columns.has(titleField)) {
    columns.set(titleField, other);
    columns.delete(otherTitleField);
  }
  return { headers, upperHeads: upperHeads(head), columns, extraNames: given.map(({ extra }) => extra) };
}

function distinctTexts(row: GridRow | undefined): string[] {
  return [...new Set((row?.cells ?? []).map(cellText))].filter(Boolean);
}

/** A row whose one text, or two of which the first is the word for it, is a remark: 备注：以上排名不分先后; also several such texts. */
function remarkText(row: GridRow, remark: RegExp): string | undefined {
  if (row.row.id || !remark.test(firstText(row))) return undefined;
  const texts = distinctTexts(row);
  const [first = '', second] = texts;
  // 备注：… beside 制表人：….
  if (texts.length > 1 && texts.every((text) => /^.{2,4}[:：]/.test(text))) return texts.join(' ');
  if (texts.length > 2) return undefined;
  if (texts.length === 1) return first;
  return /^[^:：]{1,2}[:：]?$/.test(first) ? `${first.replace(/[:：]$/, '')}：${second}` : undefined;
}

/** Text of a row that is one merged cell over at least three columns, or over all: 一等奖（3 名）. */
function sectionText(row: GridRow, columns: ReadonlyMap<string, number>): string | undefined {
  const first = row.cells[0];
  if (!first || row.row.id || columns.size < 2 || (first.colSpan ?? 1) < 2) return undefined;
  return row.cells.every((cell) => cell === first) ? cellText(first) : undefined;
}

function lineOf(row: GridRow | undefined, context: ReadContext): { line?: number } {
  const line = row?.row.line ?? context.source?.line;
  return line ? { line } : {};
}
