import type { Work } from '@kepu/components/records';
import type { ListPage } from '../../collect/record-lists.js';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { frame } from '../frame.js';
import { type Html, html } from '../html.js';
import { assetsFor, island } from '../island.js';
import { rootPrefix } from '../links.js';
import type { MadePage } from './made-page.js';
import { pageHead } from './page-head.js';
import { choiceAddress, listPages, pageHolding, pivotOf, pivotTable } from './pivot.js';
import { withPlans } from './with-plans.js';

/** Works shown at first; of a long list all that the page carries. */
const SHOWN = 24;
/** Id of the wall; part of addresses that open an album. */
const WORKS_ID = 'kepu-gallery-all';

/** All works, newest first, then the albums they make by kind and school year. */
export function galleryPage(context: RenderContext, url: string): MadePage {
  const { site, strings } = context;
  const place: Place = { url, root: rootPrefix(url) };
  const { works } = site.collections;
  const pages = site.lists.works;
  const isWhole = pages.length === 0;
  const gallery =
    works.length > 0 &&
    island(context, place, 'kepu-gallery', withPlans(context, isWhole ? works : works.slice(0, SHOWN)), {
      id: WORKS_ID,
      limit: String(SHOWN),
      ...(isWhole
        ? { 'sync-url': '' }
        : { heading: strings.gallery.newest, 'more-href': to(place, pages[0]?.url ?? '') }),
    });
  return {
    path: url,
    contents: frame(context, place, {
      title: strings.gallery.title,
      description: strings.gallery.intro(works.length),
      type: 'made made--gallery',
      ...(gallery && assetsFor(context, [gallery.tag])),
      main: html`${pageHead(strings.gallery.title, works.length > 0 && strings.gallery.intro(works.length))}
${gallery ? gallery.html : html`<p class="empty">${strings.gallery.empty}</p>`}
${listPages(context, place, pages)}${albums(context, place, works)}`,
    }),
  };
}

/** The works of one school year of a list too long for one page. */
export function galleryListPage(context: RenderContext, list: ListPage<Work>): MadePage {
  const { site, strings } = context;
  const place: Place = { url: list.url, root: rootPrefix(list.url) };
  const title = list.schoolYear
    ? `${strings.ring.schoolYear(list.schoolYear)}${strings.gallery.ofYear}`
    : strings.gallery.title;
  const gallery = island(context, place, 'kepu-gallery', withPlans(context, list.records), {
    id: WORKS_ID,
    limit: String(SHOWN),
    albums: 'kind',
    'sync-url': '',
  });
  return {
    path: list.url,
    contents: frame(context, place, {
      title,
      type: 'made made--gallery',
      ...assetsFor(context, [gallery.tag]),
      main: html`<nav class="breadcrumbs" aria-label="${strings.frame.breadcrumbs}"><ol><li><a href="${to(place, site.made.get('gallery') ?? 'gallery/index.html')}">${strings.gallery.title}</a></li></ol></nav>
${pageHead(title, false)}
${listPages(context, place, site.lists.works)}
${gallery.html}`,
    }),
  };
}

/** Kinds and school years as a table whose numbers open the works behind them; for one album there is none. */
function albums(context: RenderContext, place: Place, works: readonly Work[]): Html | false {
  const { gallery, pivot: words } = context.strings;
  const pages = context.site.lists.works;
  const pivot = pivotOf(
    works,
    { row: (work) => work.kind ?? '', column: (work) => work.schoolYear ?? '' },
    { columns: (a, b) => (a < b ? 1 : -1) },
  );
  if (pivot.rows.length < 2 || pivot.columns.length < 2) return false;
  return html`<div class="pivots">${pivotTable(context, pivot, {
    caption: gallery.albums,
    rowName: (kind) => kind || words.none,
    columnName: (year) => (year ? html`<span class="nowrap">${year.replace('-', '—')}</span>` : words.none),
    // Works that name no kind or year cannot be chosen in the wall.
    linkOf(kind, year) {
      if (kind === '' || year === '') return undefined;
      const isCounted = (work: Work): boolean =>
        (kind === undefined || work.kind === kind) && (year === undefined || work.schoolYear === year);
      const url = pages.length === 0 ? place.url : pageHolding(pages, isCounted);
      return url
        ? { href: choiceAddress(WORKS_ID, { kind, year }, url === place.url ? '' : to(place, url)) }
        : undefined;
    },
  })}</div>`;
}
