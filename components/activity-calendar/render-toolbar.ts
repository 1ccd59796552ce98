/** Above the grid: period, turning, view and subscription. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Term } from '../records/index.js';
import type { CalendarView } from './activity-calendar.events.js';
import type { Drawing } from './drawing.js';
import { nextIcon, previousIcon } from './icons.js';

/** What a reader turns: the period of the grid. */
export interface ToolbarPeriod {
  kind: 'month' | 'term' | 'year';
  name: string;
  /** Teaching weeks; may be empty. */
  note: string;
  hasPrevious: boolean;
  hasNext: boolean;
  /** False when today is outside of what there is to show. */
  hasToday: boolean;
  /** The term shown, in the grid of a term. */
  term: Term | undefined;
  /** What to choose other terms from, there. */
  choice: TemplateResult | typeof nothing;
}

export interface ToolbarState {
  heading: string | undefined;
  /** Undefined when nothing has a date. */
  period: ToolbarPeriod | undefined;
  /** Views that can be chosen. */
  views: readonly CalendarView[];
  view: CalendarView;
  /** The button to subscribe or download. */
  share: TemplateResult;
}

export function renderToolbar(state: ToolbarState, drawing: Drawing): TemplateResult {
  const { heading, period } = state;
  return html`${heading ? html`<h2 class="heading" part="heading">${heading}</h2>` : nothing}
    <div class="head">
      ${period ? renderPeriod(period, heading !== undefined) : nothing}
      <div class="controls" part="controls">
        ${period ? html`${renderTurn(period, drawing)} ${renderViews(state, drawing)}` : nothing}
        ${state.share}
      </div>
    </div>`;
}

function renderPeriod({ kind, name, note, term }: ToolbarPeriod, isBelow: boolean): TemplateResult {
  // On a phone the line breaks before the name of the term, not within it.
  const [before, after] = term ? name.split(term.name) : [name];
  const words = html`${before}${term && after !== undefined ? html`<span>${term.name}</span>${after}` : nothing}`;
  return html`<div class="period of-${kind}">
    ${isBelow ? html`<h3 class="period-name">${words}</h3>` : html`<h2 class="period-name">${words}</h2>`}
    <p class="period-weeks">${note}</p>
  </div>`;
}

function renderTurn(
  { kind, hasPrevious, hasNext, hasToday, choice }: ToolbarPeriod,
  { strings: { calendar }, act }: Drawing,
): TemplateResult {
  return html`<div class="turn">
    <button type="button" class="square" aria-label=${calendar.previous[kind]} ?disabled=${!hasPrevious} @click=${() => act('turn', -1)}>${previousIcon}</button>
    <button type="button" ?disabled=${!hasToday} @click=${() => act('showToday')}>${calendar.today}</button>
    <button type="button" class="square" aria-label=${calendar.next[kind]} ?disabled=${!hasNext} @click=${() => act('turn', 1)}>${nextIcon}</button>
    ${choice}
  </div>`;
}

function renderViews({ views, view: chosen }: ToolbarState, { strings: { calendar }, act }: Drawing): TemplateResult {
  return html`<div class="views" role="group" aria-label=${calendar.views} data-roving="button">
    ${views.map(
      (view) =>
        html`<button type="button" aria-pressed=${chosen === view ? 'true' : 'false'} @click=${() => act('showView', view)}>${calendar.viewNames[view]}</button>`,
    )}
  </div>`;
}
