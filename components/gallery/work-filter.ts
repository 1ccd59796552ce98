/** Choosing works by kind, grade, school year and award, with the number behind each choice. Pure. */
import { listYear } from '../records/list-year.js';
import type { AwardLevel, AwardPlace, Work } from '../records/types.js';
import { compareLevels } from '../records/words/level-names.js';
import { comparePlaces } from '../records/words/place-names.js';
import { parsePlace } from '../records/words/read-place.js';
import type { UrlValues } from '../shared/url-state.js';
import { awardLevel, gradeOf } from './work-words.js';

/** What works are chosen by, in the order in which it is shown. */
export const FACETS = ['kind', 'schoolYear', 'grade', 'award'] as const;
export type WorkFacet = (typeof FACETS)[number];

/** `any` is every work with an award; 县级一等奖 is found by its level and by its place, `other` names neither. */
export type AwardChoice = AwardLevel | AwardPlace | 'any';

/** What a reader chose; an absent choice is everything. */
export interface WorkFilter {
  readonly kind?: string | undefined;
  /** `2026-2027`, or `2026` for works that say no more. */
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

/** The works that a filter lets through, in their order. */
export function filterWorks(works: readonly Work[], filter: WorkFilter): Work[] {
  const chosen = FACETS.filter((facet) => filter[facet]);
  return works.filter((work) => chosen.every((facet) => valuesOf(work, facet).includes(filter[facet])));
}

/** Whether anything is chosen. */
export function isFilteringWorks(filter: WorkFilter): boolean {
  return FACETS.some((facet) => filter[facet]);
}

/**
 * The values of a facet: kinds from the most frequent, school years from the latest, grades from the youngest, awards from
 * all to the highest level and down, then by place.
 */
export function optionsOf(works: readonly Work[], filter: WorkFilter, facet: WorkFacet): WorkOption[] {
  const now = countBy(filterWorks(works, { ...filter, [facet]: undefined }), facet);
  return [...countBy(works, facet)]
    .map(([value, total]) => ({ value, count: now.get(value) ?? 0, rank: rankOf(facet, value, total) }))
    .sort((a, b) => a.rank - b.rank);
}

function rankOf(facet: WorkFacet, value: string | number, total: number): number {
  if (facet === 'kind') return -total;
  if (facet === 'grade') return +value;
  if (facet === 'schoolYear') return -`${value}`.slice(0, 4);
  // Levels stand before places, whose ranks both are below zero.
  if (value === 'any') return -1e9;
  return compareLevels(value as AwardLevel, undefined) * 10 + comparePlaces(value as AwardPlace, undefined);
}

/** A filter as it stands in the address, and back; what the address names and nobody made shows no works. */
export function filterToUrl({ kind, schoolYear: year, grade, award }: WorkFilter): UrlValues {
  return { kind, year, grade: grade?.toString(), award };
}

export function filterFromUrl(values: UrlValues): WorkFilter {
  const { kind, year: schoolYear, grade, award } = values;
  return { kind, schoolYear, grade: Number(grade) || undefined, award: award as AwardChoice | undefined };
}

/** The values of a work by which it is found. */
function valuesOf(work: Work, facet: WorkFacet): readonly (string | number | undefined)[] {
  if (facet === 'award') {
    const level = awardLevel(work);
    return work.award ? ['any', level, parsePlace(work.award) ?? (level ? 0 : 'other')] : [];
  }
  return [facet === 'grade' ? gradeOf(work) : facet === 'kind' ? work.kind : listYear(work)];
}

function countBy(works: readonly Work[], facet: WorkFacet): Map<string | number, number> {
  const counts = new Map<string | number, number>();
  for (const work of works)
    for (const value of valuesOf(work, facet)) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
