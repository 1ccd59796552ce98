import type { Column } from './columns/column.js';
import { formOf } from './kinds/forms.js';
import type { HeaderWords } from './kinds/kind.js';
import { matchColumns } from './match-columns.js';
import { slugOfId } from './row-cells.js';
import { encodeJson, readCellValue, writeCellValue } from './table/cell-value.js';
import { tidy } from './table/grid.js';
import type { AnyRecord, RecordKind, RecordsByKind, Table, TableCell, TableRow } from './types.js';
import type { Lang } from './words/lang.js';

/**
 * Records → the plain table that people read, and that `readTable` reads back to the same records (without `source`),
 * whatever its context. Rows carry `id` and `url`; cells carry in `dateTime`, `role` and `value` what their words leave
 * open; a heading carries `value` only where an extra column has the name of one of ours. Columns that no record fills
 * are left out, but for the title.
 */
export function writeTable<K extends RecordKind>(
  kind: K,
  records: readonly RecordsByKind[K][],
  options: { lang?: Lang } = {},
): Table {
  const isZh = options.lang !== 'en';
  const [{ columns: all, titleField }, words] = formOf(kind);
  const columns = all.filter(
    (column) => column.field === titleField || records.some((record) => isFilled(column, record)),
  );
  const extras = [...new Set(records.flatMap((record) => Object.keys(record.extras)))];
  const headings: TableCell[] = [
    ...columns.map((column) => ({ text: column.headers[isZh ? 0 : 1], header: true })),
    ...extras.map((name) => ({
      text: tidy(name),
      header: true,
      ...(isPlain(name) && name !== '' ? {} : extraMark(name)),
    })),
  ];
  markExtraHeadings(words, headings, columns.length, extras);
  const rows = records.map((record): TableRow => {
    const cells = columns.map((column) => {
      const href = record.links?.[column.field];
      const cell = { ...writeCell(column, record, isZh), ...(href && { href }) };
      return column.field === titleField ? withBasics(cell, record) : cell;
    });
    const more = extras.map((name) => writeExtra(record, name));
    return { cells: [...cells, ...more], id: record.id, ...(record.url && { url: record.url }) };
  });
  return { head: [{ cells: headings }], rows };
}

function isFilled<R extends AnyRecord>(column: Column<R>, record: R): boolean {
  if (record.links?.[column.field] !== undefined) return true;
  return column.keys.some((key) => {
    const value: unknown = record[key];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '' && value !== 'unknown';
  });
}

/** Writes a cell, reads it again as a browser would, and adds the machine value if something else came back. */
function writeCell<R extends AnyRecord>(column: Column<R>, record: R, isZh: boolean): TableCell {
  const written = column.write(record, isZh);
  const cell: TableCell = typeof written === 'string' ? { text: written } : written;
  let isKept = false;
  const back = column.read(cell, tidy(cell.text), {
    readDate: (dateText) => ({ precision: 'unknown', dateText }),
    report: () => undefined,
    keep: () => {
      isKept = true;
    },
  });
  const wanted = pick(record, column.keys);
  if (!isKept && isPlain(cell.text) && same(pick(back, column.keys), wanted, column.keys)) return cell;
  return { ...cell, value: `json=${encodeJson(wanted)}` };
}

/** School year and page of a record, which no column shows, stand beside its title; so does the mark of a written row. */
function withBasics(cell: TableCell, record: AnyRecord): TableCell {
  const slug = slugOfId(record.id) ?? '';
  const value = writeCellValue({
    ...readCellValue(cell.value),
    schoolYear: record.schoolYear ?? '',
    planId: (record.planId ?? '') === slug ? undefined : (record.planId ?? ''),
  });
  return { ...cell, ...(value && { value }) };
}

function writeExtra(record: AnyRecord, name: string): TableCell {
  // `toString` may be the heading of a column.
  const text = Object.entries(record.extras).find(([key]) => key === name)?.[1];
  if (text === undefined) return { text: '' };
  const href = Object.entries(record.links ?? {}).find(([key]) => key === name)?.[1];
  return {
    text,
    ...((text === '' || !isPlain(text)) && { value: `json=${encodeJson(text)}` }),
    ...(href && { href }),
  };
}

/** True for text that comes out of an HTML cell as it went in: single blanks, no line ends. */
function isPlain(text: string): boolean {
  return tidy(text) === text && !text.includes('\n');
}

/** Marks extra columns whose heading the vocabulary would take for one of ours; marking one may uncover another. */
function markExtraHeadings(words: HeaderWords, headings: TableCell[], first: number, extras: readonly string[]): void {
  for (;;) {
    const seen = headings.map((cell) => (cell.value === undefined ? cell.text : ''));
    const taken = [...matchColumns(words, seen).values()].filter((column) => column >= first);
    if (taken.length === 0) return;
    for (const column of taken)
      Object.assign(headings[column] as TableCell, extraMark(extras[column - first] as string));
  }
}

function extraMark(name: string): { value: string } {
  return { value: `extra=${encodeJson(name)}` };
}

function pick<R extends object>(record: R, keys: readonly string[]): Record<string, unknown> {
  const entries = Object.entries(record).filter(([key, value]) => keys.includes(key) && value !== undefined);
  return Object.fromEntries(entries);
}

function same(a: Record<string, unknown>, b: Record<string, unknown>, keys: readonly string[]): boolean {
  return keys.every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));
}
