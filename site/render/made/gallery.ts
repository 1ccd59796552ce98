import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { frame } from '../frame.js';
import { html } from '../html.js';
import { assetsFor, island } from '../island.js';
import { rootPrefix } from '../links.js';
import type { MadePage } from './made-page.js';
import { pageHead } from './page-head.js';

/** Works whose data the page carries; the element shows the first 24 and unfolds the rest. */
const CARRIED = 240;
const SHOWN = 24;

/** All works, newest first. */
export function galleryPage(context: RenderContext, url: string): MadePage {
  const { site, strings } = context;
  const place: Place = { url, root: rootPrefix(url) };
  const { works } = site.collections;
  const gallery =
    works.length > 0 &&
    island(context, place, 'kepu-gallery', works.slice(0, CARRIED), {
      id: 'kepu-gallery-all',
      limit: String(SHOWN),
      ...(works.length > SHOWN && { 'more-href': to(place, site.made.get('years') ?? 'years/index.html') }),
    });
  return {
    path: url,
    contents: frame(context, place, {
      title: strings.gallery.title,
      description: strings.gallery.intro(works.length),
      type: 'made made--gallery',
      ...(gallery && assetsFor(context, [gallery.tag])),
      main: html`${pageHead(strings.gallery.title, works.length > 0 && strings.gallery.intro(works.length))}
${gallery ? gallery.html : html`<p class="empty">${strings.gallery.empty}</p>`}`,
    }),
  };
}
