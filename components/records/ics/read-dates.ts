/** When an event is: DTSTART, DTEND and DUE, or the words of its author. */
import { addDays } from '../civil-date.js';
import type { Activity } from '../types.js';
import { formatSpan } from '../words/format-date.js';
import { type ContentLine, contentLines } from './content-lines.js';
import { DEADLINE } from './ics-words.js';
import { type FileContext, homeOf, type Moment, type Report, readEnd, readMoment, writeMoment } from './moments.js';
import type { OwnParts } from './own-lines.js';
import { readSeries } from './read-series.js';
import { spanLines } from './span-lines.js';

/** When an activity is. */
export type Dates = Pick<Activity, 'start' | 'end' | 'precision' | 'dateText' | 'deadline' | 'recurrence' | 'exdates'>;

/** The lines of an event that say when it is. */
export interface EventTimes {
  /** The first of each name. */
  lines: ReadonlyMap<string, ContentLine>;
  exdates: readonly ContentLine[];
  rdates: readonly ContentLine[];
  /** Times of the series that have an event of their own. */
  moved: readonly Moment[];
}

/**
 * @param own What a file of ours says besides.
 * @returns One, save for a series that is at several times of day here: then one for each; none if all its times were
 *   left out.
 */
export function readDates(
  times: EventTimes,
  title: string,
  own: OwnParts,
  context: FileContext,
  report: Report,
): Dates[] {
  const { lines } = times;
  const due = lines.get('DUE');
  if (due) return [readDue(due, lines, context, report)];
  const startLine = lines.get('DTSTART');
  const start = startLine && readMoment(startLine, context, report);
  if (!start) return [{ precision: 'unknown', dateText: startLine?.value.slice(0, 80) ?? '' }];
  const end = readEnd(lines, start, context, report);
  const first = writeMoment(start);
  const last = writeMoment(end);
  const lang = context.lang ?? 'zh-CN';
  const isUnchanged = own.dated !== undefined && isAsWritten(own.dated, start, end, lines.has('RRULE'), context);
  const isDeadline = DEADLINE.test(title) && start.clock === '' && start.day === end.day;
  if (isDeadline && !isUnchanged)
    return [{ end: last, deadline: last, precision: 'day', dateText: formatSpan(undefined, last, 'day', lang) }];
  const precision = start.clock ? 'time' : 'day';
  const basics: Dates =
    isUnchanged && own.dated
      ? own.dated
      : { start: first, end: last, precision, dateText: formatSpan(first, last, precision, lang) };
  return readSeries(times, { start, basics, isUnchanged }, context, report) ?? [basics];
}

/** What is to be done by a day or minute: the DUE of a VTODO. The day itself counts; midnight is the end of the day before. */
function readDue(
  due: ContentLine,
  lines: ReadonlyMap<string, ContentLine>,
  context: FileContext,
  report: Report,
): Dates {
  const moment = readMoment(due, context, report);
  if (!moment) return { precision: 'unknown', dateText: due.value.slice(0, 80) };
  const rule = lines.get('RRULE');
  if (rule) report('ics/rule', rule.value, rule.line);
  const isMidnight = moment.clock === '00:00';
  const end = isMidnight ? addDays(moment.day, -1) : writeMoment(moment);
  const precision = end.length > 10 ? 'time' : 'day';
  return {
    end,
    deadline: end.slice(0, 10),
    precision,
    dateText: formatSpan(undefined, end, precision, context.lang ?? 'zh-CN'),
  };
}

/** Whether an event still has the time that ours of these dates was written with. */
function isAsWritten(
  dated: NonNullable<OwnParts['dated']>,
  start: Moment,
  end: Moment,
  repeats: boolean,
  context: FileContext,
): boolean {
  const written = spanLines({ ...dated, ...(repeats && { recurrence: 'FREQ' }) }, homeOf(context)).join('\n');
  const lines = new Map(Array.from(contentLines(written), (line) => [line.name, line]));
  const first = readMoment(lines.get('DTSTART') as ContentLine, context);
  if (!first) return false;
  return writeMoment(first) === writeMoment(start) && writeMoment(readEnd(lines, first, context)) === writeMoment(end);
}
