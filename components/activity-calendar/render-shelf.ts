/** What belongs to a month, a term or a year rather than to a day. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '../records/index.js';
import { categoryMark } from '../shared/category-mark.js';
import type { Wording } from './describe-activity.js';
import { type OpenActivity, renderTitle } from './render-activity.js';

/**
 * A shelf above a grid.
 *
 * @param size Activities shown; the others wait behind a count, and the shelf keeps its height.
 */
export function renderShelf(
  name: string,
  activities: readonly Activity[],
  size: number,
  { strings: { calendar } }: Wording,
  onOpen: OpenActivity,
  onShelf: () => void,
): TemplateResult {
  const rest = activities.length - size;
  return html`<section class="shelf ${Number.isFinite(size) ? '' : 'whole'}" part="shelf" aria-label=${name}>
    <p class="shelf-name" aria-hidden="true">${name}</p>
    ${renderShelfItems(activities.slice(0, size), onOpen, rest > 0 ? html`<li class="shelf-more"><button type="button" class="more-shelf" @click=${onShelf}>${calendar.more(rest)}</button></li>` : nothing)}
  </section>`;
}

/** A list of activities side by side, each with what its author said about the time. */
export function renderShelfItems(
  activities: readonly Activity[],
  onOpen: OpenActivity,
  last: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<ul class="shelf-items">
    ${activities.map(
      (activity) =>
        html`<li class="shelf-item">${categoryMark(activity.category)}${renderTitle(activity, onOpen)}${
          activity.dateText ? html`<span class="shelf-date">${activity.dateText}</span>` : nothing
        }</li>`,
    )}
    ${last}
  </ul>`;
}
