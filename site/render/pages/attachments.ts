import { resolveAsset } from '../../collect/links.js';
import type { SitePage } from '../../collect/site.js';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { type Html, html } from '../html.js';
import { icon } from '../icons.js';

/**
 * Files that belong to the page, with kind and size.
 *
 * @param spoken Attribute that says in which language, where the page is in another.
 */
export function attachments(context: RenderContext, place: Place, page: SitePage, spoken: Html | false): Html | false {
  const files = page.attachments.flatMap((path) => {
    const asset = resolveAsset(context.site, page, path);
    return asset ? [asset] : [];
  });
  if (files.length === 0) return false;
  return html`<section class="attachments"${spoken} aria-labelledby="kepu-attachments"><h2 id="kepu-attachments">${context.strings.page.attachments}</h2>
<ul>${files.map(
    ({ url, name, source }) =>
      html`<li>${icon('file')}<a href="${to(place, url)}">${name}</a> <span class="note">${context.strings.page.bytes(source.size)}</span></li>`,
  )}</ul></section>`;
}
