import type { SitePage } from '../../collect/site.js';
import type { Place, RenderContext } from '../context.js';
import { type Html, html } from '../html.js';
import { pageEntry } from './page-entry.js';

/** Pages near this one. */
export function related(context: RenderContext, place: Place, page: SitePage): Html | false {
  if (page.related.length === 0) return false;
  return html`<aside class="related" aria-labelledby="kepu-related"><h2 id="kepu-related">${context.strings.page.related}</h2>
<ul>${page.related.map((each) => pageEntry(context, place, each))}</ul></aside>
`;
}
