/** The plan as a list: complete on a phone, in print and without script. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ElementStrings } from '../shared/strings/strings.js';
import { type LaneGroup, nameLane } from './lanes.js';
import { renderPhaseBody, SHAPES, type ShownPhase } from './render-phase.js';

/** From here on a list has a way to today. */
export const LONG = 10;

/** From here on the browser may leave out what is far from view until it comes near. */
const MANY = 60;

/**
 * @param limit How many phases to render, from the first.
 */
export function renderList(
  phases: readonly ShownPhase[],
  lanes: readonly LaneGroup[],
  limit: number,
  strings: ElementStrings<'timeline'>,
): TemplateResult {
  let room = limit;
  const take = (members: readonly number[]) => {
    const taken = members.slice(0, Math.max(room, 0));
    room -= taken.length;
    return taken;
  };
  return html`<div class="list ${phases.length > MANY ? 'many' : ''}" part="list">
    ${lanes.map((lane) => {
      const name = nameLane(lane, lanes, strings.timeline);
      return html`<section>
        ${name ? html`<h3 class="lane-name">${name}</h3>` : nothing}
        <ol>${take(lane.members).map((index) => renderItem(phases[index] as ShownPhase, index, strings))}</ol>
      </section>`;
    })}
  </div>`;
}

function renderItem(shown: ShownPhase, index: number, strings: ElementStrings<'timeline'>): TemplateResult {
  return html`<li class="phase ${shown.kind} ${shown.status ?? ''}" part="phase" data-index=${index} tabindex="-1"><svg class="dot" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true"><path class="shape" d=${SHAPES[shown.kind]}></path></svg>${renderPhaseBody(shown, strings)}</li>`;
}
