import type { Dated, Edtf } from '../types.js';

/** What was understood of the words of a date. */
export interface DateReading extends Dated {
  /** RFC 5545 RRULE value, bounded by `UNTIL` where the term or school year is known. */
  recurrence?: string;
  /** Days of the rule that fall between two terms. */
  exdates?: Edtf[];
  /** True for 4月28日前: `end` is the last day to hand in, and there is no `start`. */
  deadline?: boolean;
  /**
   * What hindered understanding: `date/unknown-year`, `date/unknown-term`, `date/no-such-day`, `date/no-such-week`,
   * `date/reversed`, `date/blank` (__月__日), `date/unreadable`; beside understood dates `date/weekday-mismatch` and
   * `date/which-week` (隔周 without its first week).
   */
  problem?: string;
}
