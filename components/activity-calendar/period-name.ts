/** What a reader turns: a month, a term or a school year. Its name, and what comes before and after it. */
import type { Term } from '../records/index.js';
import { formatSpan, schoolYearOf, weeksOfTerm } from '../records/index.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import type { CalendarView } from './activity-calendar.events.js';
import { monthOf, monthsOfSchoolYear, partsOfMonth, shiftMonth } from './month-grid.js';
import { clampMonth, inOrder, isWithin, type MonthBounds, termOfMonth, weeksOfMonth } from './period.js';

/**
 * Name of the period of a view, and a note of its teaching weeks; the note may be empty.
 *
 * @param month `YYYY-MM`, the month or one in the term or year.
 */
export function namePeriod(
  view: CalendarView,
  month: string,
  terms: readonly Term[],
  { calendar, lang }: ElementStrings<'calendar'>,
): { name: string; note: string } {
  const term = view === 'term' ? termOfMonth(month, terms) : undefined;
  if (term) {
    const days = formatSpan(term.start, term.end, 'day', lang);
    return {
      name: calendar.termTitle(term.schoolYear, term.name),
      note: [days, calendar.weeks(weeksOfTerm(term).length)].join(' · '),
    };
  }
  if (view === 'year') return { name: calendar.schoolYear(schoolYearOf(month, terms)), note: '' };
  const { year, month: number } = partsOfMonth(month);
  const weeks = weeksOfMonth(month, terms);
  return {
    name: calendar.monthTitle(year, number),
    note: weeks ? [weeks.term.name, calendar.weekSpan(weeks.from, weeks.to)].filter(Boolean).join(' · ') : '',
  };
}

/**
 * The month to turn to for the period before (-1) or after (1); `undefined` where activities and terms end.
 *
 * @param month `YYYY-MM`, the month or one in the term or year.
 */
export function turnPeriod(
  view: CalendarView,
  month: string,
  step: -1 | 1,
  terms: readonly Term[],
  bounds: MonthBounds,
): string | undefined {
  const term = view === 'term' ? termOfMonth(month, terms) : undefined;
  if (term) {
    const ordered = inOrder(terms);
    const next = ordered[ordered.indexOf(term) + step];
    return next && monthOf(next.start);
  }
  if (view !== 'year') {
    const next = shiftMonth(month, step);
    return isWithin(next, bounds) ? next : undefined;
  }
  const months = monthsOfSchoolYear(schoolYearOf(month, terms));
  const edge = shiftMonth((step < 0 ? months[0] : months[11]) as string, step);
  return isWithin(edge, bounds) ? clampMonth(shiftMonth(month, step * 12), bounds) : undefined;
}
