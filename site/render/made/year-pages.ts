import { firstDay, formatDay } from '@kepu/components/records';
import type { SitePage } from '../../collect/site.js';
import type { PageKind } from '../../parse/page.js';
import type { Place, RenderContext } from '../context.js';
import { langOf, to } from '../context.js';
import { type Html, html } from '../html.js';
import { KINDS, kindListId } from './plans.js';

/** Pages of a kind that the overview names; the list of plans has them all. */
const MOST = 6;

/** The pages of a school year by kind, in the order of the list of plans, which has the rest. */
export function yearPages(context: RenderContext, place: Place, pages: readonly SitePage[]): Html {
  const { site, strings, lang } = context;
  const plans = site.made.get('plans');
  const byKind = new Map<PageKind, SitePage[]>();
  for (const kind of [...KINDS, 'page' as const]) byKind.set(kind, []);
  for (const page of pages) byKind.get(page.kind)?.push(page);
  return html`<ul class="overview">${[...byKind].map(([kind, list]) => {
    // Plain pages stand in no other list.
    const isCut = plans !== undefined && kind !== 'page' && list.length > MOST + 1;
    const shown = isCut ? list.slice(0, MOST) : list;
    return (
      list.length > 0 &&
      html`<li class="overview__row"><h3>${strings.kinds[kind]}</h3><ul class="overview__list">${shown.map(
        ({ url, title, date, lang: own }) =>
          html`<li><a href="${to(place, url)}"${langOf(own ?? site.config.lang, lang)}>${title}</a>${date !== undefined && date.length >= 10 && html`<span class="note">${formatDay(firstDay(date), lang)}</span>`}</li>`,
      )}${
        isCut &&
        html`<li class="overview__rest"><a href="${to(place, `${plans}#${kindListId(kind)}`)}">${strings.years.morePages(list.length - MOST)}</a></li>`
      }</ul></li>`
    );
  })}</ul>`;
}
