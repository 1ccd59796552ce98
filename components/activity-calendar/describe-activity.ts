/** The short sentences a calendar says about an activity. */
import type { Activity, Lang, Term } from '../records/index.js';
import {
  daysBetween,
  firstDay,
  formatDay,
  formatInterval,
  formatSpan,
  gradeName,
  isOfOneYear,
  lastDay,
  teachingWeekOf,
} from '../records/index.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import { type Span, spanOf } from './calendar-items.js';

/** What the words of an activity depend on besides itself. */
export interface Wording {
  strings: ElementStrings<'calendar'>;
  lang: Lang;
  terms: readonly Term[];
  /** `YYYY-MM-DD`; undefined as long as nothing about now may be said. */
  today?: string | undefined;
}

/** When it is: understood days for exact dates, the author's own words for everything else. */
export function describeWhen(activity: Activity, { lang, strings, terms }: Wording): string {
  const span = spanOf(activity);
  if (!span) return activity.dateText || strings.calendar.undated;
  if (!isExact(activity)) {
    const understood =
      activity.precision === 'week' || activity.recurrence ? spanText(activity, span, lang, terms) : '';
    return [activity.dateText || spanText(activity, span, lang, terms), understood]
      .filter((text, index, all) => text && all.indexOf(text) === index)
      .join(' · ');
  }
  if (span.from !== span.to) return formatSpan(span.from, span.to, 'day', lang);
  const week = teachingWeekOf(span.from, terms);
  return [formatDay(span.from, lang, { weekday: true }), week && strings.calendar.weekName(week.week)]
    .filter(Boolean)
    .join(' · ');
}

/**
 * A span that may stand below no month says its year, unless it is the one year of the terms. What repeats at a time of day
 * says its days alone: the time stands with the place.
 */
function spanText(activity: Activity, { from, to }: Span, lang: Lang, terms: readonly Term[]): string {
  const { start, end, precision } = activity;
  const year = !isOfOneYear(from, to, terms);
  if (!activity.recurrence || precision !== 'time') return formatSpan(start, end, precision, lang, { year });
  return formatSpan(from, from === to ? undefined : to, 'day', lang, { year });
}

function isExact(activity: Activity): boolean {
  return !activity.recurrence && (activity.precision === 'day' || activity.precision === 'time');
}

/** Value of `<time datetime>`; empty for undated activities. */
export function datetimeOf(activity: Activity): string {
  return formatInterval(activity.start ?? activity.deadline, activity.end ?? activity.start ?? activity.deadline);
}

/** Time of day, e.g. `8:20` or `14:00—16:30`; empty when only days are known. */
export function describeTime(activity: Activity): string {
  const times = [activity.start, activity.end].map((edtf) => /T(\d\d:\d\d)/.exec(edtf ?? '')?.[1]?.replace(/^0/, ''));
  return [...new Set(times.filter(Boolean))].join('—');
}

/** Place, grades, owner and the columns we do not know, ready to be joined. */
export function describeFacts(activity: Activity, { strings, lang }: Wording): string[] {
  const separator = lang === 'en' ? ', ' : '、';
  const where = [describeTime(activity), activity.location].filter(Boolean).join(strings.calendar.comma);
  const extras = Object.entries(activity.extras ?? {}).filter(([, text]) => text.trim() !== '');
  return [
    where,
    activity.grades.map((grade) => gradeName(grade, lang)).join(separator),
    activity.owner ? strings.calendar.owner(activity.owner) : '',
    ...extras.map(([name, text]) => strings.common.field(name, text)),
  ].filter(Boolean);
}

/** The word of an activity's status; empty for planned ones, which are the rule. */
export function describeStatus(activity: Activity, { strings }: Wording): string {
  const { status } = activity;
  return status === undefined || status === 'planned' ? '' : strings.calendar[status];
}

/** The line on handing in: the day, and when today is known, how long there is left. */
export function describeDeadline(
  activity: Activity,
  { strings, lang, today }: Wording,
): { day: string; left: string } | undefined {
  if (!activity.deadline) return undefined;
  const due = firstDay(activity.deadline);
  // It stands in the month in which the activity begins.
  const year = due.slice(0, 4) !== spanOf(activity)?.from.slice(0, 4);
  const day = strings.calendar.deadlineOn(formatDay(due, lang, { year }));
  if (!today) return { day, left: '' };
  const left = daysBetween(today, lastDay(activity.deadline));
  return { day, left: left < 0 ? strings.calendar.deadlineOver : strings.calendar.daysLeft(left) };
}
