import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { frame } from '../frame.js';
import { html } from '../html.js';
import { icon } from '../icons.js';
import type { MadePage } from './made-page.js';

/** `404.html`: shown at any address, so it alone has addresses from the root. */
export function notFoundPage(context: RenderContext): MadePage {
  const { site, strings } = context;
  const place: Place = { url: '404.html', root: context.base };
  const words = strings.notFound;
  return {
    path: '404.html',
    contents: frame(context, place, {
      title: words.title,
      type: 'made made--missing',
      indexed: false,
      main: html`<header class="made-head"><div><h1>${words.title}</h1><p class="made-head__intro">${words.intro}</p></div></header>
<form class="search-form" role="search" action="${to(place, site.made.get('search') ?? 'search/index.html')}" method="get" aria-label="${strings.search.title}"><input type="search" name="q" aria-label="${strings.search.title}" placeholder="${strings.frame.searchHint}" autocomplete="off"><button class="button button--strong" type="submit">${icon('search')}${strings.frame.search}</button></form>
<ul class="page-list"><li class="page-entry"><a href="${to(place, site.made.get('home') ?? 'index.html')}">${words.go}</a></li>${site.nav
        .filter((item) => !item.external)
        .map((item) => html`<li class="page-entry"><a href="${to(place, item.url)}">${item.label}</a></li>`)}</ul>`,
    }),
  };
}
