/** Wall clocks and the world’s: offsets of IANA time zones, from the platform’s own tables. */

/** A time of the wall clock, `YYYY-MM-DDTHH:MM`, seconds never. */
export type LocalTime = string;

const DAY_MS = 86_400_000;

/** One formatter a zone: making one costs a thousand times more than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** True for a name that the platform knows, and that may stand in a calendar file as it is. */
export function isTimezone(zone: string): boolean {
  try {
    return /^[\w+/-]+$/.test(zone) && Boolean(formatterOf(zone));
  } catch {
    return false;
  }
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      // Not `hour12: false`, which says 24:00 for midnight.
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/**
 * The wall clock of a zone.
 *
 * @throws RangeError if the platform does not know the zone.
 */
export function toLocal(timeMs: number, zone: string): LocalTime {
  return minuteOf(timeMs + offsetAt(timeMs, zone));
}

/** Offsets at the beginning of days of UTC, by zone: a series asks for the same days again and again. */
const offsets = new Map<string, Map<number, number>>();

/** How far a zone is ahead of UTC, in ms. */
export function offsetAt(timeMs: number, zone: string): number {
  const day = Math.floor(timeMs / DAY_MS);
  const offset = offsetOfDay(day, zone);
  // No zone changes its clocks there and back within a day.
  return offset === offsetOfDay(day + 1, zone) ? offset : readOffset(timeMs, zone);
}

function offsetOfDay(day: number, zone: string): number {
  const days = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, days);
  let offset = days.get(day);
  if (offset === undefined) {
    offset = readOffset(day * DAY_MS, zone);
    days.set(day, offset);
  }
  return offset;
}

function readOffset(timeMs: number, zone: string): number {
  const whole = Math.floor(timeMs / 60_000) * 60_000;
  const parts = formatterOf(zone).formatToParts(whole);
  const part = (type: string) => (parts.find((each) => each.type === type)?.value ?? '').padStart(2, '0');
  const day = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  return Date.parse(`${day}T${part('hour')}:${part('minute')}Z`) - whole;
}

/** A moment of UTC as its day and minute there. */
export function minuteOf(timeMs: number): LocalTime {
  return new Date(timeMs).toISOString().slice(0, 16);
}

/** The moment of a wall clock, in ms; of a time that a clock change leaves out or repeats, the one by the offset before. */
export function toUtc(local: LocalTime, zone: string): number {
  const asUtc = Date.parse(`${local}Z`);
  // A day before and after, so that a change of clocks between shows as two different offsets.
  const before = asUtc - offsetAt(asUtc - DAY_MS, zone);
  const after = asUtc - offsetAt(asUtc + DAY_MS, zone);
  if (before === after || toLocal(before, zone) === local) return before;
  return toLocal(after, zone) === local ? after : before;
}

/** A change of a zone’s clocks. */
export interface ClockChange {
  timeMs: number;
  /** Offsets before and after, in ms. */
  from: number;
  to: number;
}

/** Changes of the clocks between two moments, in order; to the minute. */
export function clockChanges(zone: string, fromMs: number, toMs: number): ClockChange[] {
  const changes: ClockChange[] = [];
  const step = 7 * DAY_MS;
  for (let start = fromMs; start < toMs; start += step) {
    const from = offsetAt(start, zone);
    const to = offsetAt(start + step, zone);
    if (from === to) continue;
    let low = start;
    let high = start + step;
    while (high - low > 60_000) {
      const middle = Math.floor((low + high) / 120_000) * 60_000;
      if (offsetAt(middle, zone) === from) low = middle;
      else high = middle;
    }
    changes.push({ timeMs: high, from, to });
  }
  return changes;
}
