/** The next day to hand something in. Pure. */
import type { Activity } from '../records/index.js';
import { daysBetween, lastDay } from '../records/index.js';

export interface NextDeadline {
  activity: Activity;
  /** `YYYY-MM-DD` */
  day: string;
  /** From today; 0 for today. */
  days: number;
}

/**
 * @param today `YYYY-MM-DD`
 * @returns The first of equals; nothing that was cancelled or is done. `undefined` when all days are over.
 */
export function findNextDeadline(activities: readonly Activity[], today: string): NextDeadline | undefined {
  let next: NextDeadline | undefined;
  for (const activity of activities) {
    const { deadline, status } = activity;
    if (!deadline || status === 'cancelled' || status === 'done') continue;
    const day = lastDay(deadline);
    if (day >= today && (!next || day < next.day)) next = { activity, day, days: daysBetween(today, day) };
  }
  return next;
}
