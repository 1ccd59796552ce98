/** Everything a calendar shows, worked out from its records and what the reader has chosen. Pure: the clock is a field. */
import type { Activity, SchoolYear, Term } from '../records/index.js';
import { schoolYearOf } from '../records/index.js';
import { memo } from '../shared/memo.js';
import type { CalendarView } from './activity-calendar.events.js';
import { type AgendaGroup, groupAgenda } from './agenda.js';
import { isOnShelf } from './calendar-items.js';
import type { TermPart, WordsPart, YearPart } from './calendar-parts.js';
import {
  type CalendarFilter,
  type FilterChoices,
  filterActivities,
  listChoices,
  type WordFinder,
  withKnownCategories,
} from './filters.js';
import { monthOf } from './month-grid.js';
import { LINES_PER_DAY, type MonthView, viewMonth } from './month-view.js';
import { boundsOf, clampMonth, firstMonth, isWithin, type MonthBounds, termOfMonth } from './period.js';
import type { TermView } from './term-view.js';
import type { YearView } from './year-view.js';

export interface CalendarChoice {
  records: readonly Activity[];
  terms: readonly Term[];
  filter: CalendarFilter;
  /** The grid that stands above the agenda; `agenda` for none. */
  grid: CalendarView;
  /** What makes the grids of a term and a year, where else the month stands, and what looks for words. */
  parts: { term?: TermPart; year?: YearPart; words?: WordsPart };
  /** The author's month, `YYYY-MM`. */
  month: string | undefined;
  /** The month the reader turned to. */
  turnedTo: string | undefined;
  /** `YYYY-MM-DD`; undefined in the first render. */
  today: string | undefined;
  /** On paper nothing waits behind “还有 N 项”. */
  isPrinting: boolean;
}

/** What stands above the agenda. */
export type CalendarGrid =
  | { kind: 'month'; view: MonthView }
  | { kind: 'term'; view: TermView; part: TermPart }
  | { kind: 'year'; view: YearView; part: YearPart };

export interface CalendarModel {
  /** What is chosen of what there is. */
  filter: CalendarFilter;
  /** What passes the filters. */
  activities: Activity[];
  groups: AgendaGroup[];
  /** How far a reader may turn; undefined when nothing has a date. */
  bounds: MonthBounds | undefined;
  /** The month shown, or one in the term or year shown; undefined when nothing has a date. */
  month: string | undefined;
  grid: CalendarGrid | undefined;
  /** True when any month has something on its shelf. */
  hasShelf: boolean;
  choices: FilterChoices;
}

/**
 * Makes the function that works out a calendar. It remembers each part as long as what the part depends on is the same,
 * so that moving the focus in a grid costs the grid alone.
 */
export function createModel(): (choice: CalendarChoice) => CalendarModel {
  // A filter is made anew for each update; its text is the same as long as nothing else was chosen.
  const filterBy = memo((records: readonly Activity[], key: string, findWords: WordFinder | undefined) => {
    const filter = withKnownCategories(JSON.parse(key) as CalendarFilter, records);
    return {
      filter,
      activities: filterActivities(records, filter, findWords),
      choices: listChoices(records, filter, findWords),
    };
  });
  const group = memo(groupAgenda);
  const bound = memo(boundsOf);
  const hasShelf = memo((records: readonly Activity[]) => records.some(isOnShelf));
  const month = memo(viewMonth);
  const term = memo((part: TermPart, activities: readonly Activity[], shown: Term, lines: number) =>
    part.viewTerm(activities, shown, lines),
  );
  const year = memo((part: YearPart, activities: readonly Activity[], schoolYear: SchoolYear) =>
    part.viewYear(activities, schoolYear),
  );

  function layOut(choice: CalendarChoice, activities: readonly Activity[], shown: string): CalendarGrid | undefined {
    const { grid, terms, parts, isPrinting } = choice;
    const lines = isPrinting ? Number.POSITIVE_INFINITY : LINES_PER_DAY;
    const shownTerm = grid === 'term' ? termOfMonth(shown, terms) : undefined;
    if (shownTerm && parts.term)
      return { kind: 'term', view: term(parts.term, activities, shownTerm, lines), part: parts.term };
    if (grid === 'year' && parts.year)
      return { kind: 'year', view: year(parts.year, activities, schoolYearOf(shown, terms)), part: parts.year };
    return grid === 'agenda' ? undefined : { kind: 'month', view: month(activities, shown, terms, lines) };
  }

  return (choice) => {
    const { records, terms } = choice;
    const { filter, activities, choices } = filterBy(
      records,
      JSON.stringify(choice.filter),
      choice.parts.words?.findWords,
    );
    const bounds = bound(records, terms);
    const shown = chooseMonth(choice, bounds);
    return {
      filter,
      activities,
      choices,
      groups: group(activities),
      bounds,
      month: shown,
      grid: shown === undefined ? undefined : layOut(choice, activities, shown),
      hasShelf: hasShelf(records),
    };
  };
}

/** Reader before author before today before the first month with an activity. */
function chooseMonth(choice: CalendarChoice, bounds: MonthBounds | undefined): string | undefined {
  const { records, terms, month, turnedTo, today } = choice;
  if (turnedTo) return bounds ? clampMonth(turnedTo, bounds) : turnedTo;
  const first = firstMonth(records, terms, month);
  if (!today || !bounds || first === undefined || first === month) return first;
  return isWithin(monthOf(today), bounds) ? monthOf(today) : first;
}
