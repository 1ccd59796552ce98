import type { Readings } from './term-key.js';

/** What may stand at one place of a word: one unit, whatever sounds so, or whatever begins to sound so. */
export interface Slot {
  /** The unit itself where it is known. */
  unit?: string;
  /** Syllables it may be filed under, from–to. */
  ranges: [from: string, to: string][];
  test(unit: string): boolean;
}

export function exactly(unit: string, { syllableOf }: Readings): Slot {
  const syllable = syllableOf(unit);
  return { unit, ranges: [[syllable, syllable]], test: (other) => other === unit };
}

/** @param written The unit that was typed, if the syllable is that of a character. */
export function sounding(syllable: string, readings: Readings, written?: string): Slot {
  const otherwise = readings.otherwiseRead(syllable);
  const filed = new Set(Array.from(otherwise, (character) => readings.syllableOf(character)));
  return {
    ...(written !== undefined && { unit: written }),
    ranges: [[syllable, syllable], ...Array.from(filed, (other): [string, string] => [other, other])],
    test: (unit) => unit.charCodeAt(0) > 0x2e7f && (readings.syllableOf(unit) === syllable || otherwise.includes(unit)),
  };
}

/** Whatever sounds like a typed character, in any of its readings. */
export function soundingLike(unit: string, readings: Readings): Slot {
  const slots = readings.readingsOf(unit).map((syllable) => sounding(syllable, readings, unit));
  return {
    unit,
    ranges: slots.flatMap(({ ranges }) => ranges),
    test: (other) => other === unit || slots.some(({ test }) => test(other)),
  };
}

/** A syllable of which the first letters are known. */
export function beginning(letters: string, { syllableOf }: Readings): Slot {
  return {
    ranges: [[letters, `${letters}\uffff`]],
    test: (unit) => unit.charCodeAt(0) > 0x2e7f && syllableOf(unit).startsWith(letters),
  };
}
