import type { Picture, Table, TableCell, TableRow } from '@kepu/components/records';
import { escapeHtml } from './html.js';
import { isHtmlTime } from './html-time.js';

/**
 * A records' table as HTML, so that the elements' reader finds in it exactly what was written: it is the data of
 * hydration, and what browsers without declarative shadow DOM show.
 */
export function dataTable(table: Table): string {
  const head = table.head.map((row) => rowHtml(row, true)).join('');
  const rows = table.rows.map((row) => rowHtml(row, false)).join('');
  const caption = table.caption ? `<caption>${escapeHtml(table.caption)}</caption>` : '';
  return `<table>${caption}${head && `<thead>${head}</thead>`}<tbody>${rows}</tbody></table>`;
}

function rowHtml(row: TableRow, head: boolean): string {
  const cells = row.cells.map((cell) => cellHtml(cell, head)).join('');
  return `<tr${attribute('data-id', row.id)}${attribute('data-url', row.url)}>${cells}</tr>`;
}

function cellHtml(cell: TableCell, head: boolean): string {
  const name = head || cell.header ? 'th' : 'td';
  const spans =
    (cell.colSpan && cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : '') +
    (cell.rowSpan && cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '');
  let content = escapeHtml(cell.text).replaceAll('\n', '<br>');
  // What HTML's own attribute may not carry stands in one that the reader knows as well.
  const isTime = cell.dateTime !== undefined && isHtmlTime(cell.dateTime);
  if (isTime) content = `<time datetime="${cell.dateTime}">${content}</time>`;
  if (cell.href) content = `<a href="${escapeHtml(cell.href)}">${content}</a>`;
  const pictures = cell.pictures?.map(pictureHtml).join('') ?? '';
  const scope = head ? ' scope="col"' : '';
  return `<${name}${scope}${spans}${attribute('data-datetime', isTime ? undefined : cell.dateTime)}${attribute('data-role', cell.role)}${attribute('data-value', cell.value)}>${content}${pictures}</${name}>`;
}

function pictureHtml(picture: Picture): string {
  const size =
    (picture.width ? ` width="${picture.width}"` : '') + (picture.height ? ` height="${picture.height}"` : '');
  const image = `<img src="${escapeHtml(picture.src)}" alt="${escapeHtml(picture.alt)}"${size}${attribute('srcset', picture.srcset)}${attribute('sizes', picture.sizes)}${attribute('data-color', picture.color)} loading="lazy">`;
  return picture.full ? `<a href="${escapeHtml(picture.full)}">${image}</a>` : image;
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined || value === '' ? '' : ` ${name}="${escapeHtml(value)}"`;
}
