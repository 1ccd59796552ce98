/** Children of an element → tables and lines as the readers of records take them: a part that is loaded by need. */
import type { RecordLine } from '../records/lines/record-line.js';
import type {
  Picture,
  ReadContext,
  ReadResult,
  RecordKind,
  RecordsByKind,
  Table,
  TableCell,
  TableRow,
} from '../records/types.js';
import { isFileName, isPictureAddress } from '../records/words/file-name.js';
import { textOf } from './dom-text.js';
import { plainRows } from './plain-rows.js';

/** What a reader of tables alone, or of tables and lines, can do. */
export interface ChildReader<K extends RecordKind> {
  readTable(table: Table, context: ReadContext): ReadResult<RecordsByKind[K]>;
  /** Whether tables of pictures, without a row a record, are understood. */
  readsGrids?: boolean;
  readLines?(lines: readonly RecordLine[], context: ReadContext): ReadResult<RecordsByKind[K]>;
}

/** Records, and whether there are none in children that say something. */
export interface ChildReading<T> extends ReadResult<T> {
  isUnread?: boolean;
}

/** Hosts of which it was told that their children hold no records. */
const told = new WeakSet<Element>();

/** The children of a host as records: all its tables, else all its lists and figures, else all its `<dl>`, else all its pictures with the words beside or below them. */
export function readChildren<K extends RecordKind>(
  host: Element,
  reader: ChildReader<K>,
  context: ReadContext,
): ChildReading<RecordsByKind[K]> {
  const tables = Array.from(host.querySelectorAll('table'), tableFromElement);
  const results = tables.map((table) =>
    reader.readTable(table, { ...context, isOneOfSeveral: tables.length > 1 && table.caption !== undefined }),
  );
  if (tables.length === 0 && reader?.readLines) {
    const items = itemsOf(host);
    const terms = items.length > 0 ? [] : termsOf(host);
    const isLoose = reader.readsGrids && hasLoosePictures(host);
    results.push(
      isLoose
        ? reader.readTable({ head: [], rows: looseRows(host) }, context)
        : reader.readLines(terms.length > 0 ? terms : linesFromElements(items), context),
    );
  }
  const records = results.flatMap((result) => result.records);
  const isUnread = records.length === 0 && hasWords(host);
  if (isUnread && !told.has(host)) {
    told.add(host);
    console.warn(`<${host.localName}>: found no records in its children, so they are shown as they are.`);
  }
  return {
    ...results[0],
    records,
    isUnread,
    problems: results.flatMap((result) => result.problems),
    remarks: results.flatMap((result) => result.remarks ?? []),
    ...(results.length > 1 && { lists: results }),
  };
}

/** Whether pictures stand loose, among nothing but figures of others. */
function hasLoosePictures(host: Element): boolean {
  const count = (selector: string) => host.querySelectorAll(selector).length;
  return count('li, dt, video') === 0 && count('img') > count('figure img');
}

/** Whether an element says something besides the headings of a table. */
function hasWords(element: Element): boolean {
  return Array.from(element.childNodes).some((node) =>
    node instanceof Element
      ? !/^(?:thead|caption|script|style|template)$/.test(node.localName) && !isHeadRow(node) && hasWords(node)
      : node instanceof Text && /\S/.test(node.data),
  );
}

/** Whether an element is a row of nothing but headings; plain cells are that, too, if they are short and there is no other row. */
function isHeadRow(element: Element): boolean {
  if (!(element instanceof HTMLTableRowElement)) return false;
  const cells = Array.from(element.cells);
  const isAlone = cells.length > 1 && element.closest('table')?.rows.length === 1;
  return cells.every((cell) => cell.localName === 'th' || (isAlone && cell.textContent.trim().length < 8));
}

/**
 * Figures, and the items of lists that are in no other: what is listed below an item belongs to it. An item that holds
 * figures or pictures in items of its own is no more than their place.
 */
function itemsOf(host: Element): Element[] {
  const isPlace = (item: Element | null | undefined) => !item || item.querySelector('figure, :scope li img') !== null;
  return Array.from(host.querySelectorAll('figure, li')).filter((item) => {
    if (item.localName === 'figure') return !item.querySelector('figure, li');
    const outer = item.parentElement?.closest('li');
    return !isPlace(item) && (!host.contains(outer ?? null) || isPlace(outer));
  });
}

const optional = <K extends string, V>(key: K, value: V | undefined | null | '') =>
  (value === undefined || value === null || value === '' ? {} : { [key]: value }) as { [P in K]?: V };

/**
 * Pictures below a node, or the node itself, with their size and the full version they link to. A size that the page does not give
 * is that of the picture, where its beginning has come: what is laid out by it need not move.
 */
function picturesOf(node: Element): Picture[] {
  const images = node instanceof HTMLImageElement ? [node] : Array.from(node.querySelectorAll('img'));
  return images.map((image) => {
    const given = [Number(image.getAttribute('width')), Number(image.getAttribute('height'))];
    const [width, height] =
      given.every(Boolean) || !image.naturalWidth ? given : [image.naturalWidth, image.naturalHeight];
    return {
      src: image.getAttribute('src') ?? '',
      // What cameras call a picture names it worse than its title.
      alt: (isFileName(image.alt) ? '' : image.alt) || image.title,
      ...optional('width', width || undefined),
      ...optional('height', height || undefined),
      ...optional('srcset', image.getAttribute('srcset')),
      ...optional('sizes', image.getAttribute('sizes')),
      ...optional('full', targetOf(image.closest('a')).full),
      ...optional('color', image.dataset['color']),
    };
  });
}

/** Where a link leads: around a picture to its full version or to a page, and nowhere where only a script knows. */
function targetOf(link: Element | null): { full?: string; page?: string } {
  const href = link?.getAttribute('href') ?? '';
  if (/^(?:#?$|javascript:)/i.test(href)) return {};
  return link?.querySelector('img') && isPictureAddress(href) ? { full: href } : { page: href };
}

/** The first page that an element links to. */
function linkOf(element: Element): string | undefined {
  return Array.from(element.querySelectorAll('a'), (link) => targetOf(link).page).find(Boolean);
}

function readCell(cell: HTMLTableCellElement): TableCell {
  // Most cells of a long table hold words alone; to look for more in each takes longer than all the rest.
  if (!cell.firstElementChild && !cell.hasAttributes() && cell.localName === 'td') return { text: textOf(cell) };
  const pictures = picturesOf(cell);
  return {
    text: textOf(cell),
    ...optional('colSpan', cell.colSpan > 1 ? cell.colSpan : undefined),
    ...optional('rowSpan', cell.rowSpan > 1 ? cell.rowSpan : undefined),
    ...optional('dateTime', cell.dataset.datetime ?? cell.querySelector('time')?.getAttribute('datetime')),
    ...optional('href', linkOf(cell)),
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
function tableFromElement(element: HTMLTableElement): Table {
  const { tHead, tBodies, tFoot } = element;
  const caption = optional('caption', element.caption ? textOf(element.caption) : undefined);
  const head = Array.from(tHead?.rows ?? []);
  const plain = head.length > 0 && tBodies.length === 1 && !tFoot ? plainRows(tBodies[0] as Element) : undefined;
  if (plain) return { ...caption, head: head.map(readRow), rows: plain };
  const body = Array.from(element.rows).filter((row) => row.parentNode !== tHead);
  // Of a table without <thead> the first rows that are all <th> are the head: a title, one row of headings, or two.
  if (!tHead) {
    const isHeading = (row: HTMLTableRowElement) => Array.from(row.cells).every(({ localName }) => localName === 'th');
    const end = body.findIndex((row, index) => index > 2 || !isHeading(row));
    head.push(...body.splice(0, end < 0 ? 1 : end));
  }
  return { ...caption, head: head.map(readRow), rows: body.map(readRow) };
}

/** The items of a list, or the figures below a node, as lines. */
function linesFromElements(elements: Element[]): RecordLine[] {
  return elements.map((element) => {
    const pictures = [...postersOf(element), ...picturesOf(element)];
    const items = Array.from(element.querySelectorAll('li'), (item) => readWords(withoutLists(item)));
    const own = items.length > 0 ? withoutLists(element) : element;
    const caption = own.localName === 'figure' ? own.querySelector('figcaption') : own;
    const text = caption ? textOf(caption) : '';
    return {
      ...readWords(own),
      text: text || (items.length > 0 ? '' : (pictures[0]?.alt ?? '')),
      ...optional('id', (element as HTMLElement).dataset.id ?? (element.localName === 'figure' ? element.id : '')),
      ...optional('items', items.length > 0 ? items : undefined),
      ...optional('pictures', pictures.length > 0 ? pictures : undefined),
      ...optional('video', videoOf(element)),
    };
  });
}

/**
 * What stands loose in an element, a row of one cell for each line of the page: pictures, the words behind them in the same
 * line, words. Pictures without words in one line are a row each.
 */
function looseRows(host: Element): TableRow[] {
  const cells: TableCell[] = [];
  let isOpen = false;
  const addPicture = (image: HTMLImageElement) => {
    cells.push({ text: '', pictures: picturesOf(image), ...optional('href', targetOf(image.closest('a')).page) });
    isOpen = true;
  };
  const addWords = (words: string) => {
    if (!/\S/.test(words)) return;
    const last = cells[cells.length - 1];
    if (isOpen && last) last.text += words;
    else cells.push({ text: words });
    isOpen = true;
  };
  const walk = (parent: Element) => {
    for (const node of Array.from(parent.childNodes)) {
      if (node instanceof HTMLImageElement) addPicture(node);
      else if (node instanceof Text) addWords(node.data);
      else if (node instanceof Element && !/^(?:script|style|template)$/.test(node.localName)) {
        const isLine = !/^(?:a|abbr|b|em|figcaption|font|i|picture|small|span|strong|time|u)$/.test(node.localName);
        if (isLine) isOpen = false;
        walk(node);
        if (isLine) isOpen = false;
      }
    }
  };
  walk(host);
  const isCaptioned = cells.some(({ text }) => text);
  return cells.map((cell, index) => {
    const below = cells[index + 1] ?? cell;
    // Among captions a picture without one says itself what it is.
    if (isCaptioned && below.pictures) cell.text ||= cell.pictures?.[0]?.alt ?? '';
    return { cells: [cell] };
  });
}

/** Each `<dt>` as a line with its `<dd>` below it. */
function termsOf(host: Element): RecordLine[] {
  return Array.from(host.querySelectorAll('dt'), (term) => {
    const items: RecordLine[] = [];
    const pictures = picturesOf(term);
    for (let next = term.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling) {
      items.push(readWords(next));
      pictures.push(...picturesOf(next));
    }
    return {
      ...optional('href', items.find(({ href }) => href)?.href),
      ...readWords(term),
      ...optional('id', term.dataset.id),
      isTerm: true,
      items,
      pictures,
    };
  });
}

/** What an element says, when, and where it leads. */
function readWords(element: Element): RecordLine {
  return {
    text: textOf(element),
    ...optional('dateTime', element.querySelector('time')?.getAttribute('datetime')),
    ...optional('href', linkOf(element)),
  };
}

/** A copy without the lists in it. */
function withoutLists(item: Element): Element {
  const copy = item.cloneNode(true) as Element;
  for (const list of Array.from(copy.querySelectorAll('ul, ol'))) list.remove();
  return copy;
}

/** The picture that a page shows of a film before it runs. */
function postersOf(element: Element): Picture[] {
  const src = element.querySelector('video')?.getAttribute('poster');
  return src ? [{ src, alt: '' }] : [];
}

/** The film in an item, with its captions and what else is read beside it. */
function videoOf(element: Element): RecordLine['video'] {
  const film = element.querySelector('video');
  const src = film?.getAttribute('src') ?? film?.querySelector('source')?.getAttribute('src');
  if (!film || !src) return undefined;
  const tracks = Array.from(film.querySelectorAll('track'), (track) => ({
    src: track.getAttribute('src') ?? '',
    default: track.default,
    ...optional('kind', track.getAttribute('kind')),
    ...optional('srclang', track.srclang),
    ...optional('label', track.label),
  }));
  return { src, ...(tracks.length > 0 && { tracks }) };
}
