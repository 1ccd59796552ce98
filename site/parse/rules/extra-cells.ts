// Reads table rows with more cells than the head, which the parser cuts off; emits the rest as cells of their own.
import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { stateOf } from '../page-state.js';

export function extraCells(md: MarkdownIt): void {
  md.core.ruler.after('heading_ids', 'extra_cells', addExtraCells);
}

function addExtraCells(state: StateCore): void {
  if (!state.tokens.some(({ type }) => type === 'table_open')) return;
  const page = stateOf(state.env);
  const tokens: Token[] = [];
  let columns = 0;
  let cells: string[] = [];
  let line = 0;
  for (const token of state.tokens) {
    if (token.type === 'table_open') columns = 0;
    if (token.type === 'th_open') columns += 1;
    if (token.type === 'tr_open' && token.map !== null) {
      line = token.map[0];
      cells = columns === 0 ? [] : extraOf(page.lines[line] ?? '', columns);
    }
    if (token.type === 'tr_close' && cells.some((cell) => cell !== '')) {
      const details = { cells: columns + cells.length, columns };
      page.report('table/extra-cells', page.lineOf(line), details);
      for (const cell of cells) tokens.push(...cellTokens(state, cell, token.level));
    }
    tokens.push(token);
  }
  state.tokens = tokens;
}

function cellTokens(state: StateCore, content: string, level: number): Token[] {
  const open = new state.Token('td_open', 'td', 1);
  const inline = new state.Token('inline', '', 0);
  const close = new state.Token('td_close', 'td', -1);
  inline.content = content;
  inline.children = [];
  for (const token of [open, inline, close]) {
    token.block = true;
    token.level = level + 1;
  }
  return [open, inline, close];
}

/** The cells of a row behind the last column. */
function extraOf(line: string, columns: number): string[] {
  const row = line.trim();
  let bars = 0;
  for (let at = row.indexOf('|'); at >= 0; at = row.indexOf('|', at + 1)) bars += 1;
  // Nearly every row has a frame and one bar between its cells; counting them is cheaper than cutting it up.
  const isFull = bars === columns + 1 && row.startsWith('|') && row.endsWith('|');
  return isFull || bars < columns ? [] : splitRow(row).slice(columns);
}

/** Cells of a row as the table rule splits them: at `|` without a backslash, outer ones being the frame. */
function splitRow(line: string): string[] {
  // A quote's marks and a list's bullet stand before the row; they hold no `|`.
  const row = line.slice(Math.max(0, line.indexOf('|') < 0 ? 0 : firstCell(line))).trim();
  const cells: string[] = [];
  let start = 0;
  for (let index = 0; index <= row.length; index += 1) {
    if (index < row.length && (row[index] !== '|' || isEscaped(row, index))) continue;
    cells.push(row.slice(start, index).trim().replaceAll('\\|', '|'));
    start = index + 1;
  }
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells;
}

function firstCell(line: string): number {
  const frame = /^[\s>]*/.exec(line)?.[0].length ?? 0;
  return frame;
}

function isEscaped(row: string, index: number): boolean {
  return row[index - 1] === '\\';
}
