import { firstDay, formatDay } from '@kepu/components/records';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { type Html, html } from '../html.js';

/** Pinned news first, then the newest. */
export function news(context: RenderContext, place: Place): Html | false {
  const { site, strings, lang } = context;
  const all = site.pages
    .filter((page) => page.kind === 'news' || page.pinned)
    .sort(
      (a, b) =>
        Number(b.pinned) - Number(a.pinned) || compareText(b.date ?? '', a.date ?? '') || compareText(a.path, b.path),
    );
  const shown = all.slice(0, Math.max(1, site.config.home.news));
  if (shown.length === 0) return false;
  const plans = site.made.get('plans') ?? 'plans/index.html';
  return html`<section class="news" aria-labelledby="kepu-news"><div class="band__head"><h2 id="kepu-news">${strings.home.news}</h2>${
    all.length > shown.length && html`<a href="${to(place, `${plans}#kepu-news-list`)}">${strings.home.moreNews}</a>`
  }</div>
<ul>${shown.map(
    (page) =>
      html`<li>${page.date && page.date.length >= 10 ? html`<time datetime="${page.date}">${formatDay(firstDay(page.date), lang)}</time>` : html`<span></span>`}<a href="${to(place, page.url)}">${page.pinned && html`<span class="chip">${strings.home.pinned}</span>`}${page.title}</a></li>`,
  )}</ul></section>`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
