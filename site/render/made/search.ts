import type { SitePage } from '../../collect/site.js';
import type { PageKind } from '../../parse/page.js';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { frame } from '../frame.js';
import { gradeChooser } from '../grade-chooser.js';
import { html } from '../html.js';
import { icon } from '../icons.js';
import { rootPrefix } from '../links.js';
import type { MadePage } from './made-page.js';
import { pageHead } from './page-head.js';

/**
 * The search page. The results come by script from `?q=`; without script the list of all pages by kind, in dictionary
 * order, is what a reader can look through.
 */
export function searchPage(context: RenderContext, url: string): MadePage {
  const { strings } = context;
  const place: Place = { url, root: rootPrefix(url) };
  const words = strings.search;
  return {
    path: url,
    contents: frame(context, place, {
      title: words.title,
      description: words.intro,
      type: 'made made--search',
      indexed: false,
      main: html`${pageHead(words.title, words.intro, gradeChooser(context))}
<form class="search-form" role="search" action="index.html" method="get" aria-label="${words.title}"><input type="search" name="q" aria-label="${words.title}" placeholder="${strings.frame.searchHint}" autocomplete="off" enterkeyhint="search"><button class="button button--strong" type="submit">${icon('search')}${strings.frame.search}</button></form>
${allPages(context, place)}`,
    }),
  };
}

/** Every page by kind, each kind in dictionary order. */
function allPages(context: RenderContext, place: Place) {
  const { site, strings } = context;
  const collator = new Intl.Collator('zh-CN');
  const byKind = new Map<PageKind, SitePage[]>();
  for (const page of site.pages) {
    const list = byKind.get(page.kind);
    if (list) list.push(page);
    else byKind.set(page.kind, [page]);
  }
  const kinds = (Object.keys(strings.kinds) as PageKind[]).filter((kind) => byKind.has(kind));
  return html`<section class="index" aria-labelledby="kepu-all-pages"><h2 id="kepu-all-pages">${strings.search.index}</h2>
<div class="index__kinds">${kinds.map(
    (kind) =>
      html`<div><h3>${strings.kinds[kind]}</h3><ul>${(byKind.get(kind) ?? [])
        .map((page) => ({ page, title: page.title }))
        .sort((a, b) => collator.compare(a.title, b.title) || (a.page.url < b.page.url ? -1 : 1))
        .map(({ page }) => html`<li><a href="${to(place, page.url)}">${page.title}</a></li>`)}</ul></div>`,
  )}</div></section>`;
}
