/**
 * The school year: twelve months as cells of a grid with one tab stop; Enter opens the month.
 * https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
import { html, nothing, type TemplateResult } from 'lit';
import { categoryMark } from '../shared/category-mark.js';
import { classNames } from './class-names.js';
import type { Drawing } from './drawing.js';
import { monthOf, partsOfMonth } from './month-grid.js';
import { renderShelf } from './render-shelf.js';
import { YEAR_COLUMNS } from './year-keys.js';
import type { YearDay, YearMonth, YearView } from './year-view.js';

/** Bands of whole months that a small month has room for. */
const BANDS = 2;
/** Days with more activities than this look alike. */
const FULL = 4;

/** @param focusMonth `YYYY-MM`, the month that takes the focus when the grid does. */
export function renderYear(view: YearView, focusMonth: string, drawing: Drawing): TemplateResult {
  const { calendar } = drawing.strings;
  const rows = Array.from({ length: view.months.length / YEAR_COLUMNS }, (_, row) =>
    view.months.slice(row * YEAR_COLUMNS, (row + 1) * YEAR_COLUMNS),
  );
  return html`${renderShelf(calendar.withinYear, view.shelf, Number.POSITIVE_INFINITY, drawing)}<div class="year" part="grid" role="grid" aria-label=${calendar.schoolYear(view.schoolYear)} @keydown=${drawing.onGridKey} @click=${drawing.onGridClick}>
    ${rows.map(
      (row) => html`<div class="year-row" role="row">
        ${row.map((month) => renderYearMonth(month, month.month === focusMonth, drawing))}
      </div>`,
    )}
  </div>`;
}

function renderYearMonth(
  { month, firstWeekday, days, count, dueCount, band }: YearMonth,
  isFocus: boolean,
  drawing: Drawing,
): TemplateResult {
  const { strings, today, almanac } = drawing;
  const { calendar } = strings;
  const offCount = days.filter(({ day }) => almanac?.kindOf(day) === 'off').length;
  const { year, month: number } = partsOfMonth(month);
  const isNow = today !== undefined && monthOf(today) === month;
  return html`<div
    class="year-month ${isNow ? 'now' : ''}"
    part="month"
    role="gridcell"
    tabindex=${isFocus ? '0' : '-1'}
    data-month=${month}
    aria-current=${isNow ? 'date' : nothing}
  >
    <p class="year-name">
      <span class="visually-hidden">${calendar.monthLabel({ month: calendar.monthTitle(year, number), count, dueCount, offCount })}</span>
      <b aria-hidden="true">${calendar.monthName(number)}</b>
      <span class="year-count" aria-hidden="true">${count > 0 ? calendar.count(count) : ''}</span>
    </p>
    <div class="year-days from-${firstWeekday}" aria-hidden="true">${days.map((day) => renderYearDay(day, drawing))}</div>
    ${
      band.length > 0
        ? html`<ul class="year-bands">
            ${band.slice(0, BANDS).map((activity) => html`<li>${categoryMark(activity.category)}<span>${activity.title}</span></li>`)}
            ${band.length > BANDS ? html`<li>${calendar.more(band.length - BANDS)}</li>` : nothing}
          </ul>`
        : nothing
    }
  </div>`;
}

/** Days off and make-up workdays have a sign of their own, since the colour of a day says how full it is. */
function renderYearDay({ day, count, isDue }: YearDay, { today, almanac }: Drawing): TemplateResult {
  const kind = almanac?.kindOf(day);
  const names = classNames(
    count > 0 && `full-${Math.min(count, FULL)}`,
    isDue && 'due-day',
    day === today && 'today',
    kind && `day-${kind}`,
  );
  return html`<span class=${names || nothing}>${Number(day.slice(8))}</span>`;
}
