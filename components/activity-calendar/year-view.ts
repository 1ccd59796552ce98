/** A school year at a glance: twelve small months with how much there is on each day. Pure: no DOM, no Lit, no clock. */
import type { Activity, SchoolYear } from '../records/index.js';
import { addDays, weekdayOf } from '../records/index.js';
import { itemsBetween } from './calendar-items.js';
import { monthsOfSchoolYear, rangeOfMonth } from './month-grid.js';
import { sortShelf } from './term-view.js';

export interface YearDay {
  /** `YYYY-MM-DD` */
  day: string;
  /** Activities on the day, deadlines included. */
  count: number;
  /** Something has to be handed in by this day. */
  isDue: boolean;
}

export interface YearMonth {
  /** `YYYY-MM` */
  month: string;
  /** Weekday of the first day: 1 Monday … 7 Sunday. */
  firstWeekday: number;
  days: YearDay[];
  /** Activities on days of the month, each once, and those of the whole month. */
  count: number;
  /** Last days to hand in. */
  dueCount: number;
  /** What belongs to the month as a whole. */
  band: Activity[];
}

export interface YearView {
  schoolYear: SchoolYear;
  /** Twelve, from September. */
  months: YearMonth[];
  /** What belongs to the year or a term rather than to months or days. */
  shelf: Activity[];
}

/** Counts activities over the days of a school year. */
export function viewYear(activities: readonly Activity[], schoolYear: SchoolYear): YearView {
  const names = monthsOfSchoolYear(schoolYear);
  const from = `${names[0]}-01`;
  const { to } = rangeOfMonth(names[11] as string);
  const days = new Map<string, YearDay>();
  const months = names.map((month): YearMonth & { seen: Set<Activity> } => {
    const range = rangeOfMonth(month);
    const ofMonth: YearDay[] = [];
    for (let day = range.from; day <= range.to; day = addDays(day, 1)) ofMonth.push({ day, count: 0, isDue: false });
    for (const each of ofMonth) days.set(each.day, each);
    return {
      month,
      firstWeekday: weekdayOf(range.from),
      days: ofMonth,
      count: 0,
      dueCount: 0,
      band: [],
      seen: new Set(),
    };
  });
  const byMonth = new Map(months.map((month) => [month.month, month]));
  for (const { activity, kind, start, end } of itemsBetween(activities, from, to))
    for (let day = start < from ? from : start; day <= end && day <= to; day = addDays(day, 1)) {
      const cell = days.get(day) as YearDay;
      cell.count += 1;
      const month = byMonth.get(day.slice(0, 7));
      month?.seen.add(activity);
      if (kind !== 'deadline') continue;
      cell.isDue = true;
      if (month) month.dueCount += 1;
    }
  const { shelf, bands } = sortShelf(activities, from, to);
  return {
    schoolYear,
    months: months.map(({ seen, ...month }) => {
      const band = bands.get(month.month) ?? [];
      return { ...month, band, count: new Set([...seen, ...band]).size };
    }),
    shelf,
  };
}
