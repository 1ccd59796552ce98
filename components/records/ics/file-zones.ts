/**
 * Time zones that a calendar file describes itself (RFC 5545, 3.6.5): Outlook names zones as Windows does, and some
 * programs as they like, so that only the rules in the file say what a time means.
 */
import { makeDay, weekdayOf } from '../civil-date.js';
import { daysInMonth } from '../is-edtf.js';
import { type ContentLine, unescapeText } from './content-lines.js';
import type { LocalTime } from './time-zone.js';

/** More than any zone has had since clocks are changed; what is beyond is left to the report of an unknown zone. */
const MAX_ZONES = 20;
const MAX_OBSERVANCES = 40;
const MAX_RDATES = 200;
const MAX_RULE = 200;

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A zone by the rules of the file. */
export interface FileZone {
  /** The moment of a wall clock, in ms; of a time that is left out or repeated, the one by the offset before. */
  toUtc(local: LocalTime): number;
}

/** A change of clocks: at which time of the old clock, and the offsets before and after. All in ms. */
interface Onset {
  atMs: number;
  from: number;
  to: number;
}

/** Once a year, on days that are of one of each list that is not empty. */
interface Rule {
  /** 1–12 */
  month: number;
  /** Counted from the end of the month where negative. */
  monthDays: number[];
  /** `SU`, `1SU`, `-1SU`. */
  weekdays: string[];
  /** First day and `T02:00`. */
  start: string;
  clock: string;
  untilMs: number;
}

/** A STANDARD or DAYLIGHT: its first onset, more of them, and the rule of the others. */
interface Observance {
  onsets: Onset[];
  rule?: Rule;
}

/** Collects the zones of a file, line by line. */
export class ZoneReader {
  /** By TZID. A zone whose rules are not understood in full is none: its times would be wrong half the year. */
  readonly zones = new Map<string, FileZone>();
  #isWithin = false;
  #name = '';
  #observances: (Observance | undefined)[] = [];
  #lines: Map<string, ContentLine> | undefined;
  #rdates: string[] = [];

  /** Takes a line that stands in no event; true if it belongs to a zone. */
  take(line: ContentLine): boolean {
    const { name } = line;
    const value = line.value.trim().toUpperCase();
    if (name === 'BEGIN') {
      this.#isWithin = value === 'VTIMEZONE' || (this.#isWithin && /^(?:STANDARD|DAYLIGHT)$/.test(value));
      this.#lines = value === 'VTIMEZONE' ? undefined : new Map();
      this.#rdates = [];
      if (value === 'VTIMEZONE') [this.#name, this.#observances] = ['', []];
      return this.#isWithin;
    }
    if (!this.#isWithin) return false;
    if (name === 'END') this.#end(value);
    else if (!this.#lines) this.#name = name === 'TZID' ? unescapeText(line.value) : this.#name;
    else if (name === 'RDATE') this.#rdates.push(...value.split(',').slice(0, MAX_RDATES + 1 - this.#rdates.length));
    else if (!this.#lines.has(name)) this.#lines.set(name, line);
    return true;
  }

  #end(component: string): void {
    if (this.#lines) {
      if (this.#observances.length <= MAX_OBSERVANCES)
        this.#observances.push(readObservance(this.#lines, this.#rdates));
      this.#lines = undefined;
    } else if (component === 'VTIMEZONE') {
      this.#isWithin = false;
      const read = this.#observances.flatMap((each) => each ?? []);
      const isWhole = read.length === this.#observances.length && read.length > 0 && read.length <= MAX_OBSERVANCES;
      if (this.#name && isWhole && this.zones.size < MAX_ZONES) this.zones.set(this.#name, makeZone(read));
    }
  }
}

function readObservance(lines: ReadonlyMap<string, ContentLine>, rdates: readonly string[]): Observance | undefined {
  const textOf = (name: string) => lines.get(name)?.value.trim().toUpperCase() ?? '';
  const from = readOffset(textOf('TZOFFSETFROM'));
  const to = readOffset(textOf('TZOFFSETTO'));
  const times = [textOf('DTSTART'), ...rdates].map(readLocal);
  const [first] = times;
  if (from === undefined || to === undefined || !first || rdates.length > MAX_RDATES) return undefined;
  const onsets = times.flatMap((time) => (time ? { atMs: Date.parse(`${time}Z`), from, to } : []));
  const text = textOf('RRULE');
  if (onsets.length < times.length || text === '') return onsets.length < times.length ? undefined : { onsets };
  // The rules of zones: once a year on a day of a month. What counts from elsewhere nobody writes.
  const isYearly = /(?:^|;)FREQ=YEARLY(?:;|$)/.test(text) && /(?:^|;)BYMONTH=\d\d?(?:;|$)/.test(text);
  const parts = /^(?:(?:FREQ|BYMONTH|BYMONTHDAY|BYDAY|WKST|UNTIL|INTERVAL=1(?=;|$))[=\w,+-]*(?:;|$))+$/;
  if (!isYearly || !parts.test(text) || text.length > MAX_RULE) return undefined;
  const listOf = (name: string) => new RegExp(`(?:^|;)${name}=([^;]+)`).exec(text)?.[1]?.split(',') ?? [];
  const [until] = listOf('UNTIL');
  const monthDays = listOf('BYMONTHDAY').map(Number);
  const weekdays = listOf('BYDAY').map((code) => code.replace('+', ''));
  const last = until === undefined ? '9999-12-31T23:59' : readLocal(until.length === 8 ? `${until}T235959` : until);
  if (!last) return undefined;
  return {
    onsets,
    rule: {
      month: Number(listOf('BYMONTH')[0]),
      monthDays: monthDays.length + weekdays.length > 0 ? monthDays : [Number(first.slice(8, 10))],
      weekdays,
      start: first.slice(0, 10),
      clock: first.slice(10),
      untilMs: Date.parse(`${last}Z`),
    },
  };
}

/** `-0800` in ms. */
function readOffset(text: string): number | undefined {
  const match = /^([+-])([01]\d|2[0-3])([0-5]\d)(?:[0-5]\d)?$/.exec(text);
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) * 60_000 : undefined;
}

function readLocal(text: string): LocalTime | undefined {
  const match = /^([1-9]\d{3})(\d\d)(\d\d)T([01]\d|2[0-3])([0-5]\d)/.exec(text);
  const day = match && makeDay(Number(match[1]), Number(match[2]), Number(match[3]));
  return day ? `${day}T${match[4]}:${match[5]}` : undefined;
}

function makeZone(observances: readonly Observance[]): FileZone {
  const fixed = observances.flatMap(({ onsets }) => onsets).sort(byTime);
  const byYear = new Map<number, Onset[]>();
  const onsetsTo = (year: number): Onset[] => {
    let onsets = byYear.get(year);
    if (!onsets) {
      onsets = [...fixed, ...observances.flatMap((each) => ruledOnsets(each, year))].sort(byTime);
      byYear.set(year, onsets);
    }
    return onsets;
  };
  return {
    toUtc(local) {
      const wall = Date.parse(`${local}Z`);
      const onsets = onsetsTo(Number(local.slice(0, 4)));
      let index = onsets.length - 1;
      for (; index >= 0; index -= 1) {
        const { atMs, from, to } = onsets[index] as Onset;
        if (atMs + Math.max(0, to - from) <= wall) break;
      }
      return wall - ((onsets[index]?.to ?? onsets[0]?.from) as number);
    },
  };
}

/** The last onsets of a rule that a time of this year may follow. */
function ruledOnsets({ onsets: [first], rule }: Observance, year: number): Onset[] {
  if (!rule || !first) return [];
  const last = Math.min(year, new Date(rule.untilMs).getUTCFullYear() + 1);
  return (
    [last - 2, last - 1, last]
      .flatMap((each) => daysOf(rule, each))
      .filter((day) => day >= rule.start)
      .map((day) => ({ ...first, atMs: Date.parse(`${day}${rule.clock}Z`) }))
      // The end is a moment of UTC, not a day of the zone.
      .filter(({ atMs, from }) => atMs - from <= rule.untilMs)
  );
}

function daysOf({ month, monthDays, weekdays }: Rule, year: number): string[] {
  const first = makeDay(year, month, 1);
  if (!first) return [];
  const weekday = weekdayOf(first);
  const length = daysInMonth(year, month);
  const dates = Array.from({ length }, (_, index) => index + 1).filter((date) => {
    const code = CODES[(weekday + date - 2) % 7] as string;
    const names = [code, `${Math.ceil(date / 7)}${code}`, `-${Math.ceil((length - date + 1) / 7)}${code}`];
    return (
      (monthDays.length === 0 || monthDays.includes(date) || monthDays.includes(date - length - 1)) &&
      (weekdays.length === 0 || names.some((name) => weekdays.includes(name)))
    );
  });
  return dates.map((date) => makeDay(year, month, date) as string);
}

function byTime(a: Onset, b: Onset): number {
  return a.atMs - b.atMs;
}
