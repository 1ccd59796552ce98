/** Days off and make-up workdays by day, and the times of an activity that they leave. Pure. */
import { addDays } from './civil-date.js';
import { firstDay } from './edtf.js';
import { isCivilDate } from './is-edtf.js';
import { expandRecurrence } from './recurrence.js';
import type { Activity, Holiday } from './types.js';

/** Days off and make-up workdays by day `YYYY-MM-DD`. */
export type HolidayMap = ReadonlyMap<string, Pick<Holiday, 'kind' | 'name'>>;

/** Longest holiday that is believed; a wrong `end` must not fill a century. */
const MOST_DAYS = 100;

/** 每周三, 每月第一个周五; not 每月15日. A weekly rule without BYDAY has the weekday of its first day. */
const NAMES_WEEKDAY = /FREQ=WEEKLY|^(?!.*BYMONTHDAY).*BYDAY=/i;

/** Holidays by day; of two for one day the later counts. Days that do not exist are left out. */
export function indexHolidays(holidays: readonly Holiday[]): HolidayMap {
  const days = new Map<string, Holiday>();
  for (const holiday of holidays) {
    const { date, end = date } = holiday;
    if (!isCivilDate(date) || !isCivilDate(end)) continue;
    for (let day = date, count = 0; day <= end && count < MOST_DAYS; day = addDays(day, 1), count += 1)
      days.set(day, holiday);
  }
  return days;
}

/**
 * An activity of a weekday is not held on days off: 社团每周三 and 每月第一个周五 are no 社团 on National Day. What repeats on
 * a day of the month or the year is left alone – whoever planned it knew the day.
 *
 * @returns The same activity where no day off meets it, else one with these days among its `exdates`, ascending.
 */
export function leaveOutDaysOff(activity: Activity, holidays: HolidayMap): Activity {
  const { recurrence, exdates = [] } = activity;
  const start = activity.start ?? activity.end;
  if (start === undefined || recurrence === undefined || !NAMES_WEEKDAY.test(recurrence)) return activity;
  const daysOff = [...holidays].flatMap(([day, { kind }]) => (kind === 'off' ? [day] : [])).sort();
  const [from, to] = [daysOff[0], daysOff[daysOff.length - 1]];
  if (from === undefined || to === undefined) return activity;
  const known = exdates.map((day) => day.slice(0, 10));
  const met = expandRecurrence(recurrence, firstDay(start), { from, to, exdates: known });
  const left = met.filter((day) => holidays.get(day)?.kind === 'off');
  return left.length > 0 ? { ...activity, exdates: [...exdates, ...left].sort() } : activity;
}
