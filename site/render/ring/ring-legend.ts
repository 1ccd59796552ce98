import { type Html, html } from '../html.js';
import type { Strings } from '../strings/strings.js';
import type { RingLayout } from './ring-layout.js';
import { MARK_PATHS } from './shapes.js';

/** What shapes and lines of the ring mean; only what this ring shows. */
export function ringLegend(layout: RingLayout, strings: Strings): Html {
  const marks = new Set(layout.marks.map((mark) => mark.item.category));
  for (const arc of layout.arcs) marks.add(arc.item.category);
  if (layout.festivals.length > 0) marks.delete(1);
  const names = [...marks].sort((a, b) => a - b) as (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8)[];
  return html`<ul class="ring-legend">${[
    layout.festivals.length > 0 &&
      html`<li><svg class="ring-legend__swatch ring-legend__festival" viewBox="-6 -6 12 12" aria-hidden="true"><path d="M-6-4.5H6V4.5H-6Z"/></svg>${strings.ring.festival}</li>`,
    names.map(
      (category) =>
        html`<li><svg class="ring-legend__swatch category-${category}" viewBox="-6 -6 12 12" aria-hidden="true"><path d="${MARK_PATHS[category - 1]}"/></svg>${strings.ring.category[category]}</li>`,
    ),
    layout.ticks !== '' &&
      html`<li><svg class="ring-legend__swatch ring-legend__deadline" viewBox="-6 -6 12 12" aria-hidden="true"><path d="M-1-6H1V6H-1Z"/></svg>${strings.ring.deadline}</li>`,
  ]}</ul>`;
}
