/** The events of an iCalendar file (RFC 5545) as activities. */
import { firstDay } from '../edtf.js';
import { recordId } from '../record-id.js';
import { schoolYearOf } from '../school-time.js';
import type { Activity, ReadProblem, ReadResult, Term } from '../types.js';
import { type ContentLine, contentLines, decodeCalendar, unescapeList, unescapeText } from './content-lines.js';
import { type FileZone, ZoneReader } from './file-zones.js';
import { CANCELLED, DEADLINE, isVaguelyRepeated, leadLines, MOVED, repeatedMark } from './ics-words.js';
import { type FileContext, type IcsContext, type Moment, type Report, readEnd, readMoment } from './moments.js';
import { type OwnParts, readOwnParts } from './own-lines.js';
import { plainText } from './plain-text.js';
import { type Dates, readDates } from './read-dates.js';
import { MAX_EXDATES } from './shift-rule.js';

/** The school's whole year is far below these; beyond them a file is not read on. */
const MAX_LENGTH = 10_000_000;
const MAX_EVENTS = 5000;
const MAX_PROBLEMS = 100;

/** Times of series reckoned one by one in a file. */
const MAX_RECKONED = 50_000;

/** What stands in a VEVENT or VTODO: the first line of each name, and all EXDATEs and RDATEs. */
interface Event {
  isTask: boolean;
  lines: Map<string, ContentLine>;
  exdates: ContentLine[];
  rdates: ContentLine[];
  line: number;
}

/**
 * Reads VEVENTs, and VTODOs as what is to be done by a day: days, times (UTC and `TZID` brought to the school's zone), repetitions, moved and cancelled single
 * times, place, category, organiser. What is not understood is reported and never thrown: `ics/format` (no calendar at
 * all), `ics/too-long`, `ics/component`, `ics/unclosed`, `ics/no-title`, `ics/date`, `ics/timezone`, `ics/rule`; `encoding/converted` for what is no UTF-8 and was
 * read as GB18030.
 *
 * Repetitions without an end are bounded by their term, and that is reported as `ics/open-end` with their last day. One
 * that is at several times of day here, since the clocks of its zone are changed, becomes a record for each. A whole day whose title ends in （截止） is a deadline, as `writeIcs`
 * writes it. What `writeIcs` wrote comes back: terms as `terms`, and the author's words for a time that nobody has changed
 * since.
 *
 * @param source The bytes of a file, UTF-8 or else GB18030; as text, lines that are folded within a character are lost.
 */
export function readIcs(source: string | Uint8Array, context: IcsContext = {}): ReadResult<Activity> {
  const { text, isConverted } =
    typeof source === 'string' ? { text: source, isConverted: false } : decodeCalendar(source);
  const problems: ReadProblem[] = [];
  const firstLine = context.source?.line ?? 1;
  const report: Report = (code, found, line) => {
    if (problems.length < MAX_PROBLEMS) problems.push({ code, found: found.slice(0, 80), line: firstLine + line - 1 });
  };
  if (isConverted) report('encoding/converted', 'GB18030', 1);
  const { events, title, zones } = readEvents(text, report);
  const taken = context.takenIds ?? new Set<string>();
  const terms = events.flatMap((event) => readTerm(event, context) ?? []);
  const timesLeft = { count: MAX_RECKONED };
  const inner: FileContext = { ...context, zones, timesLeft, ...(!context.terms?.length && { terms }) };
  const moved = movedTimes(events, inner);
  const records = events.flatMap((event) =>
    readTerm(event, context) ? [] : readEvent(event, moved, inner, taken, report),
  );
  return { records, problems, ...(title && { title }), ...(terms.length > 0 && { terms }) };
}

function readTerm({ lines }: Event, context: IcsContext): Term | undefined {
  const term = lines.get('X-KEPU-TERM');
  const startLine = lines.get('DTSTART');
  const start = startLine && readMoment(startLine, context);
  const { 'X-SCHOOL-YEAR': schoolYear = '' } = term?.params ?? {};
  if (!term || !start || !/^\d{4}-\d{4}$/.test(schoolYear)) return undefined;
  return { schoolYear, name: unescapeText(term.value), start: start.day, end: readEnd(lines, start, context).day };
}

interface Contents {
  events: Event[];
  title: string;
  zones: ReadonlyMap<string, FileZone>;
}

function readEvents(text: string, report: Report): Contents {
  const events: Event[] = [];
  const zoneReader = new ZoneReader();
  let event: Event | undefined;
  // Components within an event, such as alarms: counted, since their names need not match.
  let inner = 0;
  let title = '';
  let isCalendar = false;
  if (text.length > MAX_LENGTH) report('ics/too-long', `${text.length}`, 1);
  for (const line of contentLines(text.slice(0, MAX_LENGTH).replace(/^\ufeff/, ''))) {
    const { name } = line;
    if (!event && zoneReader.take(line)) continue;
    const value = line.value.trim().toUpperCase();
    if (name === 'BEGIN') {
      if (value === 'VCALENDAR') isCalendar = true;
      if (event) inner += 1;
      else if (value === 'VEVENT' || value === 'VTODO')
        event = { isTask: value === 'VTODO', lines: new Map(), exdates: [], rdates: [], line: line.line };
      else if (value === 'VJOURNAL') report('ics/component', value, line.line);
    } else if (name === 'END') {
      if (inner > 0) inner -= 1;
      else if (event) {
        // What is to be done some day stands on no day.
        if (!event.isTask || event.lines.has('DUE') || event.lines.has('DTSTART')) events.push(event);
        else report('ics/component', 'VTODO', event.line);
        event = undefined;
      }
      if (events.length >= MAX_EVENTS) {
        report('ics/too-long', `${events.length}`, line.line);
        break;
      }
    } else if (event && inner === 0) {
      if (name === 'EXDATE') event.exdates.push(line);
      else if (name === 'RDATE') event.rdates.push(line);
      else if (!event.lines.has(name)) event.lines.set(name, line);
    } else if (name === 'X-WR-CALNAME') title = unescapeText(line.value);
  }
  if (!isCalendar) report('ics/format', text.slice(0, 80), 1);
  if (event) {
    report('ics/unclosed', event.isTask ? 'VTODO' : 'VEVENT', event.line);
    events.push(event);
  }
  return { events: isCalendar ? events : [], title, zones: zoneReader.zones };
}

/** Times of a series, by UID, that have an event of their own. */
function movedTimes(events: readonly Event[], context: FileContext): Map<string, Moment[]> {
  const moved = new Map<string, Moment[]>();
  for (const { lines } of events) {
    const original = lines.get('RECURRENCE-ID');
    const moment = original && readMoment(original, context);
    const uid = lines.get('UID')?.value;
    if (!moment || uid === undefined) continue;
    moved.set(uid, [...(moved.get(uid) ?? []).slice(-MAX_EXDATES), moment]);
  }
  return moved;
}

function readEvent(
  { lines, exdates, rdates, line }: Event,
  series: ReadonlyMap<string, readonly Moment[]>,
  context: FileContext,
  taken: Set<string>,
  report: Report,
): Activity[] {
  const textOf = (name: string) => unescapeText(lines.get(name)?.value ?? '');
  const summary = textOf('SUMMARY').replace(/\s+/g, ' ');
  // A mark alone is the title of whatever that is.
  const moved = MOVED.exec(summary)?.[1];
  const cancelled = CANCELLED.exec(summary)?.[1];
  const title = moved ?? cancelled ?? summary;
  if (title === '') {
    report('ics/no-title', textOf('UID'), line);
    return [];
  }
  const uid = lines.get('UID')?.value ?? '';
  const isOverride = lines.has('RECURRENCE-ID');
  const own = readOwnParts(textOf, lines.get('X-KEPU-DATE')?.params['X-PRECISION']);
  const times = { lines, exdates, rdates, moved: isOverride ? [] : (series.get(uid) ?? []) };
  const dates = readDates(times, title, own, context, report);
  const isDeadline = dates[0]?.start === undefined && dates[0]?.end !== undefined;
  const name = (isDeadline ? title.replace(DEADLINE, '') : withoutMark(title, own)).trim();
  const category = unescapeList(lines.get('CATEGORIES')?.value ?? '')[0] ?? context.category;
  const owner = own.owner || (lines.get('ORGANIZER')?.params.CN ?? '').trim();
  const location = textOf('LOCATION');
  const description = own.dated ? withoutLead(textOf('DESCRIPTION'), own) : plainText(textOf('DESCRIPTION'));
  const url = lines.get('URL')?.value.trim();
  const { planId, source } = context;
  const yearOf = ({ start, end }: Dates) => {
    const day = start ?? end;
    return context.schoolYear ?? (day && schoolYearOf(firstDay(day), context.terms));
  };
  const common = {
    title: name,
    grades: own.grades,
    ...(category && { category }),
    ...(location && { location }),
    ...(owner && { owner }),
    ...(description && { description }),
    ...(textOf('STATUS').toUpperCase() === 'CANCELLED' || cancelled
      ? { status: 'cancelled' as const }
      : moved
        ? { status: 'moved' as const }
        : own.status
          ? { status: own.status }
          : textOf('STATUS').toUpperCase() === 'COMPLETED' && { status: 'done' as const }),
    ...(url && /^https?:/i.test(url) && { url }),
    ...(planId && { planId }),
    extras: own.extras,
    ...(source && { source: { file: source.file, line: source.line + line - 1 } }),
  };
  return dates.map((dated, index) => {
    const schoolYear = yearOf(dated);
    return {
      id: idOf(uid, isOverride || index > 0, taken) ?? recordId(planId, name, dated.dateText, taken),
      ...common,
      ...dated,
      ...(schoolYear && { schoolYear }),
    };
  });
}

/** A title without what `writeIcs` puts behind it for what repeats on days that nobody knows. */
function withoutMark(title: string, { dated }: OwnParts): string {
  const marks =
    dated && isVaguelyRepeated(dated)
      ? [repeatedMark(dated.dateText, 'zh-CN'), repeatedMark(dated.dateText, 'en')]
      : [];
  const mark = marks
    .map((each) => each.replace(/\s+/g, ' '))
    .find((each) => title.length > each.length && title.endsWith(each));
  return mark ? title.slice(0, -mark.length) : title;
}

/** A description without the lines that `writeIcs` puts above it, in whichever language. */
function withoutLead(description: string, own: OwnParts): string {
  for (const lang of ['zh-CN', 'en'] as const) {
    const lead = leadLines(own, lang).join('\n');
    if (`${description}\n`.startsWith(`${lead}\n`)) return description.slice(lead.length).trim();
  }
  return description;
}

/** Our own ids come back; those of others as far as they can stand in an address. */
function idOf(uid: string, isOverride: boolean, taken: Set<string>): string | undefined {
  const id = unescapeText(uid).replace(/@[^@]*$/, '');
  if (isOverride || taken.has(id) || !/^[\p{L}\p{N}~./_-]{1,80}$/u.test(id)) return undefined;
  taken.add(id);
  return id;
}
