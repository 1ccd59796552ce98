// Finds tables of raw HTML among the blocks of a container, so that they are read as those of Markdown are.
import type { Table } from '@kepu/components/records';
import type { StateCore, Token } from 'markdown-it';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { withoutControlReferences } from '../holes.js';
import { elementsOf, readHtmlTable } from '../html-table.js';
import { stateOf } from '../page-state.js';
import { LOOSE_TAGS } from '../sanitise/known-tags.js';
import type { Segment } from './segments.js';

type Element = DefaultTreeAdapterMap['element'];

/** What nests deeper stays raw HTML, where it is cut off. */
const MAX_DEPTH = 100;

/** Blocks that a table may fall apart into where it has empty lines. */
const PARTS = /^(?:html_block|paragraph_open|code_block|(?:bullet|ordered)_list_open)$/;

/** The table that a block of {@link withHtmlTables} is. */
export function htmlTableOf([first]: Segment): Table | undefined {
  return (first?.meta as { table?: Table } | null | undefined)?.table;
}

/**
 * The same blocks, with each table of raw HTML in a block of its own, whatever it stood in and however many empty lines it
 * has. Blocks without a table are returned as they are.
 *
 * @param title Of the container: a caption that says something else stays, above its table.
 */
export function withHtmlTables(segments: readonly Segment[], title: string, state: StateCore): Segment[] {
  const found: Segment[] = [];
  let isOpen = false;
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index] as Segment;
    const [first] = segment as readonly [Token];
    if (first.type !== 'html_block' || !/<table(?=[\s>])/i.test(first.content)) {
      found.push(segment);
      continue;
    }
    // Whatever never ends is looked for once.
    const end: number | undefined = isOpen ? index : endOfTable(segments, index);
    isOpen ||= end === undefined;
    const last = segments[end ?? index]?.[0] ?? first;
    const [from, to] = [first.map?.[0] ?? 0, last.map?.[1] ?? 0];
    const html = last === first ? first.content : state.src.split('\n').slice(from, to).join('\n');
    const parts = partsOf(withoutControlReferences(html), from, title, state);
    for (const token of parts ?? []) found.push([token]);
    if (parts) index = end ?? index;
    else found.push(segment);
  }
  return found;
}

/** Index of the block that ends the table begun in another. */
function endOfTable(segments: readonly Segment[], start: number): number | undefined {
  let depth = 0;
  for (let index = start; index < segments.length; index += 1) {
    const first = segments[index]?.[0];
    if (!first?.map || !PARTS.test(first.type)) return undefined;
    if (first.type !== 'html_block') continue;
    for (const [, slash] of first.content.matchAll(/<(\/?)table(?=[\s>])/gi)) depth += slash ? -1 : 1;
    if (depth <= 0) return index;
  }
  return undefined;
}

/** Blocks before, between and after tables, and the tables; undefined if there are none. */
function partsOf(html: string, lineIndex: number, title: string, state: StateCore): Token[] | undefined {
  if (isDeep(html)) return undefined;
  const fragment = parseFragment(html, { scriptingEnabled: false, sourceCodeLocationInfo: true });
  // A table around another is there for the layout.
  const tables = elementsOf(fragment, 'table').filter((table) => elementsOf(table, 'table').length === 0);
  const page = stateOf(state.env);
  const parts: Token[] = [];
  const lineAt = ({ sourceCodeLocation }: Element): number => lineIndex + (sourceCodeLocation?.startLine ?? 1) - 1;
  let written = 0;
  let line = lineIndex;
  const write = (content: string, table?: Table): void => {
    if (content.trim() === '') return;
    const token = new state.Token('html_block', '', 0);
    token.block = true;
    token.content = content;
    token.map = [line, line + content.split('\n').length];
    if (table) token.meta = { table };
    parts.push(token);
  };
  for (const element of tables) {
    const { startOffset = 0, endOffset = 0 } = element.sourceCodeLocation ?? {};
    const table = readHtmlTable(element, (row) => page.lineOf(lineAt(row)));
    if (table.rows.length === 0 && table.head.length === 0) continue;
    write(html.slice(written, startOffset));
    line = lineAt(element);
    if (title !== '' && table.caption !== title) {
      const inner = elementsOf(element, 'caption')[0]?.sourceCodeLocation;
      write(inner ? `<p>${html.slice(inner.startTag?.endOffset, inner.endTag?.startOffset)}</p>\n` : '');
    }
    write(html.slice(startOffset, endOffset), table);
    written = endOffset;
    line = lineIndex + html.slice(0, endOffset).split('\n').length - 1;
  }
  if (parts.length > 0) write(html.slice(written));
  return parts.length > 0 ? parts : undefined;
}

/** Whether tags nest so deep that what reads them would not come back. */
export function isDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (LOOSE_TAGS.has(name.toLowerCase())) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/**
 * Rows of a table as inline tokens, cell by cell, for those who show what they read: a cell that goes over several rows stands
 * in each as the same token. Undefined where cells are more than words, or go over several columns.
 */
export function htmlRowsOf(segment: Segment, state: StateCore): Token[][] | undefined {
  const table = htmlTableOf(segment);
  const rows = table && [...table.head, ...table.rows];
  if (!rows || rows.some(({ cells }) => cells.some(({ href, pictures, colSpan }) => href ?? pictures ?? colSpan)))
    return undefined;
  const above: { token: Token; left: number }[] = [];
  return rows.map(({ cells }) => {
    const given = [...cells];
    const row: Token[] = [];
    for (let column = 0; given.length > 0 || (above[column]?.left ?? 0) > 0; column += 1) {
      const long = above[column];
      if (long && long.left > 0) long.left -= 1;
      else {
        const { text = '', rowSpan = 1 } = given.shift() ?? {};
        above[column] = { token: inlineOf(text, segment, state), left: rowSpan - 1 };
      }
      row.push((above[column] as { token: Token }).token);
    }
    return row;
  });
}

function inlineOf(text: string, [first]: Segment, state: StateCore): Token {
  const inline = new state.Token('inline', '', 0);
  inline.map = first?.map ?? null;
  inline.children = text.split(/\s*\n\s*/).flatMap((line, index) => {
    const word = new state.Token('text', '', 0);
    word.content = line;
    return index === 0 ? [word] : [new state.Token('hardbreak', 'br', 0), word];
  });
  return inline;
}
