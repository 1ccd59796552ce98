import type { CellReading } from './columns/column.js';
import { readColumnsOf, TITLE_FIELD } from './columns/columns.js';
import type { RecordBasics } from './new-record.js';
import { decodeJson, readCellValue } from './table/cell-value.js';
import { cellText, type GridRow } from './table/grid.js';
import type { Award, ReadContext, ReadProblem, RecordKind, RecordsByKind, TableCell } from './types.js';

/** An empty cell in one of these columns means “as above”; anywhere else it means nothing is there. */
const FILLED_DOWN = new Set(['date', 'category', 'level', 'place', 'competition', 'edition', 'kind']);

const SAME_AS_ABOVE = /^(?:同上|同前|同左|〃|″|"|”|ditto)$/i;
const TOTAL_ROW = /^(?:合\s*计|总\s*计|小\s*计|共\s*计|total)[:：]?$/i;

/** What the headings of a table say about its columns. */
export interface TableShape {
  /** Field → 0-based column. */
  columns: Map<string, number>;
  headers: string[];
  /** Exact names of extra columns as JSON, where the heading cannot say them. */
  extraNames: (string | undefined)[];
}

/** Reads one row of the grid by the columns found. */
export class RowReader<K extends RecordKind> {
  readonly #kind: K;
  readonly #row: GridRow;
  readonly #above: GridRow | undefined;
  readonly #columns: ReadonlyMap<string, number>;
  readonly #headers: readonly string[];
  readonly #extraNames: readonly (string | undefined)[];
  readonly #context: ReadContext;
  readonly #report: (problem: ReadProblem) => void;
  readonly #extras: [string, string][] = [];
  /** True for a row of `writeTable`: nothing is to be inferred or filled in. */
  readonly isComplete: boolean;

  constructor(
    kind: K,
    row: GridRow,
    above: GridRow | undefined,
    shape: TableShape,
    context: ReadContext,
    report: (problem: ReadProblem) => void,
  ) {
    this.#kind = kind;
    this.#row = row;
    this.#above = above;
    this.#columns = shape.columns;
    this.#headers = shape.headers;
    this.#extraNames = shape.extraNames;
    this.#context = context;
    this.#report = report;
    this.isComplete = row.row.id !== undefined && this.#cell(TITLE_FIELD[kind])?.value !== undefined;
    if (!this.isComplete) this.#fillDown();
  }

  get isEmpty(): boolean {
    return !this.isComplete && this.#row.cells.every((cell) => cellText(cell) === '' && !cell?.pictures?.length);
  }

  get isTotal(): boolean {
    const first = this.#row.cells.map(cellText).find((text) => text !== '');
    return !this.isComplete && first !== undefined && TOTAL_ROW.test(first);
  }

  get allText(): string {
    return [...new Set(this.#row.cells)]
      .map(cellText)
      .filter((text) => text !== '')
      .join(' | ');
  }

  read(): Partial<RecordsByKind[K]> {
    const fields: Partial<RecordsByKind[K]> = {};
    for (const column of readColumnsOf(this.#kind)) {
      let cell = this.#cell(column.field);
      if (!cell) continue;
      const given = decodeJson(readCellValue(cell.value).json);
      if (typeof given === 'object' && given !== null) {
        Object.assign(fields, given);
        continue;
      }
      if (column.field === 'date' && !cell.dateTime) cell = { ...cell, ...this.#interval() };
      Object.assign(fields, column.read(cell, cellText(cell), this.#reading(column.field)));
    }
    if (!this.isComplete && this.#kind !== 'activities' && this.#kind !== 'phases')
      this.#readOtherPeople(fields as Partial<Award>);
    if (this.#kind === 'works') this.#collectPictures(fields as { pictures?: TableCell['pictures'] });
    return fields;
  }

  basics(): RecordBasics {
    const value = readCellValue(this.#cell(TITLE_FIELD[this.#kind])?.value);
    const { row } = this.#row;
    const source = this.#context.source && { ...this.#context.source, line: row.line ?? this.#context.source.line };
    const id = row.id || this.#text('id');
    const url = row.url || this.#text('url') || (this.isComplete ? '' : this.#cell(TITLE_FIELD[this.#kind])?.href);
    const slug = /^(.*)~[0-9a-f]{8}(?:-\d+)?$/.exec(id)?.[1];
    return {
      ...(id && { id }),
      ...(url && { url }),
      ...(this.isComplete && { planId: value.planId ?? slug ?? '' }),
      ...(value.schoolYear !== undefined
        ? { schoolYear: value.schoolYear }
        : this.#text('schoolYear') && { schoolYear: this.#text('schoolYear') }),
      extras: Object.fromEntries([...this.#unknownColumns(), ...this.#extras]),
      ...(source && { source }),
    };
  }

  #cell(field: string): TableCell | undefined {
    const column = this.#columns.get(field);
    return column === undefined ? undefined : this.#row.cells[column];
  }

  #text(field: string): string {
    return cellText(this.#cell(field));
  }

  #interval(): { dateTime?: string } {
    const text = this.#text('interval');
    return text ? { dateTime: text } : {};
  }

  #fillDown(): void {
    const hasOwn = this.#row.cells.some((cell) => cellText(cell) !== '');
    if (!hasOwn || !this.#above || this.isTotal) return;
    const fillable = new Set([...FILLED_DOWN].map((field) => this.#columns.get(field)));
    this.#above.cells.forEach((above, column) => {
      const cell = this.#row.cells[column];
      const text = cellText(cell);
      const isEmpty = text === '' && !cell?.dateTime && fillable.has(column);
      if (above && (isEmpty || SAME_AS_ABOVE.test(text))) this.#row.cells[column] = above;
    });
  }

  #reading(field: string): CellReading {
    const columnIndex = this.#columns.get(field) ?? 0;
    return {
      context: this.#context,
      report: (code, found) => this.#report({ code, columnIndex, found }),
      keep: (text) => {
        if (text !== '') this.#extras.push([this.#headers[columnIndex] ?? field, text]);
      },
    };
  }

  /** 获奖教师 and 队伍 stand in columns of their own; both are people of the award. */
  #readOtherPeople(fields: Partial<Award>): void {
    for (const [field, role] of [
      ['groups', 'group'],
      ['adults', 'adult'],
    ] as const) {
      const text = this.#text(field);
      const names = text
        .split(/[、，,;；\n]/)
        .map((name) => name.trim())
        .filter((name) => name !== '');
      if (names.length > 0) fields.people = [...(fields.people ?? []), ...names.map((name) => ({ name, role }))];
    }
  }

  /** Pictures may stand in any cell, under the title as well. */
  #collectPictures(fields: { pictures?: TableCell['pictures'] }): void {
    const pictures = [...new Set(this.#row.cells)].flatMap((cell) => cell?.pictures ?? []);
    if (!fields.pictures?.length && pictures.length > 0) fields.pictures = pictures;
  }

  #unknownColumns(): [string, string][] {
    const known = new Set(this.#columns.values());
    const extras: [string, string][] = [];
    const used = new Set<string>();
    this.#row.cells.forEach((cell, column) => {
      if (known.has(column) || !cell) return;
      const given = readCellValue(cell.value).json;
      const text = given === undefined ? cellText(cell) : String(decodeJson(given) ?? '');
      if (text === '' && given === undefined) return;
      let name = this.#extraName(column);
      while (used.has(name)) name += "'";
      used.add(name);
      extras.push([name, text]);
    });
    return extras;
  }

  /** `writeTable` gives the name of an extra column beside its heading, where the heading cannot say it exactly. */
  #extraName(column: number): string {
    const given = decodeJson(this.#extraNames[column]);
    return typeof given === 'string' ? given : this.#headers[column] || String(column + 1);
  }
}
