import type { Picture, Table, TableRow } from '@kepu/components/records';
import type { Token } from 'markdown-it';
import { parseFragment } from 'parse5';
import { withoutControlReferences } from '../holes.js';
import { elementsOf, picturesOf as htmlPicturesOf } from '../html-table.js';
import type { PageState } from '../page-state.js';
import { plainText } from '../plain-text.js';
import { type CellLink, type LinkedCell, linksOfCell } from './more-links.js';

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

/** Text, links and pictures of inline content. */
export function cellOf(inline: Token): LinkedCell {
  const children = inline.children ?? [];
  const pictures = picturesOf(children);
  return {
    text: textOf(children),
    ...linksOfCell(linksOf(children)),
    ...(pictures.length > 0 && { pictures }),
  };
}

function linksOf(tokens: readonly Token[]): CellLink[] {
  return tokens.flatMap((token, at) => {
    const href = token.type === 'link_open' ? token.attrGet('href') : null;
    const close = tokens.findIndex(({ type }, index) => index > at && type === 'link_close');
    return href === null
      ? []
      : [{ text: textOf(tokens.slice(at + 1, close < 0 ? undefined : close)), href: `${href}` }];
  });
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
