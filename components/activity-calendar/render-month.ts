/** The month: its shelf, and six whole weeks. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Drawing } from './drawing.js';
import { monthOf, partsOfMonth } from './month-grid.js';
import { LINES_PER_DAY, type MonthView, SHELF_SIZE } from './month-view.js';
import { renderGrid } from './render-grid.js';
import { renderShelf } from './render-shelf.js';

/** @param keepShelf True when any month has something on its shelf; its room is then kept in all of them. */
export function renderMonth(view: MonthView, keepShelf: boolean, drawing: Drawing): TemplateResult {
  const { calendar } = drawing.strings;
  const { year, month } = partsOfMonth(view.month);
  const size = drawing.isPrinting ? Number.POSITIVE_INFINITY : SHELF_SIZE;
  return html`${keepShelf ? renderShelf(calendar.withinMonth(month), view.shelf, size, drawing) : nothing}${renderGrid(
    view.rows,
    {
      label: calendar.monthTitle(year, month),
      className: 'of-month-grid',
      hasWeeks: view.hasWeeks,
      isOutside: (day) => monthOf(day) !== view.month,
      lines: () => LINES_PER_DAY + 1,
    },
    drawing,
  )}`;
}
