import { levelOneSyllables } from './syllables.js';

let known: Set<string> | undefined;
const starts = new Set<string>();

function syllables(): Set<string> {
  if (!known) {
    known = new Set([...levelOneSyllables().values(), 'lue', 'nue', 'ei', 'o', 'yo', 'hm', 'dia', 'lo']);
    for (const syllable of known) for (let end = 1; end < syllable.length; end += 1) starts.add(syllable.slice(0, end));
  }
  return known;
}

/** Part of typed letters: a whole syllable, or the beginning of one. */
export interface Sound {
  letters: string;
  whole: boolean;
}

/**
 * The ways to read letters as pinyin, the likeliest first: whole syllables with at most the last one unfinished; then,
 * up to six letters, as initials.
 *
 * @param letters Small Latin letters; an apostrophe divides.
 * @param loose Also readings that mix syllables and initials.
 */
export function parsePinyin(letters: string): Sound[][] {
  const whole = syllables();
  const found: { sounds: Sound[]; cost: number }[] = [];
  const walk = (at: number, sounds: Sound[], cost: number) => {
    if (found.length > 40) return;
    if (at === letters.length) {
      found.push({ sounds, cost });
      return;
    }
    for (let end = Math.min(letters.length, at + 6); end > at; end -= 1) {
      const piece = letters.slice(at, end);
      if (whole.has(piece))
        walk(end, [...sounds, { letters: piece, whole: true }], cost + 1 + (piece.length === 1 ? 1 : 0));
    }
    const rest = letters.slice(at);
    if (rest.length < 6 && starts.has(rest) && !whole.has(rest))
      walk(letters.length, [...sounds, { letters: rest, whole: false }], cost + 1.5);
  };
  walk(0, [], 0);
  const readings = found
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 4)
    .map(({ sounds }) => sounds);
  if (letters.length <= 8) {
    const initials = Array.from(letters.matchAll(/[zcs]h|[a-z]/g), ([letter]) => ({ letters: letter, whole: false }));
    if (initials.length > 1 && initials.every((initial) => !/^[iuv]/.test(initial.letters))) readings.push(initials);
    const single = Array.from(letters, (letter) => ({ letters: letter, whole: false }));
    if (
      single.length > 1 &&
      single.length !== initials.length &&
      single.every((initial) => !/^[iuv]/.test(initial.letters))
    )
      readings.push(single);
  }
  return readings;
}
