import type { Picture, Table, TableCell, TableRow } from '@kepu/components/records';
import type { Token } from 'markdown-it';
import { parseFragment } from 'parse5';
import { withoutControlReferences } from '../holes.js';
import { elementsOf, picturesOf as htmlPicturesOf } from '../html-table.js';
import type { PageState } from '../page-state.js';
import { plainText } from '../plain-text.js';

/** The tokens from `table_open` to `table_close` as a table. */
export function tableOf(tokens: readonly Token[], page: PageState): Table {
  const table: Table = { head: [], rows: [] };
  let row: TableRow = { cells: [] };
  let inHead = false;
  for (const token of tokens) {
    if (token.type === 'thead_open') inHead = true;
    if (token.type === 'thead_close') inHead = false;
    if (token.type === 'tr_open') row = { cells: [], ...(token.map !== null && { line: page.lineOf(token.map[0]) }) };
    if (token.type === 'tr_close') (inHead ? table.head : table.rows).push(row);
    if (token.type === 'inline') row.cells.push({ ...cellOf(token), ...(inHead && { header: true }) });
  }
  // A head of nothing but empty cells is how Markdown writes a table without one.
  if (table.head.every(({ cells }) => cells.every(({ text, pictures }) => text === '' && !pictures))) table.head = [];
  return table;
}

/** Text, first link and pictures of inline content. */
export function cellOf(inline: Token): TableCell {
  const children = inline.children ?? [];
  const href = children.find(({ type }) => type === 'link_open')?.attrGet('href');
  const pictures = picturesOf(children);
  return {
    text: textOf(children),
    ...(href !== undefined && href !== null && { href: String(href) }),
    ...(pictures.length > 0 && { pictures }),
  };
}

/** Pictures with their addresses as written; `<img>` is what editors make of one that was resized. */
export function picturesOf(tokens: readonly Token[]): Picture[] {
  return tokens.flatMap((token) => {
    if (token.type === 'html_inline' && /^<img\b/i.test(token.content)) return picturesOfHtml(token.content);
    if (token.type !== 'image') return [];
    const alt = plainText(token.children).trim() || String(token.attrGet('title') ?? '');
    return { src: String(token.attrGet('src') ?? ''), alt };
  });
}

function picturesOfHtml(html: string): Picture[] {
  const fragment = parseFragment(withoutControlReferences(html), { scriptingEnabled: false });
  return elementsOf(fragment, 'img').flatMap(htmlPicturesOf);
}

/** Text without the words of pictures; a raw `<br>` begins a line. */
export function textOf(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) {
    if (token.type === 'html_inline' && /^<br\b/i.test(token.content)) text += '\n';
    else if (token.type !== 'image') text += plainText([token]);
  }
  return text.trim();
}
