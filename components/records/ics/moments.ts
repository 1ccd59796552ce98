/** Days and times of events, brought to the school's zone. */
import { addDays, makeDay } from '../civil-date.js';
import type { ReadContext } from '../types.js';
import type { Lang } from '../words/lang.js';
import type { ContentLine } from './content-lines.js';
import type { FileZone } from './file-zones.js';
import { isTimezone, minuteOf, toLocal, toUtc } from './time-zone.js';

export interface IcsContext extends ReadContext {
  /** Zone of the school, to which all times are brought; default Asia/Shanghai. */
  timezone?: string;
  /** Language of the words that a repetition gets; default zh-CN. */
  lang?: Lang;
}

/** What the times of a file depend on. */
export interface FileContext extends IcsContext {
  /** Zones that the file describes, by TZID. */
  zones?: ReadonlyMap<string, FileZone>;
  /** Times of series that may still be reckoned one by one: a file from outside must not take minutes. */
  timesLeft?: { count: number };
}

/** Takes what is not understood. */
export type Report = (code: string, found: string, line: number) => void;

/** Names that Outlook writes for zones, as far as a school may meet them. */
const WINDOWS_ZONES: Record<string, string> = {
  'China Standard Time': 'Asia/Shanghai',
  'Taipei Standard Time': 'Asia/Taipei',
  'Singapore Standard Time': 'Asia/Singapore',
  'Tokyo Standard Time': 'Asia/Tokyo',
};

const DATE_TIME = /^(\d{4})(\d\d)(\d\d)(?:T([01]\d|2[0-3])([0-5]\d)(?:[0-5]\d|60)?(Z)?)?$/i;

/** A day, and the time of day when there is one. */
export interface Moment {
  day: string;
  /** `14:00`; empty for a whole day. */
  clock: string;
}

/** The last day or minute: DTEND is exclusive for whole days, and midnight is the end of the day before. */
export function readEnd(
  lines: ReadonlyMap<string, ContentLine>,
  start: Moment,
  context: FileContext,
  report?: Report,
): Moment {
  return beforeMidnight(readWholeEnd(lines, start, context, report), start);
}

/** {@link readEnd}, with midnight left as the beginning of a day. */
export function readWholeEnd(
  lines: ReadonlyMap<string, ContentLine>,
  start: Moment,
  context: FileContext,
  report?: Report,
): Moment {
  const endLine = lines.get('DTEND');
  const end = endLine ? readMoment(endLine, context, report) : endOfDuration(lines.get('DURATION')?.value, start);
  if (!end || end.day < start.day) return start;
  if (start.clock === '') {
    const last = end.clock === '' && end.day > start.day ? addDays(end.day, -1) : end.day;
    return { day: last, clock: '' };
  }
  if (end.clock === '') return { day: end.day, clock: start.clock };
  return writeMoment(end) <= writeMoment(start) ? start : end;
}

/** An end, said as an end: 24:00 belongs to the day before. */
export function beforeMidnight(end: Moment, start: Moment): Moment {
  const isEnd = end.clock === '00:00' && end.day > start.day;
  return isEnd ? { day: addDays(end.day, -1), clock: '23:59' } : end;
}

function endOfDuration(text: string | undefined, { day, clock }: Moment): Moment | undefined {
  const match = /^\+?P(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:\d{1,5}S)?)?$/i.exec(
    text?.trim() ?? '',
  );
  if (!match) return undefined;
  const [weeks, days, hours, minutes] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  const time = Date.parse(`${day}T${clock || '00:00'}Z`) + ((weeks * 7 + days) * 1440 + hours * 60 + minutes) * 60_000;
  const [endDay = '', endClock = ''] = minuteOf(time).split('T');
  return { day: endDay, clock: clock && endClock };
}

/** A DATE or DATE-TIME in the school’s zone; `undefined`, and reported, if it is no such day or time. */
export function readMoment(line: ContentLine, context: FileContext, report?: Report): Moment | undefined {
  const written = readWritten(line, report);
  if (!written) return undefined;
  const zone = readZone(line, context, report);
  return zone ? parseMoment(toLocal(zone.toUtc(writeMoment(written)), homeOf(context))) : written;
}

/** A DATE or DATE-TIME as it stands there, in whichever zone. */
export function readWritten({ value, line }: ContentLine, report?: Report): Moment | undefined {
  const match = DATE_TIME.exec(value.trim());
  const day = match && makeDay(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!match || !day || day < '1900' || day > '2200') {
    report?.('ics/date', value, line);
    return undefined;
  }
  return { day, clock: match[4] === undefined ? '' : `${match[4]}:${match[5]}` };
}

/** The zone that a time is written in; none for days, and for times in that of the school or in one that nobody knows. */
export function readZone(
  { value, params, line }: ContentLine,
  context: FileContext,
  report?: Report,
): FileZone | undefined {
  const match = DATE_TIME.exec(value.trim());
  if (match?.[4] === undefined) return undefined;
  // Outlook and others quote the name or put a path before it.
  const named = params.TZID?.replace(/^\/.*?\/(?=[A-Z])/, '') ?? '';
  const zone = match[6] ? 'UTC' : (WINDOWS_ZONES[named] ?? named);
  if (zone === '' || zone === homeOf(context)) return undefined;
  // The platform knows more of its zones than a file tells.
  if (isTimezone(zone)) return { toUtc: (local) => toUtc(local, zone) };
  const own = context.zones?.get(params.TZID ?? '');
  if (!own) report?.('ics/timezone', named, line);
  return own;
}

/** The zone of the school. */
export function homeOf({ timezone }: IcsContext): string {
  return timezone && isTimezone(timezone) ? timezone : 'Asia/Shanghai';
}

/** What {@link writeMoment} wrote. */
export function parseMoment(text: string): Moment {
  return { day: text.slice(0, 10), clock: text.slice(11) };
}

/** As EDTF. */
export function writeMoment({ day, clock }: Moment): string {
  return clock ? `${day}T${clock}` : day;
}
