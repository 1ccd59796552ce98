/** Days off and make-up workdays by day, from what is published and from what the page says. Pure. */
import { addDays, type Holiday, isCivilDate } from '../records/index.js';

/** Days off and make-up workdays by day `YYYY-MM-DD`. */
export type HolidayMap = ReadonlyMap<string, Pick<Holiday, 'kind' | 'name'>>;

/** Longest holiday that is believed; a wrong `end` must not fill a century. */
const MOST_DAYS = 100;

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

/** True on the first day of a run of one name, where a calendar writes the name and not only 休. */
export function startsHoliday(day: string, days: HolidayMap): boolean {
  const [mark, before] = [days.get(day), days.get(addDays(day, -1))];
  return mark !== undefined && (before?.kind !== mark.kind || before.name !== mark.name);
}

/**
 * The years whose holidays are not announced yet: those after the last one that any holiday is known of.
 *
 * @param from First day or month of what is shown.
 * @param to Its last day or month.
 * @returns Ascending; empty without any holidays, where nothing was asked.
 */
export function unpublishedYears(days: HolidayMap, from: string, to: string): number[] {
  const last = Math.max(0, ...Array.from(days.keys(), yearOf));
  const years: number[] = [];
  if (last > 0) for (let year = Math.max(yearOf(from), last + 1); year <= yearOf(to); year += 1) years.push(year);
  return years;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
