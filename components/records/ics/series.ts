/**
 * The times of a series at school that is written by the clock of another zone, or that has single times besides (RDATE).
 * They are reckoned one by one where they were written, and put together again to rules: one for each time of day that
 * they have here, since two zones seldom change their clocks together.
 */
import { addDays, daysBetween } from '../civil-date.js';
import { expandRecurrence } from '../recurrence.js';
import type { FileZone } from './file-zones.js';
import { beforeMidnight, type Moment, parseMoment, writeMoment } from './moments.js';
import { type Rule, withoutEnd, writeRule } from './read-rule.js';
import { type FittedRule, fitRule, shiftRule } from './shift-rule.js';
import { toLocal, toUtc } from './time-zone.js';

/** Times of one series that are reckoned: more than a school sees in two years. */
const MAX_TIMES = 1000;

/** How far a rule without an end is looked at, in days. */
const MANY_DAYS = 50 * 366;

/** A series as it is written. */
export interface WrittenSeries {
  /** First day and clock in `zone`. */
  start: Moment;
  /** How long a time takes: in ms, or for whole days the days after the first. */
  length: number;
  /** None for whole days and for the school’s own clock. */
  zone: FileZone | undefined;
  /** IANA name of the school’s zone. */
  home: string;
  /** None where there are only single times. */
  rule: Rule | undefined;
  /** The last minute at school, or the last day in `zone`; none where the rule counts or goes on. */
  until: Moment | undefined;
  /** Times besides, and times left out: minutes at school, or days in `zone`. */
  more: readonly Moment[];
  without: readonly Moment[];
}

/** Times of one series at the same time of day, by a rule. */
export interface Run {
  start: Moment;
  end: Moment;
  count: number;
  /** None for a single time. */
  fitted: FittedRule | undefined;
  /** Whether its rule says what that of the series says, and lacks nothing but what was left out there. */
  isPlain: boolean;
}

/** A time at school, `YYYY-MM-DD` or with its minute, and the day it stands for in its zone; none for one besides. */
interface Time {
  text: string;
  day: string | undefined;
}

/** @returns The runs, none where all times are left out; `isCut` where there are more times than are reckoned. */
export function reckonSeries(series: WrittenSeries): { runs: Run[]; isCut: boolean } {
  const { start, zone, home, rule, until } = series;
  const at = (day: string): string => {
    const local = writeMoment({ day, clock: start.clock });
    return zone ? toLocal(zone.toUtc(local), home) : local;
  };
  const textOf = (moment: Moment) => (moment.clock ? writeMoment(moment) : at(moment.day));
  const window = { from: start.day, to: addDays(until?.day ?? addDays(start.day, MANY_DAYS), 1) };
  const days = rule ? expandRecurrence(writeRule(withoutEnd(rule)), start.day, window) : [start.day];
  const last = until ? textOf(until) : '9999';
  const written = days.slice(0, MAX_TIMES).map((day): Time => ({ text: at(day), day }));
  const ruled = written.filter(({ text }) => text <= last);
  const more = series.more.map((moment): Time => ({ text: textOf(moment), day: undefined }));
  const isLeft = leaveOut(series.without.map(textOf), [...ruled, ...more]);
  const missing = new Set(ruled.filter((time) => !isLeft(time)).map(({ text }) => text.slice(0, 10)));
  const groups = groupByClock(ruled.filter(isLeft), more.filter(isLeft));
  return { runs: groups.flatMap((times) => makeRuns(times, missing, series)), isCut: days.length > MAX_TIMES };
}

/** Times that stay: what is no time of the series to the minute leaves out its day, as many programs write it. */
function leaveOut(without: readonly string[], times: readonly Time[]): (time: Time) => boolean {
  const texts = new Set(times.map(({ text }) => text));
  const exact = new Set(without.filter((text) => texts.has(text)));
  const days = new Set(without.filter((text) => !texts.has(text)).map((text) => text.slice(0, 10)));
  return ({ text }) => !exact.has(text) && !days.has(text.slice(0, 10));
}

/** Times that follow one another at the same time of day; those besides go to the nearest group before that has theirs. */
function groupByClock(ruled: readonly Time[], more: readonly Time[]): Time[][] {
  const groups: Time[][] = [];
  const clockOf = (group: readonly Time[] | undefined) => group?.[0]?.text.slice(10);
  for (const time of ruled) {
    const group = groups[groups.length - 1];
    if (group && clockOf(group) === time.text.slice(10)) group.push(time);
    else groups.push([time]);
  }
  for (const time of more) {
    const same = groups.filter((group) => clockOf(group) === time.text.slice(10));
    const before = same.filter(([first]) => first && first.text <= time.text);
    const group = before[before.length - 1] ?? same[0];
    if (group) group.push(time);
    else groups.push([time]);
  }
  return groups;
}

function makeRuns(group: readonly Time[], missing: ReadonlySet<string>, series: WrittenSeries): Run[] {
  const { rule } = series;
  const times = new Map(group.map((time) => [time.text.slice(0, 10), time]));
  const days = [...times.keys()].sort();
  const first = times.get(days[0] as string) as Time;
  const start = parseMoment(first.text);
  const end = endOf(start, series);
  if (days.length === 1) return [{ start, end, count: 1, fitted: undefined, isPlain: false }];
  const shifted = rule && first.day ? shiftRule(rule, daysBetween(first.day, start.day)) : undefined;
  const fitted = fitRule(days, shifted, missing);
  if (!fitted) {
    const half = days.length >> 1;
    const part = (some: readonly string[]) => some.map((day) => times.get(day) as Time);
    return [days.slice(0, half), days.slice(half)].flatMap((some) => makeRuns(part(some), missing, series));
  }
  const isSame = shifted?.has('BYDAY') && shifted.has('BYMONTHDAY') ? rule?.has('BYMONTHDAY') : true;
  const isPlain = fitted.isGiven && isSame === true && fitted.exdates.every((day) => missing.has(day));
  return [{ start, end, count: days.length, fitted, isPlain }];
}

function endOf(start: Moment, { length, home }: WrittenSeries): Moment {
  if (!start.clock) return { day: addDays(start.day, length), clock: '' };
  return beforeMidnight(parseMoment(toLocal(toUtc(writeMoment(start), home) + length, home)), start);
}

/** How long the time of an event takes, as a series needs it. Both at school. */
export function lengthOf(start: Moment, end: Moment, home: string): number {
  if (!start.clock) return daysBetween(start.day, end.day);
  return toUtc(writeMoment(end), home) - toUtc(writeMoment(start), home);
}
