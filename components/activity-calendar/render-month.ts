/** The month: its shelf, and six whole weeks. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Wording } from './describe-activity.js';
import { monthOf, partsOfMonth } from './month-grid.js';
import { LINES_PER_DAY, type MonthView, SHELF_SIZE } from './month-view.js';
import { type GridActions, type GridState, renderGrid } from './render-grid.js';
import { renderShelf } from './render-shelf.js';

export interface MonthState extends GridState {
  /** True when any month has something on its shelf; its room is then kept in all of them. */
  keepShelf: boolean;
  /** On paper the shelf shows everything. */
  isPrinting: boolean;
}

export function renderMonth(
  view: MonthView,
  state: MonthState,
  wording: Wording,
  actions: GridActions,
): TemplateResult {
  const { calendar } = wording.strings;
  const { year, month } = partsOfMonth(view.month);
  const size = state.isPrinting ? Number.POSITIVE_INFINITY : SHELF_SIZE;
  return html`${
    state.keepShelf
      ? renderShelf(calendar.wholeMonth(month), view.shelf, size, wording, actions.onOpen, actions.onShelf)
      : nothing
  }${renderGrid(
    view.rows,
    {
      label: calendar.monthTitle(year, month),
      className: 'of-month-grid',
      hasWeeks: view.hasWeeks,
      isOutside: (day) => monthOf(day) !== view.month,
      lines: () => LINES_PER_DAY + 1,
    },
    state,
    wording,
    actions,
  )}`;
}
