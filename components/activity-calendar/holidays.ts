/** Public holidays and make-up workdays, as the element's `holidays` property takes them. */
import type { Strings } from '../shared/strings/strings.js';

export interface Holiday {
  /** `YYYY-MM-DD` */
  date: string;
  /** `off` is a day without lessons (休), `work` a weekend day with lessons (班). */
  kind: 'off' | 'work';
  /** 国庆, for the first day of a holiday. */
  name?: string;
}

/** Holidays by day; of two for one day the later counts. */
export function indexHolidays(holidays: readonly Holiday[]): ReadonlyMap<string, Holiday> {
  return new Map(holidays.map((holiday) => [holiday.date, holiday]));
}

/** A holiday in words, for the spoken name of a day. */
export function holidayText(holiday: Holiday, { calendar }: Strings): string {
  return holiday.name ?? (holiday.kind === 'work' ? calendar.workday : calendar.dayOff);
}
