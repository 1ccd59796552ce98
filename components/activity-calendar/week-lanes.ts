/** One week of the grid: which line of a cell each item takes, and what has to wait behind “还有 N 项”. */
import type { CalendarItem } from './calendar-items.js';

/** A stretch of an item within one week. */
export interface Segment {
  item: CalendarItem;
  /** 0-based column, 0 Monday … 6 Sunday. */
  columnIndex: number;
  /** Days it covers in this week, 1–7. */
  span: number;
  /** 0-based line within the cells. */
  lane: number;
  continuesBefore: boolean;
  continuesAfter: boolean;
}

/** A day as the grid shows it. */
export interface DayCell {
  day: string;
  /** Segments that begin in this cell and are drawn. */
  segments: Segment[];
  /** Everything on this day, drawn or not. */
  items: CalendarItem[];
  /** How many of `items` are not drawn. */
  hiddenCount: number;
}

/**
 * Gives every item of a week a line. Where a day has more than fit, its last line says how many more there are; a bar
 * that would cross this line is left out on all its days, so that no bar is drawn in pieces.
 *
 * @param days Seven days `YYYY-MM-DD`, in order.
 * @param items In the order in which they take lines; those of other weeks are ignored.
 * @param lines Lines in a cell, at least 1.
 */
export function layOutWeek(days: readonly string[], items: readonly CalendarItem[], lines: number): DayCell[] {
  const segments = assignLanes(days, items);
  const hidden = chooseHidden(segments, days.length, lines);
  return days.map((day, columnIndex) => {
    const here = segments.filter((segment) => covers(segment, columnIndex));
    return {
      day,
      segments: here.filter((segment) => segment.columnIndex === columnIndex && !hidden.has(segment)),
      items: here.map((segment) => segment.item),
      hiddenCount: here.filter((segment) => hidden.has(segment)).length,
    };
  });
}

function assignLanes(days: readonly string[], items: readonly CalendarItem[]): Segment[] {
  const first = days[0] as string;
  const last = days[days.length - 1] as string;
  const taken: boolean[][] = days.map(() => []);
  return items
    .filter((item) => item.start <= last && item.end >= first)
    .map((item) => {
      const columnIndex = days.findIndex((day) => day >= item.start);
      const span = days.filter((day) => day >= item.start && day <= item.end).length;
      const columns = taken.slice(columnIndex, columnIndex + span);
      let lane = 0;
      while (columns.some((lanes) => lanes[lane])) lane += 1;
      for (const lanes of columns) lanes[lane] = true;
      return { item, columnIndex, span, lane, continuesBefore: item.start < first, continuesAfter: item.end > last };
    });
}

function chooseHidden(segments: readonly Segment[], columns: number, lines: number): Set<Segment> {
  const hidden = new Set(segments.filter((segment) => segment.lane >= lines));
  // A day with something hidden gives its last line to the count, which may hide a bar that reaches other days.
  for (let size = -1; size !== hidden.size; ) {
    size = hidden.size;
    for (let column = 0; column < columns; column += 1) {
      const here = segments.filter((segment) => covers(segment, column));
      if (!here.some((segment) => hidden.has(segment))) continue;
      for (const segment of here) if (segment.lane >= lines - 1) hidden.add(segment);
    }
  }
  return hidden;
}

function covers(segment: Segment, columnIndex: number): boolean {
  return columnIndex >= segment.columnIndex && columnIndex < segment.columnIndex + segment.span;
}
