// Finds the works of a gallery that stand loose on the page: pictures with their captions beside or below, figures of raw HTML.
import type { Picture, Table, TableCell } from '@kepu/components/records';
import type { Token } from 'markdown-it';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { withoutControlReferences } from '../holes.js';
import { elementsOf, picturesOf as htmlPicturesOf, textOf as htmlTextOf } from '../html-table.js';
import type { PageState } from '../page-state.js';
import { plainText } from '../plain-text.js';
import { htmlTableOf, isDeep } from './html-tables.js';
import type { Segment } from './segments.js';
import { picturesOf } from './token-table.js';

type Parent = DefaultTreeAdapterMap['parentNode'];

/** Works among the blocks of a container. */
export interface LooseGallery {
  /** The first block, and the one behind the last. */
  from: number;
  to: number;
  /** A row of one cell for each line of the page: a picture, words, or a picture with its words. */
  table: Table;
  /** 1-based, in the file. */
  line: number;
}

/**
 * @returns Undefined where there is more than paragraphs and pictures, and where each picture of Markdown names itself.
 */
export function looseGallery(segments: readonly Segment[], page: PageState): LooseGallery | undefined {
  const blocks = segments.map(cellsOfBlock).filter((cells) => cells !== undefined);
  if (blocks.length < segments.length) return undefined;
  const from = blocks.findIndex((cells) => cells.some(isPicture));
  if (from < 0 || !segments.some((segment, index) => isUnnamed(segment, blocks[index] ?? []))) return undefined;
  const to = endOf(blocks, from);
  const lines = segments.map(([first]) => page.lineOf(first?.map?.[0] ?? 0));
  const rows = blocks
    .slice(from, to)
    .flatMap((cells, index) => cells.map((cell) => ({ cells: [cell], line: lines[from + index] ?? 1 })));
  for (const [
    index,
    {
      cells: [cell],
    },
  ] of rows.entries()) {
    const below = rows[index + 1]?.cells[0];
    // Words that say nothing of the picture are no alternative to it.
    if (cell?.pictures && titleOf(cell) === '') for (const picture of cell.pictures) picture.alt = '';
    if (cell?.text === '' && (!below || isPicture(below))) cell.text = titleOf(cell);
  }
  return { from, to, table: { head: [], rows }, line: lines[from] ?? 1 };
}

function isPicture({ pictures }: TableCell): boolean {
  return pictures !== undefined;
}

/** Whether a block shows a picture of which it alone does not say what it is. */
function isUnnamed([first]: Segment, cells: readonly TableCell[]): boolean {
  const pictures = cells.filter(isPicture);
  if (first?.type === 'html_block' || (pictures.length > 1 && cells.some(({ text }) => text !== '')))
    return pictures.length > 0;
  return pictures.some((cell) => cell.text === '' && titleOf(cell) === '');
}

/** What a picture's alternative text says of it; 图片 and IMG_2034.JPG say nothing. */
function titleOf({ pictures: [picture] = [] }: TableCell): string {
  const alt = picture?.alt ?? '';
  return /^(?:图片?|照片|image|img|photo|picture)?\s*\d*$|\S\.(?:jpe?g?|jfif|png|gif|webp|bmp)$/i.test(alt) ? '' : alt;
}

/** Index behind the last caption: no picture has more lines below it than all others, what follows is text. */
function endOf(blocks: readonly (readonly TableCell[])[], from: number): number {
  const last = blocks.findLastIndex((cells) => cells.some(isPicture));
  let most = 0;
  let length = 0;
  for (const cells of blocks.slice(from, last + 1)) {
    length = cells.some(isPicture) ? 0 : length + 1;
    most = Math.max(most, length);
  }
  // Words beside a picture are its caption.
  const isCaptioned = blocks[last]?.at(-1)?.text !== '';
  return Math.min(blocks.length, last + 1 + (isCaptioned ? 0 : Math.max(1, most)));
}

/** Captions of these are no captions of pictures. */
const MORE = /<(?:audio|embed|iframe|object|table|video)\b/i;

/** What stands in a block, line by line; undefined for a block of another kind. */
function cellsOfBlock(segment: Segment): TableCell[] | undefined {
  const [first, inline] = segment as readonly [Token, Token | undefined];
  const cells = new Lines();
  if (first.type === 'paragraph_open') for (const token of inline?.children ?? []) readToken(token, cells);
  else if (first.type === 'html_block' && !htmlTableOf(segment) && !MORE.test(first.content) && !isDeep(first.content))
    readHtml(first.content, cells);
  else return undefined;
  return cells.cells.map((cell) => ({ ...cell, text: cell.text.trim() }));
}

function readToken(token: Token, cells: Lines): void {
  const pictures = picturesOf([token]);
  if (pictures.length > 0) cells.addPictures(pictures);
  else if (token.type === 'figure_caption') cells.addWords(token.content);
  else cells.addWords(/break$/.test(token.type) || /^<br\b/i.test(token.content) ? '\n' : plainText([token]));
}

function readHtml(html: string, cells: Lines): void {
  walk(parseFragment(withoutControlReferences(html), { scriptingEnabled: false }), cells);
}

function walk(parent: Parent, cells: Lines): void {
  for (const node of parent.childNodes) {
    if (node.nodeName === '#text')
      cells.addWords((node as DefaultTreeAdapterMap['textNode']).value.replace(/\s+/g, ' '));
    if (!('tagName' in node) || /^(?:script|style|template)$/.test(node.tagName)) continue;
    if (node.tagName === 'br') cells.addWords('\n');
    else if (node.tagName === 'img') cells.addPictures(htmlPicturesOf(node));
    else if (node.tagName === 'figure') {
      cells.endLine();
      const pictures = htmlPicturesOf(node);
      if (pictures.length > 0) cells.addPictures(pictures);
      cells.addWords(elementsOf(node, 'figcaption').map(htmlTextOf).join('\n'));
      cells.endLine();
    } else {
      const isLine = !/^(?:a|abbr|b|em|font|i|picture|small|span|strong|time|u)$/.test(node.tagName);
      if (isLine) cells.endLine();
      walk(node, cells);
      if (isLine) cells.endLine();
    }
  }
}

/** Cells in the making: words in the same line as a picture are its own. */
class Lines {
  readonly cells: TableCell[] = [];
  #isOpen = false;

  addPictures(pictures: Picture[]): void {
    this.cells.push({ text: '', pictures });
    this.#isOpen = true;
  }

  addWords(words: string): void {
    const last = this.cells.at(-1);
    if (this.#isOpen && last) last.text += words;
    else if (/\S/.test(words)) this.cells.push({ text: words });
    else return;
    this.#isOpen = true;
  }

  endLine(): void {
    this.#isOpen = false;
  }
}
