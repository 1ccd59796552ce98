/** What a calendar says of its holidays: where one begins, which years are not announced. Pure. */
import { addDays, type HolidayMap } from '../records/index.js';

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
