import type { RecordLine } from '@kepu/components/records';
import type { Token } from 'markdown-it';
import type { PageState } from '../page-state.js';
import { picturesOf, textOf } from './token-table.js';

/**
 * The items of a list, from `…_list_open` to its close. Items of a list inside an item belong to it: 九月 with
 * 召开会议 and 制订计划 below it is one line with two items.
 */
export function linesOfList(tokens: readonly Token[], page: PageState): RecordLine[] {
  const lines: RecordLine[] = [];
  let depth = 0;
  let item: Item | undefined;
  for (const token of tokens) {
    if (token.type === 'list_item_open') {
      depth += 1;
      if (depth === 1) item = { own: [], below: [], tokens: [], line: token.map === null ? undefined : token.map[0] };
    } else if (token.type === 'list_item_close') {
      depth -= 1;
      if (depth === 0 && item !== undefined) lines.push(lineOf(item, page));
    } else if (token.type === 'inline' && item !== undefined) {
      const text = textOf(token.children ?? []);
      if (text !== '' && depth === 1) item.own.push(text);
      else if (text !== '') item.below.push({ text, ...(token.map !== null && { line: page.lineOf(token.map[0]) }) });
      item.tokens.push(...(token.children ?? []));
    }
  }
  return lines;
}

interface Item {
  own: string[];
  below: RecordLine[];
  tokens: Token[];
  line?: number | undefined;
}

function lineOf({ own, below, tokens, line }: Item, page: PageState): RecordLine {
  const href = tokens.find(({ type }) => type === 'link_open')?.attrGet('href');
  const pictures = picturesOf(tokens);
  // A picture without words beside it is named by its alternative text.
  const text = own.join(' ') || (below.length > 0 ? '' : (pictures[0]?.alt ?? ''));
  return {
    text,
    ...(below.length > 0 && { items: below }),
    ...(href !== undefined && href !== null && { href: String(href) }),
    ...(line !== undefined && { line: page.lineOf(line) }),
    ...(pictures.length > 0 && { pictures }),
  };
}

/** The lines of a paragraph, one record each: how month lists stand in plans that were typed by hand. */
export function linesOfParagraph(inline: Token, page: PageState): RecordLine[] {
  const lines: Token[][] = [[]];
  for (const token of inline.children ?? []) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') lines.push([]);
    else lines.at(-1)?.push(token);
  }
  const first = inline.map?.[0];
  return lines.flatMap((tokens, index) => {
    const text = textOf(tokens);
    return text === '' ? [] : [{ text, ...(first !== undefined && { line: page.lineOf(first + index) }) }];
  });
}

/** One line a picture, with the picture's words: a gallery written as pictures below each other. */
export function linesOfPictures(inline: Token, page: PageState): RecordLine[] {
  const words = textOf(inline.children ?? []);
  const pictures = picturesOf(inline.children ?? []);
  const first = inline.map?.[0];
  return pictures.map((picture) => ({
    text: pictures.length === 1 && words !== '' ? words : picture.alt,
    pictures: [picture],
    ...(first !== undefined && { line: page.lineOf(first) }),
  }));
}
