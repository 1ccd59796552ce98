import type { Award } from '@kepu/components/records';
import { countAwards } from '../../collect/award-weights.js';
import type { Site } from '../../collect/site.js';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { frame } from '../frame.js';
import { type Html, html } from '../html.js';
import { rootPrefix } from '../links.js';
import { yearlyRing } from '../ring/ring-mark.js';
import type { MadePage } from './made-page.js';
import { pageHead } from './page-head.js';

/** All school years, a ring a year. */
export function yearsPage(context: RenderContext, url: string): MadePage {
  const { site, strings } = context;
  const place: Place = { url, root: rootPrefix(url) };
  return {
    path: url,
    contents: frame(context, place, {
      title: strings.years.title,
      description: strings.years.intro,
      type: 'made made--years',
      main: html`${pageHead(strings.years.title, strings.years.intro)}
${
  site.schoolYears.length > 0
    ? html`<ul class="year-rings">${site.schoolYears.map((year) => {
        const { activities, works, awards } = recordsOfYear(site, year.schoolYear);
        return html`<li><a href="${to(place, year.url)}">${yearlyRing(year.schoolYear, activities, awards, site.config.terms)}<span class="year-rings__name">${strings.ring.schoolYear(year.schoolYear)}</span></a><p class="note">${yearSums(context, activities.length, works.length, awards)}</p></li>`;
      })}</ul>`
    : html`<p class="empty">${strings.years.empty}</p>`
}`,
    }),
  };
}

/** What a school year holds. */
export function recordsOfYear(
  site: Site,
  schoolYear: string,
): Pick<Site['collections'], 'activities' | 'works' | 'awards'> {
  const { activities, works, awards } = site.collections;
  const isOwn = (record: { schoolYear?: string }): boolean => record.schoolYear === schoolYear;
  return { activities: activities.filter(isOwn), works: works.filter(isOwn), awards: awards.filter(isOwn) };
}

/** Its numbers: activities, works and awards, as far as there are any. */
export function yearSums(context: RenderContext, activities: number, works: number, awards: readonly Award[]): Html {
  const parts = sumsInWords(context, activities, works, awards);
  return html`<span class="dotted">${parts.map((part) => html`<span>${part}</span>`)}</span>`;
}

/** The same in words, each that is not none. */
export function sumsInWords(
  context: RenderContext,
  activities: number,
  works: number,
  awards: readonly Award[],
): string[] {
  const { ring } = context.strings;
  const awardCount = countAwards(awards);
  return [
    activities > 0 && ring.activities(activities),
    works > 0 && ring.works(works),
    awardCount > 0 && ring.awards(awardCount),
  ].filter((words) => words !== false);
}
