/**
 * The month as a grid of days with one tab stop.
 * https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '../records/index.js';
import { formatDay, formatSpan } from '../records/index.js';
import { categoryMark, categoryOf } from '../shared/category-mark.js';
import { safeUrl } from '../shared/safe-url.js';
import type { Wording } from './describe-activity.js';
import type { Holiday } from './holidays.js';
import { holidayText } from './holidays.js';
import { monthOf, partsOfMonth } from './month-grid.js';
import { type MonthView, SHELF_SIZE } from './month-view.js';
import { type OpenActivity, renderTitle } from './render-activity.js';
import type { DayCell, Segment } from './week-lanes.js';

export interface MonthState {
  /** The day that takes the focus when the grid does. */
  focusDay: string;
  /** The day whose activities are open. */
  openDay: string | undefined;
  holidays: ReadonlyMap<string, Holiday>;
  /** True when any month has something on its shelf; its room is then kept in all of them. */
  keepShelf: boolean;
}

export interface MonthActions {
  onOpen: OpenActivity;
  onDay: (day: string) => void;
  onShelf: () => void;
  onKey: (event: KeyboardEvent) => void;
}

export function renderMonth(
  view: MonthView,
  state: MonthState,
  wording: Wording,
  actions: MonthActions,
): TemplateResult {
  const { calendar } = wording.strings;
  const { year, month } = partsOfMonth(view.month);
  return html`${state.keepShelf ? renderShelf(view, wording, actions) : nothing}
    <table class="grid" part="grid" role="grid" aria-label=${calendar.monthTitle(year, month)} @keydown=${actions.onKey}>
      <thead>
        <tr>
          ${view.hasWeeks ? html`<th class="week-head" scope="col">${calendar.teachingWeek}</th>` : nothing}
          ${calendar.weekdays.map(
            (name, index) => html`<th class="weekday" scope="col">
              <span class="long">${name}</span><span class="short" aria-hidden="true">${calendar.weekdaysShort[index]}</span>
            </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${view.rows.map(
          (row) => html`<tr>
            ${view.hasWeeks ? renderWeek(row.week, row.cells, wording) : nothing}
            ${row.cells.map((cell) => renderDay(cell, row.week, view, state, wording, actions))}
          </tr>`,
        )}
      </tbody>
    </table>`;
}

function renderShelf(view: MonthView, wording: Wording, { onOpen, onShelf }: MonthActions): TemplateResult {
  const { calendar } = wording.strings;
  const name = calendar.wholeMonth(partsOfMonth(view.month).month);
  const rest = view.shelf.length - SHELF_SIZE;
  return html`<section class="shelf" part="shelf" aria-label=${name}>
    <p class="shelf-name" aria-hidden="true">${name}</p>
    <ul class="shelf-items">
      ${view.shelf.slice(0, SHELF_SIZE).map((activity) => html`<li class="shelf-item">${renderShelfItem(activity, onOpen)}</li>`)}
      ${rest > 0 ? html`<li class="shelf-more"><button type="button" class="more-shelf" @click=${onShelf}>${calendar.more(rest)}</button></li>` : nothing}
    </ul>
  </section>`;
}

function renderShelfItem(activity: Activity, onOpen: OpenActivity): TemplateResult {
  return html`${categoryMark(activity.category)}${renderTitle(activity, onOpen)}
    ${activity.dateText ? html`<span class="shelf-date">${activity.dateText}</span>` : nothing}`;
}

function renderWeek(
  week: number | undefined,
  cells: DayCell[],
  { strings: { calendar }, today }: Wording,
): TemplateResult {
  if (week === undefined) return html`<td class="week"></td>`;
  const [before, after] = calendar.weekParts;
  const isNow = cells.some((cell) => cell.day === today);
  return html`<th class="week ${isNow ? 'now' : ''}" scope="row" aria-label=${calendar.weekName(week)}>
    <span>${before}</span><b>${week}</b><span>${after}</span>
  </th>`;
}

function renderDay(
  cell: DayCell,
  week: number | undefined,
  view: MonthView,
  state: MonthState,
  wording: Wording,
  actions: MonthActions,
): TemplateResult {
  const { strings, lang, today } = wording;
  const { calendar } = strings;
  const holiday = state.holidays.get(cell.day);
  // Not an aria-label: it would silence the activities written into the cell (WCAG 2.5.3).
  const date = formatDay(cell.day, lang, { weekday: true, year: true });
  const label = calendar.dayLabel({
    date,
    week: week === undefined ? undefined : calendar.weekName(week),
    holiday: holiday && holidayText(holiday, strings),
    count: cell.items.length,
  });
  const classes = [
    'day',
    monthOf(cell.day) === view.month ? '' : 'outside',
    cell.day === today ? 'today' : '',
    holiday?.kind === 'off' ? 'off' : '',
    state.openDay === cell.day ? 'open' : '',
  ];
  return html`<td
    class=${classes.filter(Boolean).join(' ')}
    part="day"
    tabindex=${cell.day === state.focusDay ? '0' : '-1'}
    data-day=${cell.day}
    aria-current=${cell.day === today ? 'date' : nothing}
    @click=${() => actions.onDay(cell.day)}
  >
    <div class="day-box">
      <span class="visually-hidden">${label}</span>
      <span class="number" aria-hidden="true">${Number(cell.day.slice(8))}</span>${renderHoliday(holiday, wording)}
      ${cell.segments.map((segment) => renderSegment(segment, cell, wording, actions))}
      ${
        cell.hiddenCount > 0
          ? html`<button type="button" class="more" tabindex="-1" aria-label=${calendar.moreLabel(cell.hiddenCount, date)}>${calendar.more(cell.hiddenCount)}</button>`
          : nothing
      }
    </div>
  </td>`;
}

function renderHoliday(
  holiday: Holiday | undefined,
  { strings: { calendar } }: Wording,
): TemplateResult | typeof nothing {
  if (!holiday) return nothing;
  return holiday.kind === 'work'
    ? html`<span class="holiday work" aria-hidden="true">${calendar.workday}</span>`
    : html`<span class="holiday" aria-hidden="true">${holiday.name ?? calendar.dayOff}</span>`;
}

function renderSegment(segment: Segment, cell: DayCell, wording: Wording, { onOpen }: MonthActions): TemplateResult {
  const { item, span, lane } = segment;
  const { activity } = item;
  const isBar = item.start !== item.end;
  const classes = [
    'item',
    `line-${lane}`,
    isBar ? `bar span-${span} category-${categoryOf(activity.category).index}` : '',
    segment.continuesBefore ? 'from-before' : '',
    segment.continuesAfter ? 'goes-on' : '',
    item.kind === 'deadline' ? 'deadline' : '',
    activity.status === 'cancelled' ? 'cancelled' : '',
  ];
  const title = item.kind === 'deadline' ? wording.strings.calendar.deadlineTitle(activity.title) : activity.title;
  const [before = '', after = ''] = title.split(activity.title);
  const content = html`${item.kind === 'deadline' ? nothing : categoryMark(activity.category)}${
    // The word that makes it a deadline stays when the title is cut.
    before ? html`<span class="item-word">${before}</span>` : nothing
  }<span class="item-title" title=${activity.title}>${activity.title}${
    isBar && span > 2 && cell.day === item.start
      ? html`<span class="item-dates"> ${formatSpan(item.start, item.end, 'day', wording.lang)}</span>`
      : nothing
  }</span>${after ? html`<span class="item-word">${after}</span>` : nothing}`;
  const className = classes.filter(Boolean).join(' ');
  // Not in the tab order: the grid has one stop, and Enter on the day lists the same links.
  const url = safeUrl(activity.url);
  return url
    ? html`<a class=${className} tabindex="-1" href=${url} title=${title} @click=${(event: Event) => {
        event.stopPropagation();
        onOpen(activity, event);
      }}>${content}</a>`
    : html`<span class=${className} title=${title}>${content}</span>`;
}
