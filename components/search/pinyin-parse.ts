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

export function isSyllable(letters: string): boolean {
  return syllables().has(letters);
}

/** Part of typed letters: a whole syllable, or the beginning of one. */
export interface Sound {
  letters: string;
  whole: boolean;
}

/** What a sound costs; the likeliest reading costs least. */
const WHOLE = 1;
const LETTER = 2;
const BEGUN = 1.5;
const BEGUN_THOUGH_WHOLE = 2;
const INITIAL = 3;
/** `zh`, `ch`, `sh`: rather initials of two characters. */
const INITIAL_OF_TWO = 6.5;
const BEGUN_BY_TWO = 5;
/** Longest letters that may hold initials: they hide in anything that is longer. */
const LONGEST_LOOSE = 12;
const MOST_READINGS = 10;
/** Ways that are weighed against each other; letters without sense have thousands. */
const MOST_WALKED = 200;

/**
 * The ways to read letters as pinyin, the likeliest first: whole syllables, the last one perhaps unfinished – `re` is 热, and
 * begins 人 –; syllables among initials; initials alone.
 *
 * @param letters Small Latin letters. @returns Readings of two sounds and more: one alone is no word.
 */
export function parsePinyin(letters: string): Sound[][] {
  const whole = syllables();
  const found: { sounds: Sound[]; cost: number }[] = [];
  const walk = (at: number, sounds: Sound[], cost: number) => {
    if (found.length >= MOST_WALKED) return;
    if (at === letters.length) {
      found.push({ sounds, cost });
      return;
    }
    const add = (end: number, isWhole: boolean, more: number) =>
      walk(end, [...sounds, { letters: letters.slice(at, end), whole: isWhole }], cost + more);
    for (let end = Math.min(letters.length, at + 6); end > at; end -= 1)
      if (whole.has(letters.slice(at, end))) add(end, true, end - at === 1 ? LETTER : WHOLE);
    const rest = letters.slice(at);
    if (/^[zcs]h$/.test(rest)) add(letters.length, false, BEGUN_BY_TWO);
    else if (rest.length > 1 && rest.length < 6 && starts.has(rest))
      add(letters.length, false, whole.has(rest) ? BEGUN_THOUGH_WHOLE : BEGUN);
    if (/^[iuv]/.test(rest)) return;
    if (rest.length === 1) add(letters.length, false, BEGUN);
    else if (letters.length <= LONGEST_LOOSE) {
      add(at + 1, false, INITIAL);
      if (rest.length > 2 && /^[zcs]h/.test(rest)) add(at + 2, false, INITIAL_OF_TWO);
    }
  };
  walk(0, [], 0);
  return found
    .filter(({ sounds }) => sounds.length > 1)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_READINGS)
    .map(({ sounds }) => sounds);
}

/** What a Latin word is filed under: the initials of what its letters stand for most likely, because both are asked for together. */
export function initialsOfLetters(letters: string): string {
  const [likeliest] = parsePinyin(letters);
  return likeliest?.map((sound) => sound.letters.charAt(0)).join('') ?? letters;
}
