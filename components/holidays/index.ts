/**
 * Public holidays of mainland China with their make-up workdays 调休, for the years that are published. Pure: no DOM,
 * no clock. Never a guess: the days off of a year are set by decree in the autumn before it.
 */
import { addDays } from '../records/civil-date.js';
import type { Holiday, Lang } from '../records/index.js';
import { FESTIVALS, PUBLISHED } from './published.js';

export type { Holiday } from '../records/index.js';

/** The years whose holidays are known, ascending. */
export const publishedYears: readonly number[] = Object.keys(PUBLISHED).map(Number);

/**
 * Holidays and make-up workdays of a year, in order, as the elements’ `holidays` take them.
 *
 * @param year Gregorian year.
 * @param lang Language of the names.
 * @returns `undefined` for a year that is not published (or too long ago to be known).
 */
export function publicHolidays(year: number, lang: Lang = 'zh-CN'): Holiday[] | undefined {
  return PUBLISHED[year]?.split(' ').map((text) => {
    const [, days = '', more] = /(\d+)\+?(\d*)/.exec(text) ?? [];
    const date = `${year}-${days.slice(0, 2)}-${days.slice(2)}`;
    const letter = text.charAt(0).toUpperCase();
    const isWork = letter !== text.charAt(0);
    const [chinese, english] = FESTIVALS[letter] as readonly [string, string];
    const name = lang === 'en' ? english + (isWork ? ' make-up workday' : '') : chinese + (isWork ? '调休上课' : '');
    return { date, ...(more && { end: addDays(date, Number(more)) }), kind: isWork ? 'work' : 'off', name };
  });
}
