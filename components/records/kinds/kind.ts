import type { Column } from '../columns/column.js';
import type { DateReading } from '../dates/date-reading.js';
import type { ValueName } from '../json-values.js';
import type { RecordLine } from '../lines/record-line.js';
import type { PictureGrid } from '../picture-grid.js';
import type { GridRow } from '../table/grid.js';
import type {
  AnyRecord,
  Person,
  Picture,
  ReadContext,
  RecordKind,
  RecordsByKind,
  SchoolYear,
  Table,
} from '../types.js';

/** The form of one kind of record: all it takes to write it, and to read back what was written. */
export interface RecordForm<K extends RecordKind> {
  kind: K;
  /** Field of the column whose words name a record. */
  titleField: string;
  /** Columns in the order in which they are written. */
  columns: readonly Column<RecordsByKind[K]>[];
  /** Whether the links of cells are kept by field, that of the title in a field of its own: then it is not the address of the record. */
  keepsLinks?: true;
  /** The fields that no record of the kind is without, empty. */
  empty(): Partial<RecordsByKind[K]>;
  /** The keys of JSON, parted by blanks, by what their value must be. */
  json: Partial<Record<ValueName, string>>;
  /** Reads names that JSON gives as text; of kinds that have people. */
  readNames?(text: string, role: Person['role']): Person[];
  /** The words that tell a record from its neighbours. Never people. */
  nameOf(record: RecordsByKind[K]): string;
  /** False for a record of which nothing could be shown. */
  isSeen?(record: RecordsByKind[K]): boolean;
}

/** Field → the words that may stand over its column, best first, parted by blanks; as `normaliseHeader` leaves them. */
export type HeaderWords = Record<string, string>;

/** What the headings of a table say about its columns. */
export interface TableShape {
  /** Field → 0-based column. */
  columns: Map<string, number>;
  headers: string[];
  /** Heading over several columns, above the one of each; empty for none. */
  upperHeads: string[];
  /** Exact names of extra columns as JSON, where the heading cannot say them. */
  extraNames: (string | undefined)[];
}

/** A row beyond the fields that its columns gave. */
export interface RowRemarks {
  /** Heading across the table above the row; empty for none. */
  section: string;
  /** Title of the table, or of the list it stands for; empty for none. */
  title: string;
  context: ReadContext;
  /** Columns that no field took; a kind may add and take away. */
  extras: Record<string, string>;
  /** Text of the cell in a 0-based column, or under the heading of a field. */
  textAt(column: number | string): string;
  /** School year of a record of this row, as its own column says, else its date or the context. */
  yearOf(record: AnyRecord): SchoolYear | undefined;
  report: Report;
  /** Pictures of all cells. */
  pictures(): Picture[];
}

/** Reports what could not be understood. */
export type Report = (code: string, found: string) => void;

/** A kind of record with all that is known of how people write it down. */
export interface Kind<K extends RecordKind> extends RecordForm<K> {
  words: HeaderWords;
  /** Reads the words of a date. */
  readDate(text: string, context: ReadContext): DateReading;
  /** Field whose column names the records where no other does: 任务. */
  otherTitleField?: string;
  /** Columns that are read but not written. */
  readOnlyColumns?: readonly Column<RecordsByKind[K]>[];
  /** True for a heading that says of itself, without a field, that the table is of this kind. */
  isOwnHeader?(text: string): boolean;
  /** The rows with those that tell of one record made one. */
  joinRows?(rows: readonly GridRow[], columns: ReadonlyMap<string, number>): GridRow[];
  /** What a row says that only heads the rows below, without merged cells. */
  headingOf?(row: GridRow, below: GridRow | undefined, columns: ReadonlyMap<string, number>): string | undefined;
  /** The heading over the rows below one of which it may be a part; lines are headings one below the other. */
  nestHeading?(above: string, heading: string): string;
  /** Adds columns that their words tell, where the headings do not: each list holds those of a column. */
  guess?(textsOf: readonly string[][], columns: Map<string, number>): void;
  /** A row that begins so and says nothing else is a remark on the list. */
  remark?: RegExp;
  /** True for an address that is no page about a record, but a part of it. */
  isMedia?(address: string): boolean;
  /** False for a row that says nothing to stand on its own. */
  isNamed(fields: Partial<RecordsByKind[K]>): boolean;
  /** Reads a table that is no list of rows; undefined for one that is. */
  readGrid?(table: Table): PictureGrid | undefined;
  /** A table with its heads in the first column, turned; undefined for any other. */
  turn?(table: Table): Table | undefined;
  /**
   * Begins a table; what it returns is asked for every row what the row means: none, one or several records.
   *
   * @param shape A column whose heading may mean either is given another field here, by its cells.
   */
  beginTable(
    shape: TableShape,
    body: readonly GridRow[],
  ): (fields: Partial<RecordsByKind[K]>, row: RowRemarks) => Partial<RecordsByKind[K]>[];
  /** Reads an item of a list, or a figure; not of a kind whose lists are read apart. */
  readLine?(line: RecordLine, context: ReadContext, report: Report): Partial<RecordsByKind[K]>[];
}
