/** What a reader chose, kept in the address of the page: a part that is loaded for calendars with `sync-url`. */
import type { ActivityStatus } from '../records/index.js';
import { UrlStateController, type UrlStateHost, type UrlValues } from '../shared/url-state.js';
import { CALENDAR_VIEWS, type CalendarView } from './activity-calendar.events.js';
import type { CalendarFilter } from './filters.js';
import { isMonth } from './month-grid.js';

/** Between categories: no category has it in its name. */
const SEPARATOR = '|';
/** Stands for activities without a category. */
const NONE = '-';

const STATUSES: readonly ActivityStatus[] = ['planned', 'done', 'moved', 'cancelled'];

/** Everything of a calendar that an address keeps. */
export interface UrlChoice {
  view: CalendarView | undefined;
  /** `YYYY-MM`: the month, or one in the term or year. */
  month: string | undefined;
  filter: Partial<CalendarFilter>;
}

/**
 * Follows the address for a host.
 *
 * @param take Is given what the address says: after the next update, and when the reader goes back (`isBack`).
 */
export function followAddress(
  host: UrlStateHost,
  take: (choice: UrlChoice, isBack: boolean) => void,
): UrlStateController {
  return new UrlStateController(host, (values, isBack) => take(readChoice(values), isBack));
}

/** The filters as values of an address; what is not chosen is undefined. */
export function writeFilter({ categories, grade, status, text, onlyDeadlines }: CalendarFilter): UrlValues {
  return {
    category: categories.map((name) => name || NONE).join(SEPARATOR) || undefined,
    grade: grade === undefined ? undefined : String(grade),
    status,
    text: text?.trim() || undefined,
    deadlines: onlyDeadlines ? '1' : undefined,
  };
}

/** Reads an address that anybody may have written: what makes no sense is left out. */
export function readChoice(values: UrlValues): UrlChoice {
  const grade = Number(values.grade);
  const isGrade = Number.isInteger(grade) && grade >= 1 && grade <= 12;
  return {
    view: CALENDAR_VIEWS.find((view) => view === values.view),
    month: values.date && isMonth(values.date) ? values.date : undefined,
    filter: {
      categories: values.category ? values.category.split(SEPARATOR).map((name) => (name === NONE ? '' : name)) : [],
      ...(isGrade ? { grade } : {}),
      status: STATUSES.find((status) => status === values.status),
      text: values.text ?? '',
      // The author may have set this one; only what the address says changes it.
      ...(values.deadlines ? { onlyDeadlines: values.deadlines === '1' } : {}),
    },
  };
}
