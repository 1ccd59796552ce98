/** The events of an iCalendar file (RFC 5545) as activities. */
import { addDays, makeDay } from '../civil-date.js';
import { formatInterval } from '../edtf.js';
import { recordId } from '../record-id.js';
import { schoolYearOf } from '../school-time.js';
import type { Activity, ReadContext, ReadProblem, ReadResult } from '../types.js';
import type { Lang } from '../words/lang.js';
import { type ContentLine, contentLines, unescapeList, unescapeText } from './content-lines.js';
import { readRule, ruleWords } from './read-rule.js';
import { isTimezone, toLocal, toUtc } from './time-zone.js';

export interface IcsContext extends ReadContext {
  /** Zone of the school, to which all times are brought; default Asia/Shanghai. */
  timezone?: string;
  /** Language of the words that a repetition gets; default zh-CN. */
  lang?: Lang;
}

/** The school's whole year is far below these; beyond them a file is not read on. */
const MAX_LENGTH = 10_000_000;
const MAX_EVENTS = 5000;
const MAX_PROBLEMS = 100;
const MAX_EXDATES = 500;

/** Names that Outlook writes for zones, as far as a school may meet them. */
const WINDOWS_ZONES: Record<string, string> = {
  'China Standard Time': 'Asia/Shanghai',
  'Taipei Standard Time': 'Asia/Taipei',
  'Singapore Standard Time': 'Asia/Singapore',
  'Tokyo Standard Time': 'Asia/Tokyo',
};

/** A day, and the time of day when there is one. */
interface Moment {
  day: string;
  /** `14:00`; empty for a whole day. */
  clock: string;
}

/** What stands in a VEVENT: the first line of each name, and all EXDATEs. */
interface Event {
  lines: Map<string, ContentLine>;
  exdates: ContentLine[];
  line: number;
}

type Report = (code: string, found: string, line: number) => void;

/**
 * Reads VEVENTs: days, times (UTC and `TZID` brought to the school's zone), repetitions, moved and cancelled single
 * times, place, category, organiser. What is not understood is reported and never thrown: `ics/format` (no calendar at
 * all), `ics/too-long`, `ics/component`, `ics/unclosed`, `ics/no-title`, `ics/date`, `ics/timezone`, `ics/rule`.
 *
 * Repetitions without an end are bounded by their term. A whole day whose title ends in （截止） is a deadline, as `writeIcs`
 * writes it.
 */
export function readIcs(text: string, context: IcsContext = {}): ReadResult<Activity> {
  const problems: ReadProblem[] = [];
  const firstLine = context.source?.line ?? 1;
  const report: Report = (code, found, line) => {
    if (problems.length < MAX_PROBLEMS) problems.push({ code, found: found.slice(0, 80), line: firstLine + line - 1 });
  };
  const { events, title } = readEvents(text, report);
  const taken = context.takenIds ?? new Set<string>();
  const moved = movedTimes(events, context);
  const records = events.flatMap((event) => readEvent(event, moved, context, taken, report) ?? []);
  return { records, problems, ...(title && { title }) };
}

function readEvents(text: string, report: Report): { events: Event[]; title: string } {
  const events: Event[] = [];
  let event: Event | undefined;
  // Components within an event, such as alarms: counted, since their names need not match.
  let inner = 0;
  let title = '';
  let isCalendar = false;
  if (text.length > MAX_LENGTH) report('ics/too-long', `${text.length}`, 1);
  for (const line of contentLines(text.slice(0, MAX_LENGTH).replace(/^\ufeff/, ''))) {
    const { name } = line;
    const value = line.value.trim().toUpperCase();
    if (name === 'BEGIN') {
      if (value === 'VCALENDAR') isCalendar = true;
      if (event) inner += 1;
      else if (value === 'VEVENT') event = { lines: new Map(), exdates: [], line: line.line };
      else if (value === 'VTODO' || value === 'VJOURNAL') report('ics/component', value, line.line);
    } else if (name === 'END') {
      if (inner > 0) inner -= 1;
      else if (event) {
        events.push(event);
        event = undefined;
      }
      if (events.length >= MAX_EVENTS) {
        report('ics/too-long', `${events.length}`, line.line);
        break;
      }
    } else if (event && inner === 0) {
      if (name === 'EXDATE') event.exdates.push(line);
      else if (!event.lines.has(name)) event.lines.set(name, line);
    } else if (name === 'X-WR-CALNAME') title = unescapeText(line.value);
  }
  if (!isCalendar) report('ics/format', text.slice(0, 80), 1);
  if (event) {
    report('ics/unclosed', 'VEVENT', event.line);
    events.push(event);
  }
  return { events: isCalendar ? events : [], title };
}

/** Days of a series, by UID, that have an event of their own. */
function movedTimes(events: readonly Event[], context: IcsContext): Map<string, string[]> {
  const moved = new Map<string, string[]>();
  for (const { lines } of events) {
    const original = lines.get('RECURRENCE-ID');
    const moment = original && readMoment(original, context);
    const uid = lines.get('UID')?.value;
    if (!moment || uid === undefined) continue;
    moved.set(uid, [...(moved.get(uid) ?? []).slice(-MAX_EXDATES), moment.day]);
  }
  return moved;
}

function readEvent(
  { lines, exdates, line }: Event,
  moved: ReadonlyMap<string, readonly string[]>,
  context: IcsContext,
  taken: Set<string>,
  report: Report,
): Activity | undefined {
  const textOf = (name: string) => unescapeText(lines.get(name)?.value ?? '');
  const summary = textOf('SUMMARY').replace(/\s+/g, ' ');
  // A mark alone is the title of whatever that is.
  const [, title = summary, mark] = MARKED.exec(summary) ?? [];
  if (title === '') {
    report('ics/no-title', textOf('UID'), line);
    return undefined;
  }
  const uid = lines.get('UID')?.value ?? '';
  const isOverride = lines.has('RECURRENCE-ID');
  const dated = readDates(lines, exdates, isOverride ? [] : (moved.get(uid) ?? []), title, context, report);
  const name = dated.deadline ? title.replace(DEADLINE, '') : title;
  const category = unescapeList(lines.get('CATEGORIES')?.value ?? '')[0] ?? context.category;
  const owner = (lines.get('ORGANIZER')?.params.CN ?? '').trim();
  const location = textOf('LOCATION');
  const description = textOf('DESCRIPTION');
  const url = lines.get('URL')?.value.trim();
  const { planId, source } = context;
  const day = dated.start ?? dated.end;
  const schoolYear = context.schoolYear ?? (day && schoolYearOf(day.slice(0, 10), context.terms));
  return {
    id: idOf(uid, isOverride, taken) ?? recordId(planId, name, dated.dateText, taken),
    title: name,
    ...dated,
    grades: [],
    ...(category && { category }),
    ...(location && { location }),
    ...(owner && { owner }),
    ...(description && { description }),
    ...(textOf('STATUS').toUpperCase() === 'CANCELLED' || mark === '已取消'
      ? { status: 'cancelled' as const }
      : mark && { status: 'moved' as const }),
    ...(url && /^https?:/i.test(url) && { url }),
    ...(schoolYear && { schoolYear }),
    ...(planId && { planId }),
    extras: {},
    ...(source && { source: { file: source.file, line: source.line + line - 1 } }),
  };
}

/** What `writeIcs` puts behind a title. */
const MARKED = /^(.+?)\s*[（(](已取消|已改期)[）)]$/;
const DEADLINE = /\s*[（(]截止[）)]$/;

type Dates = Pick<Activity, 'start' | 'end' | 'precision' | 'dateText' | 'deadline' | 'recurrence' | 'exdates'>;

function readDates(
  lines: Event['lines'],
  exdates: readonly ContentLine[],
  moved: readonly string[],
  title: string,
  context: IcsContext,
  report: Report,
): Dates {
  const startLine = lines.get('DTSTART');
  const start = startLine && readMoment(startLine, context, report);
  if (!start) return { precision: 'unknown', dateText: startLine?.value.slice(0, 80) ?? '' };
  const end = readEnd(lines, start, context, report);
  const first = writeMoment(start);
  const last = writeMoment(end);
  if (DEADLINE.test(title) && start.clock === '' && start.day === end.day)
    return { end: last, deadline: last, precision: 'day', dateText: last };
  const basics = {
    start: first,
    end: last,
    precision: start.clock ? ('time' as const) : ('day' as const),
    dateText: formatInterval(first, last),
  };
  const ruleLine = lines.get('RRULE');
  if (lines.has('RDATE')) report('ics/rule', 'RDATE', lines.get('RDATE')?.line ?? 1);
  if (!ruleLine) return basics;
  // Times that lie on another day at home would need other weekdays, too.
  const isShifted = start.day.replace(/-/g, '') !== startLine.value.trim().slice(0, 8);
  const recurrence = isShifted
    ? undefined
    : readRule(ruleLine.value.trim(), start.day, context.terms ?? [], (value) => {
        const moment = value ? readMoment({ ...ruleLine, value }, context) : undefined;
        return moment?.day;
      });
  if (!recurrence) {
    report('ics/rule', ruleLine.value, ruleLine.line);
    return basics;
  }
  const without = exdates
    .slice(0, MAX_EXDATES)
    .flatMap((line) => line.value.split(',').flatMap((value) => readMoment({ ...line, value }, context, report) ?? []))
    .map(({ day }) => day);
  const days = [...new Set([...without, ...moved])].sort().slice(0, MAX_EXDATES);
  const clock = [start.clock, end.day === start.day && end.clock !== start.clock ? end.clock : '']
    .filter(Boolean)
    .join('—');
  return {
    ...basics,
    recurrence,
    dateText: [ruleWords(recurrence, start.day, context.lang ?? 'zh-CN'), clock].filter(Boolean).join(' '),
    ...(days.length > 0 && { exdates: days }),
  };
}

/** The last day or minute: DTEND is exclusive for whole days, and midnight is the end of the day before. */
function readEnd(lines: Event['lines'], start: Moment, context: IcsContext, report: Report): Moment {
  const endLine = lines.get('DTEND');
  const end = endLine ? readMoment(endLine, context, report) : endOfDuration(lines.get('DURATION')?.value, start);
  if (!end || end.day < start.day) return start;
  if (start.clock === '') {
    const last = end.clock === '' && end.day > start.day ? addDays(end.day, -1) : end.day;
    return { day: last, clock: '' };
  }
  if (end.clock === '') return { day: end.day, clock: start.clock };
  if (writeMoment(end) <= writeMoment(start)) return start;
  return end.clock === '00:00' ? { day: addDays(end.day, -1), clock: '23:59' } : end;
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
  const [endDay = '', endClock = ''] = new Date(time).toISOString().split('T');
  return { day: endDay, clock: clock && endClock.slice(0, 5) };
}

/** A DATE or DATE-TIME in the school's zone; `undefined`, and reported, if it is no such day or time. */
function readMoment({ value, params, line }: ContentLine, context: IcsContext, report?: Report): Moment | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T([01]\d|2[0-3])([0-5]\d)(?:[0-5]\d|60)?(Z)?)?$/i.exec(value.trim());
  const day = match && makeDay(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!match || !day || day < '1900' || day > '2200') {
    report?.('ics/date', value, line);
    return undefined;
  }
  if (match[4] === undefined) return { day, clock: '' };
  const local = `${day}T${match[4]}:${match[5]}`;
  const home = context.timezone && isTimezone(context.timezone) ? context.timezone : 'Asia/Shanghai';
  // Outlook and others quote the name or put a path before it.
  const named = params.TZID?.replace(/^\/.*?\/(?=[A-Z])/, '') ?? '';
  const zone = match[6] ? 'UTC' : (WINDOWS_ZONES[named] ?? named);
  if (zone !== '' && zone !== home) {
    if (isTimezone(zone)) return parseLocal(toLocal(toUtc(local, zone), home));
    report?.('ics/timezone', named, line);
  }
  return parseLocal(local);
}

function parseLocal(local: string): Moment {
  return { day: local.slice(0, 10), clock: local.slice(11) };
}

function writeMoment({ day, clock }: Moment): string {
  return clock ? `${day}T${clock}` : day;
}

/** Our own ids come back; those of others as far as they can stand in an address. */
function idOf(uid: string, isOverride: boolean, taken: Set<string>): string | undefined {
  const id = unescapeText(uid).replace(/@[^@]*$/, '');
  if (isOverride || taken.has(id) || !/^[\p{L}\p{N}~._-]{1,80}$/u.test(id)) return undefined;
  taken.add(id);
  return id;
}
