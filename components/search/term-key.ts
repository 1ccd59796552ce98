import { ANY, END, INITIALS, SKIP } from './index-format.js';
import { isHan } from './units.js';

/** Syllables and readings of the characters of one site. */
export interface Readings {
  /** The syllable a character is filed under; a unit that is no Han character is its own. */
  syllableOf(unit: string): string;
  /** Characters that are read so, but filed under another syllable. */
  otherwiseRead(syllable: string): string;
  /** All syllables of a character. */
  readingsOf(unit: string): string[];
}

/** Gives the number under which a term is filed with others that are asked for together, see `words/word-terms.ts`. */
export type WordTerms = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Where a term is filed: by the syllable of its first unit, that of the second, then the units themselves. So all terms
 * that sound alike stand together, and those that begin with one character stand within its syllable. Terms of words that
 * are asked for together come before all others.
 */
export function termKey(first: string, second: string, readings: Readings, words: WordTerms): string {
  const number = words.get(first)?.get(second);
  if (number !== undefined) return wordKey(number, first, second);
  if (first.startsWith(INITIALS)) return initialsKey(first, second);
  if (second === ANY) return anyKey(readings.syllableOf(first), first);
  if (second.startsWith(SKIP)) return `#${readings.syllableOf(first)} ${first} ${second}`;
  return `${readings.syllableOf(first)} ${second === END ? '' : readings.syllableOf(second)} ${first} ${second}`;
}

/** `!` comes before every unit. */
export function wordKey(number: number, first: string, second: string): string {
  return `!${String(number).padStart(3, '0')} ${first} ${second}`;
}

/** Terms of `ANY` of one syllable stand together. */
export function anyKey(syllable: string, first: string): string {
  return `$${syllable} ${first}`;
}

/** Terms of initials come before those of `ANY`. */
const initialsKey = (first: string, second: string) => `$0${first.slice(INITIALS.length)}${second}`;

export function readingsOf(
  levelOne: ReadonlyMap<string, string>,
  syllables: Readonly<Record<string, string>>,
  readings: Readonly<Record<string, string>>,
): Readings {
  const own = new Map(levelOne);
  for (const [syllable, characters] of Object.entries(syllables))
    for (const character of characters) own.set(character, syllable);
  const syllableOf = (unit: string) => own.get(unit) ?? (isHan(unit) ? '~' : unit);
  return {
    syllableOf,
    otherwiseRead: (syllable) => readings[syllable] ?? '',
    readingsOf: (unit) => [
      syllableOf(unit),
      ...Object.keys(readings).filter((syllable) => readings[syllable]?.includes(unit)),
    ],
  };
}
