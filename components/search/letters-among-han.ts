import type { IndexReader } from './index-reader.js';
import { isFrequent, usualFirst } from './lattice.js';
import { LETTERS, waysToRead } from './letter-ways.js';
import { groupsOf } from './parse-query.js';
import { fractionOf, isTyped, rank } from './rank.js';
import { exactly, type Slot } from './slots.js';
import { isHan } from './units.js';

/** Characters on each side that letters may make a word with. */
const BESIDE = 3;
/** Words for the same letters of which the rest of the question chooses. */
const CHOSEN_OF = 3;
/** Characters the shortest word has that is rather one word than a fit by chance. */
const SAFE = 3;
/** By so much more of what was typed has to be there with a word that is less likely by itself. */
const MARGIN = 0.05;
/** From here on a word was found. */
const ALL = 0.99;

/**
 * What is meant where letters stand among characters that no word of the site holds together with them: `机器人bisai时间`. The
 * letters are a word by themselves, or make one with the characters beside them; the characters stay as they were typed.
 *
 * @param units What was typed. @returns Undefined if there are letters that stand for nothing.
 */
export async function wordsAmongHan(reader: IndexReader, units: readonly string[]): Promise<string | undefined> {
  if (!units.some((unit) => LETTERS.test(unit))) return undefined;
  let own = [...units];
  for (let at = 0; at < own.length; at += 1) {
    const unit = own[at] as string;
    if (!LETTERS.test(unit) || (await reader.knowsLetters(unit))) continue;
    const words = await wordsOf(reader, own, at);
    const word = words.length > 1 ? await likeliest(reader, own, at, words) : words[0];
    if (word === undefined) return undefined;
    own = [...own.slice(0, at), word, ...own.slice(at + 1)];
  }
  return own.join('');
}

/** What the letters at a place may stand for, the likeliest first. */
async function wordsOf(reader: IndexReader, units: readonly string[], at: number): Promise<string[]> {
  const letters = units[at] as string;
  const ways = wholeWays(reader, letters);
  for (const slots of ways.filter(({ length }) => length > 1)) {
    const words = await wordsFor(reader, slots);
    if (words.length > 0) return words;
  }
  const withOthers = await besideOthers(reader, units, at, ways);
  if (withOthers !== undefined) return [withOthers];
  // 3ddayin: the letter belongs to the number.
  const [first = '', rest] = [letters.slice(0, 1), letters.slice(1)];
  if (!/\d$/.test(units[at - 1] ?? '') || rest.length < 2) return [];
  for (const slots of wholeWays(reader, rest)) {
    const words = slots.length > 1 ? await wordsFor(reader, slots) : [];
    if (words.length > 0) return words.map((word) => first + word);
  }
  return [];
}

/** Letters as syllables that are whole, or of which the last of several is only begun. */
const wholeWays = (reader: IndexReader, letters: string): Slot[][] =>
  waysToRead(letters, true, reader)
    .filter(({ open, loose, initials, slots }) => !open || (!loose && !initials && slots.length > SAFE - 1))
    .map(({ slots }) => slots);

async function wordsFor(reader: IndexReader, slots: readonly Slot[]): Promise<string[]> {
  const known = await reader.wordsFor(slots);
  if (known.length > 0) return known.slice(0, CHOSEN_OF);
  return usualFirst(reader, await reader.findWords(slots), slots)
    .filter(({ sections }) => slots.length >= SAFE || isFrequent(sections))
    .slice(0, CHOSEN_OF)
    .map(({ units }) => units.join(''));
}

/** What letters stand for beside the most characters that they fit to. */
async function besideOthers(
  reader: IndexReader,
  units: readonly string[],
  at: number,
  ways: readonly Slot[][],
): Promise<string | undefined> {
  const before = hanFrom(units.slice(0, at).reverse()).reverse();
  const after = hanFrom(units.slice(at + 1));
  const windows = Array.from({ length: (before.length + 1) * (after.length + 1) }, (_, place) => ({
    left: Math.floor(place / (after.length + 1)),
    right: place % (after.length + 1),
  }))
    .filter(({ left, right }) => left + right > 0)
    .sort((a, b) => b.left + b.right - a.left - a.right || b.left - a.left);
  for (const slots of ways)
    for (const { left, right } of windows) {
      const around = [...before.slice(before.length - left).map((unit) => exactly(unit, reader.readings)), ...slots];
      const all = [...around, ...after.slice(0, right).map((unit) => exactly(unit, reader.readings))];
      const [word] = usualFirst(reader, await reader.findWords(all), all).filter(
        ({ sections }) => all.length >= SAFE || isFrequent(sections),
      );
      const letters = word?.units.slice(left, left + slots.length).join('');
      if (letters !== undefined && (await isThere(reader, textWith(units, at, letters)))) return letters;
    }
  return undefined;
}

/** Whether sections hold each word of it: else a character beside the letters is the slip. */
async function isThere(reader: IndexReader, text: string): Promise<boolean> {
  const words = (await groupsOf(reader, pieceOf(text), 0)).filter(isTyped);
  return (await Promise.all(words.map((word) => fractionOf(reader, word)))).every((part) => part > ALL);
}

const pieceOf = (text: string) => ({ text, quoted: false, latin: false });

const textWith = (units: readonly string[], at: number, word: string): string =>
  units.map((unit, place) => (place === at ? word : unit)).join('');

/** The characters a run of units begins with, as many as letters may make a word with. */
function hanFrom(units: readonly string[]): string[] {
  const end = units.findIndex((unit) => !isHan(unit));
  return units.slice(0, Math.min(BESIDE, end < 0 ? units.length : end));
}

/** The word of which most stands together with what was typed beside it. */
async function likeliest(
  reader: IndexReader,
  units: readonly string[],
  at: number,
  words: readonly string[],
): Promise<string | undefined> {
  let best: { word: string; coverage: number } | undefined;
  for (const word of words) {
    const ranked = await rank(reader, await groupsOf(reader, pieceOf(textWith(units, at, word)), 0));
    const coverage = Math.max(0, ...ranked.slice(0, CHOSEN_OF).map((one) => one.coverage));
    if (!best || coverage > best.coverage + MARGIN) best = { word, coverage };
  }
  return best?.word;
}
