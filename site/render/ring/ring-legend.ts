import { type Html, html } from '../html.js';
import type { Strings } from '../strings/strings.js';
import type { RingLayout } from './ring-layout.js';
import { MARK_PATHS } from './shapes.js';

/** What shapes and lines of the ring mean; only what this ring shows. */
export function ringLegend(layout: RingLayout, strings: Strings): Html {
  const kinds = strings.ring.category;
  const items = [...layout.marks, ...layout.arcs].map(({ item }) => item).sort((a, b) => a.category - b.category);
  const names = new Map(
    items
      .filter(({ category }) => category > 1 || layout.festivals.length === 0)
      .map(({ category, categoryName, mark }) => [categoryName ?? kinds[category as keyof typeof kinds], mark]),
  );
  return html`<ul class="ring-legend">${[
    layout.festivals.length > 0 &&
      html`<li><svg class="ring-legend__swatch ring-legend__festival" viewBox="-6 -6 12 12" aria-hidden="true"><path d="M-6-4.5H6V4.5H-6Z"/></svg>${strings.ring.festival}</li>`,
    [...names].map(
      ([name, { colour, shape }]) =>
        html`<li><svg class="ring-legend__swatch category-${colour}" viewBox="-6 -6 12 12" aria-hidden="true"><path d="${MARK_PATHS[shape - 1]}"/></svg>${name}</li>`,
    ),
    layout.ticks !== '' &&
      html`<li><svg class="ring-legend__swatch ring-legend__deadline" viewBox="-6 -6 12 12" aria-hidden="true"><path d="M-1-6H1V6H-1Z"/></svg>${strings.ring.deadline}</li>`,
  ]}</ul>`;
}
