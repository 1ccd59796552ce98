import type { IndexReader } from './index-reader.js';
import type { Slot } from './slots.js';

/** Fewer letters begin too many words. */
const LEAST = 3;
/** A word of fewer letters is another one if one of them is. */
const LEAST_WITH_SLIP = 5;
/** Parts of the index that are looked through; where more hold words with as many first letters, one more is asked for. */
const MOST_PARTS = 4;
/** Words that letters may begin. */
const MOST_WORDS = 4;
/** The longest first part that a sign joins to its word: wi-fi. */
const LONGEST_JOINED = 2;
const LATIN = /^[a-z]+$/;

/** What the other number of an English word may be: rockets, rocket. */
export function formsOf(word: string): string[] {
  const forms = new Set([
    `${word}s`,
    `${word}es`,
    word.replace(/y$/, 'ies'),
    word.replace(/ies$/, 'y'),
    word.replace(/es$/, ''),
    word.replace(/s$/, ''),
  ]);
  forms.delete(word);
  return [...forms].filter(({ length }) => length >= LEAST);
}

/** The other number of an English word, as far as the site has it. */
export async function otherForms(reader: IndexReader, word: string): Promise<string[]> {
  const long = formsOf(word);
  const known = await Promise.all(long.map((form) => reader.knowsLetters(form)));
  return long.filter((_, at) => known[at]);
}

/**
 * Latin words of the site that were meant by letters which are none: written with a sign between two parts – micro:bit –,
 * in the other number, or only begun.
 *
 * @returns The units of each, the likeliest first.
 */
export async function meantByLetters(reader: IndexReader, letters: string): Promise<string[][]> {
  if (letters.length < LEAST) return [];
  for (let at = 1; at <= LONGEST_JOINED; at += 1) {
    const pair: [string, string] = [letters.slice(0, at), letters.slice(at)];
    if (
      (await reader.knowsLetters(pair[0])) &&
      (await reader.knowsLetters(pair[1])) &&
      (await reader.term(...pair)).length > 0
    )
      return [pair];
  }
  const forms = await otherForms(reader, letters);
  if (forms.length > 0) return forms.map((form) => [form]);
  const begun = (await wordsLike(reader, letters)).filter(({ word }) => word.startsWith(letters));
  const whole = begun.find(({ word }) => word === letters);
  return whole ? [whole.units] : begun.slice(0, MOST_WORDS).map(({ units }) => units);
}

/** The likeliest Latin word of the site that letters are but for one that is wrong, missing, too many or in turn with the next. */
export async function meantBySlip(reader: IndexReader, letters: string): Promise<string[][]> {
  if (letters.length < LEAST_WITH_SLIP) return [];
  const words = await wordsLike(reader, letters);
  return words
    .filter(({ word }) => isOneSlip(word, letters))
    .slice(0, 1)
    .map(({ units }) => units);
}

interface LatinWord {
  word: string;
  units: string[];
  score: number;
}

/** Words that begin with the same letters, and those that are joined of two; what stands for the most first. */
async function wordsLike(reader: IndexReader, letters: string): Promise<LatinWord[]> {
  let size = LEAST;
  const slot = (): Slot => {
    const start = letters.slice(0, size);
    return { ranges: [[start, `${start}\uffff`]], test: (unit) => unit.startsWith(start) && LATIN.test(unit) };
  };
  while (reader.shardsFor(slot(), undefined).size > MOST_PARTS) if (++size > letters.length) return [];
  const words = new Map<string, LatinWord>();
  for (const { first, second, postings } of await reader.terms(slot(), undefined)) {
    const score = postings.reduce((sum, { weight }) => sum + weight, 0);
    const add = (...units: string[]) => {
      const word = units.join('');
      words.set(word, { word, units, score: score + (words.get(word)?.score ?? 0) });
    };
    add(first);
    if (first.length < letters.length && LATIN.test(second)) add(first, second);
  }
  return [...words.values()].sort((a, b) => b.score - a.score);
}

/** Whether one letter more, less, other or in turn with the next makes one word of the other. */
function isOneSlip(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let same = 0;
  while (same < Math.min(a.length, b.length) - from && a[a.length - 1 - same] === b[b.length - 1 - same]) same += 1;
  const [x, y] = [a, b].map((word) => word.slice(from, word.length - same)) as [string, string];
  return (x.length < 2 && y.length < 2) || (x.length === 2 && y.length === 2 && x === `${y[1]}${y[0]}`);
}
