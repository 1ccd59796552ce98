import { type NameShape, shapeOf } from '../../names/name-shape.js';
import { isGivenCharacter, isOfToday, isWord, wordsIn } from '../../names/name-words.js';
import type { Token } from './line-tokens.js';

/** A piece of a line in the place of a name. */
export interface Item {
  text: string;
  index: number;
  shape: NameShape;
  /** Words that nobody knows stand before it. */
  isCutBefore: boolean;
  /** The same behind it. */
  isCutBehind: boolean;
  /** 的 stands before it, as before things: 四（1）班的展台. */
  isOwned: boolean;
  /** A colon stands behind it. */
  isLabel: boolean;
  /** Of its run among the tokens of the line. */
  at: number;
}

/** Shapes of names in order. */
export const RANK: Readonly<Record<NameShape, number>> = { none: 0, word: 1, weak: 2, likely: 3, certain: 4 };

/** Signs of one character that stand before a name or behind it, and may be part of one. */
const LEAD = /^(?:的?(?:分别|还|就)?[是为有由]|[与和向给让对被及从将把请在的替帮代跟])/u;
const TAIL = /^(?:[获等在以凭说做画写摄绘的用从对也还都就又因正和与及将与来为]|发|荣)/u;
const JOIN = /[和与及]/u;
/** Words end on these more often: 及时反映. */
const JOIN_LEAD = /[与和及被对从将把]/u;

/** The items of a run of characters: a name alone, several joined by 和, one with other words before or behind it; else itself. */
export function itemsOf({ text, index }: Token, at: number): Item[] {
  const item = (start: number, end: number, isCutBefore = false, isCutBehind = false): Item => {
    const word = text.slice(start, end);
    return {
      text: word,
      index: index + start,
      shape: shapeOf(word),
      isCutBefore,
      isCutBehind,
      isOwned: text[start - 1] === '的',
      isLabel: false,
      at,
    };
  };
  const whole = item(0, text.length);
  if (RANK[whole.shape] >= (text.length > 3 ? RANK.certain : RANK.weak)) return [whole];
  const items: Item[] = [];
  // 由王小北, 科创社的王小北
  const owned = text.lastIndexOf('的') + 1;
  let from = owned > 1 && RANK[shapeOf(text.slice(owned))] >= RANK.weak ? owned : (LEAD.exec(text)?.[0].length ?? 0);
  while (from < text.length) {
    const rest = text.length - from;
    const length = [3, 4, 2].find((length) => {
      if (length > rest) return false;
      const isWhole = length === rest;
      if (!isWhole && !TAIL.test(text.slice(from + length))) return false;
      return (
        RANK[shapeOf(text.slice(from, from + length))] >=
        (isWhole && !JOIN_LEAD.test(text[from - 1] ?? '') ? RANK.weak : RANK.likely)
      );
    });
    if (length === undefined) break;
    items.push(item(from, from + length, false, from + length < text.length && !JOIN.test(text[from + length] ?? '')));
    from += length;
    if (!JOIN.test(text[from] ?? '')) break;
    from += 1;
  }
  if (items.length > 0) return items;
  return cutOut(text, from, item) ?? [whole];
}

/** A certain name at the end or the beginning of other words: 经过角逐王子涵, 谢天宇再接再厉; not 提前两周踩点, 一张纸条, 温馨提示, 温馨小贴士. */
function cutOut(
  text: string,
  from: number,
  item: (start: number, end: number, isCutBefore: boolean, isCutBehind: boolean) => Item,
): Item[] | undefined {
  const start = text.length - 3;
  const [first, last] = [item(from, from + 3, false, true), item(start, text.length, true, false)];
  if (start >= 2 && isPlain(last) && !COUNTING.test(text.slice(0, start)) && isCutAt(text, start)) return [last];
  if (!isPlain(first) || !isCutAt(text.slice(from), 3)) return undefined;
  // To part a text into words takes longer than all else that is asked of it.
  if (isWord(first.text.slice(0, 2)) && !isGivenCharacter(first.text[2] ?? '')) return undefined;
  if (isOfToday(first.text) && text.length > from + 3) return [first];
  return (wordsIn(text.slice(from + 3))[0]?.length ?? 0) > 1 ? [first] : undefined;
}

const COUNTING = /[一二两三四五六七八九十百千几每半第上下本这那]$/u;

function isPlain({ shape, text }: Item): boolean {
  return shape === 'certain' && [...text.slice(1)].some((each) => isGivenCharacter(each) || each === '小');
}

/** True where a word of a text ends. */
function isCutAt(text: string, place: number): boolean {
  let end = 0;
  for (const word of wordsIn(text)) {
    end += word.length;
    if (end >= place) return end === place;
  }
  return false;
}
