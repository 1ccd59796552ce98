import { type Point, pointAt, short } from './polar.js';
import type { RingItem } from './ring-marks.js';

/** A note in a corner of the square, with a line to what it names. */
export interface Callout {
  item: RingItem;
  line: string;
  text: Point & { anchor: 'start' | 'end' };
}

/** One corner of the ring's box: where its words stand and where its line ends. */
interface Corner {
  text: Callout['text'];
  end: Point;
}

const CORNERS: Corner[] = [
  { text: { x: 430, y: -346, anchor: 'end' }, end: { x: 366, y: -316 } },
  { text: { x: 430, y: 344, anchor: 'end' }, end: { x: 366, y: 322 } },
  { text: { x: -430, y: 344, anchor: 'start' }, end: { x: -366, y: 322 } },
  { text: { x: -430, y: -346, anchor: 'start' }, end: { x: -366, y: -316 } },
];
/** How far from a diagonal, in turns, an activity may lie for a note in that corner. */
const NEAR_CORNER = 0.08;
/** Half the room a month's or a term's name needs. */
const MONTH_BOX = { x: 26, y: 13 };
const TERM_BOX = { x: 40, y: 40 };

/**
 * Chooses up to four activities that deserve a note, one a quarter of the year: the festival first, then what lasts
 * longest. A note whose line would cross the name of a month or a term is left out.
 */
export function placeCallouts(
  items: readonly RingItem[],
  months: readonly Point[],
  terms: readonly Point[],
): Callout[] {
  const worth = (item: RingItem): number => (item.form === 'festival' ? 10 : 0) + (item.to - item.from);
  const chosen = items
    // Meetings and chores are on the ring, but nobody looks for them there.
    .filter((item) => item.form === 'festival' || (item.form === 'arc' && item.category !== 8))
    .sort((a, b) => worth(b) - worth(a) || a.from - b.from);
  const callouts: Callout[] = [];
  const used = new Set<number>();
  for (const item of chosen) {
    const quarter = Math.min(3, Math.floor(((item.from + item.to) / 2) * 4));
    if (used.has(quarter)) continue;
    if (Math.abs((item.from + item.to) / 2 - (quarter * 0.25 + 0.125)) > NEAR_CORNER) continue;
    const corner = CORNERS[quarter] as Corner;
    const way = freeWay(item, corner.end, months, terms);
    if (!way) continue;
    used.add(quarter);
    callouts.push({
      item,
      text: corner.text,
      line: way.map((point, index) => `${index === 0 ? 'M' : 'L'}${short(point.x)} ${short(point.y)}`).join(''),
    });
  }
  return callouts;
}

/** A way from the activity's outer edge to the corner that is free of names: straight, else round one bend. */
function freeWay(item: RingItem, end: Point, months: readonly Point[], terms: readonly Point[]): Point[] | undefined {
  const radius = item.form === 'festival' ? 299 : 293;
  const starts = [0.5, 0.3, 0.7, 0.1, 0.9].map((share) => pointAt(radius, item.from + (item.to - item.from) * share));
  const ways = [
    ...starts.map((start) => [start, end]),
    ...starts.map((start) => [start, { x: end.x, y: start.y }, end]),
    ...starts.map((start) => [start, { x: start.x, y: end.y }, end]),
  ];
  return ways.find(
    (way) =>
      months.every((name) => !crosses(way, name, MONTH_BOX)) && terms.every((name) => !crosses(way, name, TERM_BOX)),
  );
}

function crosses(way: readonly Point[], centre: Point, half: Point): boolean {
  const steps = 40;
  return way.slice(1).some((end, index) => {
    const start = way[index] as Point;
    for (let step = 0; step <= steps; step++) {
      const x = start.x + ((end.x - start.x) * step) / steps;
      const y = start.y + ((end.y - start.y) * step) / steps;
      if (Math.abs(x - centre.x) < half.x && Math.abs(y - centre.y) < half.y) return true;
    }
    return false;
  });
}
