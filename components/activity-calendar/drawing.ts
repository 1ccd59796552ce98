/** What every part of a calendar is drawn with. */
import type { Activity, Term } from '../records/index.js';
import type { CalendarView } from './activity-calendar.events.js';
import type { Almanac } from './almanac-controller.js';
import type { Wording } from './describe-activity.js';
import type { CalendarFilter } from './filters.js';

/** Everything a reader can do in a calendar: made once, by a part that is loaded when the calendar stands. */
export interface CalendarActions {
  /** Shows a month `YYYY-MM`, or the term or year it lies in; the nearest one that has something to show. */
  showMonth: (month: string) => void;
  /** Clicks somewhere in a grid: on a day, a month, a link. */
  clickGrid: (target: Element) => void;
  /** @param target What the key was pressed on: an event that had to wait no longer says it. */
  pressInGrid: (event: KeyboardEvent, target: Element) => void;
  openShelf: () => void;
  turn: (step: -1 | 1) => void;
  showToday: () => void;
  showTerm: (term: Term) => void;
  showView: (view: CalendarView) => void;
  /** Takes what the reader changed, and only that. */
  filter: (change: Partial<CalendarFilter>) => void;
  /** Shows everything again, where the filters left nothing. */
  clearFilter: () => void;
  /** Asks for a group of the agenda by its key. */
  jump: (key: string) => void;
  /** Wants an activity in the calendar of the phone. */
  add: (activity: Activity) => void;
  /** Wants to subscribe. */
  share: () => void;
  /** Wants what the filters leave as a file. */
  download: () => void;
  closePanel: () => void;
  pressInPanel: (event: KeyboardEvent) => void;
  leavePanel: (event: FocusEvent) => void;
}

/** Does something of a reader's: at once, or as soon as the part that can do it is there. */
export type Act = <Name extends keyof CalendarActions>(
  name: Name,
  ...values: Parameters<CalendarActions[Name]>
) => void;

/** A link or a button of one activity, which it stands for. */
export interface ActivityElement extends HTMLElement {
  activity?: Activity;
}

export interface Drawing extends Wording {
  act: Act;
  onGridKey: (event: KeyboardEvent) => void;
  onGridClick: (event: Event) => void;
  /** Undefined where neither holidays nor lunar dates are asked for. */
  almanac: Almanac | undefined;
  /** Whether a choice would be heard; false in the prerendered page. */
  isLive: boolean;
  /** On paper nothing waits behind “还有 N 项”. */
  isPrinting: boolean;
  /** The day that takes the focus when the grid does. */
  focusDay: string;
  /** The day whose activities are open. */
  openDay: string | undefined;
}
