/** Activities as an iCalendar file (RFC 5545) for the calendars of telephones. */
import type { Activity, Term } from '../types.js';
import type { Lang } from '../words/lang.js';
import { escapeText, foldLine } from './content-lines.js';
import { ICS_WORDS, isVaguelyRepeated, leadLines, repeatedMark } from './ics-words.js';
import { ownLines, termLine } from './own-lines.js';
import { compact, firstOf, isAtTime, spanLines } from './span-lines.js';
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
  /** Language of what is not the author's: （截止）, 负责人. Default zh-CN. */
  lang?: Lang;
  /** Put before relative `url`s; ends in `/`. Without it they are left out: a telephone has no page to resolve them against. */
  urlBase?: string;
  /** Terms become all-day spans of their own where given. */
  terms?: readonly Term[];
  /** Only activities of this category. */
  category?: string;
}

/**
 * Activities with dates become events: exact days as whole days that count, months, weeks, terms and vague ones as spans
 * that leave the days free (`TRANSP:TRANSPARENT`), with the author's words first in the description. What repeats on days
 * that nobody knows (每两周一次) is one day with these words behind its title. Deadlines are their last day. Activities without dates are left out. Same input, same bytes. {@link readIcs} gives the same activities again, save
 * for `planId`, `schoolYear` and `source`, and addresses that are not whole.
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
    `PRODID:-//Kepu//Kepu 1//${options.lang === 'en' ? 'EN' : 'ZH'}`,
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
  const isTimed = isAtTime(activity);
  const { lang = 'zh-CN' } = options;
  const deadline = activity.start === undefined ? ICS_WORDS[lang].deadline : '';
  const repeated = isVaguelyRepeated(activity) ? repeatedMark(activity.dateText, lang) : '';
  const url = absoluteUrl(activity.url, options.urlBase);
  const description = [...leadLines(activity, lang), activity.description].filter(Boolean).join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(activity.id)}@${options.host}`,
    `DTSTAMP:${stamp(options.buildDate)}`,
    ...spanLines(activity, timezone),
    ...(activity.recurrence ? [`RRULE:${ruleFor(activity.recurrence, isTimed, timezone)}`] : []),
    ...exdateLines(activity, isTimed, timezone),
    `SUMMARY:${escapeText(activity.title + deadline + repeated + markOf(activity, lang))}`,
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
    ...ownLines(activity),
    'END:VEVENT',
  ];
}

/** In words, too: telephones hide STATUS, and the standard has none for what was moved. */
function markOf({ status }: Activity, lang: Lang): string {
  return status === 'cancelled' || status === 'moved' ? ICS_WORDS[lang][status] : '';
}

function termLines(term: Term, options: IcsOptions): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:term-${term.start}@${options.host}`,
    `DTSTAMP:${stamp(options.buildDate)}`,
    ...spanLines({ ...term, precision: 'day', dateText: '' }, ''),
    `SUMMARY:${escapeText(ICS_WORDS[options.lang ?? 'zh-CN'].term(term.schoolYear, term.name))}`,
    'TRANSP:TRANSPARENT',
    termLine(term),
    'END:VEVENT',
  ];
}

/** UNTIL of a timed rule has to be a UTC time: the end of that day in the school’s zone. */
function ruleFor(rule: string, isTimed: boolean, timezone: string): string {
  if (!isTimed) return rule;
  return rule.replace(/UNTIL=(\d{4})(\d\d)(\d\d)(?!T)/, (_, year: string, month: string, day: string) => {
    const end = new Date(toUtc(`${year}-${month}-${day}T23:59`, timezone) + 59_000);
    return `UNTIL=${end.toISOString().replace(/[-:]|\.\d+/g, '')}`;
  });
}

function exdateLines(activity: Activity, isTimed: boolean, timezone: string): string[] {
  if (!activity.exdates?.length) return [];
  const start = firstOf(activity);
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

function stamp(buildDate: string): string {
  return `${compact(buildDate)}T000000Z`;
}
