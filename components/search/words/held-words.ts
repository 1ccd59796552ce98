import { SYNONYMS } from './synonyms.js';

const WORDS = [...new Set(SYNONYMS.flat())];

/**
 * Which words of `SYNONYMS` an index holds, four in a hexadecimal digit: a word that stands nowhere need not be looked up, and
 * its part of the index not be fetched.
 */
export function writeHeld(holds: (word: string) => boolean): string {
  let digits = '';
  for (let at = 0; at < WORDS.length; at += 4)
    digits += WORDS.slice(at, at + 4)
      .reduce((bits, word, place) => bits | (holds(word) ? 1 << place : 0), 0)
      .toString(16);
  return digits;
}

/** The other way round; of words that are not in `SYNONYMS` nothing is known, and they count as held. */
export function readHeld(digits: string): (word: string) => boolean {
  const absent = new Set(WORDS.filter((_, at) => !(Number.parseInt(digits.charAt(at >> 2), 16) & (1 << (at & 3)))));
  return (word) => !absent.has(word);
}
