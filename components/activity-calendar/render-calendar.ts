/** The whole calendar, from its heading down to the list of everything. */
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../shared/safe-url.js';
import { CALENDAR_VIEWS } from './activity-calendar.events.js';
import type { CalendarController, CalendarHost } from './calendar-controller.js';
import type { CalendarGrid, CalendarModel } from './calendar-model.js';
import { parts } from './calendar-parts.js';
import type { Drawing } from './drawing.js';
import { monthOf } from './month-grid.js';
import { isWithin } from './period.js';
import { namePeriod, turnPeriod } from './period-name.js';
import { renderAgenda } from './render-agenda.js';
import { renderFilters } from './render-filters.js';
import { renderMonth } from './render-month.js';
import { renderNextDeadline } from './render-next-deadline.js';
import { renderShareButton } from './render-share-button.js';
import { renderToolbar, type ToolbarPeriod } from './render-toolbar.js';

export function renderCalendar(host: CalendarHost, controller: CalendarController): TemplateResult {
  const { source, model, chosenView } = controller;
  const { state } = source;
  const heading = host.heading || source.reading.title;
  const { drawing } = controller;
  const { calendar, common } = drawing.strings;
  const isShared = drawing.openDay === 'share';
  const title = heading ? html`<h2 class="heading" part="heading">${heading}</h2>` : nothing;
  if (!model || state === 'loading' || state === 'error' || (state === 'empty' && model.bounds === undefined))
    return source.renderInstead(common, calendar.empty, title);
  const { filter, activities, grid, choices, groups } = model;
  const isFound = activities.length > 0;
  // Without any activity weeks and holidays are worth showing; where the filters leave nothing they are in the way.
  const isEmpty = state === 'empty';
  return html`<div class="view-${chosenView ?? 'auto'} ${drawing.isPrinting ? 'printing' : ''}">
    ${renderToolbar(
      {
        heading,
        period: describePeriod(model, drawing),
        views: CALENDAR_VIEWS.filter((view) => view !== 'term' || drawing.terms.length > 0),
        view: controller.view,
        share: renderShareButton(safeUrl(host.icsHref), isShared, drawing),
      },
      drawing,
    )}
    ${isShared ? parts.panel?.renderSharing(drawing) : nothing}
    ${controller.isLacking ? html`<p class="message" role="status">${common.loadFailed}</p>` : nothing}
    ${renderNextDeadline(activities, choices.deadlines !== undefined, drawing)}
    ${renderFilters(filter, choices, drawing)}
    ${
      isFound
        ? nothing
        : isEmpty
          ? source.renderInstead(common, calendar.empty)
          : html`<p class="message">${calendar.noMatch}${button(calendar.clear, () => drawing.act('clearFilter'))}</p>`
    }
    ${grid && (isFound || isEmpty) ? renderSheet(grid, model, drawing) : nothing}
    ${
      isFound
        ? renderAgenda(
            groups,
            anchorOf(host),
            drawing.isPrinting ? Number.POSITIVE_INFINITY : controller.agenda.limit,
            Boolean(heading),
            drawing,
          )
        : nothing
    }
    <p class="visually-hidden" role="status">${controller.announcement}</p>
  </div>`;
}

/** What the `id`s of anchors in the page begin with; the server’s elements have no `id`, only the attribute. */
function anchorOf(host: CalendarHost): string {
  const id = host.getAttribute('id');
  return id ? `${id}-` : '';
}

function button(text: string, onClick: () => void): TemplateResult {
  return html` <button type="button" @click=${onClick}>${text}</button>`;
}

function renderSheet(grid: CalendarGrid, { hasShelf, month = '' }: CalendarModel, drawing: Drawing): TemplateResult {
  const { openDay } = drawing;
  return html`<div class="sheet" part="sheet">
    ${
      grid.kind === 'month'
        ? renderMonth(grid.view, hasShelf, drawing)
        : grid.kind === 'term'
          ? grid.part.renderTerm(grid.view, drawing)
          : grid.part.renderYear(grid.view, month, drawing)
    }
    ${drawing.almanac?.renderKey(grid)}
    ${grid.kind === 'year' || !openDay || openDay === 'share' ? nothing : parts.panel?.renderDayPanel(openDay, grid.view, drawing)}
  </div>`;
}

function describePeriod({ grid, month, bounds }: CalendarModel, drawing: Drawing): ToolbarPeriod | undefined {
  const { terms, today, strings } = drawing;
  if (month === undefined || !bounds) return undefined;
  const kind = grid?.kind ?? 'month';
  const term = grid?.kind === 'term' ? grid.view.term : undefined;
  return {
    kind,
    ...namePeriod(kind, month, terms, strings),
    hasPrevious: turnPeriod(kind, month, -1, terms, bounds) !== undefined,
    hasNext: turnPeriod(kind, month, 1, terms, bounds) !== undefined,
    hasToday: today === undefined || isWithin(monthOf(today), bounds),
    term,
    choice: grid?.kind === 'term' ? grid.part.renderTermChoice(grid.view.term, drawing) : nothing,
  };
}
