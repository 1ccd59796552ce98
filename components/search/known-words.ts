import type { JoinedWord, Word } from './segment.js';
import { unitsOf } from './units.js';

/** Words of two characters arise by chance across borders, too – 事记 in 大事记 –, but not where the browser knows no word. */
const LEAST = 3;
const MOST = 8;

/**
 * Divides words anew where a known word runs across their borders, the longest first: 监护 + 人 + 签字 → 监护人 + 签字, 下 + 雨水 +
 * 火箭 → 下 + 雨 + 水火箭. A part of one word is none.
 *
 * @param folded What the words were divided of.
 * @param knows Whether a word is one of the vocabulary.
 */
export function takeKnown(folded: string, words: readonly Word[], knows: (word: string) => boolean): JoinedWord[] {
  const units = words.flatMap((word, number) =>
    unitsOf(folded.slice(word.start, word.end)).map(({ text, start, end }) => ({
      text,
      start: word.start + start,
      end: word.start + end,
      number,
    })),
  );
  const taken: JoinedWord[] = [];
  let last = -1;
  for (let at = 0; at < units.length; ) {
    const size = sizeAt(at);
    const own = units.slice(at, at + Math.max(1, size));
    const [first] = own as [(typeof own)[0]];
    const end = own[own.length - 1]?.end ?? first.end;
    const before = taken[taken.length - 1];
    if (size === 0 && before && last === first.number) {
      before.units.push(first.text);
      before.end = end;
    } else {
      const parts = partsOf(own);
      taken.push({
        units: own.map(({ text }) => text),
        start: first.start,
        end,
        ...(parts.length > 1 && { parts, known: true }),
      });
    }
    last = size === 0 ? first.number : -1;
    at += own.length;
  }
  return taken;

  /** How many units from one on are a known word of several; 0 for none. */
  function sizeAt(from: number): number {
    let run = 1;
    while (run < MOST && units[from + run]?.start === units[from + run - 1]?.end) run += 1;
    for (let size = run; size > 1; size -= 1) {
      const own = units.slice(from, from + size);
      const isAcross = own[0]?.number !== own[size - 1]?.number;
      const isSure = size >= LEAST || own.every(({ number }) => words[number]?.units.length === 1);
      if (isAcross && isSure && knows(own.map(({ text }) => text).join(''))) return size;
    }
    return 0;
  }
}

/** Units by the words they were of. */
function partsOf(units: readonly { text: string; number: number }[]): string[][] {
  const parts: string[][] = [];
  units.forEach(({ text, number }, at) => {
    if (number === units[at - 1]?.number) parts[parts.length - 1]?.push(text);
    else parts.push([text]);
  });
  return parts;
}
