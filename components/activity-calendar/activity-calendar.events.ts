import type { Activity } from '../records/index.js';
import type { CalendarFilter } from './filters.js';

/** The views in the order of their buttons. */
export const CALENDAR_VIEWS = ['month', 'term', 'year', 'agenda'] as const;

/** `term` is a grid of teaching weeks, `year` twelve small months, `agenda` the list of everything. */
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

/** The reader chose a view. */
export class ViewChangeEvent extends Event {
  static readonly eventName = 'view-change';
  readonly view: CalendarView;

  constructor(view: CalendarView) {
    super(ViewChangeEvent.eventName, { bubbles: true, composed: true });
    this.view = view;
  }
}

/** Another month, term or year is shown, because the reader turned to it. */
export class PeriodChangeEvent extends Event {
  static readonly eventName = 'period-change';
  /** `YYYY-MM`; a month of the term or year. */
  readonly month: string;

  constructor(month: string) {
    super(PeriodChangeEvent.eventName, { bubbles: true, composed: true });
    this.month = month;
  }
}

/** The reader changed the filters. */
export class CalendarFilterChangeEvent extends Event {
  static readonly eventName = 'filter-change';
  readonly filter: CalendarFilter;

  constructor(filter: CalendarFilter) {
    super(CalendarFilterChangeEvent.eventName, { bubbles: true, composed: true });
    this.filter = filter;
  }
}

/** The reader follows an activity's link. Cancelable: a page may show the activity in its own way. */
export class ActivityOpenEvent extends Event {
  static readonly eventName = 'record-open';
  readonly record: Activity;

  constructor(record: Activity) {
    super(ActivityOpenEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.record = record;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'view-change': ViewChangeEvent;
    'period-change': PeriodChangeEvent;
  }
}
