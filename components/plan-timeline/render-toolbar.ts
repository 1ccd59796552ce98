/** Choices of the reader; they work with script only and come with the first update, into room kept for them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ElementStrings } from '../shared/strings/strings.js';
import type { LanesBy } from './lanes.js';

export interface ToolbarState {
  choices: readonly LanesBy[];
  lanes: LanesBy;
  zoom: number;
  mostZoom: number;
}

export interface ToolbarActions {
  onLanes: (event: Event) => void;
  onZoom: (zoom: number) => void;
}

export function renderToolbar(
  { choices, lanes, zoom, mostZoom }: ToolbarState,
  { timeline }: ElementStrings<'timeline'>,
  { onLanes, onZoom }: ToolbarActions,
): TemplateResult {
  return html`<div class="toolbar">
    ${
      choices.length > 1
        ? html`<select aria-label=${timeline.lanes} @change=${onLanes}>
            ${choices.map((by) => html`<option value=${by} ?selected=${by === lanes}>${timeline.lanesBy[by]}</option>`)}
          </select>`
        : nothing
    }
    ${
      mostZoom > 0
        ? html`<div class="zoom" role="group" aria-label=${timeline.zoom}>
            <button type="button" aria-label=${timeline.zoomOut} aria-disabled=${String(zoom === 0)} @click=${() => onZoom(zoom - 1)}>−</button>
            <button type="button" aria-disabled=${String(zoom === 0)} @click=${() => onZoom(0)}>${timeline.zoomFit}</button>
            <button type="button" aria-label=${timeline.zoomIn} aria-disabled=${String(zoom >= mostZoom)} @click=${() => onZoom(zoom + 1)}>+</button>
          </div>`
        : nothing
    }
  </div>`;
}
