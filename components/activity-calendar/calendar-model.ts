/** Everything a calendar shows, worked out from its records and what the reader has chosen. Pure: the clock is a field. */
import type { Activity, Term } from '../records/index.js';
import { type AgendaGroup, groupAgenda } from './agenda.js';
import { isOnShelf } from './calendar-items.js';
import { type CalendarFilter, type CategoryCount, countCategories, filterActivities, listGrades } from './filters.js';
import { monthOf } from './month-grid.js';
import { type MonthView, viewMonth } from './month-view.js';
import { boundsOf, firstMonth, isWithin, type MonthBounds } from './period.js';

export interface CalendarChoice {
  records: readonly Activity[];
  terms: readonly Term[];
  filter: CalendarFilter;
  /** The author's month, `YYYY-MM`. */
  month: string | undefined;
  /** The month the reader turned to. */
  turnedTo: string | undefined;
  /** `YYYY-MM-DD`; undefined in the first render. */
  today: string | undefined;
}

export interface CalendarModel {
  /** What passes the filters. */
  activities: Activity[];
  groups: AgendaGroup[];
  /** How far a reader may turn; undefined when nothing has a date. */
  bounds: MonthBounds | undefined;
  view: MonthView | undefined;
  /** True when any month has something on its shelf. */
  hasShelf: boolean;
  /** Counted over what the other filters leave. */
  categories: CategoryCount[];
  grades: number[];
  hasDeadlines: boolean;
}

export function modelCalendar(choice: CalendarChoice): CalendarModel {
  const { records, terms, filter } = choice;
  const activities = filterActivities(records, filter);
  const bounds = boundsOf(records, terms);
  const month = chooseMonth(choice, bounds);
  const grades = listGrades(records);
  return {
    activities,
    groups: groupAgenda(activities),
    bounds,
    view: month === undefined ? undefined : viewMonth(activities, month, terms),
    hasShelf: records.some(isOnShelf),
    categories: countCategories(filterActivities(records, { ...filter, categories: [] })),
    // A grade chosen for the whole page may be one that no activity names.
    grades: filter.grade && !grades.includes(filter.grade) ? [...grades, filter.grade] : grades,
    hasDeadlines: records.some((activity) => activity.deadline !== undefined),
  };
}

/** Reader before author before today before the first month with an activity. */
function chooseMonth(choice: CalendarChoice, bounds: MonthBounds | undefined): string | undefined {
  const { records, terms, month, turnedTo, today } = choice;
  if (turnedTo) return turnedTo;
  const first = firstMonth(records, terms, month);
  if (!today || !bounds || first === undefined || first === month) return first;
  return isWithin(monthOf(today), bounds) ? monthOf(today) : first;
}
