import { END } from './index-format.js';
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

/**
 * Where a term is filed: by the syllable of its first unit, that of the second, then the units themselves. So all terms
 * that sound alike stand together, and those that begin with one character stand within its syllable.
 */
export function termKey(first: string, second: string, readings: Readings): string {
  return `${readings.syllableOf(first)} ${second === END ? '' : readings.syllableOf(second)} ${first} ${second}`;
}

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
