import type { Token } from 'markdown-it';

/** A block and all that belongs to it: one token, or from its opening token to its closing one. */
export type Segment = readonly Token[];

/** Cuts tokens into the blocks of their outermost level. */
export function segmentsOf(tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = [];
  let depth = 0;
  let start = 0;
  for (const [index, token] of tokens.entries()) {
    depth += token.nesting;
    if (depth > 0) continue;
    segments.push(tokens.slice(start, index + 1));
    start = index + 1;
    depth = 0;
  }
  if (start < tokens.length) segments.push(tokens.slice(start));
  return segments;
}

/** The inline content of the cells of a table, row by row. */
export function cellsOf(table: Segment): Token[][] {
  const rows: Token[][] = [];
  for (const token of table) {
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'inline') rows.at(-1)?.push(token);
  }
  return rows;
}
