/** The list of everything: each activity exactly once, grouped by month. */
import type { Activity } from '../records/index.js';
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
  for (const group of ordered) group.activities = sortActivities(group.activities);
  return ordered;
}

/**
 * The anchors that make the links to the months of a calendar work without script: children of the element, each with
 * its `id` and its `slot`. With script a calendar needs none.
 *
 * @param activities What the calendar shows, unfiltered.
 * @param id Of the element.
 */
export function agendaAnchors(activities: readonly Activity[], id: string): { id: string; slot: string }[] {
  return groupAgenda(activities).map(({ key }) => ({ id: `${id}-${key}`, slot: key }));
}

const RANK: Record<AgendaGroup['kind'], number> = { term: 0, month: 1, undated: 2 };

function placeOf(activity: Activity): { key: string; kind: AgendaGroup['kind'] } {
  const span = spanOf(activity);
  if (!span) return { key: 'undated', kind: 'undated' };
  if (!activity.recurrence && (activity.precision === 'term' || activity.precision === 'year'))
    return { key: 'term', kind: 'term' };
  return { key: monthOf(span.from), kind: 'month' };
}

function sortActivities(activities: readonly Activity[]): Activity[] {
  return activities
    .map((activity) => ({ activity, key: keyOf(activity) }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1))
    .map(({ activity }) => activity);
}

/** Text that orders by first day and time; what lasts longer than its day, and begins with it, comes after. */
function keyOf(activity: Activity): string {
  if (activity.precision === 'month') return '';
  const start = (activity.start ?? activity.deadline ?? activity.end ?? '').replace('~', '');
  return `${spanOf(activity)?.from ?? '~'}${start.slice(10)}${start.length < 10 ? '~' : ''}`;
}
