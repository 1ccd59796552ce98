/** Choosing awards by school year, level, category and words, with the number behind each choice. Pure. */
import { compareLevels } from '../records/index.js';
import type { Award, AwardLevel } from '../records/types.js';
import { foldText } from '../shared/fold-text.js';

/** What can be chosen from, in the order of the screen. */
export const FACETS = ['schoolYear', 'level', 'category'] as const;
export type AwardFacet = (typeof FACETS)[number];

/** What a reader chose: within a facet any of the values, every facet at once. Nothing chosen is everything. */
export interface AwardFilter {
  readonly schoolYear: readonly string[];
  readonly level: readonly string[];
  readonly category: readonly string[];
  /** Words as typed. */
  readonly text: string;
}

export const NO_FILTER: AwardFilter = { schoolYear: [], level: [], category: [], text: '' };

/** One value of a facet. */
export interface FacetOption {
  value: string;
  chosen: boolean;
  /** Awards it would show, all other facets as they are chosen. */
  count: number;
}

/** How many awards a list stands for: rows with numbers only count as many as they say. */
export function countAwards(awards: readonly Award[]): number {
  return awards.reduce((sum, award) => sum + (award.count ?? 1), 0);
}

/** Whether anything is chosen. */
export function isFiltering(filter: AwardFilter): boolean {
  return filter.text.trim() !== '' || FACETS.some((facet) => filter[facet].length > 0);
}

/** A filter with one value chosen or, if it was, chosen no longer. */
export function toggleValue(filter: AwardFilter, facet: AwardFacet, value: string): AwardFilter {
  const chosen = filter[facet];
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  return { ...filter, [facet]: next };
}

/** The awards that the filter lets through, in their order. */
export function filterAwards(awards: readonly Award[], filter: AwardFilter): Award[] {
  const words = filter.text.split(/\s+/).map(foldText).filter(Boolean);
  return awards.filter(
    (award) => FACETS.every((facet) => passes(award, filter, facet)) && (words.length === 0 || hasAll(award, words)),
  );
}

/**
 * The values of a facet with their counts: school years from the latest, levels from the highest, categories from the
 * most frequent.
 */
export function facetOptions(awards: readonly Award[], filter: AwardFilter, facet: AwardFacet): FacetOption[] {
  const totals = new Map<string, number>();
  for (const award of awards) {
    const value = award[facet];
    if (value) totals.set(value, (totals.get(value) ?? 0) + (award.count ?? 1));
  }
  const others = filterAwards(awards, { ...filter, [facet]: [] });
  const values = [...totals.keys()];
  if (facet === 'schoolYear') values.sort().reverse();
  if (facet === 'level') values.sort((a, b) => compareLevels(a as AwardLevel, b as AwardLevel));
  if (facet === 'category') values.sort((a, b) => (totals.get(b) as number) - (totals.get(a) as number));
  return values.map((value) => ({
    value,
    chosen: filter[facet].includes(value),
    count: countAwards(others.filter((award) => award[facet] === value)),
  }));
}

function passes(award: Award, filter: AwardFilter, facet: AwardFacet): boolean {
  const chosen = filter[facet];
  return chosen.length === 0 || chosen.includes(award[facet] ?? '');
}

/** Folded text of awards, made once for each. */
const folded = new WeakMap<Award, string>();

function hasAll(award: Award, words: readonly string[]): boolean {
  let text = folded.get(award);
  if (text === undefined) {
    // Line ends keep fields apart, so that no word is found across two of them.
    text = [
      award.work,
      ...[...award.people, ...award.tutors].flatMap((person) => [person.name, person.class ?? '']),
      award.class ?? '',
      award.placeText,
      award.competition ?? '',
      award.category ?? '',
      award.schoolYear ?? '',
      ...Object.values(award.extras),
    ]
      .map(foldText)
      .join('\n');
    folded.set(award, text);
  }
  return words.every((word) => (text as string).includes(word));
}
