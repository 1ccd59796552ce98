/** The list of everything: each activity exactly once, grouped by month. */
import type { Activity } from '../records/index.js';
import { compareEdtf } from '../records/index.js';
import { spanOf } from './calendar-items.js';
import { monthOf } from './month-grid.js';

/** One heading of the agenda with what stands below it. */
export interface AgendaGroup {
  /** `YYYY-MM`; `term` for what lasts a whole term or year; `undated`. */
  key: string;
  kind: 'month' | 'term' | 'undated';
  activities: Activity[];
}

/**
 * Groups activities for reading: whole terms first, then month by month, undated ones last. Within a month those that
 * belong to the month as a whole come first, the others by day and time; equals keep the author's order.
 */
export function groupAgenda(activities: readonly Activity[]): AgendaGroup[] {
  const groups = new Map<string, AgendaGroup>();
  for (const activity of activities) {
    const { key, kind } = placeOf(activity);
    const group = groups.get(key) ?? { key, kind, activities: [] };
    group.activities.push(activity);
    groups.set(key, group);
  }
  const ordered = [...groups.values()].sort((a, b) => RANK[a.kind] - RANK[b.kind] || (a.key < b.key ? -1 : 1));
  for (const group of ordered) group.activities.sort(compareActivities);
  return ordered;
}

const RANK: Record<AgendaGroup['kind'], number> = { term: 0, month: 1, undated: 2 };

function placeOf(activity: Activity): { key: string; kind: AgendaGroup['kind'] } {
  const span = spanOf(activity);
  if (!span) return { key: 'undated', kind: 'undated' };
  if (!activity.recurrence && (activity.precision === 'term' || activity.precision === 'year'))
    return { key: 'term', kind: 'term' };
  return { key: monthOf(span.from), kind: 'month' };
}

function compareActivities(a: Activity, b: Activity): number {
  return Number(isWhole(b)) - Number(isWhole(a)) || compareEdtf(beginningOf(a), beginningOf(b));
}

function isWhole(activity: Activity): boolean {
  return activity.precision === 'month';
}

function beginningOf(activity: Activity): string | undefined {
  return activity.start ?? activity.deadline ?? activity.end;
}
