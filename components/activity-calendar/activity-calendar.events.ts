import type { Activity } from '../records/index.js';
import type { CalendarFilter } from './filters.js';

export type CalendarView = 'month' | 'agenda';

/** The reader chose between month and list. */
export class ViewChangeEvent extends Event {
  static readonly eventName = 'view-change';
  readonly view: CalendarView;

  constructor(view: CalendarView) {
    super(ViewChangeEvent.eventName, { bubbles: true, composed: true });
    this.view = view;
  }
}

/** Another month is shown, because the reader turned to it. */
export class PeriodChangeEvent extends Event {
  static readonly eventName = 'period-change';
  /** `YYYY-MM` */
  readonly month: string;

  constructor(month: string) {
    super(PeriodChangeEvent.eventName, { bubbles: true, composed: true });
    this.month = month;
  }
}

/** The reader changed category, grade or “only deadlines”. */
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
