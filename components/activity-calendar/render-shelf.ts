/** What belongs to a month, a term or a year rather than to a day. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '../records/index.js';
import { categoryMark } from '../shared/category-mark.js';
import { spanOf } from './calendar-items.js';
import { describeWhen } from './describe-activity.js';
import type { Drawing } from './drawing.js';
import { renderTitle } from './render-activity.js';

/**
 * A shelf above a grid.
 *
 * @param size Activities shown; the others wait behind a count, and the shelf keeps its height. Without a size (`Infinity`)
 *   everything is shown, and nothing makes no shelf.
 */
export function renderShelf(
  name: string,
  activities: readonly Activity[],
  size: number,
  drawing: Drawing,
): TemplateResult | typeof nothing {
  const rest = activities.length - size;
  const isWhole = size === Number.POSITIVE_INFINITY;
  if (isWhole && activities.length === 0) return nothing;
  return html`<section class="shelf ${isWhole ? 'whole' : ''}" part="shelf" aria-label=${name}>
    <p class="shelf-name" aria-hidden="true">${name}</p>
    ${renderShelfItems(
      activities.slice(0, size),
      drawing,
      rest > 0
        ? html`<li class="shelf-more"><button type="button" class="more-shelf" @click=${() => drawing.act('openShelf')}>${drawing.strings.calendar.more(rest)}</button></li>`
        : nothing,
    )}
  </section>`;
}

/** A list of activities side by side, each with what its author said about the time, else the time itself. */
export function renderShelfItems(
  activities: readonly Activity[],
  drawing: Drawing,
  last: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<ul class="shelf-items">
    ${activities.map((activity) => {
      const when = activity.dateText || (spanOf(activity) && describeWhen(activity, drawing));
      return html`<li class="shelf-item">${categoryMark(activity.category)}${renderTitle(activity)}${
        when ? html`<span class="shelf-date">${when}</span>` : nothing
      }</li>`;
    })}
    ${last}
  </ul>`;
}
