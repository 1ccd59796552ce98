import {
  ALONE,
  ANY,
  encodePostings,
  isHan,
  MOST_PARTS,
  type Readings,
  SKIP,
  SKIPS_FROM,
  worthOfCharacter,
} from '@kepu/components/search';
import type { ReadyTerm } from './shards.js';
import type { TermTable } from './term-table.js';

/** What a posting and a term take in a part besides, in UTF-16 units: about so much. */
const POSTING = 1.2;
const TERM = 4;
/** Parts that are full, of those that hold the pairs of a syllable: the first and the last one hold others, too, and one may be short. */
const FULL = MOST_PARTS - 2;

/**
 * All sections of each Han character whose pairs are in more parts than a reader should wait for: those that begin with one syllable
 * stand together.
 *
 * @param terms All of them: before common ones are taken out.
 * @param sections How many there are; in a small site no character has so many.
 * @param size Of a part, in UTF-16 units.
 * @returns The characters by their syllables, with their postings, encoded.
 */
export function anyTerms(terms: TermTable, readings: Readings, sections: number, size: number): ReadyTerm[] {
  if (sections <= SKIPS_FROM) return [];
  const { units } = terms;
  const isPair = units.map((unit) => !unit.startsWith(SKIP));
  const alone = units.indexOf(ALONE);
  const lengths = new Map<string, number>();
  const own = new Map<number, number[]>();
  for (let term = 0; term < terms.size; term += 1) {
    const first = terms.firstOf(term);
    const unit = units[first] as string;
    if (!isPair[terms.secondOf(term)] || !isHan(unit)) continue;
    const syllable = readings.syllableOf(unit);
    lengths.set(syllable, (lengths.get(syllable) ?? 0) + TERM + POSTING * terms.sizeOf(term));
    const list = own.get(first);
    if (list) list.push(term);
    else own.set(first, [term]);
  }
  const misses = new Float64Array(sections);
  const weights = new Uint8Array(sections);
  const many = [...own.keys()]
    .map((first) => ({ unit: units[first] as string, list: own.get(first) as number[] }))
    .map((each) => ({ ...each, syllable: readings.syllableOf(each.unit) }))
    .filter(({ syllable }) => (lengths.get(syllable) as number) > size * FULL)
    .sort((a, b) => (a.syllable < b.syllable ? -1 : a.syllable > b.syllable ? 1 : a.unit < b.unit ? -1 : 1));
  return many.map(({ unit, list }) => {
    misses.fill(1);
    weights.fill(0);
    for (const term of list)
      for (const value of terms.postingsOf(term))
        if (terms.secondOf(term) === alone) weights[value >> 3] = (value & 7) + 1;
        else (misses[value >> 3] as number) *= 1 - ((value & 7) + 1) / 9;
    const postings: number[] = [];
    for (let section = 0; section < sections; section += 1) {
      const miss = misses[section] as number;
      if (miss === 1) continue;
      const worth = worthOfCharacter(miss, weights[section] || undefined);
      postings.push(section * 8 + Math.max(1, Math.round(8 * worth)) - 1);
    }
    return { first: unit, second: ANY, text: encodePostings(postings) };
  });
}
