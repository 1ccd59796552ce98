/** Choosing works by kind, grade, school year and award, with the number behind each choice. Pure. */
import type { AwardLevel, Work } from '../records/types.js';
import { compareLevels, parseLevel } from '../records/words/award-levels.js';
import type { UrlValues } from '../shared/url-state.js';

/** What works are chosen by, in the order in which it is shown. */
export const FACETS = ['kind', 'schoolYear', 'grade', 'award'] as const;
export type WorkFacet = (typeof FACETS)[number];

/** `any` is every work with an award, `other` an award that names no level. */
export type AwardChoice = AwardLevel | 'any' | 'other';

/** What a reader chose; an absent choice is everything. */
export interface WorkFilter {
  readonly kind?: string | undefined;
  /** `2026-2027` */
  readonly schoolYear?: string | undefined;
  /** 1–12. */
  readonly grade?: number | undefined;
  readonly award?: AwardChoice | undefined;
}

/** One value of a choice, and how many works it would show, all other choices as they are. */
export interface WorkOption {
  value: string | number;
  count: number;
}

/** The values of a work by which it is found; levels are parsed once. */
const levels = new WeakMap<Work, AwardLevel | undefined>();

const VALUES: Record<WorkFacet, (work: Work) => readonly (string | number | undefined)[]> = {
  kind: (work) => [work.kind || undefined],
  schoolYear: (work) => [work.schoolYear],
  grade: (work) => [gradeOf(work)],
  award: (work) => (work.award ? ['any', awardLevel(work) ?? 'other'] : []),
};

const LEVEL_ORDER = (value: string | number) => (value === 'any' ? undefined : (value as AwardLevel));

/** The works that a filter lets through, in their order. */
export function filterWorks(works: readonly Work[], filter: WorkFilter): Work[] {
  const chosen = FACETS.filter((facet) => filter[facet] !== undefined);
  return works.filter((work) => chosen.every((facet) => VALUES[facet](work).includes(filter[facet])));
}

/** Whether anything is chosen. */
export function isFilteringWorks(filter: WorkFilter): boolean {
  return FACETS.some((facet) => filter[facet] !== undefined);
}

/**
 * The values of a facet: kinds from the most frequent, school years from the latest, grades from the youngest, awards from
 * all to the highest level and down.
 */
export function optionsOf(works: readonly Work[], filter: WorkFilter, facet: WorkFacet): WorkOption[] {
  const totals = countBy(works, facet);
  const now = countBy(filterWorks(works, { ...filter, [facet]: undefined }), facet);
  return [...totals]
    .sort(([a, countOfA], [b, countOfB]) => {
      if (facet === 'kind') return countOfB - countOfA;
      if (facet === 'award')
        return Number(b === 'any') - Number(a === 'any') || compareLevels(LEVEL_ORDER(a), LEVEL_ORDER(b));
      return (a < b ? -1 : 1) * (facet === 'grade' ? 1 : -1);
    })
    .map(([value]) => ({ value, count: now.get(value) ?? 0 }));
}

/** The grade of a work, else of the first of its people who has one. */
export function gradeOf(work: Work): number | undefined {
  return work.grade ?? work.people.find((person) => person.grade !== undefined)?.grade;
}

/** The level that the words of an award name. */
export function awardLevel(work: Work): AwardLevel | undefined {
  if (!levels.has(work)) levels.set(work, work.award ? parseLevel(work.award) : undefined);
  return levels.get(work);
}

/** A filter as it stands in the address, and back; what the address names and nobody made shows no works. */
export function filterToUrl(filter: WorkFilter): UrlValues {
  return Object.fromEntries(FACETS.map((facet) => [URL_NAMES[facet], filter[facet]?.toString()]));
}

export function filterFromUrl(values: UrlValues): WorkFilter {
  const entries = FACETS.map((facet) => {
    const value = values[URL_NAMES[facet]];
    return [facet, facet === 'grade' ? Number(value) || undefined : value];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

const URL_NAMES: Record<WorkFacet, string> = { kind: 'kind', schoolYear: 'year', grade: 'grade', award: 'award' };

function countBy(works: readonly Work[], facet: WorkFacet): Map<string | number, number> {
  const counts = new Map<string | number, number>();
  for (const work of works)
    for (const value of VALUES[facet](work)) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
