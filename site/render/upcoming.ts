import { type Activity, compareEdtf, firstDay, lastDay } from '@kepu/components/records';

/** A day on which something begins or has to be handed in. */
export interface ComingDate {
  /** `YYYY-MM-DD` */
  day: string;
  isDeadline: boolean;
  activity: Activity;
}

/** Precisions too coarse for “the next three days”. */
const COARSE = new Set(['month', 'term', 'year', 'fuzzy', 'unknown']);

/**
 * Beginnings and deadlines from a day on, in order. Repeated activities are left out: a weekly club would hide
 * everything else. An activity that began earlier still counts by its deadline.
 *
 * @param limit At most so many.
 */
export function comingDates(activities: readonly Activity[], from: string, limit: number): ComingDate[] {
  const dates: ComingDate[] = [];
  for (const activity of activities) {
    if (activity.recurrence || activity.status === 'cancelled' || activity.status === 'done') continue;
    if (activity.deadline) {
      const day = lastDay(activity.deadline);
      if (day >= from) dates.push({ day, isDeadline: true, activity });
    }
    if (!activity.start || COARSE.has(activity.precision)) continue;
    const day = firstDay(activity.start);
    // A call for works that begins and ends on one day is its deadline.
    const isSaid = activity.deadline !== undefined && lastDay(activity.deadline) === day;
    if (day >= from && !isSaid) dates.push({ day, isDeadline: false, activity });
  }
  dates.sort((a, b) => compareEdtf(a.day, b.day) || Number(b.isDeadline) - Number(a.isDeadline));
  return dates.slice(0, limit);
}
