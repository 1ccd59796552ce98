import type { Work } from '@kepu/components/records';
import { WORKS_ID } from '../../collect/choice-address.js';
import { type ListPage, PAGE, WHOLE_WORKS, WORKS_SHOWN } from '../../collect/record-lists.js';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { frame } from '../frame.js';
import { html } from '../html.js';
import { assetsFor, island } from '../island.js';
import { rootPrefix } from '../links.js';
import type { MadePage } from './made-page.js';
import { pageHead } from './page-head.js';
import { LIST_PAGES_ID, listPages } from './pivot.js';
import { withPlans } from './with-plans.js';
import { workAlbums } from './work-numbers.js';

/**
 * All works, newest first, then the albums they make by kind and school year. Without script the page shows the newest alone and
 * tells where the rest stands; as long as it carries all, scripts show and choose from all of them.
 */
export function galleryPage(context: RenderContext, url: string): MadePage {
  const { site, strings } = context;
  const place: Place = { url, root: rootPrefix(url) };
  const { works } = site.collections;
  const pages = site.lists.works;
  const isWhole = works.length <= WHOLE_WORKS;
  const gallery =
    works.length > 0 &&
    island(context, place, 'kepu-gallery', withPlans(context, isWhole ? works : works.slice(0, WORKS_SHOWN)), {
      id: WORKS_ID,
      limit: String(WORKS_SHOWN),
      ...(isWhole
        ? { 'sync-url': '' }
        : // Choices and numbers of a part would contradict those of all, which the years below lead to.
          { heading: strings.gallery.newest, 'more-href': `#${LIST_PAGES_ID}`, bare: '' }),
    });
  return {
    path: url,
    contents: frame(context, place, {
      title: strings.gallery.title,
      description: strings.gallery.intro(works.length),
      type: 'made made--gallery',
      ...(gallery && assetsFor(context, [gallery.tag])),
      main: html`${pageHead(strings.gallery.title, works.length > 0 && strings.gallery.intro(works.length))}
${gallery ? gallery.html : html`<p class="empty">${strings.gallery.empty}</p>`}${pages.length > 0 && isWhole && html`<noscript><p>${strings.gallery.onlyNewest(WORKS_SHOWN)}</p></noscript>`}
${listPages(context, place, pages)}${workAlbums(context, place)}`,
    }),
  };
}

/** The works of one school year of a list too long for one page. */
export function galleryListPage(context: RenderContext, list: ListPage<Work>): MadePage {
  const { site, strings } = context;
  const place: Place = { url: list.url, root: rootPrefix(list.url) };
  const name = list.schoolYear
    ? `${strings.ring.schoolYear(list.schoolYear)}${strings.gallery.ofYear}`
    : strings.gallery.title;
  const title = list.parts > 1 ? `${name} ${list.part}/${list.parts}` : name;
  const gallery = island(context, place, 'kepu-gallery', withPlans(context, list.records), {
    id: WORKS_ID,
    limit: String(PAGE.works),
    albums: 'kind',
    'sync-url': '',
  });
  return {
    path: list.url,
    contents: frame(context, place, {
      title,
      description: strings.gallery.intro(list.records.length),
      type: 'made made--gallery',
      ...assetsFor(context, [gallery.tag]),
      main: html`<nav class="breadcrumbs" aria-label="${strings.frame.breadcrumbs}"><ol><li><a href="${to(place, site.made.get('gallery') ?? 'gallery/index.html')}">${strings.gallery.title}</a></li></ol></nav>
${pageHead(title, false)}
${listPages(context, place, site.lists.works)}
${gallery.html}`,
    }),
  };
}
