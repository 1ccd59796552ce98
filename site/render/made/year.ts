import type { Work } from '@kepu/components/records';
import { YEAR_HEAD } from '../../collect/record-lists.js';
import type { Site } from '../../collect/site.js';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { frame } from '../frame.js';
import { type Html, html } from '../html.js';
import { icon } from '../icons.js';
import { assetsFor, island, type RenderedIsland } from '../island.js';
import { rootPrefix } from '../links.js';
import { yearlyRing } from '../ring/ring-mark.js';
import type { MadePage } from './made-page.js';
import { pageHead } from './page-head.js';
import { plansTimeline } from './plans-timeline.js';
import { withPlans } from './with-plans.js';
import { yearAwards } from './year-awards.js';
import { yearMonths } from './year-months.js';
import { yearPages } from './year-pages.js';
import { recordsOfYear, sumsInWords, yearSums } from './years.js';

type SchoolYear = Site['schoolYears'][number];

/**
 * One school year on a few screens or sheets: its months, its awards in figures and the highest of them, some works, its
 * pages by kind. Each part leads to the page that has everything.
 */
export function yearPage(context: RenderContext, year: SchoolYear): MadePage {
  const { site, strings } = context;
  const place: Place = { url: year.url, root: rootPrefix(year.url) };
  const { activities, works, awards } = recordsOfYear(site, year.schoolYear);
  const title = strings.ring.schoolYear(year.schoolYear);
  const calendar = year.lists.calendar ?? site.made.get('calendar') ?? 'calendar/index.html';
  const parts = [
    activities.length > 0 && {
      ...headed('kepu-year-activities', strings.home.activities),
      html: html`<h2 id="kepu-year-activities">${strings.home.activities}</h2>
${yearMonths(context, place, activities, calendar)}
<p class="more"><a href="${to(place, calendar)}">${strings.years.wholeCalendar(activities.length)}${icon('arrow')}</a></p>`,
    },
    part('kepu-year-plans', strings.plans.timeline, (attributes) =>
      plansTimeline(context, place, { ...attributes, layout: 'axis' }, year.schoolYear),
    ),
    part('kepu-year-awards', strings.honours.awards, (attributes) =>
      yearAwards(context, place, year, awards, attributes),
    ),
    part('kepu-year-works', strings.home.works, (attributes) => yearWorks(context, place, year, works, attributes)),
    year.pages.length > 0 && {
      ...headed('kepu-year-pages', strings.years.pages),
      html: html`<h2 id="kepu-year-pages">${strings.years.pages}</h2>
${yearPages(context, place, year.pages)}`,
    },
  ].filter((each) => each !== undefined && each !== false);
  return {
    path: year.url,
    contents: frame(context, place, {
      title,
      description: sumsInWords(context, activities.length, works.length, awards).join(' · '),
      type: 'made made--year',
      ...assetsFor(
        context,
        parts.flatMap(({ tag }) => tag ?? []),
      ),
      main: html`<nav class="breadcrumbs" aria-label="${strings.frame.breadcrumbs}"><ol><li><a href="${to(place, site.made.get('years') ?? 'years/index.html')}">${strings.years.title}</a></li></ol></nav>
<div class="year-head">${yearlyRing(year.schoolYear, activities, awards, site.config.terms)}${pageHead(title, yearSums(context, activities.length, works.length, awards))}</div>
${parts.length > 1 && html`<nav class="jump" aria-label="${strings.page.contents}"><ul class="inline-list">${parts.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>\n`}${parts.map((each) => html`<section class="year-part">${each.html}</section>\n`)}`,
    }),
  };
}

/** A part of the page with what its head needs to lead there. */
interface Part {
  id: string;
  name: string;
  html: Html;
  /** Of parts that are an element. */
  tag?: RenderedIsland['tag'];
}

function headed(id: string, name: string): Pick<Part, 'id' | 'name' | 'tag'> {
  return { id, name };
}

/** An element as a part; undefined where there is nothing to show. */
function part(
  id: string,
  name: string,
  make: (attributes: { id: string; heading: string }) => RenderedIsland | undefined,
): Part | undefined {
  const made = make({ id, heading: name });
  return made && { ...made, id, name };
}

/** Some works of the year, those with an award first. */
function yearWorks(
  context: RenderContext,
  place: Place,
  { schoolYear, lists }: SchoolYear,
  works: readonly Work[],
  attributes: { id: string; heading: string },
): RenderedIsland | undefined {
  if (works.length === 0) return undefined;
  const { site } = context;
  const isCut = works.length > YEAR_HEAD.works;
  const rank = ({ award, pictures }: Work): number => (award ? 0 : 2) + (pictures.length > 0 ? 0 : 1);
  const shown = isCut ? [...works].sort((a, b) => rank(a) - rank(b)).slice(0, YEAR_HEAD.works) : works;
  const all = lists.works ?? site.lists.works.find((list) => list.schoolYear === schoolYear);
  return island(context, place, 'kepu-gallery', withPlans(context, shown), {
    ...attributes,
    ...(isCut && { bare: '', 'more-href': to(place, all?.url ?? 'gallery/index.html') }),
  });
}
