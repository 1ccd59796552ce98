import type { Award } from '@kepu/components/records';
import { countAwards, weightIn } from '../../collect/award-weights.js';
import { AWARDS_ID } from '../../collect/choice-address.js';
import { AWARDS_SHOWN, carriesAll, type ListPage, latestAwards } from '../../collect/record-lists.js';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { frame } from '../frame.js';
import { html } from '../html.js';
import { icon } from '../icons.js';
import { assetsFor, island } from '../island.js';
import { rootPrefix } from '../links.js';
import { awardMatrix, awardYears } from './award-matrix.js';
import { numberAwards } from './award-numbers.js';
import { awardPivots } from './award-pivots.js';
import type { MadePage } from './made-page.js';
import { pageHead } from './page-head.js';
import { listPages } from './pivot.js';
import { withPlans } from './with-plans.js';

/**
 * Numbers of all years first, then the awards themselves, newest year first. Of a long list the page shows the head and tells
 * where the rest stands; as long as it carries all, scripts choose from all of them, else it says what they choose from.
 */
export function honoursPage(context: RenderContext, url: string): MadePage {
  const { site, strings } = context;
  const place: Place = { url, root: rootPrefix(url) };
  const { awards } = site.collections;
  const pages = site.lists.awards;
  const isWhole = carriesAll(awards);
  const words = strings.honours;
  const years = awardYears(awards);
  const numbered = numberAwards(context);
  const total = countAwards(awards);
  const intro = words.intro(
    years.filter((year) => year.schoolYear.includes('-')).length,
    total,
    site.config.privacy.names,
  );
  const list =
    awards.length > 0 &&
    island(context, place, 'kepu-award-table', withPlans(context, isWhole ? awards : latestAwards(awards)), {
      id: AWARDS_ID,
      heading: isWhole ? words.awards : words.newest(AWARDS_SHOWN, total),
      limit: String(AWARDS_SHOWN),
      summary: 'none',
      ...(isWhole ? { 'sync-url': '' } : { 'more-href': to(place, pages[0]?.url ?? '') }),
    });
  return {
    path: url,
    contents: frame(context, place, {
      title: words.title,
      description: intro,
      type: 'made made--honours',
      ...(list && assetsFor(context, [list.tag])),
      main: html`${pageHead(
        words.title,
        awards.length > 0 && intro,
        awards.length > 0 &&
          html`<a class="button" href="${to(place, 'data/awards.csv')}">${icon('download')}${words.download}</a>`,
      )}
${
  list
    ? html`${years.length > 0 && html`<div class="matrix-frame">${awardMatrix(context, place, years, numbered)}</div>`}
${awardPivots(context, place, numbered)}
${listPages(context, place, pages)}
<div class="honours-list">${!isWhole && html`<p class="note">${words.findsOnly(AWARDS_SHOWN, awards.length)}</p>`}${list.html}${pages.length > 0 && isWhole && html`<noscript><p>${words.onlyFirst(AWARDS_SHOWN)}</p></noscript>`}</div>`
    : html`<p class="empty">${words.empty}</p>`
}`,
    }),
  };
}

/** The awards of one school year of a list too long for one page. */
export function honoursListPage(context: RenderContext, list: ListPage<Award>): MadePage {
  const { site, strings } = context;
  const place: Place = { url: list.url, root: rootPrefix(list.url) };
  const words = strings.honours;
  const name = list.schoolYear ? `${strings.ring.schoolYear(list.schoolYear)}${words.ofYear}` : words.awards;
  const isParted = list.parts > 1;
  const title = isParted ? `${name} ${list.part}/${list.parts}` : name;
  const table = island(context, place, 'kepu-award-table', withPlans(context, list.records), {
    id: AWARDS_ID,
    heading: words.awards,
    // The numbers of a part would contradict those of the year.
    ...(isParted && { summary: 'none' }),
    'sync-url': '',
  });
  return {
    path: list.url,
    contents: frame(context, place, {
      title,
      description: words.intro(0, totalOf(context, list), site.config.privacy.names),
      type: 'made made--honours',
      ...assetsFor(context, [table.tag]),
      main: html`<nav class="breadcrumbs" aria-label="${strings.frame.breadcrumbs}"><ol><li><a href="${to(place, site.made.get('honours') ?? 'honours/index.html')}">${words.title}</a></li></ol></nav>
${pageHead(title, isParted && words.part(totalOf(context, list), list.part, list.parts))}
${listPages(context, place, site.lists.awards)}
<div class="honours-list">${table.html}</div>`,
    }),
  };
}

/** How many awards all pages of a school year hold. */
function totalOf({ site: { lists, collections } }: RenderContext, { schoolYear }: ListPage<Award>): number {
  const weight = weightIn(collections.awards);
  const pages = lists.awards.filter((page) => page.schoolYear === schoolYear);
  return pages.flatMap(({ records }) => records).reduce((sum, award) => sum + weight(award), 0);
}
