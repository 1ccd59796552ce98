import type { AnyRecord, Award } from '@kepu/components/records';
import { countAwards } from '../../collect/award-weights.js';
import type { ListPage } from '../../collect/record-lists.js';
import type { Site } from '../../collect/site.js';
import type { ElementTag } from '../browser-files.js';
import { calendarAttributes } from '../calendar-attributes.js';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { frame } from '../frame.js';
import { type Html, html } from '../html.js';
import { assetsFor, island, type RenderedIsland } from '../island.js';
import { rootPrefix } from '../links.js';
import { pageEntry } from '../pages/page-entry.js';
import { yearlyRing } from '../ring/ring-mark.js';
import type { MadePage } from './made-page.js';
import { pageHead } from './page-head.js';
import { plansTimeline } from './plans-timeline.js';
import { withPlans } from './with-plans.js';

/** All school years, a ring a year. */
export function yearsPage(context: RenderContext, url: string): MadePage {
  const { site, strings } = context;
  const place: Place = { url, root: rootPrefix(url) };
  return {
    path: url,
    contents: frame(context, place, {
      title: strings.years.title,
      type: 'made made--years',
      main: html`${pageHead(strings.years.title, strings.years.intro)}
${
  site.schoolYears.length > 0
    ? html`<ul class="year-rings">${site.schoolYears.map((year) => {
        const { activities, works, awards } = recordsOf(site, year.schoolYear);
        return html`<li><a href="${to(place, year.url)}">${yearlyRing(year.schoolYear, activities, awards, site.config.terms)}<span class="year-rings__name">${strings.ring.schoolYear(year.schoolYear)}</span></a><p class="note">${sums(context, activities.length, works.length, awards)}</p></li>`;
      })}</ul>`
    : html`<p class="empty">${strings.years.empty}</p>`
}`,
    }),
  };
}

/** One school year: its pages, activities, works and awards. */
export function yearPage(context: RenderContext, year: Site['schoolYears'][number]): MadePage {
  const { site, strings } = context;
  const place: Place = { url: year.url, root: rootPrefix(year.url) };
  const { activities, works, awards } = recordsOf(site, year.schoolYear);
  const title = strings.ring.schoolYear(year.schoolYear);
  const shown = (tag: ElementTag, records: readonly AnyRecord[], attributes: Record<string, string>) =>
    records.length > 0 ? island(context, place, tag, records, attributes) : undefined;
  const parts = [
    part('kepu-year-plans', strings.plans.timeline, (attributes) =>
      plansTimeline(context, place, { ...attributes, layout: 'axis' }, year.schoolYear),
    ),
    part('kepu-year-activities', strings.home.activities, (attributes) =>
      shown('kepu-activity-calendar', activities, {
        ...attributes,
        view: 'agenda',
        ...calendarAttributes(context, activities),
      }),
    ),
    part('kepu-year-works', strings.home.works, (attributes) =>
      shown('kepu-gallery', ...headOf(place, withPlans(context, works), site.lists.works, 24, attributes)),
    ),
    part('kepu-year-awards', strings.honours.awards, (attributes) =>
      shown('kepu-award-table', ...headOf(place, withPlans(context, awards), site.lists.awards, 100, attributes)),
    ),
  ].filter((each) => each !== undefined);
  return {
    path: year.url,
    contents: frame(context, place, {
      title,
      type: 'made made--year',
      ...assetsFor(
        context,
        parts.map(({ tag }) => tag),
      ),
      main: html`<nav class="breadcrumbs" aria-label="${strings.frame.breadcrumbs}"><ol><li><a href="${to(place, site.made.get('years') ?? 'years/index.html')}">${strings.years.title}</a></li></ol></nav>
<div class="year-head">${yearlyRing(year.schoolYear, activities, awards, site.config.terms)}${pageHead(title, sums(context, activities.length, works.length, awards))}</div>
${parts.length > 0 && html`<nav class="jump" aria-label="${strings.page.contents}"><ul class="inline-list"><li><a href="#kepu-year-pages">${strings.years.pages}<span class="note">${year.pages.length}</span></a></li>${parts.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>\n`}<section class="year-part" aria-labelledby="kepu-year-pages"><h2 id="kepu-year-pages">${strings.years.pages}</h2><ul class="page-list page-list--wide">${year.pages.map((page) => pageEntry(context, place, page))}</ul></section>
${parts.map((each) => html`<section class="year-part">${each.html}</section>\n`)}`,
    }),
  };
}

/** A part of the page with what its head needs to lead there; undefined where there is nothing to show. */
function part(
  id: string,
  name: string,
  make: (attributes: { id: string; heading: string }) => RenderedIsland | undefined,
): (RenderedIsland & { id: string; name: string }) | undefined {
  const made = make({ id, heading: name });
  return made && { ...made, id, name };
}

/** Records for a page of many things: all of them, or the head of a list that has pages of its own. */
function headOf<R extends AnyRecord>(
  place: Place,
  records: readonly R[],
  pages: readonly ListPage<R>[],
  limit: number,
  attributes: Record<string, string>,
): [records: readonly R[], attributes: Record<string, string>] {
  const list = pages.find(({ schoolYear }) => schoolYear === records[0]?.schoolYear);
  const limited = { ...attributes, limit: String(limit) };
  return list ? [records.slice(0, limit), { ...limited, 'more-href': to(place, list.url) }] : [records, limited];
}

function recordsOf(site: Site, schoolYear: string): Pick<Site['collections'], 'activities' | 'works' | 'awards'> {
  const { activities, works, awards } = site.collections;
  const isOwn = (record: { schoolYear?: string }): boolean => record.schoolYear === schoolYear;
  return { activities: activities.filter(isOwn), works: works.filter(isOwn), awards: awards.filter(isOwn) };
}

function sums(context: RenderContext, activities: number, works: number, awards: readonly Award[]): Html {
  const { ring } = context.strings;
  const awardCount = countAwards(awards);
  const parts = [
    activities > 0 && ring.activities(activities),
    works > 0 && ring.works(works),
    awardCount > 0 && ring.awards(awardCount),
  ].filter(Boolean) as string[];
  return html`<span class="dotted">${parts.map((part) => html`<span>${part}</span>`)}</span>`;
}
