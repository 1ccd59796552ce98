import { familyLength } from '../../names/family-names.js';
import type { NameMatch } from './name-matcher.js';

/** All readings of a Han character in plain letters, `v` for ü: 单 is `dan`, `shan`, `chan`. */
export type Readings = (character: string) => string[];

/** One way to write a name in letters. */
interface Spelling {
  replacement: string;
  /** Where its syllables end, in letters from its beginning; the last is its length. */
  ends: number[];
}

/** May stand between the syllables of one name: blanks (also as addresses write them), hyphens, apostrophes, a comma. */
const JOIN = /^(?:%20|[\s\u00a0+]|,\s?|[-_.·'’‐‑])$/;

/** Letters with their accents; in file names Wang and Xiaoming may also be parted by a capital alone. */
const WORD = /[\p{Script=Latin}\p{Mark}]+/gu;

/** More readings of a whole name than these are nonsense of rare characters. */
const MOST_SPELLINGS = 64;

/** Syllables that a name has at most; transcribed names have more than Chinese ones. */
const MOST_SYLLABLES = 8;

/**
 * Makes a function that finds whole names written in pinyin: Wang Xiaoming, WANG Xiao-ming, Xiaoming Wang, wangxiaoming.
 *
 * A name of two syllables is easily a word, too (`liaoning`, `he long`): it counts only where its syllables are apart, and with
 * blanks between them only in capitals.
 *
 * @param names Names in Han characters → what stands in their place.
 */
export function makePinyinFinder(
  names: ReadonlyMap<string, string>,
  readings: Readings,
): (text: string) => NameMatch[] {
  const spellings = new Map<string, Spelling>();
  for (const [name, replacement] of names) {
    if (!/^[\p{Script=Han}·]+$/u.test(name)) continue;
    for (const syllables of orders(name.replaceAll('·', ''), readings)) {
      let end = 0;
      const ends = syllables.map((syllable) => (end += syllable.length));
      spellings.set(syllables.join(''), { replacement, ends });
    }
  }
  return (text) => (spellings.size === 0 ? [] : findSpellings(text, spellings));
}

/** The syllables of a name in every reading, family name first and last. */
function orders(name: string, readings: Readings): string[][] {
  const characters = [...name];
  let read: string[][] = [[]];
  for (const character of characters) {
    const syllables = [...new Set(readings(character).flatMap(spellingsOf))];
    const next = read.flatMap((before) => syllables.map((syllable) => [...before, syllable]));
    read = next.slice(0, MOST_SPELLINGS);
  }
  const family = familyLength(name);
  return read.flatMap((syllables) => [syllables, [...syllables.slice(family), ...syllables.slice(0, family)]]);
}

/** 吕 is lü, lv, lu and on passports lyu. */
function spellingsOf(syllable: string): string[] {
  return syllable.includes('v') ? [syllable, syllable.replace('v', 'u'), syllable.replace('v', 'yu')] : [syllable];
}

interface Piece {
  letters: string;
  start: number;
  end: number;
  isCapital: boolean;
}

function findSpellings(text: string, spellings: ReadonlyMap<string, Spelling>): NameMatch[] {
  const pieces = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => piecesOf(word, index));
  const matches: NameMatch[] = [];
  for (let first = 0; first < pieces.length; ) {
    const found = longest(text, pieces, first, spellings);
    if (found)
      matches.push({
        start: pieces[first]?.start ?? 0,
        end: pieces[found.last]?.end ?? 0,
        replacement: found.replacement,
      });
    first = found ? found.last + 1 : first + 1;
  }
  return matches;
}

/** wangXiaoming is two pieces that touch, WANG one. */
function piecesOf(word: string, index: number): Piece[] {
  return [...word.matchAll(/\p{Lu}*[^\p{Lu}]*/gu)]
    .filter(({ 0: part }) => part !== '')
    .map(({ 0: part, index: at }) => ({
      letters: part
        .normalize('NFD')
        .replace(/\p{Mark}/gu, '')
        .toLowerCase(),
      start: index + at,
      end: index + at + part.length,
      isCapital: /^\p{Lu}/u.test(part),
    }));
}

function longest(
  text: string,
  pieces: readonly Piece[],
  first: number,
  spellings: ReadonlyMap<string, Spelling>,
): { last: number; replacement: string } | undefined {
  // A name begins and ends where a word does.
  if (first > 0 && pieces[first - 1]?.end === pieces[first]?.start && !pieces[first]?.isCapital) return undefined;
  let letters = '';
  const ends: number[] = [];
  let [hasBlank, hasCapitals] = [false, true];
  let found: { last: number; replacement: string } | undefined;
  for (let last = first; last < Math.min(pieces.length, first + MOST_SYLLABLES); last += 1) {
    const piece = pieces[last] as Piece;
    const join = last === first ? '' : text.slice(pieces[last - 1]?.end, piece.start);
    if (join !== '' && !JOIN.test(join)) break;
    hasBlank ||= /[\s\u00a0]/.test(join);
    hasCapitals &&= piece.isCapital;
    letters += piece.letters;
    ends.push(letters.length);
    const spelling = spellings.get(letters);
    if (!spelling || !ends.every((end) => spelling.ends.includes(end))) continue;
    const isShort = spelling.ends.length < 3;
    if (isShort && (ends.length < 2 || (hasBlank && !hasCapitals))) continue;
    found = { last, replacement: spelling.replacement };
  }
  return found;
}
