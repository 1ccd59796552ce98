/** When an event is that takes place several times: RRULE, RDATE and EXDATE. */
import { addDays } from '../civil-date.js';
import { formatSpan } from '../words/format-date.js';
import type { ContentLine } from './content-lines.js';
import {
  type FileContext,
  homeOf,
  type Moment,
  type Report,
  readMoment,
  readWholeEnd,
  readWritten,
  readZone,
  writeMoment,
} from './moments.js';
import type { Dates, EventTimes } from './read-dates.js';
import { endOfOpen, needsEnd, type Rule, readRule, writeRule } from './read-rule.js';
import { countWords, ruleWords } from './rule-words.js';
import { lengthOf, type Run, reckonSeries, type WrittenSeries } from './series.js';
import { MAX_EXDATES } from './shift-rule.js';

/** What is known of the first time, at school. */
interface First {
  start: Moment;
  basics: Dates;
  /** Whether the words of `basics` are its author’s. */
  isUnchanged: boolean;
}

/**
 * A rule in the school’s own clock is kept as it is, all else is reckoned by `reckonSeries`. A rule without an end gets
 * one, and so does one with more times than are reckoned; both are reported.
 *
 * @returns `undefined` for what takes place once; reported if that is for want of understanding.
 */
export function readSeries(
  { lines, exdates, rdates, moved }: EventTimes,
  { start, basics, isUnchanged }: First,
  context: FileContext,
  report: Report,
): Dates[] | undefined {
  const startLine = lines.get('DTSTART') as ContentLine;
  const ruleLine = lines.get('RRULE');
  const rule = ruleLine && readRule(ruleLine.value.trim());
  if (ruleLine && !rule) report('ics/rule', ruleLine.value, ruleLine.line);
  const momentsOf = (list: readonly ContentLine[]) => readMoments(list, context, report);
  const more = momentsOf(rdates);
  if (!rule && more.length === 0) return undefined;
  const zone = readZone(startLine, context);
  const until = rule && ruleLine && readUntil(rule, { ...ruleLine, params: startLine.params }, context);
  const isOpen = rule !== undefined && !until && needsEnd(rule);
  const limit = isOpen ? { day: endOfOpen(start.day, context), clock: start.clock && '23:59' } : until;
  if (isOpen) report('ics/open-end', limit?.day ?? '', ruleLine?.line ?? 1);
  const without = [...momentsOf(exdates), ...moved];
  if (rule && !zone && more.length === 0) {
    const days = [...new Set(without.map(({ day }) => day))].sort().slice(0, MAX_EXDATES);
    const recurrence = writeRule(endRule(rule, limit, start.clock));
    // An end that the rule got here is not its author's.
    const said = until ? recurrence : recurrence.replace(/;?UNTIL=\d+/, '');
    return [
      {
        ...basics,
        recurrence,
        ...(!isUnchanged && { dateText: ruleWords(said, start.day, context.lang ?? 'zh-CN') }),
        ...(days.length > 0 && { exdates: days }),
      },
    ];
  }
  const left = context.timesLeft;
  if (left && left.count <= 0) {
    report('ics/too-long', 'RRULE', startLine.line);
    return undefined;
  }
  const home = homeOf(context);
  const series: WrittenSeries = {
    start: readWritten(startLine) as Moment,
    length: lengthOf(start, readWholeEnd(lines, start, context), home),
    zone,
    home,
    rule,
    until: limit,
    more,
    without,
  };
  const { runs, isCut } = reckonSeries(series);
  if (left) left.count -= more.length + runs.reduce((sum, { count }) => sum + count, 1);
  const goesOn = rule !== undefined && !limit && !rule.has('COUNT');
  const isKept = goesOn && runs.length === 1 && runs[0]?.isPlain === true;
  if ((isCut || goesOn) && !isKept) report('ics/open-end', lastDayOf(runs), ruleLine?.line ?? 1);
  return runs.map((run, index) => {
    const isLast = index === runs.length - 1;
    const end = isLast && !until ? (runs.length === 1 ? rule?.get('COUNT') : undefined) : 'UNTIL';
    return datesOf(run, { end, isKept }, context);
  });
}

/** Moments of lists; of periods their beginning. */
function readMoments(list: readonly ContentLine[], context: FileContext, report: Report): Moment[] {
  return list
    .slice(0, MAX_EXDATES)
    .flatMap((line) =>
      line.value.split(',').flatMap((text) => {
        const value = text.replace(/\/.*/, '');
        return readMoment({ ...line, value }, context, report) ?? [];
      }),
    )
    .slice(0, MAX_EXDATES);
}

/** The last minute of UNTIL at school, or its day where it names one. */
function readUntil(rule: Rule, line: ContentLine, context: FileContext): Moment | undefined {
  const value = rule.get('UNTIL');
  return value === undefined ? undefined : readMoment({ ...line, value }, context);
}

/** A rule in the school’s clock with its last day: that of a minute before the time of day is the day before. */
function endRule(rule: Rule, limit: Moment | undefined, clock: string): Rule {
  const ended = new Map(rule);
  if (!limit) ended.delete('UNTIL');
  else {
    const isBefore = limit.clock !== '' && limit.clock < clock;
    ended.set('UNTIL', (isBefore ? addDays(limit.day, -1) : limit.day).replace(/-/g, ''));
  }
  return ended;
}

interface Saying {
  /** How the words say its end: not at all, by `UNTIL`, or by this number of times. */
  end: string | undefined;
  /** Whether its rule has no end. */
  isKept: boolean;
}

function datesOf(run: Run, { end, isKept }: Saying, context: FileContext): Dates {
  const { fitted, isPlain, count } = run;
  const lang = context.lang ?? 'zh-CN';
  const { day, clock } = run.start;
  const dates = {
    start: writeMoment(run.start),
    end: writeMoment(run.end),
    precision: clock ? 'time' : 'day',
  } as const;
  if (!fitted) return { ...dates, dateText: formatSpan(dates.start, dates.end, dates.precision, lang) };
  const open = fitted.rule.replace(/;UNTIL=\d+/, '');
  const said = end === 'UNTIL' ? fitted.rule : end ? `${open};COUNT=${end}` : open;
  return {
    ...dates,
    dateText: isPlain ? ruleWords(said, day, lang) : countWords(count, lang),
    recurrence: isKept ? open : fitted.rule,
    ...(fitted.exdates.length > 0 && { exdates: fitted.exdates }),
  };
}

function lastDayOf(runs: readonly Run[]): string {
  const ends = runs.map(({ start, fitted }) => fitted?.rule.slice(-8) ?? start.day.replace(/-/g, '')).sort();
  return (ends[ends.length - 1] ?? '').replace(/^(\d{4})(\d\d)/, '$1-$2-');
}
