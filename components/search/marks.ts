import { joinRanges, type TextRange } from '../search-box/highlight.js';
import { daysIn, isDayUnit } from './days.js';
import { foldUnits } from './fold.js';
import { unitsOf } from './units.js';

/**
 * All places where words stand in a text, in order, overlapping ones joined: unit by unit as the index has them, so that 五3班
 * is marked in 五（3）班, and 1 is none of 10.
 *
 * @param words As they are joined of units.
 */
export function placesToMark(text: string, words: readonly string[]): TextRange[] {
  const folded = foldUnits(text);
  const units = unitsOf(folded);
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let plain = '';
  for (const { text: unit, start, end } of units) {
    starts.set(plain.length, start);
    plain += unit;
    ends.set(plain.length, end);
  }
  const found: TextRange[] = [];
  if (words.some(isDayUnit))
    for (const { start, end, ends, between } of daysIn(folded))
      if ([...ends, ...between].some((day) => words.includes(day))) found.push([start, end]);
  for (const word of words)
    for (let at = plain.indexOf(word); word && at >= 0; at = plain.indexOf(word, at + 1)) {
      const start = starts.get(at);
      const end = ends.get(at + word.length);
      if (start !== undefined && end !== undefined) found.push([start, end]);
    }
  return joinRanges(found);
}
