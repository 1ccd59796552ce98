/** DTSTART and DTEND of an activity. */
import { addDays } from '../civil-date.js';
import { firstDay, lastDay } from '../edtf.js';
import type { Activity } from '../types.js';
import { isVaguelyRepeated } from './ics-words.js';

/** An activity as far as its time goes. */
export type Timed = Pick<Activity, 'start' | 'end' | 'precision' | 'recurrence' | 'dateText'>;

/**
 * The first line, and the second where there is one. A repeated activity lasts as long as its first time. What repeats
 * on days that nobody knows is one day: a telephone would show its span on every day of the term.
 *
 * @param timezone IANA name; only times have one.
 */
export function spanLines(activity: Timed, timezone: string): string[] {
  const { recurrence } = activity;
  const start = firstOf(activity);
  const end = activity.end ?? start;
  if (isAtTime(activity)) {
    const [day, clock] = [start.slice(0, 10), end.slice(10)];
    // Past midnight, where its clock is before that of the beginning.
    const last = recurrence && clock ? `${clock < start.slice(10) ? addDays(day, 1) : day}${clock}` : end;
    const lines = [`DTSTART;TZID=${timezone}:${compact(start)}`];
    if (last.length > 10 && last > start) lines.push(`DTEND;TZID=${timezone}:${compact(last)}`);
    return lines;
  }
  // DTEND is the day after the last, as the standard wants it.
  const last = isVaguelyRepeated(activity) ? firstDay(start) : lastDay(recurrence ? start : end);
  return [`DTSTART;VALUE=DATE:${compact(firstDay(start))}`, `DTEND;VALUE=DATE:${compact(addDays(last, 1))}`];
}

/** Where it begins; of what only has an end, that. To be asked of activities with dates only. */
export function firstOf({ start, end }: Timed): string {
  return start ?? (end as string);
}

/** Whether it has a time of day. */
export function isAtTime(activity: Timed): boolean {
  return activity.precision === 'time' && (firstOf(activity) ?? '').replace('~', '').length > 10;
}

/** A day or minute without signs between: `20261012`, `20261012T140000`. */
export function compact(edtf: string): string {
  const text = edtf.replace(/[-:~]/g, '');
  return text.includes('T') ? `${text}00` : text;
}
