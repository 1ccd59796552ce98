// Reads lines with TABs inside a container of records, as pasted from a spreadsheet; emits `pasted_table`.
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { stateOf } from '../page-state.js';

export function pastedTables(md: MarkdownIt): void {
  md.block.ruler.before('code', 'pasted_table', pastedTable);
}

function pastedTable(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (silent || stateOf(state.env).recordDepth === 0 || !isRow(state, startLine)) return false;
  const isAlone = startLine + 1 >= endLine || !isRow(state, startLine + 1);
  // One line with one TAB is a paragraph somebody aligned.
  if (isAlone && rawLine(state, startLine).split('\t').length < 3) return false;
  let nextLine = startLine;
  let isQuoted = false;
  for (; nextLine < endLine; nextLine += 1) {
    if (!isQuoted && !isRow(state, nextLine)) break;
    // A cell with a line end stands in quotes, and so do the lines it spreads over.
    if ((rawLine(state, nextLine).split('"').length - 1) % 2 === 1) isQuoted = !isQuoted;
  }
  const token = state.push('pasted_table', '', 0);
  token.map = [startLine, nextLine];
  token.content = Array.from({ length: nextLine - startLine }, (_, index) => rawLine(state, startLine + index)).join(
    '\n',
  );
  state.line = nextLine;
  return true;
}

/** A row has a TAB, and does not begin like a list, a quote, a heading or a table of Markdown. */
function isRow(state: StateBlock, line: number): boolean {
  const text = rawLine(state, line);
  return text.includes('\t') && text.trim() !== '' && !/^[ \t]*(?:[-*+>|#]|\d+[.)])[ \t]/.test(text);
}

/** The line with the TAB it may begin with: an empty first cell means “as above”. */
function rawLine(state: StateBlock, line: number): string {
  return state.src.slice(state.bMarks[line], state.eMarks[line]);
}
