import type { Table } from '@kepu/components/records';

/** Lists nest no deeper in any file that is a table. */
const MAX_DEPTH = 8;

/** Lists of objects in a JSON file as tables, whose keys are the heads; none if it cannot be read. */
export function tablesInJson(text: string): Table[] {
  try {
    return [...tablesOf(JSON.parse(text), 0)];
  } catch {
    // What is no JSON is text like any other.
    return [];
  }
}

function* tablesOf(value: unknown, depth: number): Generator<Table> {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return;
  const rows = (Array.isArray(value) ? value : [value]).filter(isObject);
  const heads = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (words: string) => ({ text: words });
  if (heads.length > 0)
    yield {
      head: [{ line: 1, cells: heads.map(cell) }],
      rows: rows.map((row) => ({ line: 2, cells: heads.map((head) => cell(wordsOf(row[head]))) })),
    };
  for (const inner of Object.values(value)) yield* tablesOf(inner, depth + 1);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text, several of them, or people with a name. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join('、');
  return isObject(value) && typeof value.name === 'string' ? value.name : '';
}
