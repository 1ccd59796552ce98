import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { frame } from '../frame.js';
import { html } from '../html.js';
import { icon } from '../icons.js';
import { assetsFor, island } from '../island.js';
import { rootPrefix } from '../links.js';
import { awardMatrix, awardYears } from './award-matrix.js';
import type { MadePage } from './made-page.js';
import { pageHead } from './page-head.js';

/** Awards whose data the page carries, and those it shows at first. */
const CARRIED = 600;
const SHOWN = 100;

/** Level × year, then the awards themselves, newest year first. */
export function honoursPage(context: RenderContext, url: string): MadePage {
  const { site, strings } = context;
  const place: Place = { url, root: rootPrefix(url) };
  const { awards } = site.collections;
  const words = strings.honours;
  const years = awardYears(awards);
  const total = awards.reduce((sum, award) => sum + (award.count ?? 1), 0);
  const list =
    awards.length > 0 &&
    island(context, place, 'kepu-award-table', awards.slice(0, CARRIED), {
      id: 'kepu-awards',
      heading: words.awards,
      limit: String(SHOWN),
      ...(awards.length > SHOWN && { 'more-href': to(place, site.made.get('years') ?? 'years/index.html') }),
    });
  return {
    path: url,
    contents: frame(context, place, {
      title: words.title,
      description: words.intro(years.length, total),
      type: 'made made--honours',
      ...(list && assetsFor(context, [list.tag])),
      main: html`${pageHead(
        words.title,
        awards.length > 0 && words.intro(years.length, total),
        awards.length > 0 &&
          html`<a class="button" href="${to(place, 'data/awards.csv')}">${icon('download')}${words.download}</a>`,
      )}
${
  list
    ? html`${years.length > 0 && html`<div class="matrix-frame">${awardMatrix(context, place, years)}</div>`}
<div class="honours-list">${list.html}</div>`
    : html`<p class="empty">${words.empty}</p>`
}`,
    }),
  };
}
