import { levelOneSyllables } from '@kepu/components/search';
import { isReadSo } from './other-readings.js';

/** How the characters of a site are read, as far as it is not what `levelOneSyllables` says. */
export interface SiteReadings {
  /** Syllable → characters filed under it. */
  syllables: Record<string, string>;
  /** Syllable → characters that are also read so every day. */
  readings: Record<string, string>;
}

/** @param readingsOf All syllables of each character of a text, the usual one first. */
export function siteReadings(characters: Iterable<string>, readingsOf: (text: string) => string[][]): SiteReadings {
  const levelOne = levelOneSyllables();
  const sorted = [...new Set(characters)].sort();
  const all = readingsOf(sorted.join(''));
  const syllables: Record<string, string> = {};
  const readings: Record<string, string> = {};
  sorted.forEach((character, index) => {
    const own = all[index] ?? [];
    const filed = levelOne.get(character) ?? own[0];
    if (filed === undefined) return;
    if (!levelOne.has(character)) syllables[filed] = (syllables[filed] ?? '') + character;
    for (const reading of new Set(own))
      if (reading !== filed && isReadSo(character, reading)) readings[reading] = (readings[reading] ?? '') + character;
  });
  return { syllables, readings };
}

/** Loads the pinyin table: all syllables of each character of a text; none for what it does not know. */
export async function loadReadings(): Promise<(text: string) => string[][]> {
  const { polyphonic } = await import('pinyin-pro');
  return (text) =>
    text === ''
      ? []
      : polyphonic(text, { toneType: 'none', type: 'array', v: true }).map((syllables) =>
          syllables
            .map((syllable) => syllable.normalize('NFC').replace('ü', 'v'))
            .filter((each) => /^[a-z]+$/.test(each)),
        );
}
