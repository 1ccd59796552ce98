import type { IndexReader } from './index-reader.js';
import type { Posting } from './postings.js';
import type { Slot } from './slots.js';
import { BETWEEN } from './stands-alone.js';
import { isHan } from './units.js';

/** A word of the index that fits the slots. */
export interface Candidate {
  units: string[];
  /** Sections that hold all its terms, with the smallest weight. */
  sections: Map<number, number>;
  /** How many units are not the ones that were typed. */
  changed: number;
  /** How much it stands for: weights of its sections. */
  score: number;
}

/** A word of a heading has a larger weight than this. */
const HEADED = 4;
const WIDTH = 60;
/** Slots that need more parts of the index say too little: four initials on a large site would read a tenth of it. */
const MOST_SHARDS = 32;

/**
 * Finds the words of the index that fit, the best first. Every neighbouring pair stands together in one section.
 *
 * @returns None, too, where so much would fit that a reader had to wait for it.
 */
export async function findWords(reader: IndexReader, slots: readonly Slot[]): Promise<Candidate[]> {
  if (slots.length < 2) return [];
  const shards = new Set(slots.slice(1).flatMap((slot, index) => [...reader.shardsFor(slots[index] as Slot, slot)]));
  if (shards.size > MOST_SHARDS) return [];
  const steps = await Promise.all(slots.slice(1).map((slot, index) => reader.terms(slots[index] as Slot, slot)));
  let paths: Candidate[] = [];
  steps.forEach((terms, step) => {
    if (step === 0) {
      paths = terms.map(({ first, second, postings }) => weigh([first, second], sectionsOf(postings), slots));
    } else {
      const byFirst = new Map<string, { second: string; postings: Posting[] }[]>();
      for (const term of terms) byFirst.set(term.first, [...(byFirst.get(term.first) ?? []), term]);
      const next: Candidate[] = [];
      for (const path of paths)
        for (const { second, postings } of byFirst.get(path.units[path.units.length - 1] as string) ?? []) {
          const sections = new Map<number, number>();
          for (const { section, weight } of postings) {
            const before = path.sections.get(section);
            if (before !== undefined) sections.set(section, Math.min(before, weight));
          }
          if (sections.size > 0) next.push(weigh([...path.units, second], sections, slots));
        }
      paths = next;
    }
    paths.sort((a, b) => a.changed - b.changed || b.score - a.score);
    // A path that changes less must not push out all others too early.
    paths = paths.slice(0, step === steps.length - 1 ? WIDTH : WIDTH * 10);
  });
  return paths;
}

/** Whether a word of two characters stands so often, or in a heading, that it was meant. */
export const isFrequent = (sections: Candidate['sections']) =>
  sections.size > 1 || [...sections.values()].some((weight) => weight > HEADED);

/** What a character counts that is seldom read so: 模 is mu, too, but muxing rather 木星. */
const SELDOM = 0.25;

/** Candidates, the likeliest first, with how their characters are read. */
export function usualFirst(
  { readings }: IndexReader,
  found: readonly Candidate[],
  slots: readonly Slot[],
): Candidate[] {
  return found
    .map((candidate): Candidate => {
      const seldom = candidate.units.filter(
        (unit, at) => isHan(unit) && !readings.syllableOf(unit).startsWith(slots[at]?.ranges[0]?.[0] ?? ''),
      );
      return { ...candidate, score: candidate.score * SELDOM ** seldom.length };
    })
    .sort((a, b) => a.changed - b.changed || b.score - a.score);
}

const sectionsOf = (postings: readonly Posting[]) => new Map(postings.map(({ section, weight }) => [section, weight]));

function weigh(units: string[], sections: Map<number, number>, slots: readonly Slot[]): Candidate {
  let score = 0;
  for (const weight of sections.values()) score += weight * weight;
  const changed = units.filter((unit, index) => slots[index]?.unit !== undefined && slots[index]?.unit !== unit).length;
  return { units, sections, changed, score };
}

/** Characters that one syllable may stand for. */
const CHARACTERS = 3;

/** Characters that are read so before all, those that stand for the most first: headings say most. */
export async function charactersFor(reader: IndexReader, syllable: string): Promise<string[]> {
  const scores = new Map<string, number>();
  const slot: Slot = {
    ranges: [[syllable, syllable]],
    test: (unit) => isHan(unit) && reader.readings.syllableOf(unit) === syllable,
  };
  for (const { first, postings } of await reader.termsOfUnits(slot))
    if (!BETWEEN.test(first)) {
      const score = postings.reduce((sum, { weight }) => sum + weight * weight, 0);
      scores.set(first, (scores.get(first) ?? 0) + score);
    }
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, CHARACTERS)
    .map(([character]) => character);
}
