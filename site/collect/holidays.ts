import { publicHolidays, publishedYears } from '@kepu/components/holidays';
import type { Holiday } from '@kepu/components/records';
import type { Config } from '../config/config.js';

/** The published holidays and make-up workdays of all years, then the school's own: of two for one day the later counts. */
export function knownHolidays({ lang, holidays }: Pick<Config, 'lang' | 'holidays'>): Holiday[] {
  return [...publishedYears.flatMap((year) => publicHolidays(year, lang) ?? []), ...holidays];
}
