import { sayUsual } from '../config/usual-words.js';
import type { Place, RenderContext } from './context.js';
import { portalLang, to } from './context.js';
import { type Html, html } from './html.js';
import { icon } from './icons.js';

/** The field of the search page, which links lead to so that one can type at once. */
export const SEARCH_FIELD = 'kepu-search-field';

/**
 * Mark, name, navigation, search and the colour switch. Search is a plain form; the browser puts a `<kepu-search-box>`
 * in its place when it gets focus. What needs script (menu button, colour switch) shows only with script.
 *
 * @param spoken Attribute that says in which language, where the page is in another.
 */
export function header(context: RenderContext, place: Place, spoken: Html | false): Html {
  const { site, strings } = context;
  const { config } = site;
  const searchUrl = to(place, site.made.get('search') ?? 'search/index.html');
  const home = site.made.get('home') ?? 'index.html';
  return html`<header class="site-header"${spoken}>
<div class="site-header__row">
<a class="site-name" href="${to(place, home)}"${place.url === home && html` aria-current="page"`}${portalLang(context)}>${context.mark}<span class="site-name__title">${config.title}</span>${config.tagline && html`<span class="site-name__tagline">${config.tagline}</span>`}</a>
<nav class="site-nav" id="kepu-nav" aria-label="${strings.frame.mainNav}"><ul>${site.nav.map((item) => {
    // What every portal has speaks the language of the page.
    const label = sayUsual(item.label, context.lang);
    return html`<li><a href="${item.external ? item.url : to(place, item.url)}"${current(item.url, place)}${!label && portalLang(context)}>${label ?? item.label}</a></li>`;
  })}</ul></nav>
<form class="site-search" role="search" action="${searchUrl}" method="get" aria-label="${strings.frame.searchLabel}">
<input type="search" name="q" placeholder="${strings.frame.searchHint}" aria-label="${strings.frame.searchLabel}" autocomplete="off" enterkeyhint="search"><button type="submit" aria-label="${strings.frame.search}">${icon('search')}</button>
</form>
<a class="site-search-link" href="${searchUrl}#${SEARCH_FIELD}" aria-label="${strings.frame.search}">${icon('search')}</a>
<button class="site-scheme" type="button" data-words="${strings.frame.schemes.join('|')}" aria-label="${strings.frame.scheme}">${icon('auto')}${icon('light')}${icon('dark')}</button>
<button class="site-menu" type="button" aria-controls="kepu-nav" aria-expanded="false" aria-label="${strings.frame.menu}">${icon('menu')}${icon('close')}</button>
</div>
</header>`;
}

/** The page itself is `page`; a page below the link's folder is in its section. */
function current(url: string, place: Place): Html | false {
  if (url === place.url) return html` aria-current="page"`;
  const folder = url.replace(/index\.html$/, '');
  return folder !== '' && folder !== url && place.url.startsWith(folder) && html` aria-current="true"`;
}
