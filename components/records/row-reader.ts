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

const TOTAL_ROW = /^(?:[合总總小共]\s*[计計]|total)[:：]?$/i;

/** A stroke says that a cell was not forgotten, #N/A that a spreadsheet found nothing. */
const NOTHING = /^(?:[-—–－/／]+|#[A-Z/0]+[!?]?)$/;
const EMPTY: TableCell = { text: '' };
/** How a cell begins that may say nothing, or the same as the one above. */
const MAY_MEAN_OTHER = /^(?:$|[^一-鿿\w]|[同上dD])/;

/** Fields that are shown under the author's own heading: the week or month beside a date, who gives an award, how many took part. */
const AS_WRITTEN: ReadonlySet<string> = new Set(['period', 'issuer', 'organiser', 'entrants']);

/** Columns without one of their own in what is written. */
const OF_WINNERS: ReadonlySet<string> = new Set(['groups', 'adults', 'class', 'grade', 'number']);

/** True for a row of sums: 合计. */
export function isTotalRow(row: GridRow): boolean {
  return TOTAL_ROW.test(firstText(row));
}

/** What is the same for all rows of a table. */
export interface RowShape<K extends RecordKind> extends TableShape {
  /** Columns that fields took, and of those the ones that are filled down. */
  known: ReadonlySet<number>;
  filled: ReadonlySet<number>;
  /** Those of the kind that have something to read: a date may stand in the column of weeks. */
  present: readonly Column<RecordsByKind[K]>[];
  understood: Understood;
}

export function rowShapeOf<K extends RecordKind>(
  kind: Kind<K>,
  shape: TableShape,
  body: readonly GridRow[],
): RowShape<K> {
  const { columns } = shape;
  const all = [...kind.columns, ...(kind.readOnlyColumns ?? [])];
  return {
    ...shape,
    known: new Set([...columns].flatMap(([field, column]) => (AS_WRITTEN.has(field) ? [] : [column]))),
    filled: filledColumns(columns, body),
    present: all.filter(({ field }) => field === 'date' || columns.has(field)),
    understood: new Map(),
  };
}

/** Reads one row of the grid by the columns found. */
export class RowReader<K extends RecordKind> implements CellReading {
  readonly #kind: Kind<K>;
  readonly #row: GridRow;
  readonly #above: GridRow | undefined;
  readonly #shape: RowShape<K>;
  readonly #context: ReadContext;
  readonly #report: (problem: ReadProblem) => void;
  readonly #extras: [string, string][] = [];
  /** Whose cell is read. */
  #field = '';
  /** What the row says first, before cells of the row above stand in it. */
  readonly #first: string;
  /** Whether it says no more than its number: a template that waits to be filled in. */
  readonly #isBlank: boolean;
  /** True for a row of `writeTable`: nothing is to be inferred or filled in. */
  readonly isComplete: boolean;

  constructor(
    kind: Kind<K>,
    row: GridRow,
    above: GridRow | undefined,
    shape: RowShape<K>,
    context: ReadContext,
    report: (problem: ReadProblem) => void,
  ) {
    this.#kind = kind;
    this.#row = row;
    this.#above = above;
    this.#shape = shape;
    this.#context = context;
    this.#report = report;
    this.#first = firstText(row);
    const { cells } = row;
    const number = cells[shape.columns.get('number') ?? -1];
    this.#isBlank = cells.every((cell) => {
      const text = cellText(cell);
      return text === '' || (cell === number && /^\d+[.、]?$/.test(text));
    });
    this.isComplete = row.row.id !== undefined && this.#cell(kind.titleField)?.value !== undefined;
    let isPlain = this.isComplete || cells.length >= (above?.cells.length ?? 0);
    for (const cell of cells) if (MAY_MEAN_OTHER.test(cellText(cell))) isPlain &&= this.isComplete;
    // Most rows say what they mean in every cell.
    if (isPlain) return;
    this.#fillDown();
    for (const [column, cell] of cells.entries()) if (NOTHING.test(cellText(cell))) cells[column] = EMPTY;
  }

  get isEmpty(): boolean {
    return !this.isComplete && this.#isBlank && !this.#row.cells.some((cell) => cell?.pictures?.length);
  }

  get isTotal(): boolean {
    return !this.isComplete && TOTAL_ROW.test(this.#first);
  }

  get allText(): string {
    return [...new Set(this.#row.cells)]
      .map(cellText)
      .filter((text) => text !== '')
      .join(' | ');
  }

  read(): Partial<RecordsByKind[K]> {
    return readFields(
      this.#shape.present,
      (field) => {
        const cell = field === 'date' ? this.#when() : this.#cell(field);
        const interval = field === 'date' && cell && !cell.dateTime ? this.#text('interval') : '';
        return interval ? { ...(cell as TableCell), dateTime: interval } : cell;
      },
      (field) => this.#reading(field),
      this.#shape.understood,
    );
  }

  basics(): RecordBasics {
    const title = this.#cell(this.#kind.titleField);
    const value = readCellValue(title?.value);
    const { row } = this.#row;
    const source = this.#context.source && { ...this.#context.source, line: row.line ?? this.#context.source.line };
    const id = row.id || this.#text('id');
    const { keepsLinks } = this.#kind;
    const ownUrl = this.#cell('url')?.href ?? this.#text('url');
    const url = row.url || ownUrl || (this.isComplete || keepsLinks ? '' : this.#link());
    const schoolYear = this.#schoolYear();
    const { extraNames, headers, known } = this.#shape;
    const nameOf = (column: number) => extraName(extraNames[column], headers[column], column);
    const unknown = readExtras(this.#row.cells, known, nameOf);
    const extras = unknown.length + this.#extras.length > 0 ? Object.fromEntries([...unknown, ...this.#extras]) : {};
    const basics: RecordBasics = {
      extras,
      ...readLinks(this.#row.cells, (column) => (known.has(column) ? this.#linkName(column) : nameOf(column))),
    };
    if (id) basics.id = id;
    if (url) basics.url = url;
    if (this.isComplete) basics.planId = value.planId ?? slugOfId(id) ?? '';
    if (value.schoolYear !== undefined) basics.schoolYear = value.schoolYear;
    else if (schoolYear) basics.schoolYear = schoolYear;
    if (source) basics.source = source;
    return basics;
  }

  /** What the row says beside its fields. */
  remarks(section: string, title: string, extras: Record<string, string>): RowRemarks {
    return {
      section,
      title,
      context: this.#context,
      extras,
      report: (code, found) => this.#report({ code, found }),
      yearOf: (record) => toSchoolYear(this.#text('schoolYear')) ?? schoolYearIn(record, this.#context),
      textAt: (column) => (typeof column === 'string' ? this.#text(column) : cellText(this.#row.cells[column])),
      pictures: () => [...new Set(this.#row.cells)].flatMap((cell) => this.#picturesOf(cell)),
    };
  }

  /** Where its title leads, else its picture. */
  #link(): string | undefined {
    const { isMedia, titleField } = this.#kind;
    return [titleField, 'pictures'].map((field) => this.#cell(field)?.href).find((href) => href && !isMedia?.(href));
  }

  /** What the link of a column that a field took is kept under: the field, of all that is said of winners `people`. */
  #linkName(column: number): string {
    const { keepsLinks, titleField } = this.#kind;
    const [field = ''] = [...this.#shape.columns].find(([, at]) => at === column) ?? [];
    if (!keepsLinks || field === titleField || field === 'url') return '';
    return OF_WINNERS.has(field) ? 'people' : field;
  }

  #picturesOf({ pictures = [], href = '' }: TableCell = { text: '' }): Picture[] {
    return pictures.length === 0 && this.#kind.isMedia?.(href) ? [{ src: href, alt: '' }] : pictures;
  }

  #cell(field: string): TableCell | undefined {
    const column = this.#shape.columns.get(field);
    return column === undefined ? undefined : this.#row.cells[column];
  }

  /** The cell of the date with that of its end, else the week or month that stands in its place. */
  #when(): TableCell | undefined {
    const date = this.#cell('date');
    const [text, until] = [cellText(date), this.#text('until')];
    if (!date || date.dateTime) return date;
    if (text === '') return this.#ownPeriod() ?? date;
    return until === '' ? date : { ...date, text: `${text}—${until}` };
  }

  /** The week or month, unless it is that of the row above. */
  #ownPeriod(): TableCell | undefined {
    const column = this.#shape.columns.get('period') ?? -1;
    const cell = this.#row.cells[column];
    return cellText(cell) !== '' && cell !== this.#above?.cells[column] ? cell : undefined;
  }

  /** A year that cannot be read stays in its own words; that of a term named beside it is known already. */
  #schoolYear(): string | undefined {
    const text = this.#text('schoolYear');
    if (text === '') return undefined;
    const schoolYear = /学期|季/.test(text) ? (this.#context.schoolYear ?? toSchoolYear(text)) : toSchoolYear(text);
    if (schoolYear) return schoolYear;
    const reading = this.#reading('schoolYear');
    reading.report('school-year/unreadable', text);
    reading.keep(text);
    return undefined;
  }

  #text(field: string): string {
    return cellText(this.#cell(field));
  }

  #fillDown(): void {
    if (this.#first === '' || !this.#above || this.isTotal) return;
    const { filled, columns } = this.#shape;
    // A row that names its week is not on the day of the row above.
    const isElsewhere = this.#ownPeriod() !== undefined || this.#text('until') !== '';
    const { cells } = this.#row;
    // Most rows have nothing empty.
    let unsaid: (number | undefined)[] | undefined;
    let unclear: number | undefined;
    for (const [column, above] of this.#above.cells.entries()) {
      const cell = cells[column];
      const text = cellText(cell);
      const isEmpty =
        text === '' && !cell?.dateTime && filled.has(column) && !(isElsewhere && column === columns.get('date'));
      if (isEmpty) {
        unsaid ??= this.#unsaidHere();
        if (!unsaid.includes(column)) cells[column] = above ?? cell;
        else if (cellText(above) !== '') unclear ??= column;
      } else if (above && isSameAsAbove(text)) cells[column] = above;
    }
    if (unclear !== undefined) this.#report({ code: 'table/unclear-blank', columnIndex: unclear, found: this.allText });
  }

  /**
   * Columns in which an empty cell is not that above: the level where the row names another contest, the place where it
   * names another contest or level. A first column still makes groups of the others.
   */
  #unsaidHere(): (number | undefined)[] {
    const { columns } = this.#shape;
    const isOther = (field: string) => {
      const [text, above] = [this.#text(field), cellText(this.#above?.cells[columns.get(field) ?? -1])];
      return text !== '' && text !== above && !isSameAsAbove(text);
    };
    const isOtherContest = isOther('competition');
    const fields = [isOtherContest && 'level', (isOtherContest || isOther('level')) && 'place'];
    const first = columns.get('number') === 0 ? 1 : 0;
    return fields.map((field) => (field ? columns.get(field) : undefined)).filter((column) => column !== first);
  }

  /** What the reader of a cell asks and tells, one cell after the other. */
  #reading(field: string): CellReading {
    this.#field = field;
    return this;
  }

  readDate(text: string): DateReading {
    return this.#kind.readDate(text, this.#context);
  }

  report(code: string, found: string): void {
    this.#report({ code, columnIndex: this.#shape.columns.get(this.#field) ?? 0, found });
  }

  keep(text: string): void {
    const { headers, columns } = this.#shape;
    if (text !== '') this.#extras.push([headers[columns.get(this.#field) ?? 0] ?? this.#field, text]);
  }
}
