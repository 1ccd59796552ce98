import type { Dated } from '../types.js';

/** What was understood of the words of a date. */
export interface DateReading extends Dated {
  /** RFC 5545 RRULE value, bounded by `UNTIL` where the term or school year is known. */
  recurrence?: string;
  /** True for 4月28日前: `end` is the last day to hand in, and there is no `start`. */
  deadline?: boolean;
  /** Code of what hindered understanding: `date/unknown-year`, `date/unreadable`, `date/no-such-day`, `date/unknown-term`. */
  problem?: string;
}
