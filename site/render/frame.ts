import type { SitePage } from '../collect/site.js';
import type { Place, RenderContext } from './context.js';
import { foreignLang, langOf, to } from './context.js';
import { footer } from './footer.js';
import { header } from './header.js';
import { type Html, type HtmlValue, html } from './html.js';
import { structuredData } from './structured-data.js';

/** A page's content and what its head says about it. */
export interface Framed {
  title: string;
  description?: string | undefined;
  /** The one `<main>`'s content; holds the page's only h1. */
  main: Html;
  /** Class of `<main>`: the page's type. */
  type: string;
  lang?: string | undefined;
  /** Root-relative address of a picture for previews. */
  cover?: string | undefined;
  /** Scripts and sheets this page needs beyond the common ones, root-relative. */
  scripts?: readonly string[];
  sheets?: readonly string[];
  /** Sheets of shadow roots, fetched early so that prerendered elements do not flash. */
  preloads?: readonly string[];
  /** False for pages that search engines should leave out. */
  indexed?: boolean;
  /** EDTF day, for `article:published_time`. */
  date?: string | undefined;
  /** The page somebody wrote; undefined for a made one. */
  written?: SitePage | undefined;
}

/** A description of at most 120 characters, about what search engines show of it. */
export function clipDescription(text: string): string {
  const characters = [...text.slice(0, 300)];
  return characters.length > 120 ? `${characters.slice(0, 119).join('')}…` : text;
}

/** A whole HTML document. */
export function frame(context: RenderContext, place: Place, page: Framed): string {
  const { site, strings, browserFiles } = context;
  const { config } = site;
  // Of a page in a language that the portal has no words of, the frame is in another one.
  const spoken = foreignLang(page.lang) !== undefined && langOf(context.lang, '');
  const home = place.url === 'index.html';
  const documentTitle = home || page.title === config.title ? config.title : `${page.title} · ${config.title}`;
  const script = (path: string): Html => html`<script src="${to(place, path)}" defer></script>\n`;
  const data: HtmlValue[] = [
    html` data-root="${place.root}" data-core="${browserFiles.core.path}" data-search="${browserFiles.search.path}"`,
    context.searchIndex !== '' && html` data-index="${context.searchIndex}"`,
  ];
  return html`<!DOCTYPE html>
<html lang="${page.lang ?? context.lang}" data-kepu-theme="${config.theme.name}" data-site="${config.title}" data-title="${home ? '' : page.title}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${documentTitle}</title>
${page.description && html`<meta name="description" content="${page.description}">\n`}${head(context, place, page, documentTitle)}<link rel="icon" href="${to(place, context.favicon.path)}" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" href="${to(place, 'feed.xml')}" title="${config.title}">
<link rel="stylesheet" href="${to(place, browserFiles.styles.path)}">
${page.sheets?.map((path) => html`<link rel="stylesheet" href="${to(place, path)}">\n`)}${page.preloads?.map((path) => html`<link rel="preload" as="style" href="${to(place, path)}">\n`)}<script src="${to(place, browserFiles.site.path)}"${data}></script>
${page.scripts?.map(script)}</head>
<body>
<a class="skip" href="#kepu-main"${spoken}>${strings.frame.skip}</a>
${header(context, place, spoken)}
<main id="kepu-main" class="${page.type}" tabindex="-1"${spoken}>
${page.main}
</main>
${footer(context, place, spoken)}
</body>
</html>
`.text;
}

function head(context: RenderContext, place: Place, page: Framed, documentTitle: string): Html {
  const { config } = context.site;
  const address =
    config.url && place.url !== '404.html' ? config.url + place.url.replace(/index\.html$/, '') : undefined;
  return html`<meta property="og:title" content="${documentTitle}">
<meta property="og:type" content="${page.date ? 'article' : 'website'}">
<meta property="og:site_name" content="${config.title}">
<meta property="og:locale" content="${context.lang === 'en' ? 'en_GB' : 'zh_CN'}">
${page.description && html`<meta property="og:description" content="${page.description}">\n`}${address && html`<meta property="og:url" content="${address}">\n<link rel="canonical" href="${address}">\n`}${page.cover && config.url && html`<meta property="og:image" content="${config.url}${page.cover}">\n`}${page.date && html`<meta property="article:published_time" content="${page.date}">\n`}${page.indexed === false && html`<meta name="robots" content="noindex">\n`}${address && page.indexed !== false && structuredData(context, { ...page, url: place.url })}`;
}
