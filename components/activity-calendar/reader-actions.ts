/** What happens when a reader of a calendar does something: the choice is kept, said, and told to the page. */
import type { Activity } from '../records/index.js';
import { civilToday } from '../shared/today.js';
import {
  CalendarFilterChangeEvent,
  type CalendarView,
  PeriodChangeEvent,
  ViewChangeEvent,
} from './activity-calendar.events.js';
import type { CalendarController, CalendarHost } from './calendar-controller.js';
import { parts } from './calendar-parts.js';
import type { CalendarActions } from './drawing.js';
import { loadIcs } from './file-parts.js';
import { type CalendarFilter, NO_FILTER, withKnownCategories } from './filters.js';
import { moveInGrid } from './grid-keys.js';
import { monthOf, rangeOfMonth } from './month-grid.js';
import { clampMonth, isWithin } from './period.js';
import { namePeriod, turnPeriod } from './period-name.js';
import { findPlace } from './place.js';
import { findCell } from './week-lanes.js';

export function makeReaderActions(host: CalendarHost, controller: CalendarController): CalendarActions {
  const { choice } = controller;
  // Apart, because the manifest analyser takes the first argument in `dispatchEvent(new …)` for an event's name.
  const emit = (event: Event) => host.dispatchEvent(event);
  const find = (selector: string) => host.renderRoot.querySelector<HTMLElement>(selector);
  const today = () => controller.wording.today ?? civilToday(host.timezone);
  const words = () => controller.wording.strings.calendar;
  const warn = (error: unknown) => console.warn(`<${host.localName}>: ${String(error)}`);
  const nameOf = (view: CalendarView, month: string) => {
    const { terms, strings } = controller.wording;
    return namePeriod(view, month, terms, strings).name;
  };

  /** @param isStep Whether the reader can go back; not for the focus that walks on. */
  function showMonth(month: string, isStep = true): void {
    const { bounds, month: before } = controller.model ?? {};
    const next = bounds ? clampMonth(month, bounds) : month;
    const name = nameOf(controller.view, next);
    if (before !== undefined && nameOf(controller.view, before) === name) {
      // Another month of the same term, say: nothing to tell, but where the reader goes on from.
      choice.month = next;
      host.requestUpdate();
      return;
    }
    choice.chooseMonth(next, isStep);
    controller.say = 'period';
    emit(new PeriodChangeEvent(next));
  }

  function showView(view: CalendarView): void {
    if (view === controller.view && !controller.isLacking) return;
    // From a term the reader goes on to the month in which the focus is.
    if (controller.view === 'term' && controller.focusDay) choice.month = monthOf(controller.focusDay);
    choice.chooseView(view);
    controller.panel?.close();
    controller.say = 'period';
    emit(new ViewChangeEvent(view));
  }

  function openMonth(month: string): void {
    const { bounds } = controller.model ?? {};
    if (bounds && !isWithin(month, bounds)) {
      sayNothingMore(month < bounds.first);
      return;
    }
    // One step, with the view.
    choice.chooseMonth(month, false);
    controller.focusGrid();
    showView('month');
  }

  /** What could not be turned to has to be said: nothing moves. */
  function sayNothingMore(isBefore: boolean): void {
    const { noneBefore, noneAfter } = words();
    controller.announcement = isBefore ? noneBefore : noneAfter;
    host.requestUpdate();
  }

  function changeFilter(change: Partial<CalendarFilter>): void {
    choice.chooseFilter(change);
    const { records } = controller.source;
    const filter = withKnownCategories(choice.filter, records);
    controller.say = 'count';
    emit(new CalendarFilterChangeEvent(filter));
  }

  async function share(): Promise<void> {
    controller.openPanel('share');
    await host.updateComplete;
    await parts.panel?.fillSharing(host, controller, actions);
  }

  function download(activities: readonly Activity[], name: string): void {
    const options = {
      name,
      host: host.icsHost,
      today: today(),
      timezone: host.timezone,
      lang: controller.wording.lang,
    };
    loadIcs().then(({ downloadIcs }) => downloadIcs(activities, options), warn);
  }

  const actions: CalendarActions = {
    showMonth,
    clickGrid(target) {
      const { day, month } = target.closest<HTMLElement>('[data-day], [data-month]')?.dataset ?? {};
      if (target.closest('a')) return;
      if (month) openMonth(month);
      if (!day) return;
      // A day of a neighbouring month opens where it stands; the grid does not turn under the pointer.
      const { grid, month: shown } = controller.model ?? {};
      if (grid?.kind === 'term' || monthOf(day) === shown) controller.focusDay = day;
      controller.openPanel(day);
    },
    pressInGrid(event, target) {
      const { grid, bounds, month } = controller.model ?? {};
      const { key } = event;
      const from = grid?.kind === 'year' ? month : controller.focusDay;
      if (!from || !grid || event.altKey || event.metaKey) return;
      if (key === 'Enter' || key === ' ') {
        // Enter on a link that got the focus by a click follows the link.
        if (target.closest('a, button')) return;
        event.preventDefault();
        if (grid.kind === 'year') openMonth(from);
        else controller.openPanel(from);
        return;
      }
      let next = moveInGrid(grid, from, event, controller.wording.terms);
      if (next === undefined) return;
      event.preventDefault();
      const isToEnd = /^(?:Home|End)$/.test(key);
      let isEnd = next === from && !isToEnd;
      if (bounds && !isWithin(monthOf(next), bounds)) {
        // Who asks for the end, or for another year, comes as far as there is something.
        const last = clampMonth(monthOf(next), bounds);
        isEnd = last === monthOf(from) || !(isToEnd || (event.shiftKey && key.startsWith('Page')));
        if (grid.kind === 'year') next = last;
        else next = rangeOfMonth(last)[next < from ? 'from' : 'to'];
      }
      if (isEnd) {
        sayNothingMore(/Up|Left/.test(key));
        return;
      }
      controller.panel?.close();
      // That nothing more comes is no longer so.
      controller.announcement = '';
      controller.focusGrid();
      if (grid.kind !== 'year') controller.focusDay = next;
      // Within its weeks a term stays: its last week may reach into the month of the next.
      if (grid.kind !== 'term' || !findCell(grid.view.rows, next)) showMonth(monthOf(next), false);
    },
    openShelf: () => controller.openPanel('shelf'),
    turn(step) {
      const { month, bounds } = controller.model ?? {};
      const next = month && bounds && turnPeriod(controller.view, month, step, controller.wording.terms, bounds);
      if (next) showMonth(next);
    },
    showToday() {
      controller.focusDay = today();
      showMonth(monthOf(controller.focusDay));
    },
    showTerm: (term) => showMonth(monthOf(term.start)),
    showView,
    filter: changeFilter,
    clearFilter() {
      changeFilter(NO_FILTER);
      // The button goes with the message; the focus goes to the filters.
      void host.updateComplete.then(() => find('.find, .chip')?.focus());
    },
    jump(key) {
      const title = find(`[data-group="${key}"] .group-title`);
      title?.focus({ preventScroll: true });
      title?.scrollIntoView({ block: 'start' });
    },
    add(activity) {
      // In WeChat no file can be had: the address of the calendar has to do.
      if (findPlace() === 'wechat') actions.share();
      else download([activity], activity.title);
    },
    share: () => void share(),
    download() {
      download(controller.model?.activities ?? [], host.heading || words().downloadName);
    },
    closePanel: () => controller.panel?.close(true),
    pressInPanel: (event) => controller.panel?.onKey(event),
    leavePanel: (event) => controller.panel?.onLeave(event),
  };
  return actions;
}
