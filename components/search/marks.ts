import { joinRanges, type TextRange } from '../search-box/highlight.js';
import { daysIn, isDayUnit } from './days.js';
import { foldUnits } from './fold.js';
import { UNITS } from './units.js';

/** A text as its units joined, and where each of them stands in it; −1 within one. */
interface Joined {
  folded: string;
  plain: string;
  starts: Int32Array;
  ends: Int32Array;
}

/** Who types a word sees the same sections with each letter. */
const joined = new WeakMap<object, Map<string, Joined>>();

/**
 * All places where words stand in a text, in order, overlapping ones joined: unit by unit as the index has them, so that 五3班
 * is marked in 五（3）班, and 1 is none of 10.
 *
 * @param section What the text is of: what is found out about it is kept as long.
 * @param words As they are joined of units.
 */
export function placesToMark(section: object, text: string, words: readonly string[]): TextRange[] {
  const texts = joined.get(section) ?? new Map<string, Joined>();
  joined.set(section, texts);
  const own = texts.get(text) ?? join(foldUnits(text));
  texts.set(text, own);
  const { folded, plain, starts, ends } = own;
  const found: TextRange[] = [];
  if (words.some(isDayUnit))
    for (const { start, end, ends: days, between } of daysIn(folded))
      if ([...days, ...between].some((day) => words.includes(day))) found.push([start, end]);
  for (const word of words)
    for (let at = plain.indexOf(word); word && at >= 0; at = plain.indexOf(word, at + 1)) {
      const start = starts[at] as number;
      const end = ends[at + word.length] as number;
      if (start >= 0 && end >= 0) found.push([start, end]);
    }
  return joinRanges(found);
}

function join(folded: string): Joined {
  const starts = new Int32Array(folded.length + 1).fill(-1);
  const ends = new Int32Array(folded.length + 1).fill(-1);
  let plain = '';
  for (const { 0: unit, index } of folded.matchAll(UNITS)) {
    starts[plain.length] = index;
    plain += unit;
    ends[plain.length] = index + unit.length;
  }
  return { folded, plain, starts, ends };
}
