import { schoolYearOf } from '@kepu/components/records';
import { calendarAttributes, feedAttributes } from '../calendar-attributes.js';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { frame } from '../frame.js';
import { html } from '../html.js';
import { icon } from '../icons.js';
import { assetsFor, island } from '../island.js';
import { rootPrefix } from '../links.js';
import type { MadePage } from './made-page.js';
import { pageHead } from './page-head.js';

/** Id of the calendar on every page that is one; part of addresses that open it. */
export const CALENDAR_ID = 'kepu-calendar';

/** All activities of the school year of the build date; earlier years have pages of their own. */
export function calendarPage(context: RenderContext, url: string): MadePage {
  const { site, strings } = context;
  const place: Place = { url, root: rootPrefix(url) };
  const schoolYear = schoolYearOf(site.buildDate);
  const all = site.collections.activities;
  // An activity of an unknown year belongs to the plan that is running, not to the past.
  const activities = all.filter((activity) => !activity.schoolYear || activity.schoolYear >= schoolYear);
  const shown = activities.length > 0 ? activities : all;
  const calendar =
    all.length > 0 &&
    island(context, place, 'kepu-activity-calendar', shown, {
      id: CALENDAR_ID,
      'sync-url': '',
      ...feedAttributes(context, place),
      ...calendarAttributes(context, shown),
    });
  return {
    path: url,
    contents: frame(context, place, {
      title: strings.calendar.title,
      description: strings.calendar.intro(activities.length),
      type: 'made made--calendar',
      ...(calendar && assetsFor(context, [calendar.tag])),
      main: html`${pageHead(
        strings.calendar.title,
        strings.calendar.intro(activities.length),
        html`<a class="button" href="${to(place, 'data/activities.csv')}">${icon('download')}${strings.calendar.csv}</a>`,
      )}
${calendar ? calendar.html : html`<p class="empty">${strings.calendar.empty}</p>`}`,
    }),
  };
}

/** The calendar of a school year that is over. */
export function yearCalendarPage(context: RenderContext, url: string, schoolYear: string): MadePage {
  const { site, strings } = context;
  const place: Place = { url, root: rootPrefix(url) };
  const activities = site.collections.activities.filter((activity) => activity.schoolYear === schoolYear);
  const title = `${strings.ring.schoolYear(schoolYear)}${strings.calendar.ofYear}`;
  const calendar = island(context, place, 'kepu-activity-calendar', activities, {
    id: CALENDAR_ID,
    'sync-url': '',
    ...calendarAttributes(context, activities),
  });
  return {
    path: url,
    contents: frame(context, place, {
      title,
      description: strings.calendar.intro(activities.length),
      type: 'made made--calendar',
      ...assetsFor(context, [calendar.tag]),
      main: html`<nav class="breadcrumbs" aria-label="${strings.frame.breadcrumbs}"><ol><li><a href="${to(place, site.made.get('calendar') ?? 'calendar/index.html')}">${strings.calendar.title}</a></li></ol></nav>
${pageHead(title, false)}
${calendar.html}`,
    }),
  };
}
