/** Which activities a reader wants to see, and how many stand behind each choice. Pure. */
import type { Activity, ActivityStatus } from '../records/index.js';
import { categoryIndexOf } from '../records/index.js';

/** What a reader has chosen. An empty list of categories means all. */
export interface CalendarFilter {
  /** Names of categories; `''` stands for activities without one. */
  categories: readonly string[];
  /** 1–12; undefined for all. */
  grade?: number | undefined;
  /** Undefined for all. An activity without a status is planned. */
  status?: ActivityStatus | undefined;
  /** Words as typed; all of them have to be found. */
  text?: string | undefined;
  onlyDeadlines: boolean;
}

export const NO_FILTER: CalendarFilter = {
  categories: [],
  grade: undefined,
  status: undefined,
  text: '',
  onlyDeadlines: false,
};

/** A choice with the number of activities it would show, the other filters as they are chosen. */
export interface FilterChoice<T> {
  value: T;
  count: number;
}

/** Everything that can be chosen from; a list is empty where choosing would make no difference. */
export interface FilterChoices {
  /** In the order of their marks, then by first appearance; `''`, activities without a category, comes last. */
  categories: FilterChoice<string>[];
  /** Activities of all categories. */
  total: number;
  /** Ascending; what is for everybody counts for each. */
  grades: FilterChoice<number>[];
  statuses: FilterChoice<ActivityStatus>[];
  /** Activities with something to hand in; undefined when there are none in the whole calendar. */
  deadlines: number | undefined;
  /** Whether there is enough to look for words in. */
  hasText: boolean;
}

const STATUSES: readonly ActivityStatus[] = ['planned', 'done', 'moved', 'cancelled'];

/** Fewer activities than this are found by looking. */
const WORTH_SEARCHING = 8;

/** Tells which activities hold all words of a text; see `find-words.ts`. */
export type WordFinder = (text: string) => (activity: Activity) => boolean;

/**
 * The activities that pass, in their order. An activity without grades is for everybody.
 *
 * @param findWords Without it nothing is left out for its words.
 */
export function filterActivities(
  activities: readonly Activity[],
  filter: CalendarFilter,
  findWords?: WordFinder,
): Activity[] {
  const { categories, grade, status, onlyDeadlines, text } = filter;
  const holds = text?.trim() ? findWords?.(text) : undefined;
  return activities.filter(
    (activity) =>
      (categories.length === 0 || categories.includes(activity.category ?? '')) &&
      (grade === undefined || activity.grades.length === 0 || activity.grades.includes(grade)) &&
      (status === undefined || (activity.status ?? 'planned') === status) &&
      (!onlyDeadlines || activity.deadline !== undefined) &&
      (!holds || holds(activity)),
  );
}

/** The filter without the categories that no activity has: an address may name any. */
export function withKnownCategories(filter: CalendarFilter, activities: readonly Activity[]): CalendarFilter {
  const isKnown = (name: string) => activities.some(({ category = '' }) => category === name);
  return { ...filter, categories: filter.categories.filter(isKnown) };
}

/** Whether anything is chosen. */
export function isFiltering({ categories, grade, status, text, onlyDeadlines }: CalendarFilter): boolean {
  return Boolean(categories.length > 0 || grade || status || text?.trim() || onlyDeadlines);
}

/** What the activities of a calendar can be chosen by. */
export function listChoices(
  activities: readonly Activity[],
  filter: CalendarFilter,
  findWords?: WordFinder,
): FilterChoices {
  const without = (change: Partial<CalendarFilter>) =>
    filterActivities(activities, { ...filter, ...change }, findWords);
  const inCategories = without({ categories: [] });
  const categories = tally(activities, inCategories, ({ category = '' }) => [category]);
  const statuses = tally(activities, without({ status: undefined }), ({ status }) => [status ?? 'planned']);
  const inGrades = without({ grade: undefined });
  const grades = tally(activities, inGrades, (activity) => activity.grades);
  // A grade chosen for the whole page may be one that no activity names.
  if (filter.grade && !grades.has(filter.grade)) grades.set(filter.grade, 0);
  const forAll = inGrades.filter((activity) => activity.grades.length === 0).length;
  return {
    categories: categories.size > 1 ? toChoices(categories).sort((a, b) => rankOf(a.value) - rankOf(b.value)) : [],
    total: inCategories.length,
    grades: [...grades].map(([value, count]) => ({ value, count: count + forAll })).sort((a, b) => a.value - b.value),
    statuses:
      statuses.size > 1 ? STATUSES.flatMap((value) => toChoices(statuses).filter((each) => each.value === value)) : [],
    deadlines: activities.some(hasDeadline) ? without({ onlyDeadlines: true }).length : undefined,
    hasText: activities.length >= WORTH_SEARCHING || Boolean(filter.text),
  };
}

/** Every value that `all` hold, with the number of `counted` that hold it. */
function tally<T>(
  all: readonly Activity[],
  counted: readonly Activity[],
  valuesOf: (activity: Activity) => readonly T[],
): Map<T, number> {
  const counts = new Map<T, number>();
  for (const activity of all) for (const value of valuesOf(activity)) counts.set(value, 0);
  for (const activity of counted) {
    const values = valuesOf(activity);
    for (const value of values.length > 1 ? new Set(values) : values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function toChoices<T>(counts: ReadonlyMap<T, number>): FilterChoice<T>[] {
  return [...counts].map(([value, count]) => ({ value, count }));
}

function rankOf(name: string): number {
  return name === '' ? Number.POSITIVE_INFINITY : categoryIndexOf(name);
}

function hasDeadline({ deadline }: Activity): boolean {
  return deadline !== undefined;
}
