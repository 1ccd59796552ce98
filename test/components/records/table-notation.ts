/** How tests of readers write tables, and what they look at. */
import type { Table, TableCell } from '@kepu/components/records';

/** A table as one writes it in a test: cells by `|`, rows by lines. */
export function table(text: string, more: Partial<Table> = {}): Table {
  const [head = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell): TableCell => ({ text: cell.trim() })));
  return { head: [{ cells: head }], rows: rows.map((cells) => ({ cells })), ...more };
}

/** What records say, without ids and what is the same in all of them. */
export function only<T extends object>(records: readonly T[], ...keys: (keyof T)[]): Partial<T>[] {
  return records.map(
    (record) =>
      Object.fromEntries(
        keys.filter((key) => record[key] !== undefined).map((key) => [key, record[key]]),
      ) as Partial<T>,
  );
}
