/** What every part of a calendar is drawn with. */
import type { Activity, Term } from '../records/index.js';
import type { CalendarView } from './activity-calendar.events.js';
import type { Almanac } from './almanac-controller.js';
import type { Wording } from './describe-activity.js';
import type { CalendarFilter } from './filters.js';

/** Everything a reader can do in a calendar; one object, made once. */
export interface CalendarActions {
  /** Follows an activity's link. */
  onOpen: (activity: Activity, event: Event) => void;
  /** Clicks somewhere in a grid: on a day, a month, a link. */
  onGridClick: (event: MouseEvent) => void;
  onGridKey: (event: KeyboardEvent) => void;
  onShelf: () => void;
  onTurn: (step: -1 | 1) => void;
  onToday: () => void;
  onTerm: (term: Term) => void;
  onView: (view: CalendarView) => void;
  /** Takes what the reader changed, and only that. */
  onFilter: (change: Partial<CalendarFilter>) => void;
  /** Shows everything again, where the filters left nothing. */
  onClear: () => void;
  /** Asks for a group of the agenda by its key. */
  onJump: (event: Event, key: string) => void;
  /** Wants an activity in the calendar of the phone. */
  onAdd: (activity: Activity) => void;
  /** Wants to subscribe. */
  onShare: () => void;
  /** Wants what the filters leave as a file. */
  onDownload: () => void;
  onClosePanel: () => void;
  onPanelKey: (event: KeyboardEvent) => void;
  onPanelLeave: (event: FocusEvent) => void;
}

export interface Drawing extends Wording {
  actions: CalendarActions;
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
