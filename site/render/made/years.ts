import type { Site } from '../../collect/site.js';
import type { ElementTag } from '../browser-files.js';
import { calendarAttributes } from '../calendar-attributes.js';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { frame } from '../frame.js';
import { type Html, html } from '../html.js';
import { assetsFor, island } from '../island.js';
import { rootPrefix } from '../links.js';
import { pageEntry } from '../pages/page-entry.js';
import { yearlyRing } from '../ring/ring-mark.js';
import type { MadePage } from './made-page.js';
import { pageHead } from './page-head.js';
import { plansTimeline } from './plans-timeline.js';

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
  const tags: ElementTag[] = [];
  const show = (
    tag: ElementTag,
    records: Parameters<typeof island>[3],
    attributes: Record<string, string>,
  ): Html | false => {
    if (records.length === 0) return false;
    tags.push(tag);
    return html`<section class="year-part">${island(context, place, tag, records, attributes).html}</section>\n`;
  };
  const timeline = plansTimeline(
    context,
    place,
    { id: 'kepu-year-plans', heading: strings.plans.timeline, layout: 'axis' },
    year.schoolYear,
  );
  if (timeline) tags.push(timeline.tag);
  const parts = [
    timeline && html`<section class="year-part">${timeline.html}</section>\n`,
    show('kepu-activity-calendar', activities, {
      id: 'kepu-year-activities',
      heading: strings.home.activities,
      view: 'agenda',
      ...calendarAttributes(context, activities),
    }),
    show('kepu-gallery', works, { id: 'kepu-year-works', heading: strings.home.works }),
    show('kepu-award-table', awards, { id: 'kepu-year-awards', heading: strings.honours.awards, limit: '400' }),
  ];
  return {
    path: year.url,
    contents: frame(context, place, {
      title,
      type: 'made made--year',
      ...assetsFor(context, tags),
      main: html`<nav class="breadcrumbs" aria-label="${strings.frame.breadcrumbs}"><ol><li><a href="${to(place, site.made.get('years') ?? 'years/index.html')}">${strings.years.title}</a></li></ol></nav>
<div class="year-head">${yearlyRing(year.schoolYear, activities, awards, site.config.terms)}${pageHead(title, sums(context, activities.length, works.length, awards))}</div>
<section class="year-part" aria-labelledby="kepu-year-pages"><h2 id="kepu-year-pages">${strings.years.pages}</h2><ul class="page-list page-list--wide">${year.pages.map((page) => pageEntry(context, place, page))}</ul></section>
${parts}`,
    }),
  };
}

function recordsOf(site: Site, schoolYear: string): Pick<Site['collections'], 'activities' | 'works' | 'awards'> {
  const { activities, works, awards } = site.collections;
  const isOwn = (record: { schoolYear?: string }): boolean => record.schoolYear === schoolYear;
  return { activities: activities.filter(isOwn), works: works.filter(isOwn), awards: awards.filter(isOwn) };
}

function sums(context: RenderContext, activities: number, works: number, awards: readonly { count?: number }[]): Html {
  const { ring } = context.strings;
  const awardCount = awards.reduce((sum, award) => sum + (award.count ?? 1), 0);
  const parts = [
    activities > 0 && ring.activities(activities),
    works > 0 && ring.works(works),
    awardCount > 0 && ring.awards(awardCount),
  ].filter(Boolean) as string[];
  return html`<span class="dotted">${parts.map((part) => html`<span>${part}</span>`)}</span>`;
}
