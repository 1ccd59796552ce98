/** Activities as an iCalendar file (RFC 5545) for the calendars of telephones. */
import { addDays } from '../civil-date.js';
import { firstDay, lastDay } from '../edtf.js';
import type { Activity, Term } from '../types.js';
import { escapeText, foldLine } from './content-lines.js';
import { clockChanges, isTimezone, offsetAt, toLocal, toUtc } from './time-zone.js';

/** What a calendar file says about itself. */
export interface IcsOptions {
  name: string;
  /** Host of the portal, or a urn; the part of UIDs after `@`. */
  host: string;
  /** `YYYY-MM-DD`; makes DTSTAMP. */
  buildDate: string;
  /** IANA name; default `Asia/Shanghai`. */
  timezone?: string;
  /** Put before relative `url`s; ends in `/`. Without it they are left out: a telephone has no page to resolve them against. */
  urlBase?: string;
  /** Terms become all-day spans of their own where given. */
  terms?: readonly Term[];
  /** Only activities of this category. */
  category?: string;
}

/**
 * Activities with dates become events: exact days as whole days that count, months, weeks, terms and vague ones as spans
 * that leave the days free (`TRANSP:TRANSPARENT`), with the author's words first in the description. Deadlines are their last
 * day. Activities without dates are left out. Same input, same bytes.
 */
export function writeIcs(activities: readonly Activity[], options: IcsOptions): string {
  const timezone = isTimezone(options.timezone ?? '') ? (options.timezone as string) : 'Asia/Shanghai';
  const chosen = activities.filter(
    (activity) =>
      (activity.start ?? activity.end) !== undefined && (!options.category || activity.category === options.category),
  );
  const times = chosen
    .filter(isAtTime)
    .flatMap(({ start, end, recurrence }) => [start, end, /UNTIL=(\d{4})/.exec(recurrence ?? '')?.[1]]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kepu//Kepu 1//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(options.name)}`,
    `X-WR-TIMEZONE:${timezone}`,
    ...(times.length > 0 ? timezoneLines(timezone, times) : []),
    ...chosen.flatMap((activity) => eventLines(activity, timezone, options)),
    ...(options.terms ?? []).flatMap((term) => termLines(term, options)),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

function eventLines(activity: Activity, timezone: string, options: IcsOptions): string[] {
  const start = activity.start ?? (activity.end as string);
  const end = activity.end ?? start;
  const isTimed = isAtTime(activity);
  const isDeadline = activity.start === undefined;
  const url = absoluteUrl(activity.url, options.urlBase);
  const description = [activity.dateText, activity.owner && `负责人：${activity.owner}`, activity.description]
    .filter(Boolean)
    .join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(activity.id)}@${options.host}`,
    `DTSTAMP:${stamp(options.buildDate)}`,
    ...(isTimed ? timedSpan(start, end, timezone, activity.recurrence) : daySpan(start, end, activity.recurrence)),
    ...(activity.recurrence ? [`RRULE:${ruleFor(activity.recurrence, isTimed, timezone)}`] : []),
    ...exdateLines(activity, start, isTimed, timezone),
    `SUMMARY:${escapeText(activity.title + (isDeadline ? '（截止）' : '') + markOf(activity))}`,
    ...(activity.location ? [`LOCATION:${escapeText(activity.location)}`] : []),
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    ...(activity.category ? [`CATEGORIES:${escapeText(activity.category)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    ...(activity.status === 'cancelled'
      ? ['STATUS:CANCELLED']
      : activity.status === 'moved'
        ? ['STATUS:CONFIRMED']
        : []),
    // Whole days of an exact date are shown, but a day off work is nobody's: only times make busy.
    `TRANSP:${isTimed ? 'OPAQUE' : 'TRANSPARENT'}`,
    'END:VEVENT',
  ];
}

/** In words, too: telephones hide STATUS, and the standard has none for what was moved. */
function markOf({ status }: Activity): string {
  return status === 'cancelled' ? '（已取消）' : status === 'moved' ? '（已改期）' : '';
}

function isAtTime({ precision, start, end }: Activity): boolean {
  return precision === 'time' && (start ?? end ?? '').replace('~', '').length > 10;
}

function termLines(term: Term, options: IcsOptions): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:term-${term.start}@${options.host}`,
    `DTSTAMP:${stamp(options.buildDate)}`,
    ...daySpan(term.start, term.end, undefined),
    `SUMMARY:${escapeText(`${term.schoolYear}学年${term.name}`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** DTEND is the day after the last, as the standard wants it. A repeated one lasts as long as its first time. */
function daySpan(start: string, end: string, recurrence: string | undefined): string[] {
  const last = recurrence ? lastDay(start) : lastDay(end);
  return [`DTSTART;VALUE=DATE:${compact(firstDay(start))}`, `DTEND;VALUE=DATE:${compact(addDays(last, 1))}`];
}

function timedSpan(start: string, end: string, timezone: string, recurrence: string | undefined): string[] {
  const last = recurrence && end.length > 10 ? `${start.slice(0, 10)}${end.slice(10)}` : end;
  const lines = [`DTSTART;TZID=${timezone}:${compact(start)}`];
  if (last.length > 10 && last > start) lines.push(`DTEND;TZID=${timezone}:${compact(last)}`);
  return lines;
}

/** UNTIL of a timed rule has to be a UTC time: the end of that day in the school’s zone. */
function ruleFor(rule: string, isTimed: boolean, timezone: string): string {
  if (!isTimed) return rule;
  return rule.replace(/UNTIL=(\d{4})(\d\d)(\d\d)(?!T)/, (_, year: string, month: string, day: string) => {
    const end = new Date(toUtc(`${year}-${month}-${day}T23:59`, timezone) + 59_000);
    return `UNTIL=${end.toISOString().replace(/[-:]|\.\d+/g, '')}`;
  });
}

function exdateLines(activity: Activity, start: string, isTimed: boolean, timezone: string): string[] {
  if (!activity.exdates?.length) return [];
  const days = activity.exdates.map((day) => compact(isTimed && day.length === 10 ? day + start.slice(10) : day));
  return [`EXDATE;${isTimed ? `TZID=${timezone}` : 'VALUE=DATE'}:${days.join(',')}`];
}

/**
 * The zone as a component, since a TZID has to have one: its offset, and every change of clocks in the years of the times.
 */
function timezoneLines(timezone: string, times: readonly (string | undefined)[]): string[] {
  const years = times.flatMap((time) => (time ? [Number(time.slice(0, 4))] : []));
  const first = Date.UTC(Math.min(...years), 0, 1);
  const last = Date.UTC(Math.max(...years) + 1, 0, 1);
  const before = offsetAt(first, timezone);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timezone}`,
    ...observance('STANDARD', '19700101T000000', before, before),
    ...clockChanges(timezone, first, last).flatMap(({ timeMs, from, to }) =>
      // By the clock as it stood before the change.
      observance(to > from ? 'DAYLIGHT' : 'STANDARD', compact(toLocal(timeMs + from, 'UTC')), from, to),
    ),
    'END:VTIMEZONE',
  ];
}

function observance(kind: 'STANDARD' | 'DAYLIGHT', start: string, from: number, to: number): string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    `END:${kind}`,
  ];
}

/** `+0800` */
function offsetText(offsetMs: number): string {
  const minutes = Math.round(Math.abs(offsetMs) / 60_000);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${offsetMs < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}${pad(minutes % 60)}`;
}

/** An address a telephone can open, whatever page it came from; never one with line ends or of another scheme. */
function absoluteUrl(url: string | undefined, base: string | undefined): string | undefined {
  try {
    const { href } = url ? new URL(url.replace(/^\//, ''), base) : {};
    return href && /^https?:/.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}

function compact(edtf: string): string {
  const text = edtf.replace(/[-:~]/g, '');
  return text.includes('T') ? `${text}00` : text;
}

function stamp(buildDate: string): string {
  return `${compact(buildDate)}T000000Z`;
}
