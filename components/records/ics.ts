/** Activities as an iCalendar file (RFC 5545) for the calendars of telephones. */
import { addDays } from './civil-date.js';
import { firstDay, lastDay } from './edtf.js';
import type { Activity, Term } from './types.js';

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

/** Offset of time zones without daylight saving, for VTIMEZONE; other zones are named only. */
const OFFSETS: Record<string, string> = {
  'Asia/Shanghai': '+0800',
  'Asia/Urumqi': '+0600',
  'Asia/Hong_Kong': '+0800',
  'Asia/Macau': '+0800',
  'Asia/Taipei': '+0800',
  'Asia/Singapore': '+0800',
  'Asia/Kuala_Lumpur': '+0800',
  'Asia/Tokyo': '+0900',
  'Asia/Bangkok': '+0700',
};

/**
 * Activities with dates become events: exact days as whole days that count, months, weeks, terms and vague ones as spans
 * that leave the days free (`TRANSP:TRANSPARENT`), with the author's words first in the description. Deadlines are their last
 * day. Activities without dates are left out. Same input, same bytes.
 */
export function writeIcs(activities: readonly Activity[], options: IcsOptions): string {
  const timezone = options.timezone ?? 'Asia/Shanghai';
  const chosen = activities.filter(
    (activity) =>
      (activity.start ?? activity.end) !== undefined && (!options.category || activity.category === options.category),
  );
  const isTimed = chosen.some((activity) => activity.precision === 'time');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kepu//Kepu 1//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(options.name)}`,
    `X-WR-TIMEZONE:${timezone}`,
    ...(isTimed ? timezoneLines(timezone) : []),
    ...chosen.flatMap((activity) => eventLines(activity, timezone, options)),
    ...(options.terms ?? []).flatMap((term) => termLines(term, options)),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

function eventLines(activity: Activity, timezone: string, options: IcsOptions): string[] {
  const start = activity.start ?? (activity.end as string);
  const end = activity.end ?? start;
  const isTimed = activity.precision === 'time' && start.length > 10;
  const isExact = isTimed || activity.precision === 'day';
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
    `SUMMARY:${escapeText(isDeadline ? `${activity.title}（截止）` : activity.title)}`,
    ...(activity.location ? [`LOCATION:${escapeText(activity.location)}`] : []),
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    ...(activity.category ? [`CATEGORIES:${escapeText(activity.category)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    ...(activity.status === 'cancelled' ? ['STATUS:CANCELLED'] : []),
    // Whole days of an exact date are shown, but a day off work is nobody's: only times make busy.
    `TRANSP:${isExact && isTimed ? 'OPAQUE' : 'TRANSPARENT'}`,
    'END:VEVENT',
  ];
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

/** UNTIL of a timed rule must be a UTC time: the end of that day, in a zone whose offset we know; else it is midnight of the next day. */
function ruleFor(rule: string, isTimed: boolean, timezone: string): string {
  if (!isTimed) return rule;
  return rule.replace(/UNTIL=(\d{8})(?!T)/, (_, day: string) => {
    const hours = Number((OFFSETS[timezone] ?? '+0000').slice(0, 3));
    return `UNTIL=${day}T${String(23 - hours).padStart(2, '0')}5959Z`;
  });
}

function exdateLines(activity: Activity, start: string, isTimed: boolean, timezone: string): string[] {
  if (!activity.exdates?.length) return [];
  const days = activity.exdates.map((day) => compact(isTimed && day.length === 10 ? day + start.slice(10) : day));
  return [`EXDATE;${isTimed ? `TZID=${timezone}` : 'VALUE=DATE'}:${days.join(',')}`];
}

function timezoneLines(timezone: string): string[] {
  const offset = OFFSETS[timezone];
  if (!offset) return [];
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timezone}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
}

function absoluteUrl(url: string | undefined, base: string | undefined): string | undefined {
  if (!url) return undefined;
  if (/^https?:\/\//.test(url)) return url;
  return base ? base + url.replace(/^\//, '') : undefined;
}

function compact(edtf: string): string {
  const text = edtf.replace(/[-:~]/g, '');
  return text.includes('T') ? `${text}00` : text;
}

function stamp(buildDate: string): string {
  return `${compact(buildDate)}T000000Z`;
}

function escapeText(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/([,;])/g, '\\$1');
}

/** Lines of at most 75 octets, cut between characters, never inside one. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const code = sign.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return folded;
}
