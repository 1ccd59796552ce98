import type { DateReading } from '../dates/date-reading.js';
import type { AnyRecord, TableCell } from '../types.js';

/** What a column may ask and tell while it reads a cell. */
export interface CellReading {
  /** Understands the words of a date. */
  readDate(text: string): DateReading;
  /** Reports what could not be understood; the text itself is kept by the column. */
  report(code: string, found: string): void;
  /** Keeps a text that the field itself cannot hold, under the column's own heading. */
  keep(text: string): void;
}

/**
 * One column of a kind of record: how its words are read and written. `writeTable` adds a machine value wherever
 * `read(write(record))` would not give `keys` back.
 */
export interface Column<R extends AnyRecord> {
  /** Field of the header vocabulary. */
  field: string;
  /** Heading in Chinese and English; each is a word of the vocabulary. */
  headers: readonly [zh: string, en: string];
  /** Keys of the record that the column carries. */
  keys: readonly (keyof R & string)[];
  /** Whether a thousand rows know few words, whose meaning is worth remembering: levels, not names. */
  recurs?: true;
  read(cell: TableCell, text: string, reading: CellReading): Partial<R>;
  /** Text of the cell, or a cell that says more than text. */
  write(record: R, isZh: boolean): string | TableCell;
}

/** A column of plain text. */
export function textColumn<R extends AnyRecord>(field: keyof R & string, zh: string, en: string): Column<R> {
  return {
    field,
    headers: [zh, en],
    keys: [field],
    read: (_, text) => (text === '' ? {} : { [field]: text }) as Partial<R>,
    write: (record) => String(record[field] ?? ''),
  };
}

/** A column of plain text whose link leads to what it names. */
export function linkedColumn<R extends AnyRecord>(
  field: keyof R & string,
  addressField: keyof R & string,
  zh: string,
  en: string,
): Column<R> {
  const { headers, read, write } = textColumn<R>(field, zh, en);
  return {
    field,
    headers,
    keys: [field, addressField],
    read: (cell, text, reading) => ({
      ...read(cell, text, reading),
      ...(cell.href && ({ [addressField]: cell.href } as Partial<R>)),
    }),
    write(record): TableCell {
      const href = record[addressField] as string | undefined;
      return { text: write(record, true) as string, ...(href && { href }) };
    },
  };
}
