/**
 * What month and term share: a table of weeks with one tab stop.
 * https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatSpan, vacationOf } from '../records/index.js';
import { categoryMark, categoryOf } from '../shared/category-mark.js';
import { safeUrl } from '../shared/safe-url.js';
import type { Almanac } from './almanac-controller.js';
import { describeStatus, type Wording } from './describe-activity.js';
import type { OpenActivity } from './render-activity.js';
import { almanacText, renderAlmanac } from './render-almanac.js';
import type { DayCell, Segment, WeekRow } from './week-lanes.js';

export interface GridState {
  /** The day that takes the focus when the grid does. */
  focusDay: string;
  /** The day whose activities are open. */
  openDay: string | undefined;
  almanac: Almanac;
}

export interface GridActions {
  onOpen: OpenActivity;
  onDay: (day: string) => void;
  onShelf: () => void;
  onKey: (event: KeyboardEvent) => void;
}

/** How a grid differs from another. */
export interface GridShape {
  /** Accessible name. */
  label: string;
  className: string;
  hasWeeks: boolean;
  /** Days of neighbouring months, or before and after the term. */
  isOutside: (day: string) => boolean;
  /** A row across the grid, above a week. */
  above?: (row: WeekRow, index: number) => TemplateResult | typeof nothing;
  /** Lines that a row has room for, so that it is as high as it has to be and no higher. */
  lines: (row: WeekRow) => number;
}

/** A table of weeks: teaching week × weekday. */
export function renderGrid(
  rows: readonly WeekRow[],
  shape: GridShape,
  state: GridState,
  wording: Wording,
  actions: GridActions,
): TemplateResult {
  const { calendar } = wording.strings;
  return html`<table class="grid ${shape.className} ${shape.hasWeeks ? 'with-weeks' : ''}" part="grid" role="grid" aria-label=${shape.label} @keydown=${actions.onKey}>
    <thead>
      <tr>
        ${shape.hasWeeks ? html`<th class="week-head" scope="col">${calendar.teachingWeek}</th>` : nothing}
        ${calendar.weekdays.map(
          (name, index) => html`<th class="weekday" scope="col">
            <span class="long">${name}</span><span class="short" aria-hidden="true">${calendar.weekdaysShort[index]}</span>
          </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row, index) => html`${shape.above?.(row, index) ?? nothing}<tr class="days lines-${shape.lines(row)}">
          ${shape.hasWeeks ? renderWeek(row.week, row.cells, wording) : nothing}
          ${row.cells.map((cell, column) => renderDay(cell, column, row.week, shape, state, wording, actions))}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderWeek(
  week: number | undefined,
  cells: DayCell[],
  { strings: { calendar }, terms, today }: Wording,
): TemplateResult {
  if (week === undefined) {
    const vacation = vacationOf(cells[0]?.day ?? '', terms);
    return html`<td class="week">${vacation ? calendar.vacations[vacation.kind] : nothing}</td>`;
  }
  const [before, after] = calendar.weekParts;
  const isNow = cells.some((cell) => cell.day === today);
  return html`<th class="week ${isNow ? 'now' : ''}" scope="row" aria-label=${calendar.weekName(week)}>
    <span>${before}</span><b>${week}</b><span>${after}</span>
  </th>`;
}

function renderDay(
  cell: DayCell,
  columnIndex: number,
  week: number | undefined,
  shape: GridShape,
  state: GridState,
  wording: Wording,
  actions: GridActions,
): TemplateResult {
  const { strings, lang, today } = wording;
  const { calendar } = strings;
  // Not an aria-label: it would silence the activities written into the cell (WCAG 2.5.3).
  const date = formatDay(cell.day, lang, { weekday: true, year: true });
  const label = calendar.dayLabel({
    date,
    week: week === undefined ? undefined : calendar.weekName(week),
    holiday: almanacText(cell.day, state.almanac, strings),
    count: cell.items.length,
  });
  const bars = cell.segments.filter(isBar);
  const singles = cell.segments.filter((segment) => !isBar(segment));
  const classes = [
    `day column-${columnIndex}`,
    shape.isOutside(cell.day) ? 'outside' : '',
    Number(cell.day.slice(8)) <= 7 ? 'first-week' : '',
    cell.day.endsWith('-01') ? 'first-of-month' : '',
    cell.day === today ? 'today' : '',
    state.almanac.holidays.get(cell.day)?.kind === 'off' ? 'off' : '',
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
      <span class="number" aria-hidden="true">${renderNumber(cell.day, wording)}</span>${renderAlmanac(cell.day, state.almanac, strings)}
      ${bars.map((segment) => renderSegment(segment, cell, wording, actions))}
      ${
        // Together, because on paper they stand one below the other, whatever the height of the next day's.
        singles.length > 0
          ? html`<div class="singles">${singles.map((segment) => renderSegment(segment, cell, wording, actions))}</div>`
          : nothing
      }
      ${
        cell.hiddenCount > 0
          ? html`<button type="button" class="more" tabindex="-1" aria-label=${calendar.moreLabel(cell.hiddenCount, date)}>${calendar.more(cell.hiddenCount)}</button>`
          : nothing
      }
    </div>
  </td>`;
}

/** The first of a month says which month it is; where weeks run on, nothing else tells. */
function renderNumber(day: string, { strings: { calendar } }: Wording): TemplateResult | number {
  const number = Number(day.slice(8));
  if (number > 1) return number;
  const [before, after] = calendar.firstOfMonth(Number(day.slice(5, 7)));
  return html`<span class="of-month">${before}</span>1<span class="of-month">${after}</span>`;
}

/** An item of several days reaches over their cells. */
function isBar({ item }: Segment): boolean {
  return item.start !== item.end;
}

function renderSegment(segment: Segment, cell: DayCell, wording: Wording, { onOpen }: GridActions): TemplateResult {
  const { item, span, lane } = segment;
  const { activity } = item;
  const classes = [
    'item',
    `line-${lane}`,
    isBar(segment) ? `bar span-${span} category-${categoryOf(activity.category).index}` : '',
    segment.continuesBefore ? 'from-before' : '',
    segment.continuesAfter ? 'goes-on' : '',
    item.kind === 'deadline' ? 'deadline' : '',
    activity.status === 'cancelled' ? 'cancelled' : '',
  ];
  const title = item.kind === 'deadline' ? wording.strings.calendar.deadlineTitle(activity.title) : activity.title;
  const [before = '', after = ''] = title.split(activity.title);
  // In words, since a line through a title is silent, and small.
  const status = /moved|cancelled/.test(activity.status ?? '') ? describeStatus(activity, wording) : '';
  const content = html`${item.kind === 'deadline' ? nothing : categoryMark(activity.category)}${
    // The word that makes it a deadline stays when the title is cut.
    before ? html`<span class="item-word">${before}</span>` : nothing
  }<span class="item-title" title=${activity.title}>${activity.title}${
    isBar(segment) && span > 2 && cell.day === item.start
      ? html`<span class="item-dates"> ${formatSpan(item.start, item.end, 'day', wording.lang)}</span>`
      : nothing
  }</span>${after ? html`<span class="item-word">${after}</span>` : nothing}${status ? html`<span class="item-word of-status">${status}</span>` : nothing}`;
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
