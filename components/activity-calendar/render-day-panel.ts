/** The activities of one day, or of a month's shelf, opened above the grid. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '../records/index.js';
import { formatDay } from '../records/index.js';
import type { Almanac } from './almanac-controller.js';
import type { Wording } from './describe-activity.js';
import { describeWhen } from './describe-activity.js';
import { calendarIcon, closeIcon } from './icons.js';
import { partsOfMonth } from './month-grid.js';
import type { MonthView } from './month-view.js';
import { type OpenActivity, renderDetails } from './render-activity.js';
import { almanacText } from './render-almanac.js';
import type { TermView } from './term-view.js';
import { findCell } from './week-lanes.js';

export interface PanelActions {
  onOpen: OpenActivity;
  onClose: () => void;
  /** The reader wants an activity in the calendar of the phone. */
  onDownload: (activity: Activity) => void;
  onKey: (event: KeyboardEvent) => void;
  onLeave: (event: FocusEvent) => void;
}

/**
 * What the panel says.
 *
 * @param opened A day `YYYY-MM-DD`, or `shelf`.
 */
export function fillPanel(
  opened: string,
  view: MonthView | TermView,
  almanac: Almanac,
  { lang, strings }: Wording,
): { title: string; activities: Activity[] } {
  if (opened === 'shelf')
    return {
      title: 'month' in view ? strings.calendar.wholeMonth(partsOfMonth(view.month).month) : strings.calendar.wholeTerm,
      activities: view.shelf,
    };
  const title = [formatDay(opened, lang, { weekday: true }), almanacText(opened, almanac, strings)];
  const activities = (findCell(view.rows, opened)?.items ?? []).map((item) => item.activity);
  // What begins and has to be handed in on the same day stands there twice, and here once.
  return { title: title.filter(Boolean).join(' · '), activities: [...new Set(activities)] };
}

/** @param title The day in words, or the name of the shelf. */
export function renderPanel(
  title: string,
  activities: readonly Activity[],
  wording: Wording,
  actions: PanelActions,
): TemplateResult {
  const { calendar, common } = wording.strings;
  return html`<div class="panel" part="panel" role="dialog" aria-label=${title} tabindex="-1" @keydown=${actions.onKey} @focusout=${actions.onLeave}>
    <div class="panel-head">
      <p class="panel-title">${title}</p>
      <button type="button" class="plain" aria-label=${common.close} @click=${actions.onClose}>${closeIcon}</button>
    </div>
    ${
      activities.length === 0
        ? html`<p class="panel-empty">${calendar.noActivities}</p>`
        : html`<ul class="panel-list">
            ${activities.map(
              (activity) => html`<li class="panel-entry">
                ${renderDetails(activity, wording, actions.onOpen)}
                <p class="facts">${describeWhen(activity, wording)}</p>
                ${
                  activity.start || activity.end || activity.deadline
                    ? html`<button type="button" class="small" @click=${() => actions.onDownload(activity)}>${calendarIcon}${calendar.addToCalendar}</button>`
                    : nothing
                }
              </li>`,
            )}
          </ul>`
    }
  </div>`;
}
