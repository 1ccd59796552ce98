import { tidy } from '../table/grid.js';
import type { Picture, Work } from '../types.js';

/** One item of a list, or one figure. */
export interface RecordLine {
  /** Without the items of a list within. */
  text: string;
  /** The items of a list within, of all depths, in order. */
  items?: readonly RecordLine[];
  /** Whether it is a `<dt>`: then its date may stand below it. */
  isTerm?: boolean;
  /** EDTF or interval of a `<time datetime>` in the item. */
  dateTime?: string;
  href?: string;
  id?: string;
  /** 1-based. */
  line?: number;
  pictures?: Picture[];
  video?: Work['video'];
}

/** A line with its texts tidied; none of what says nothing, and its items alone where it has no words of its own. */
export function tidyLine({ items, ...line }: RecordLine): RecordLine[] {
  const own = { ...line, text: tidy(line.text) };
  const below = (items ?? []).flatMap(tidyLine);
  const isSilent = own.text === '' && !own.pictures?.length && !own.video;
  if (isSilent) return below;
  return [{ ...own, ...(below.length > 0 && { items: below }) }];
}

/** A line with the items below it in one sentence: 一等奖 with 张三 and 李四 below it reads 一等奖：张三；李四. */
export function sentenceOf({ text, items = [] }: RecordLine): string {
  const tail = items.map((item) => item.text).join('；');
  const joint = text === '' || tail === '' || /[：:；;]$/.test(text) ? '' : /[：:]/.test(text) ? '；' : '：';
  return text + joint + tail;
}
