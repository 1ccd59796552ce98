/**
 * What month and term share: a table of weeks with one tab stop.
 * https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatSpan, vacationOf } from '../records/index.js';
import { categoryClass, categoryMark } from '../shared/category-mark.js';
import { safeUrl } from '../shared/safe-url.js';
import { classNames } from './class-names.js';
import { describeStatus, type Wording } from './describe-activity.js';
import type { Drawing } from './drawing.js';
import { type DayCell, flowOf, isBar, type Segment, type WeekRow } from './week-lanes.js';

/** How a grid differs from another. */
export interface GridShape {
  /** Accessible name. */
  label: string;
  className: string;
  hasWeeks: boolean;
  /** Days of neighbouring months, or before and after the term. */
  isOutside: (day: string) => boolean;
  /** A row across the grid, above a week. */
  above?: (index: number) => TemplateResult | typeof nothing;
  /** Lines that a row has room for, so that it is as high as it has to be and no higher. */
  lines: (row: WeekRow) => number;
}

/** A table of weeks: teaching week × weekday. */
export function renderGrid(rows: readonly WeekRow[], shape: GridShape, drawing: Drawing): TemplateResult {
  const { calendar } = drawing.strings;
  return html`<table class="grid ${shape.className} ${shape.hasWeeks ? 'with-weeks' : ''}" part="grid" role="grid" aria-label=${shape.label} @keydown=${drawing.onGridKey} @click=${drawing.onGridClick}>
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
      ${rows.map((row, index) => {
        const lines = shape.lines(row);
        return html`${shape.above?.(index) ?? nothing}<tr class="days lines-${lines}">
          ${shape.hasWeeks ? renderWeek(row, drawing) : nothing}
          ${row.cells.map((cell, column) => renderDay(cell, column, row.week, lines, shape, drawing))}
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function renderWeek({ week, cells }: WeekRow, { strings: { calendar }, terms, today }: Wording): TemplateResult {
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
  lines: number,
  shape: GridShape,
  drawing: Drawing,
): TemplateResult {
  const { strings, lang, today, almanac } = drawing;
  const { calendar } = strings;
  const { day, segments } = cell;
  const isToday = day === today;
  // Not an aria-label: it would silence the activities written into the cell (WCAG 2.5.3).
  const date = formatDay(day, lang, { weekday: true, year: true });
  const label = calendar.dayLabel({
    date,
    week: week === undefined ? undefined : calendar.weekName(week),
    holiday: almanac?.textOf(day),
    count: cell.items.filter(({ activity }) => activity.status !== 'cancelled').length,
  });
  const singles = segments.filter((segment) => !isBar(segment));
  const flow = flowOf(cell, lines);
  return html`<td
    class=${classNames(
      `day column-${columnIndex}`,
      shape.isOutside(day) && 'outside',
      Number(day.slice(8)) <= 7 && 'first-week',
      day.endsWith('-01') && 'first-of-month',
      isToday && 'today',
      almanac?.kindOf(day) === 'off' && 'off',
      drawing.openDay === day && 'open',
    )}
    part="day"
    tabindex=${day === drawing.focusDay ? '0' : '-1'}
    data-day=${day}
    aria-current=${isToday ? 'date' : nothing}
  >
    <div class="day-box">
      <span class="visually-hidden">${label}</span>
      <span class="number" aria-hidden="true">${renderNumber(day, drawing)}</span>${almanac?.renderDay(day)}
      ${segments.filter(isBar).map((segment) => renderSegment(segment, day, false, drawing))}
      ${
        // Together, because on paper they stand one below the other, whatever the height of the next day's.
        singles.length > 0
          ? html`<div class=${classNames('singles', flow && `flow line-${flow.line}`)}>${singles.map((segment) => renderSegment(segment, day, flow?.wrapping.has(segment) === true, drawing))}</div>`
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

/** @param wraps Whether the title may take a second line. */
function renderSegment(segment: Segment, day: string, wraps: boolean, drawing: Drawing): TemplateResult {
  const { item, span, lane } = segment;
  const { activity } = item;
  const isDeadline = item.kind === 'deadline';
  const title = isDeadline ? drawing.strings.calendar.deadlineTitle(activity.title) : activity.title;
  // In words, since a line through a title is silent, and small.
  const status = /moved|cancelled/.test(activity.status ?? '') ? describeStatus(activity, drawing) : '';
  const dates =
    isBar(segment) && span > 2 && day === item.start
      ? html`<span class="item-dates"> ${formatSpan(item.start, item.end, 'day', drawing.lang)}</span>`
      : undefined;
  const words =
    status || dates
      ? html`${status ? html`<span class="of-status">${status}</span>` : nothing}${activity.title}${dates ?? nothing}`
      : activity.title;
  // The words that make it a deadline, or say that it was moved, stay when the title is cut.
  const [before = '', after = ''] = title.split(activity.title);
  const word = (text: string) => (text ? html`<span class="item-word">${text}</span>` : nothing);
  const content = isDeadline
    ? html`${word(before)}<span class="item-title">${words}</span>${word(after)}`
    : html`${categoryMark(activity.category)}<span class="item-title">${words}</span>`;
  const className = classNames(
    `item line-${lane}`,
    isBar(segment) && `bar span-${span} ${categoryClass(activity.category)}`,
    segment.continuesBefore && 'from-before',
    segment.continuesAfter && 'goes-on',
    isDeadline && 'deadline',
    activity.status === 'cancelled' && 'cancelled',
    wraps && 'wraps',
  );
  // Not in the tab order: the grid has one stop, and Enter on the day lists the same links.
  const url = safeUrl(activity.url);
  return url
    ? html`<a class=${className} tabindex="-1" href=${url} title=${title} .activity=${activity}>${content}</a>`
    : html`<span class=${className} title=${title}>${content}</span>`;
}
