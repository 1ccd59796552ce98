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

/** One row of a grid of days. */
export interface WeekRow {
  /** Number of the teaching week; undefined in vacations. */
  week: number | undefined;
  /** Monday first. */
  cells: DayCell[];
}

/**
 * Gives every item of a week a line, the first that is free on all its days: no bar is drawn in pieces.
 *
 * @param days Seven days `YYYY-MM-DD`, in order.
 * @param items In the order in which they take lines; those of other weeks are ignored.
 * @param lines Lines in a cell, at least 1; what finds none is only counted. `Infinity` for paper.
 */
export function layOutWeek(days: readonly string[], items: readonly CalendarItem[], lines: number): DayCell[] {
  const cells: DayCell[] = days.map((day) => ({ day, segments: [], items: [], hiddenCount: 0 }));
  for (const segment of assignLanes(days, items)) {
    const { item, columnIndex, span, lane } = segment;
    if (lane < lines) cells[columnIndex]?.segments.push(segment);
    for (const cell of cells.slice(columnIndex, columnIndex + span)) {
      cell.items.push(item);
      if (lane >= lines) cell.hiddenCount += 1;
    }
  }
  return cells;
}

/** The cell of a day, if one of the rows has it. */
export function findCell(rows: readonly WeekRow[], day: string): DayCell | undefined {
  for (const { cells } of rows) {
    const [first, last] = [cells[0]?.day ?? '', cells[cells.length - 1]?.day ?? ''];
    if (first <= day && day <= last) return cells.find((cell) => cell.day === day);
  }
  return undefined;
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
