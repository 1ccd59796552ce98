import type { CellReading, Column } from './columns/column.js';
import type { DateReading } from './dates/date-reading.js';
import { toSchoolYear } from './dates/to-school-year.js';
import { filledColumns, isSameAsAbove } from './filled-columns.js';
import type { Kind, RowRemarks, TableShape } from './kinds/kind.js';
import { type RecordBasics, schoolYearIn } from './new-record.js';
import { extraName, readExtras, readFields, readLinks, slugOfId, type Understood } from './row-cells.js';
import { readCellValue } from './table/cell-value.js';
import { cellText, firstText, type GridRow } from './table/grid.js';
import type { Picture, ReadContext, ReadProblem, RecordKind, RecordsByKind, TableCell } from './types.js';

/** What heads sums; All is such a word where the whole row says nothing but numbers behind it, who wins overall has a name. */
const TOTAL = /^(?:[合总總小共]\s*[计計]|(?:grand ?)?totals?|(?:overall|all|sum)[ |:\d]+)[:：]?$/i;

/** A stroke says that a cell was not forgotten, #N/A that a spreadsheet found nothing. */
const NOTHING = /^(?:[-—–－/／]+|#[A-Z/0]+[!?]?)$/;
const EMPTY: TableCell = { text: '' };
/** How a cell begins that may say nothing, or the same as the one above. */
const MAY_MEAN_OTHER = /^(?:$|[^一-鿿\w]|[同上与和dD])/;

/** Fields that are shown under the author's own heading: the week or month beside a date, who gives an award, how many took part. */
const AS_WRITTEN: readonly string[] = ['period', 'issuer', 'organiser', 'entrants'];

/** Columns without one of their own in what is written. */
const OF_WINNERS: readonly string[] = ['groups', 'adults', 'class', 'grade', 'number'];

/** True for what heads sums, in a row or a column: 合计. */
export function isTotal(text: string): boolean {
  return TOTAL.test(text);
}

/** What is the same for all rows of a table. */
export interface RowShape<K extends RecordKind> extends TableShape {
  kind: Kind<K>;
  /** Of the rows under one heading. */
  context: ReadContext;
  /** Columns that fields took, and of those the ones that are filled down. */
  known: ReadonlySet<number>;
  filled: ReadonlySet<number>;
  /** Those in which an empty cell was rather left out. */
  forgotten: ReadonlySet<number>;
  /** Those of the kind that have something to read: a date may stand in the column of weeks. */
  present: readonly Column<RecordsByKind[K]>[];
  understood: Understood;
}

export function rowShapeOf<K extends RecordKind>(
  kind: Kind<K>,
  shape: TableShape,
  body: readonly GridRow[],
): Omit<RowShape<K>, 'context' | 'understood'> {
  const { columns } = shape;
  const all = [...kind.columns, ...(kind.readOnlyColumns ?? [])];
  return {
    ...shape,
    kind,
    known: new Set([...columns].flatMap(([field, column]) => (AS_WRITTEN.includes(field) ? [] : [column]))),
    ...filledColumns(columns, body),
    present: all.filter(({ field }) => field === 'date' || columns.has(field)),
  };
}

/** Reads one row of the grid by the columns found. Its fields are for the functions below: old browsers are slow with private ones, of which a table of thousands of rows makes many. */
export class RowReader<K extends RecordKind> implements CellReading {
  readonly row: GridRow;
  readonly above: GridRow | undefined;
  readonly shape: RowShape<K>;
  readonly tell: (problem: ReadProblem) => void;
  /** Under their headings, what fields cannot hold. */
  readonly kept: [string, string][] = [];
  /** Whose cell is read. */
  field = '';
  /** What the row says first, before cells of the row above stand in it; 合计 behind its number or its group is said first. */
  readonly first: string;
  /** Whether it says no more than its number: a template that waits to be filled in. */
  readonly isBlank: boolean;
  /** True for a row of `writeTable`: nothing is to be inferred or filled in. */
  readonly isComplete: boolean;

  constructor(row: GridRow, above: GridRow | undefined, shape: RowShape<K>, tell: (problem: ReadProblem) => void) {
    this.row = row;
    this.above = above;
    this.shape = shape;
    this.tell = tell;
    const { cells } = row;
    const second = cellText(cells[1]);
    this.first = isTotal(second) ? second : firstText(row);
    const number = cellOf(this, 'number');
    this.isBlank = cells.every((cell) => !cell?.text || (cell === number && /^\d+[.、]?$/.test(cell.text)));
    this.isComplete = row.row.id !== undefined && cellOf(this, shape.kind.titleField)?.value !== undefined;
    // Most rows say what they mean in every cell.
    const isPlain =
      cells.length >= (above?.cells.length ?? 0) && !cells.some((cell) => MAY_MEAN_OTHER.test(cellText(cell)));
    if (this.isComplete || isPlain) return;
    fillDown(this);
    for (const [column, cell] of cells.entries()) if (NOTHING.test(cellText(cell))) cells[column] = EMPTY;
  }

  /** Of a row that is not complete. */
  get isEmpty(): boolean {
    return this.isBlank && !this.row.cells.some((cell) => cell?.pictures?.length);
  }

  /** Of a row that is not complete. */
  get isTotal(): boolean {
    return isTotal(this.first) || isTotal(this.allText);
  }

  get allText(): string {
    return [...new Set(this.row.cells)].map(cellText).filter(Boolean).join(' | ');
  }

  read(): Partial<RecordsByKind[K]> {
    return readFields(
      this.shape.present,
      (field) => (field === 'date' ? whenOf(this) : cellOf(this, field)),
      (field) => readingOf(this, field),
      this.shape.understood,
    );
  }

  basics(): RecordBasics {
    const { kind, context, extraNames, headers, known } = this.shape;
    const { row, cells } = this.row;
    const value = readCellValue(cellOf(this, kind.titleField)?.value);
    const source = context.source && { ...context.source, line: row.line ?? context.source.line };
    const id = row.id || textOf(this, 'id');
    const ownUrl = cellOf(this, 'url')?.href ?? textOf(this, 'url');
    const url = row.url || ownUrl || (this.isComplete || kind.keepsLinks ? '' : linkOf(this));
    const schoolYear = schoolYearOf(this);
    const nameOf = (column: number) => extraName(extraNames[column], headers[column], column);
    const unknown = readExtras(cells, known, nameOf);
    return {
      extras: unknown.length + this.kept.length > 0 ? Object.fromEntries([...unknown, ...this.kept]) : {},
      links: readLinks(cells, (column) => (known.has(column) ? linkName(this, column) : nameOf(column))),
      id,
      url,
      planId: this.isComplete ? (value.planId ?? slugOfId(id) ?? '') : undefined,
      schoolYear: value.schoolYear ?? schoolYear,
      source,
    };
  }

  /** What the row says beside its fields. */
  remarks(section: string, title: string, extras: Record<string, string>): RowRemarks {
    const { shape, row } = this;
    return {
      section,
      title,
      context: shape.context,
      extras,
      report: (code, found) => this.tell({ code, found }),
      yearOf: (record) => toSchoolYear(textOf(this, 'schoolYear')) ?? schoolYearIn(record, shape.context),
      textAt: (column) => (typeof column === 'string' ? textOf(this, column) : cellText(row.cells[column])),
      pictures: () => [...new Set(row.cells)].flatMap((cell) => picturesOf(shape.kind, cell)),
    };
  }

  // What the reader of a cell asks and tells, one cell after the other.
  readDate(text: string): DateReading {
    return this.shape.kind.readDate(text, this.shape.context);
  }

  report(code: string, found: string): void {
    this.tell({ code, columnIndex: this.shape.columns.get(this.field) ?? 0, found });
  }

  keep(text: string): void {
    const { headers, columns } = this.shape;
    if (text) this.kept.push([headers[columns.get(this.field) ?? 0] ?? this.field, text]);
  }
}

/** The same reader, for the cell of a field. */
function readingOf<K extends RecordKind>(reader: RowReader<K>, field: string): CellReading {
  reader.field = field;
  return reader;
}

function cellOf<K extends RecordKind>({ shape, row }: RowReader<K>, field: string): TableCell | undefined {
  const column = shape.columns.get(field);
  return column === undefined ? undefined : row.cells[column];
}

function textOf<K extends RecordKind>(reader: RowReader<K>, field: string): string {
  return cellText(cellOf(reader, field));
}

/** Where its title leads, else its picture. */
function linkOf<K extends RecordKind>(reader: RowReader<K>): string | undefined {
  const { isMedia, titleField } = reader.shape.kind;
  return [titleField, 'pictures'].map((field) => cellOf(reader, field)?.href).find((href) => href && !isMedia?.(href));
}

/** What the link of a column that a field took is kept under: the field, of all that is said of winners `people`. */
function linkName<K extends RecordKind>({ shape }: RowReader<K>, column: number): string {
  const [field = ''] = [...shape.columns].find(([, at]) => at === column) ?? [];
  const { keepsLinks, titleField } = shape.kind;
  if (!keepsLinks || field === titleField || field === 'url') return '';
  return OF_WINNERS.includes(field) ? 'people' : field;
}

function picturesOf<K extends RecordKind>(
  { isMedia }: Kind<K>,
  { pictures = [], href = '' }: TableCell = EMPTY,
): Picture[] {
  return pictures.length === 0 && isMedia?.(href) ? [{ src: href, alt: '' }] : pictures;
}

/** The cell of the date with that of its end, else the week or month that stands in its place; with its days where a column tells them. */
function whenOf<K extends RecordKind>(reader: RowReader<K>): TableCell | undefined {
  const date = cellOf(reader, 'date');
  if (!date || date.dateTime) return date;
  const [until, dateTime] = [textOf(reader, 'until'), textOf(reader, 'interval')];
  const written = until ? { ...date, text: `${date.text}—${until}` } : date;
  const cell = date.text ? written : (ownPeriod(reader) ?? date);
  return dateTime && !cell.dateTime ? { ...cell, dateTime } : cell;
}

/** The week or month, unless it is that of the row above. */
function ownPeriod<K extends RecordKind>({ shape, row, above }: RowReader<K>): TableCell | undefined {
  const column = shape.columns.get('period') ?? -1;
  const cell = row.cells[column];
  return cell?.text && cell !== above?.cells[column] ? cell : undefined;
}

/** A year that cannot be read stays in its own words; that of a term named beside it is known already. */
function schoolYearOf<K extends RecordKind>(reader: RowReader<K>): string | undefined {
  const text = textOf(reader, 'schoolYear');
  if (!text) return undefined;
  const schoolYear = (/学期|季/.test(text) && reader.shape.context.schoolYear) || toSchoolYear(text);
  if (schoolYear) return schoolYear;
  const reading = readingOf(reader, 'schoolYear');
  reading.report('school-year/unreadable', text);
  reading.keep(text);
  return undefined;
}

function fillDown<K extends RecordKind>(reader: RowReader<K>): void {
  const { row, above, shape } = reader;
  if (!reader.first || !above || reader.isTotal) return;
  const { filled, forgotten, columns } = shape;
  // A row that names its week is not on the day of the row above.
  const isElsewhere = Boolean(ownPeriod(reader) ?? textOf(reader, 'until'));
  const { cells } = row;
  // Most rows have nothing empty.
  let unsaid: (number | undefined)[] | undefined;
  let unclear: number | undefined;
  for (const [column, cellAbove] of above.cells.entries()) {
    const cell = cells[column];
    const text = cellText(cell);
    const isEmpty =
      text === '' && !cell?.dateTime && filled.has(column) && !(isElsewhere && column === columns.get('date'));
    if (isEmpty) {
      unsaid ??= unsaidIn(reader);
      if (!unsaid.includes(column)) cells[column] = cellAbove ?? cell;
      else if (cellAbove?.text) unclear ??= column;
    } else if (cellAbove && isSameAsAbove(text)) cells[column] = cellAbove;
    else if (text === '' && forgotten.has(column) && cellAbove?.text) unclear ??= column;
  }
  if (unclear !== undefined) reader.tell({ code: 'table/unclear-blank', columnIndex: unclear, found: reader.allText });
}

/**
 * Columns in which an empty cell is not that above: the level where the row names another contest, the place where it
 * names another contest or level. A first column still makes groups of the others.
 */
function unsaidIn<K extends RecordKind>(reader: RowReader<K>): (number | undefined)[] {
  const { columns } = reader.shape;
  const isOther = (field: string) => {
    const [text, above] = [textOf(reader, field), cellText(reader.above?.cells[columns.get(field) ?? -1])];
    return text && text !== above && !isSameAsAbove(text);
  };
  const isOtherContest = isOther('competition');
  const fields = [isOtherContest && 'level', (isOtherContest || isOther('level')) && 'place'];
  const first = columns.get('number') === 0 ? 1 : 0;
  return fields.map((field) => (field ? columns.get(field) : undefined)).filter((column) => column !== first);
}
