/** What the elements of a table of raw HTML say. Pure. */
import type { Picture, Table } from '@kepu/components/records';
import type { DefaultTreeAdapterMap } from 'parse5';
import { type LinkedCell, linksOfCell } from './containers/more-links.js';

type Element = DefaultTreeAdapterMap['element'];
type Parent = DefaultTreeAdapterMap['parentNode'];

/** Wider tables and longer spans are taken for nonsense. */
export const MAX_COLUMNS = 200;

/** What begins a line of its own in a cell: text processors put a paragraph into each. */
const BLOCKS = new Set(['p', 'div', 'li', 'tr']);

/**
 * The element as a table. Rows of nothing but `<th>` at its beginning are its head, whether or not it has a `<thead>`.
 *
 * @param lineOf The line of a row in the file, 1-based.
 */
export function readHtmlTable(table: Element, lineOf: (row: Element) => number): Table {
  const read: Table = { head: [], rows: [] };
  const caption = childOf(table, 'caption');
  if (caption) read.caption = textOf(caption).trim();
  for (const row of rowsOf(table)) {
    const cells = row.childNodes.filter((node): node is Element => /^t[dh]$/.test(node.nodeName)).map(cellOf);
    const inHead = read.rows.length === 0 && (row.parentNode?.nodeName === 'thead' || isHead(row));
    (inHead ? read.head : read.rows).push({ cells, line: lineOf(row) });
  }
  return read;
}

function cellOf(element: Element): LinkedCell {
  const [colSpan, rowSpan] = [spanOf(element, 'colspan'), spanOf(element, 'rowspan')];
  const links = elementsOf(element, 'a').flatMap((link) => {
    const href = attributeOf(link, 'href');
    return href ? [{ text: textOf(link).trim(), href }] : [];
  });
  const pictures = picturesOf(element);
  return {
    text: textOf(element).trim(),
    ...(colSpan > 1 && { colSpan }),
    ...(rowSpan > 1 && { rowSpan }),
    ...(element.tagName === 'th' && { header: true }),
    ...linksOfCell(links),
    ...(pictures.length > 0 && { pictures }),
  };
}

/** Pictures in an element, or the element itself, with their addresses as written. */
export function picturesOf(element: Element): Picture[] {
  const images = element.tagName === 'img' ? [element] : elementsOf(element, 'img');
  return images.map((image) => ({
    src: attributeOf(image, 'src') ?? '',
    alt: attributeOf(image, 'alt') || attributeOf(image, 'title') || '',
  }));
}

/** True for a row without a cell of data. */
export function isHead(row: Element): boolean {
  return row.childNodes.every((node) => !('tagName' in node) || node.tagName !== 'td');
}

/** Rows of a table, not those of tables in it. */
export function rowsOf(parent: Parent): Element[] {
  return parent.childNodes.flatMap((node) => {
    if (!('tagName' in node) || node.tagName === 'table') return [];
    return node.tagName === 'tr' ? [node] : rowsOf(node);
  });
}

/** How many columns or rows a cell covers, from 1. */
export function spanOf(element: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number(attributeOf(element, name) ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, MAX_COLUMNS) : 1;
}

/** Text as a browser shows it: line ends of the source are blanks, none between Chinese characters; `<br>` and paragraphs begin lines. */
export function textOf(parent: Parent): string {
  return parent.childNodes
    .map((node) => {
      if (node.nodeName === '#text') return unwrap((node as DefaultTreeAdapterMap['textNode']).value);
      if (node.nodeName === 'br') return '\n';
      if (!('childNodes' in node) || /^(?:script|style)$/.test(node.nodeName)) return '';
      return BLOCKS.has(node.nodeName) ? `\n${textOf(node)}\n` : textOf(node);
    })
    .join('');
}

function unwrap(text: string): string {
  return text
    .replace(/(?<=[\u3000-\u9fff\uff00-\uffef])[ \t]*\r?\n\s*(?=[\u3000-\u9fff\uff00-\uffef])/g, '')
    .replace(/\s+/g, ' ');
}

/** Elements of a name among all below, in the order of the page. */
export function elementsOf(parent: Parent, name: string): Element[] {
  return parent.childNodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    const below = elementsOf(node, name);
    return node.tagName === name ? [node, ...below] : below;
  });
}

function childOf(element: Element, name: string): Element | undefined {
  return element.childNodes.find((node): node is Element => node.nodeName === name);
}

/** An attribute without blanks around it. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value.trim();
}
