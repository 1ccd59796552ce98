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
  /** Lines down to the last bar that reaches over this day. */
  barLines: number;
}

/** How the items of a single day stand below its bars, one under the other. */
export interface DayFlow {
  /** 0-based line of the first. */
  line: number;
  /** Those that may take a second line; there is room for all of them at once. */
  wrapping: ReadonlySet<Segment>;
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
  const cells = days.map((day): DayCell => ({ day, segments: [], items: [], hiddenCount: 0, barLines: 0 }));
  for (const segment of assignLanes(days, items)) {
    const { item, columnIndex, span, lane } = segment;
    if (lane < lines) cells[columnIndex]?.segments.push(segment);
    for (const cell of cells.slice(columnIndex, columnIndex + span)) {
      cell.items.push(item);
      if (lane >= lines) cell.hiddenCount += 1;
      else if (isBar(segment)) cell.barLines = Math.max(cell.barLines, lane + 1);
    }
  }
  // Single days stand below the bars where there is room, so that a long title can take a second line.
  for (const { segments, barLines } of cells) {
    const singles = segments.filter((segment) => !isBar(segment));
    if (barLines + singles.length <= lines)
      for (const [index, segment] of singles.entries()) segment.lane = barLines + index;
  }
  return cells;
}

/** An item of several days reaches over their cells. */
export function isBar({ item }: Segment): boolean {
  return item.start !== item.end;
}

/**
 * Gives the lines that a cell has left to its longest titles.
 *
 * @param lines Lines of the row, that of “还有 N 项” included.
 * @returns `undefined` where bars stand between the items of the day.
 */
export function flowOf({ segments, barLines, hiddenCount }: DayCell, lines: number): DayFlow | undefined {
  const singles = segments.filter((segment) => !isBar(segment));
  if (singles.some(({ lane }, index) => lane !== barLines + index)) return undefined;
  const spare = Math.max(0, lines - barLines - singles.length - (hiddenCount > 0 ? 1 : 0));
  const byLength = [...singles].sort((a, b) => widthOf(b.item) - widthOf(a.item));
  return { line: barLines, wrapping: new Set(byLength.slice(0, spare)) };
}

/** What a line of a cell holds, in halves of a Chinese character: seventh of a wide page, beside its mark. */
const LINE_WIDTH = 16;
/** 截止： or 已取消 */
const WORD_WIDTH = 6;

/** Lines with which a cell would show all that is drawn in full: long titles of the day take two. */
export function linesNeeded({ segments, barLines }: DayCell): number {
  const singles = segments.filter((segment) => !isBar(segment));
  const long = singles.filter(({ item }) => widthOf(item) > LINE_WIDTH);
  return Math.max(barLines + singles.length + long.length, ...segments.map(({ lane }) => lane + 1));
}

/** Width of a title in halves of a Chinese character, with the words that make it a deadline, or say that it was moved. */
function widthOf({ activity: { title, status }, kind }: CalendarItem): number {
  const words = Number(kind === 'deadline') + Number(status === 'moved' || status === 'cancelled');
  return Array.from(title).reduce((width, char) => width + (char < '\u2e80' ? 1 : 2), words * WORD_WIDTH);
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
      return {
        item,
        columnIndex,
        span,
        lane,
        continuesBefore: item.start < first,
        continuesAfter: item.end > last,
      };
    });
}
