// Reads lines of a list of awards or works that are a table without its rules: 作品 | 等次, and below it 胡杨 | 二等奖.
import type { RecordLine, Table, TableRow } from '@kepu/components/records';
import { isOfNames, isOfWorks } from '../people-table.js';
import { isOfRows } from './name-columns.js';

/**
 * The table that lines are whose cells stand between strokes, where the first of them, or the title of the list, is made of heads.
 * `undefined` for any other lines.
 */
export function tableOfLines(lines: readonly RecordLine[], title: string): Table | undefined {
  if (!lines.every(({ text, items, pictures }) => /[|｜]/.test(text) && !items && !pictures)) return undefined;
  const rows = lines.map(({ text, line }): TableRow => ({ cells: cellsOf(text), ...(line !== undefined && { line }) }));
  const [first, ...others] = rows;
  if (!first) return undefined;
  const isHeaded = areHeads(first);
  const head: TableRow = isHeaded ? first : { cells: cellsOf(title) };
  const body = isHeaded ? others : rows;
  if (!areHeads(head) || body.length === 0) return undefined;
  return body.every(({ cells }) => cells.length <= head.cells.length) ? { head: [head], rows: body } : undefined;
}

function cellsOf(text: string): TableRow['cells'] {
  return text
    .replace(/^\s*[|｜]|[|｜]\s*$/g, '')
    .split(/[|｜]/)
    .map((cell) => ({ text: cell.trim() }));
}

function areHeads({ cells }: TableRow): boolean {
  return cells.length > 1 && cells.every(({ text }) => isOfNames(text) || isOfWorks(text) || isOfRows(text));
}
