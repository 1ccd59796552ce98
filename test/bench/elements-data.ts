/** Made-up records for `elements.ts`: the same ones in every run, whatever element shows them. */

export type BenchArea = 'cal' | 'tml';

interface CalendarEvent {
  id: string;
  title: string;
  cat: string;
  allDay: boolean;
  start: string;
  /** Exclusive, as most calendars take it. */
  end: string;
}

interface TimelineItem {
  id: string;
  name: string;
  start: string;
  /** Exclusive. */
  end: string;
  /** 0–100. */
  progress: number;
}

const KINDS = ['讲座', '竞赛', '实验', '社团', '展览', '测评'];

/** Numbers in 0–1 that look random and never change (linear congruence, Numerical Recipes constants). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 864e5).toISOString().slice(0, 10);

/** @param n how many records. Calendar: all within November 2026; timeline: spread over two and a half years. */
export function benchData(area: BenchArea, n: number): CalendarEvent[] | TimelineItem[] {
  const random = numbers(7);
  const next = (below: number) => Math.floor(random.next().value * below);
  return area === 'cal'
    ? Array.from({ length: n }, (_, index) => calendarEvent(index, next))
    : Array.from({ length: n }, (_, index) => timelineItem(index, next));
}

function calendarEvent(index: number, next: (below: number) => number): CalendarEvent {
  const kind = KINDS[index % KINDS.length] ?? '';
  const day = dayAfter('2026-11-01', next(30));
  const allDay = next(10) === 0;
  const hour = 8 + next(10);
  const at = (hours: number) => `${day}T${String(hours).padStart(2, '0')}:00:00`;
  return {
    id: `e${index}`,
    title: `${kind}活动 ${index}`,
    cat: kind,
    allDay,
    start: allDay ? day : at(hour),
    end: allDay ? dayAfter(day, 1 + next(4)) : at(hour + 1),
  };
}

function timelineItem(index: number, next: (below: number) => number): TimelineItem {
  const start = dayAfter('2024-01-01', next(900));
  return {
    id: `t${index}`,
    name: `阶段任务 ${index}`,
    start,
    end: dayAfter(start, 3 + next(40)),
    progress: next(101),
  };
}
