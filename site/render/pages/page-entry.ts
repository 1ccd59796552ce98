import { firstDay, formatDay } from '@kepu/components/records';
import type { SitePage } from '../../collect/site.js';
import type { Place, RenderContext } from '../context.js';
import { langOf, to } from '../context.js';
import { type Html, html } from '../html.js';

/** One page in a list: title, kind, day. The kind is left out where the list is of one kind. */
export function pageEntry(context: RenderContext, place: Place, page: SitePage, { showKind = true } = {}): Html {
  const notes = [
    page.kind === 'page' || !showKind ? '' : context.strings.kinds[page.kind],
    page.date && page.date.length >= 10 ? formatDay(firstDay(page.date), context.lang, { year: true }) : '',
  ].filter(Boolean);
  return html`<li class="page-entry"><a href="${to(place, page.url)}"${langOf(page.lang ?? context.site.config.lang, context.lang)}>${page.title}</a>${notes.length > 0 && html`<span class="note">${notes.map((note) => html`<span>${note}</span>`)}</span>`}</li>`;
}
