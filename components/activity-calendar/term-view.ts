/** A term as schools print it for the wall: teaching weeks × weekdays. Pure: no DOM, no Lit, no clock. */
import type { Activity, Term } from '../records/index.js';
import { addDays, weeksOfTerm } from '../records/index.js';
import { itemsBetween, shelfSpans } from './calendar-items.js';
import { monthOf, monthsBetween } from './month-grid.js';
import { LINES_PER_DAY } from './month-view.js';
import { layOutWeek, type WeekRow } from './week-lanes.js';

/** An activity of more months than these belongs to the term rather than to months. */
const MONTHS_OF_A_BAND = 2;

/** What belongs to a month as a whole; stands across the grid where the month begins. */
export interface MonthBand {
  /** `YYYY-MM` */
  month: string;
  activities: Activity[];
}

export interface TermRow extends WeekRow {
  week: number;
  /** The month that begins with this week: the month of its Thursday, as weeks are counted within months. */
  band: MonthBand | undefined;
}

export interface TermView {
  term: Term;
  rows: TermRow[];
  /** Everything that belongs to the term rather than to months or days. */
  shelf: Activity[];
}

/**
 * Lays activities out over the teaching weeks of a term. Each activity of the term stands on its days, in the bands of
 * its one or two months, or on the shelf.
 *
 * @param lines Lines in a cell; `Infinity` for paper.
 */
export function viewTerm(activities: readonly Activity[], term: Term, lines = LINES_PER_DAY): TermView {
  const weeks = weeksOfTerm(term);
  const from = weeks[0]?.days[0] ?? term.start;
  const to = weeks[weeks.length - 1]?.days[6] ?? term.end;
  const items = itemsBetween(activities, from, to);
  const { shelf, bands } = sortShelf(activities, term.start, term.end);
  const lastMonth = monthOf(term.end);
  let previous = '';
  const rows = weeks.map(({ week, days }): TermRow => {
    const thursday = monthOf(addDays(days[0] as string, 3));
    const month = thursday < lastMonth ? thursday : lastMonth;
    const band = month === previous ? undefined : { month, activities: bands.get(month) ?? [] };
    previous = month;
    bands.delete(month);
    return { week, band, cells: layOutWeek(days, items, lines) };
  });
  // A term that begins on the last days of August has no week of August.
  return { term, rows, shelf: [...new Set([...shelf, ...[...bands.values()].flat()])] };
}

/**
 * Sorts what belongs to no day into months and the whole, between two days (inclusive): an activity of one or two
 * months, or of few months with others between, stands in the band of each; a longer one on the shelf.
 */
export function sortShelf(
  activities: readonly Activity[],
  from: string,
  to: string,
): { shelf: Activity[]; bands: Map<string, Activity[]> } {
  const shelf: Activity[] = [];
  const bands = new Map<string, Activity[]>();
  for (const activity of activities) {
    const spans = shelfSpans(activity, from, to);
    if (spans.length === 0) continue;
    const months = [...new Set(spans.flatMap((span) => monthsBetween(monthOf(span.from), monthOf(span.to))))];
    // 每月 is no news to any month, even if it leaves out the vacation; every third month is.
    const isLong =
      months.length > MONTHS_OF_A_BAND &&
      months.length * 3 > monthsBetween(months[0] as string, months[months.length - 1] as string).length * 2;
    if (activity.precision === 'term' || activity.precision === 'year' || isLong) shelf.push(activity);
    else
      for (const month of months) {
        const band = bands.get(month) ?? [];
        band.push(activity);
        bands.set(month, band);
      }
  }
  return { shelf, bands };
}
