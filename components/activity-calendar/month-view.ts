/** A month ready to be drawn. Pure: no DOM, no Lit, no clock. */
import type { Activity, Term } from '../records/index.js';
import { itemsBetween, shelfBetween } from './calendar-items.js';
import { layOutMonth, rangeOfMonth } from './month-grid.js';
import { weekNumbers, weeksOfMonth } from './period.js';
import { layOutWeek, type WeekRow } from './week-lanes.js';

/** Lines for activities in the cell of a day, above the one that counts the rest; the height of the grid follows from it. */
export const LINES_PER_DAY = 4;
/** Activities shown on the shelf of a month; the shelf keeps its height when months change. */
export const SHELF_SIZE = 3;

export interface MonthView {
  /** `YYYY-MM` */
  month: string;
  /** Six rows. */
  rows: WeekRow[];
  /** True when there are terms: the grid then has a column for teaching weeks, also in vacations. */
  hasWeeks: boolean;
  /** Everything that belongs to the month rather than to a day. */
  shelf: Activity[];
  term: { term: Term; from: number; to: number } | undefined;
}

/**
 * Lays activities out over a month `YYYY-MM`.
 *
 * @param lines Lines in a cell; `Infinity` for paper.
 */
export function viewMonth(
  activities: readonly Activity[],
  month: string,
  terms: readonly Term[],
  lines = LINES_PER_DAY,
): MonthView {
  const weeks = layOutMonth(month);
  const { from, to } = rangeOfMonth(month);
  const items = itemsBetween(activities, weeks[0]?.[0] ?? from, weeks[5]?.[6] ?? to);
  const numbers = weekNumbers(month, terms);
  return {
    month,
    rows: weeks.map((days, index) => ({ week: numbers[index], cells: layOutWeek(days, items, lines) })),
    hasWeeks: terms.length > 0,
    shelf: shelfBetween(activities, from, to),
    term: weeksOfMonth(month, terms),
  };
}
