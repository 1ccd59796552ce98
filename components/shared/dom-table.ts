import type { Picture, Table, TableCell, TableRow } from '../records/types.js';

/** A list item as `readLines` takes it. */
export interface DomLine {
  text: string;
  dateTime?: string;
  href?: string;
  id?: string;
  pictures?: Picture[];
}

const optional = <K extends string, V>(key: K, value: V | undefined | null | '') =>
  (value === undefined || value === null || value === '' ? {} : { [key]: value }) as { [P in K]?: V };

/** Text of a cell as a reader sees it: breaks kept as line ends, other white space folded. */
export function textOf(node: Node): string {
  let text = '';
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === Node.TEXT_NODE) text += (child.nodeValue ?? '').replace(/\s+/g, ' ');
    else if (child.nodeType === Node.ELEMENT_NODE) {
      const name = (child as Element).localName;
      if (name === 'br') text += '\n';
      else if (name === 'p' || name === 'li' || name === 'div') text += `\n${textOf(child)}\n`;
      else if (name !== 'script' && name !== 'style' && name !== 'template') text += textOf(child);
    }
  }
  return text
    .replace(/ *\n */g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** Pictures below a node, with their size and the full version they link to. */
export function picturesOf(node: Element): Picture[] {
  return Array.from(node.querySelectorAll('img')).map((image) => {
    const width = Number(image.getAttribute('width')) || undefined;
    const height = Number(image.getAttribute('height')) || undefined;
    return {
      src: image.getAttribute('src') ?? '',
      alt: image.getAttribute('alt') ?? '',
      ...optional('width', width),
      ...optional('height', height),
      ...optional('srcset', image.getAttribute('srcset')),
      ...optional('sizes', image.getAttribute('sizes')),
      ...optional('full', image.closest('a')?.getAttribute('href')),
      ...optional('color', image.dataset['color']),
    };
  });
}

function readCell(cell: HTMLTableCellElement): TableCell {
  const pictures = picturesOf(cell);
  return {
    text: textOf(cell),
    ...optional('colSpan', cell.colSpan > 1 ? cell.colSpan : undefined),
    ...optional('rowSpan', cell.rowSpan > 1 ? cell.rowSpan : undefined),
    ...optional('dateTime', cell.dataset.datetime ?? cell.querySelector('time')?.getAttribute('datetime')),
    ...optional('href', cell.querySelector('a')?.getAttribute('href')),
    ...optional('role', cell.dataset.role),
    ...optional('value', cell.dataset.value),
    ...optional('pictures', pictures.length > 0 ? pictures : undefined),
    ...(cell.localName === 'th' ? { header: true } : {}),
  };
}

function readRow(row: HTMLTableRowElement): TableRow {
  return {
    cells: Array.from(row.cells).map(readCell),
    ...optional('id', row.dataset.id),
    ...optional('url', row.dataset.url),
  };
}

/** A `<table>` of the page as the records' reader takes it. */
export function tableFromElement(element: HTMLTableElement): Table {
  const head = Array.from(element.tHead?.rows ?? []);
  const body = Array.from(element.rows).filter((row) => !head.includes(row));
  // A table without <thead> whose first row is all <th> has that row as its head.
  const first = body[0];
  if (head.length === 0 && first && Array.from(first.cells).every((cell) => cell.localName === 'th')) {
    head.push(first);
    body.shift();
  }
  return {
    ...optional('caption', element.caption ? textOf(element.caption) : undefined),
    head: head.map(readRow),
    rows: body.map(readRow),
  };
}

/** True for a table that `writeTable` wrote: every row has its id, and its school year stands beside its title. */
export function isWrittenTable(table: HTMLTableElement): boolean {
  return Array.from(table.rows).every(
    (row) =>
      row.parentNode === table.tHead || (row.dataset.id && row.querySelector('[data-value*="schoolYear="]') !== null),
  );
}

/** The items of a list, or the figures below a node, as lines. */
export function linesFromElements(elements: Element[]): DomLine[] {
  return elements.map((element) => {
    const pictures = picturesOf(element);
    const caption = element.localName === 'figure' ? element.querySelector('figcaption') : element;
    const text = caption ? textOf(caption) : '';
    return {
      text: text || (pictures[0]?.alt ?? ''),
      ...optional('dateTime', element.querySelector('time')?.getAttribute('datetime')),
      ...optional('href', caption?.querySelector('a')?.getAttribute('href')),
      ...optional('id', (element as HTMLElement).dataset.id),
      ...optional('pictures', pictures.length > 0 ? pictures : undefined),
    };
  });
}
