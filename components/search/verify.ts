import { foldUnits } from './fold.js';
import type { Section } from './index-reader.js';
import type { Group, Piece } from './parse-query.js';
import { UNITS } from './units.js';

/**
 * How much better or worse a section is once its text is there: whether the words stand in it whole, and in its heading.
 *
 * @returns A factor of its score; 0 if it does not hold what has to stand there to the letter.
 */
export function verify({ heading, text, page }: Section, groups: readonly Group[], pieces: readonly Piece[]): number {
  const head = plainText(heading || page.title);
  const rest = `${plainText(text)}\n${plainText(page.title)}`;
  let factor = 1;
  for (const { alternatives, share, strict, piece } of groups) {
    if (share < 1) continue;
    const words = alternatives.map(({ units }) => units.join(''));
    const whole = words.some((word) => head.includes(word) || rest.includes(word));
    if (!whole) {
      if (strict || pieces[piece]?.quoted) return 0;
      factor *= (alternatives[0]?.units.length ?? 0) > 2 ? 0.6 : 0.9;
    }
    if (words.some((word) => head.includes(word))) factor *= 1.15;
  }
  for (const piece of pieces) {
    const words = plainText(piece.text);
    if (words.length < 3) continue;
    // What is called just so comes first, most of all among records.
    if (head === words) factor *= 1.6;
    else if (head.includes(words)) factor *= 1.25;
    else if (rest.includes(words)) factor *= 1.1;
  }
  return factor;
}

/** The units of a text without what stands between them. */
export function plainText(text: string): string {
  return foldUnits(text).match(UNITS)?.join('') ?? '';
}
