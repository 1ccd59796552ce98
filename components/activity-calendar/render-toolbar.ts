/** Above the grid: period, turning, view and subscription. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarStrings, Strings } from '../shared/strings/strings.js';
import type { CalendarView } from './activity-calendar.events.js';
import { calendarIcon, nextIcon, previousIcon } from './icons.js';
import { monthOf, partsOfMonth } from './month-grid.js';
import type { MonthView } from './month-view.js';
import { isWithin, type MonthBounds } from './period.js';

export interface ToolbarState {
  heading: string | undefined;
  /** `YYYY-MM`; undefined when nothing has a date. */
  month: string | undefined;
  term: MonthView['term'];
  bounds: MonthBounds | undefined;
  /** `YYYY-MM-DD`, once it is known. */
  today: string | undefined;
  view: CalendarView;
  icsHref: string | undefined;
}

export interface ToolbarActions {
  onTurn: (months: -1 | 1) => void;
  onToday: () => void;
  onView: (view: CalendarView) => void;
  onDownload: () => void;
}

export function renderToolbar(state: ToolbarState, { calendar }: Strings, actions: ToolbarActions): TemplateResult {
  const { heading, month } = state;
  return html`${heading ? html`<h2 class="heading" part="heading">${heading}</h2>` : nothing}
    <div class="head">
      ${month ? renderPeriod(month, state, calendar) : nothing}
      <div class="controls" part="controls">
        ${month ? html`${renderTurn(month, state, calendar, actions)} ${renderViews(state.view, calendar, actions)}` : nothing}
        ${
          state.icsHref
            ? html`<a class="button" href=${state.icsHref}>${calendarIcon}${calendar.subscribe}</a>`
            : html`<button type="button" class="download" @click=${actions.onDownload}>${calendarIcon}${calendar.download}</button>`
        }
      </div>
    </div>`;
}

function renderPeriod(month: string, { heading, term }: ToolbarState, calendar: CalendarStrings): TemplateResult {
  const { year, month: number } = partsOfMonth(month);
  const name = calendar.monthTitle(year, number);
  const weeks = term ? [term.term.name, calendar.weekSpan(term.from, term.to)].filter(Boolean).join(' · ') : '';
  return html`<div class="period">
    ${heading ? html`<h3 class="period-name">${name}</h3>` : html`<h2 class="period-name">${name}</h2>`}
    <p class="period-weeks">${weeks}</p>
  </div>`;
}

function renderTurn(
  month: string,
  { bounds, today }: ToolbarState,
  calendar: CalendarStrings,
  { onTurn, onToday }: ToolbarActions,
): TemplateResult {
  const isFirst = bounds === undefined || month <= bounds.first;
  const isLast = bounds === undefined || month >= bounds.last;
  const isTodayOutside = today !== undefined && bounds !== undefined && !isWithin(monthOf(today), bounds);
  return html`<div class="turn">
    <button type="button" class="square" aria-label=${calendar.previousMonth} ?disabled=${isFirst} @click=${() => onTurn(-1)}>${previousIcon}</button>
    <button type="button" ?disabled=${isTodayOutside} @click=${onToday}>${calendar.today}</button>
    <button type="button" class="square" aria-label=${calendar.nextMonth} ?disabled=${isLast} @click=${() => onTurn(1)}>${nextIcon}</button>
  </div>`;
}

function renderViews(chosen: CalendarView, calendar: CalendarStrings, { onView }: ToolbarActions): TemplateResult {
  const views = [
    ['month', calendar.monthView],
    ['agenda', calendar.agendaView],
  ] as const;
  return html`<div class="views" role="group" aria-label=${calendar.views}>
    ${views.map(
      ([view, name]) =>
        html`<button type="button" aria-pressed=${chosen === view ? 'true' : 'false'} @click=${() => onView(view)}>${name}</button>`,
    )}
  </div>`;
}
