import { type Activity, daysBetween, firstDay, formatSpan, lastDay } from '@kepu/components/records';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { type Html, html } from '../html.js';
import { CALENDAR_ID } from './calendar.js';

/** Activities that the overview names for a month; the calendar has them all. */
const MOST = 6;

/** What belongs to no month: repeated through the year, or as long as a term. */
export const THROUGHOUT = 'throughout';

/** Longer than two months is nothing of a month. */
const LONGEST_DAYS = 62;

/** One line of the overview. */
export interface MonthOfYear {
  /** `YYYY-MM`, or {@link THROUGHOUT}. */
  key: string;
  /** In the order of their days. */
  activities: Activity[];
  /** How many more there are. */
  rest: number;
}

/**
 * A school year as schools write it down: month by month what there is. Where a month has more than there is room for, those
 * that take longest and those with something to hand in are named. What stands in several plans is named once, what has no
 * date or was cancelled is not.
 */
export function monthsOfYear(activities: readonly Activity[]): MonthOfYear[] {
  const months = new Map<string, Map<string, Activity>>();
  for (const activity of activities) {
    const span = spanOf(activity);
    if (!span || activity.status === 'cancelled') continue;
    const isLong = activity.recurrence !== undefined || daysBetween(span.from, span.to) > LONGEST_DAYS;
    const key = isLong ? THROUGHOUT : span.from.slice(0, 7);
    const month = months.get(key) ?? new Map<string, Activity>();
    months.set(key, month);
    const name = `${activity.title}\n${isLong ? '' : `${span.from} ${span.to}`}`;
    if (!month.has(name)) month.set(name, activity);
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, byName]) => {
      const all = [...byName.values()];
      const named = [...all].sort((a, b) => weigh(b) - weigh(a)).slice(0, MOST);
      return { key, activities: named.sort(compareDays), rest: all.length - named.length };
    });
}

function spanOf({ start, end, deadline }: Activity): { from: string; to: string } | undefined {
  const first = start ?? deadline ?? end;
  return first === undefined ? undefined : { from: firstDay(first), to: lastDay(end ?? first) };
}

function weigh(activity: Activity): number {
  const span = spanOf(activity);
  return (span ? daysBetween(span.from, span.to) : 0) + (activity.deadline ? 3 : 0);
}

function compareDays(a: Activity, b: Activity): number {
  const [dayA, dayB] = [spanOf(a)?.from ?? '', spanOf(b)?.from ?? ''];
  return dayA === dayB ? 0 : dayA < dayB ? -1 : 1;
}

/** @param calendar Address of the calendar that has all of the year, relative to the root. */
export function yearMonths(
  context: RenderContext,
  place: Place,
  activities: readonly Activity[],
  calendar: string,
): Html {
  const { strings } = context;
  const link = to(place, calendar);
  return html`<ul class="overview">${monthsOfYear(activities).map(({ key, activities, rest }) => {
    const isMonth = key !== THROUGHOUT;
    const href = isMonth ? `${link}#${CALENDAR_ID}-${key}` : link;
    return html`<li class="overview__row"><h3>${isMonth ? html`<a href="${href}">${strings.ring.month(Number(key.slice(5)))}</a>` : strings.years.throughout}</h3><ul class="overview__list">${activities.map(
      (activity) =>
        html`<li><a href="${to(place, activity.url ?? calendar)}">${activity.title}</a>${note(context, activity, isMonth)}</li>`,
    )}${rest > 0 && html`<li class="overview__rest"><a href="${href}">${strings.years.moreActivities(rest)}</a></li>`}</ul></li>`;
  })}</ul>`;
}

/** The days within the month, else the author's words, else the whole time. */
function note({ strings, lang }: RenderContext, activity: Activity, isMonth: boolean): Html | false {
  const { precision, start, end } = activity;
  const span = spanOf(activity);
  const isExact = isMonth && span && (precision === 'day' || precision === 'time' || precision === 'week');
  if (!isExact)
    return (
      (precision !== 'month' || activity.recurrence !== undefined) &&
      html`<span class="note">${activity.dateText || formatSpan(start, end, precision, lang)}</span>`
    );
  const [from, until] = [Number(span.from.slice(8)), Number(span.to.slice(8))];
  const isOneMonth = span.from.slice(0, 7) === span.to.slice(0, 7);
  const words = isOneMonth ? strings.years.days(from, until) : strings.years.fromDay(from);
  return html`<span class="note">${activity.start === undefined && activity.deadline ? strings.years.dueDay(until) : words}</span>`;
}
