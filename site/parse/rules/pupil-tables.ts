// Reads tables outside of containers; takes columns out that must not be published, and leaves the names of pupils behind.
import type { MarkdownIt, Token } from 'markdown-it';
import { textOf } from '../containers/token-table.js';
import { type PageState, stateOf } from '../page-state.js';
import { takePeople } from '../take-people.js';

export function pupilTables(md: MarkdownIt): void {
  md.core.ruler.after('fill_containers', 'pupil_tables', (state) => {
    if (!state.tokens.some(({ type }) => type === 'table_open')) return;
    const gone = new Set<Token>();
    let start = -1;
    for (const [index, token] of state.tokens.entries()) {
      if (token.type === 'table_open') start = index;
      if (token.type === 'table_close' && start >= 0) {
        const cells = readCells(state.tokens.slice(start, index), stateOf(state.env));
        for (const token of cells) gone.add(token);
        start = -1;
      }
    }
    if (gone.size > 0) state.tokens = state.tokens.filter((token) => !gone.has(token));
  });
}

/** @returns Tokens of cells that must not be published. */
function readCells(tokens: readonly Token[], page: PageState): Token[] {
  const rows: { line: number; cells: Token[][] }[] = [];
  for (const token of tokens) {
    if (token.type === 'tr_open') rows.push({ line: page.lineOf(token.map?.[0] ?? 0), cells: [] });
    const row = rows.at(-1);
    if (token.type === 'th_open' || token.type === 'td_open') row?.cells.push([]);
    if (/^(?:t[hd]_(?:open|close)|inline)$/.test(token.type)) row?.cells.at(-1)?.push(token);
  }
  const table = rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell) => textOf(cell.find(({ type }) => type === 'inline')?.children ?? [])),
  }));
  const { withheld, joined } = takePeople(table, page);
  if (joined)
    for (const [at, { cells }] of rows.entries()) {
      const inline = cells[joined.column]?.find(({ type }) => type === 'inline');
      if (inline)
        write(
          inline,
          joined.textOf((column) => table[at]?.cells[column]),
        );
    }
  return rows.flatMap(({ cells }) => withheld.flatMap((column) => cells[column] ?? []));
}

/** Makes a text of what a cell holds. */
function write(inline: Token, text: string): void {
  const [first] = inline.children ?? [];
  inline.content = text;
  if (first === undefined) return;
  const plain = Object.assign(Object.create(Object.getPrototypeOf(first)) as Token, first);
  Object.assign(plain, { type: 'text', tag: '', nesting: 0, content: text, children: null, attrs: null });
  inline.children = [plain];
}
