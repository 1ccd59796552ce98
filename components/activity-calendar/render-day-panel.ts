/** The activities of one day, or of a month's shelf, opened above the grid. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '../records/index.js';
import { formatDay } from '../records/index.js';
import { describeWhen } from './describe-activity.js';
import type { Drawing } from './drawing.js';
import { calendarIcon, closeIcon } from './icons.js';
import { partsOfMonth } from './month-grid.js';
import type { MonthView } from './month-view.js';
import { renderDetails } from './render-activity.js';
import type { TermView } from './term-view.js';
import { findCell } from './week-lanes.js';

/** What the panel says of a day `YYYY-MM-DD`, or of the `shelf`. */
function fillPanel(
  opened: string,
  view: MonthView | TermView,
  { almanac, lang, strings }: Drawing,
): { title: string; activities: Activity[] } {
  const { calendar } = strings;
  if (opened === 'shelf')
    return {
      title: 'month' in view ? calendar.withinMonth(partsOfMonth(view.month).month) : calendar.withinTerm,
      activities: view.shelf,
    };
  const title = [formatDay(opened, lang, { weekday: true }), almanac?.textOf(opened)];
  const activities = (findCell(view.rows, opened)?.items ?? []).map((item) => item.activity);
  // What begins and has to be handed in on the same day stands there twice, and here once.
  return { title: title.filter(Boolean).join(' · '), activities: [...new Set(activities)] };
}

/** @param opened A day `YYYY-MM-DD`, or `shelf`. */
export function renderDayPanel(opened: string, view: MonthView | TermView, drawing: Drawing): TemplateResult {
  const { strings } = drawing;
  const { title, activities } = fillPanel(opened, view, drawing);
  return renderPanel(
    '',
    title,
    activities.length === 0
      ? html`<p class="panel-empty">${strings.calendar.noActivities}</p>`
      : html`<ul class="panel-list">
          ${activities.map(
            (activity) => html`<li class="panel-entry">
              ${renderDetails(activity, drawing)}
              <p class="facts">${describeWhen(activity, drawing)}</p>
              ${
                activity.start || activity.end || activity.deadline
                  ? html`<button type="button" class="small" .activity=${activity}>${calendarIcon}${strings.calendar.addToCalendar}</button>`
                  : nothing
              }
            </li>`,
          )}
        </ul>`,
    drawing,
  );
}

/** A non-modal dialog with a title and a button to close it: of a day, and of what can be subscribed to. */
export function renderPanel(
  className: string,
  title: string,
  content: TemplateResult,
  { act, strings }: Drawing,
): TemplateResult {
  return html`<div class="panel ${className}" part="panel" role="dialog" aria-label=${title} tabindex="-1" @keydown=${(event: KeyboardEvent) => act('pressInPanel', event)} @focusout=${(event: FocusEvent) => act('leavePanel', event)}>
    <div class="panel-head">
      <p class="panel-title">${title}</p>
      <button type="button" class="plain" aria-label=${strings.common.close} @click=${() => act('closePanel')}>${closeIcon}</button>
    </div>
    ${content}
  </div>`;
}
