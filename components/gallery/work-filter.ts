/** Choosing works by kind, grade and school year, with the number behind each choice. Pure. */
import type { Work } from '../records/types.js';

/** What a reader chose; an absent choice is everything. */
export interface WorkFilter {
  readonly kind?: string | undefined;
  /** 1–12. */
  readonly grade?: number | undefined;
  readonly schoolYear?: string | undefined;
}

/** One value of a choice, and how many works it would show, all other choices as they are. */
export interface WorkOption<T> {
  value: T;
  count: number;
}

/** The works that a filter lets through, in their order. */
export function filterWorks(works: readonly Work[], filter: WorkFilter): Work[] {
  return works.filter(
    (work) =>
      (filter.kind === undefined || work.kind === filter.kind) &&
      (filter.grade === undefined || gradeOf(work) === filter.grade) &&
      (filter.schoolYear === undefined || work.schoolYear === filter.schoolYear),
  );
}

/** Whether anything is chosen. */
export function isFilteringWorks(filter: WorkFilter): boolean {
  return filter.kind !== undefined || filter.grade !== undefined || filter.schoolYear !== undefined;
}

/** The grade of a work, else of the first of its people who has one. */
export function gradeOf(work: Work): number | undefined {
  return work.grade ?? work.people.find((person) => person.grade !== undefined)?.grade;
}

/** Kinds, the most frequent first. */
export function kindOptions(works: readonly Work[], filter: WorkFilter): WorkOption<string>[] {
  const totals = countBy(works, (work) => work.kind || undefined);
  const now = countBy(filterWorks(works, { ...filter, kind: undefined }), (work) => work.kind);
  return [...totals].sort((a, b) => b[1] - a[1]).map(([value]) => ({ value, count: now.get(value) ?? 0 }));
}

/** Grades, the youngest first. */
export function gradeOptions(works: readonly Work[], filter: WorkFilter): WorkOption<number>[] {
  const totals = countBy(works, gradeOf);
  const now = countBy(filterWorks(works, { ...filter, grade: undefined }), gradeOf);
  return [...totals.keys()].sort((a, b) => a - b).map((value) => ({ value, count: now.get(value) ?? 0 }));
}

/** School years, the latest first. */
export function schoolYearOptions(works: readonly Work[], filter: WorkFilter): WorkOption<string>[] {
  const totals = countBy(works, (work) => work.schoolYear);
  const now = countBy(filterWorks(works, { ...filter, schoolYear: undefined }), (work) => work.schoolYear);
  return [...totals.keys()]
    .sort()
    .reverse()
    .map((value) => ({ value, count: now.get(value) ?? 0 }));
}

function countBy<T>(works: readonly Work[], key: (work: Work) => T | undefined): Map<T, number> {
  const counts = new Map<T, number>();
  for (const work of works) {
    const value = key(work);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
