/** Occurrences of repeated activities, made when viewed and never stored. */
import type { Activity, Edtf } from './types.js';

/** One time that an activity takes place; both inclusive. */
export interface Occurrence {
  start: Edtf;
  end: Edtf;
}

/** Days of a rule (`FREQ=WEEKLY|MONTHLY|YEARLY`, `INTERVAL`, `BYDAY`, `BYMONTHDAY`, `BYMONTH`, `COUNT`, `UNTIL`) from `from` to `to`. */
export function expandRecurrence(
  _rrule: string,
  _start: string,
  _window: { from: string; to: string; exdates?: readonly string[] },
): string[] {
  return [];
}

/** Times between two days (inclusive) at which an activity takes place; an activity without dates has none. */
export function occurrencesBetween(_activity: Activity, _from: string, _to: string): Occurrence[] {
  return [];
}
