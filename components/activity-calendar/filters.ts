/** Which activities a reader wants to see. */
import type { Activity } from '../records/index.js';
import { categoryOf } from '../shared/category-mark.js';

/** What a reader has chosen. An empty list of categories means all. */
export interface CalendarFilter {
  /** Names of categories; `''` stands for activities without one. */
  categories: readonly string[];
  /** 1–12; undefined for all. */
  grade?: number | undefined;
  onlyDeadlines: boolean;
}

/** A category with the number of its activities. */
export interface CategoryCount {
  /** `''` for activities without a category. */
  name: string;
  count: number;
}

/** The activities that pass, in their order. An activity without grades is for everybody. */
export function filterActivities(activities: readonly Activity[], filter: CalendarFilter): Activity[] {
  return activities.filter(
    (activity) =>
      (filter.categories.length === 0 || filter.categories.includes(activity.category ?? '')) &&
      isForGrade(activity, filter.grade) &&
      (!filter.onlyDeadlines || activity.deadline !== undefined),
  );
}

function isForGrade(activity: Activity, grade: number | undefined): boolean {
  return grade === undefined || activity.grades.length === 0 || activity.grades.includes(grade);
}

/** Categories in the order of their marks, then by first appearance; those without a name last. */
export function countCategories(activities: readonly Activity[]): CategoryCount[] {
  const counts = new Map<string, number>();
  for (const { category = '' } of activities) counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => rankOf(a.name) - rankOf(b.name));
}

function rankOf(name: string): number {
  return name === '' ? Number.POSITIVE_INFINITY : categoryOf(name).index;
}

/** Grades that activities name, ascending. */
export function listGrades(activities: readonly Activity[]): number[] {
  return [...new Set(activities.flatMap((activity) => activity.grades))].sort((a, b) => a - b);
}
