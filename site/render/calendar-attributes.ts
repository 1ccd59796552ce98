import { type AlmanacDay, almanacOf } from '@kepu/components/lunar';
import { type Activity, addDays, type Holiday, startOfWeek } from '@kepu/components/records';
import { calendarHost } from '../collect/calendars.js';
import { knownHolidays } from '../collect/holidays.js';
import type { Place, RenderContext } from './context.js';
import { termsOf, to } from './context.js';
import { spanOf } from './period.js';

/**
 * What a calendar of the portal is told: terms and holidays, the host of its calendar files, the month to begin with, and the months within which it
 * may turn to the reader's own (`site/browser/calendar-month.ts`). A calendar of a week in May has nothing to show in
 * November.
 */
export function calendarAttributes(context: RenderContext, activities: readonly Activity[]): Record<string, string> {
  const terms = termsOf(context);
  const span = spanOf(activities.filter((activity) => activity.precision !== 'term' && activity.precision !== 'year'));
  const days = [...terms.flatMap(({ start, end }) => [start, end]), ...(span ? [span.first, span.last] : [])].sort();
  const holidays = holidaysBetween(context, days[0], days[days.length - 1]);
  const attributes: Record<string, string> = {
    'ics-host': calendarHost(context.site),
    ...(terms.length > 0 && { terms: JSON.stringify(terms) }),
    ...(holidays.length > 0 && { holidays: JSON.stringify(holidays) }),
  };
  if (!span) return attributes;
  const [first, last, built] = [span.first, span.last, context.site.buildDate].map((day) => day.slice(0, 7)) as [
    string,
    string,
    string,
  ];
  return { ...attributes, month: first <= built && built <= last ? built : first, 'data-months': `${first}/${last}` };
}

/**
 * Holidays of the days that a calendar can turn to. They travel as data: the portal's readers load no almanac, and the
 * page has them without script, named in its language.
 */
function holidaysBetween(
  { site, lang }: RenderContext,
  first: string | undefined,
  last: string | undefined,
): Holiday[] {
  if (first === undefined || last === undefined) return [];
  const holidays = lang === site.config.lang ? site.holidays : knownHolidays({ ...site.config, lang });
  return holidays.filter(({ date, end = date }) => first <= end && date <= last);
}

/**
 * Lunar dates of the days that a calendar with `show-lunar` shows first, for readers without script and so that nothing
 * moves: the rest comes with the script that the element loads.
 *
 * @param attributes All others of the calendar.
 */
export function lunarAttributes(
  { site, lang }: RenderContext,
  { 'show-lunar': isShown, view, month }: Record<string, string>,
): Record<string, string> {
  if (isShown === undefined || month === undefined) return {};
  const first = `${month}-01`;
  // The grid of a month always has six rows.
  const spans = [{ from: startOfWeek(first), to: addDays(startOfWeek(first), 41) }];
  if (view === 'term')
    for (const { start, end } of site.config.terms)
      if (start.slice(0, 7) <= month && month <= end.slice(0, 7))
        spans.push({ from: startOfWeek(start), to: addDays(startOfWeek(end), 6) });
  const days: Record<string, AlmanacDay> = {};
  for (const { from, to } of spans)
    for (let day = from; day <= to; day = addDays(day, 1)) {
      const words = almanacOf(day, lang);
      if (words) days[day] = words;
    }
  return { 'lunar-days': JSON.stringify(days) };
}

/** The calendar files the build writes, for a calendar that offers them: that of everything, and one a category and grade. */
export function feedAttributes({ site }: RenderContext, place: Place): Record<string, string> {
  const [all, ...others] = site.calendars.map(({ url, ...which }) => ({ href: to(place, url), ...which }));
  return {
    ...(all && { 'ics-href': all.href }),
    ...(others.length > 0 && { feeds: JSON.stringify(others) }),
  };
}
