import type { Activity } from '@kepu/components/records';
import { relativeUrl } from '../collect/relative-url.js';
import type { SitePage } from '../collect/site.js';
import type { PageKind } from '../parse/page.js';
import type { RenderContext } from './context.js';
import { type Html, raw } from './html.js';

/** A node of a JSON-LD graph in the vocabulary of schema.org. */
export type StructuredNode = { '@type': string; [property: string]: unknown };

/** What a page says of itself to machines. */
export interface PageFacts {
  /** Relative to the root. */
  url: string;
  title: string;
  description?: string | undefined;
  lang?: string | undefined;
  date?: string | undefined;
  /** Root-relative address of a picture. */
  cover?: string | undefined;
  /** The page somebody wrote; undefined for a made one. */
  written?: SitePage | undefined;
}

/** Kinds that are read as pieces rather than looked up. */
const ARTICLES = new Set<PageKind>(['news', 'article', 'summary', 'survey']);
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const WEEKDAYS: Readonly<Record<string, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

/**
 * A page as JSON-LD: the page, its way from home, and the activities that stand on it. A data block, which no policy on
 * scripts is asked about. Addresses in it have to be absolute, so a portal without `url` has none.
 */
export function structuredData(context: RenderContext, page: PageFacts): Html | undefined {
  const { config } = context.site;
  if (config.url === undefined) return undefined;
  const address = addressOf(config.url, page.url);
  const { written } = page;
  const school = {
    '@type': 'EducationalOrganization',
    '@id': `${config.url}#school`,
    name: config.title,
    url: config.url,
  };
  const isArticle = written !== undefined && ARTICLES.has(written.kind);
  const node: StructuredNode = {
    '@type': isArticle ? 'Article' : 'WebPage',
    '@id': address,
    url: address,
    [isArticle ? 'headline' : 'name']: page.title,
    description: page.description,
    inLanguage: page.lang ?? context.lang,
    datePublished: page.date !== undefined && DAY.test(page.date) ? page.date : undefined,
    image: page.cover === undefined ? undefined : addressOf(config.url, page.cover),
    isPartOf: { '@type': 'WebSite', '@id': `${config.url}#website`, name: config.title, url: config.url },
    publisher: school,
    breadcrumb: written && breadcrumbList(config.url, address, written),
  };
  const events = written?.records.activities.flatMap((activity) => eventOf(activity, config.url as string) ?? []) ?? [];
  const graph = { '@context': 'https://schema.org', '@graph': [node, ...events] };
  // A title may hold “</script>”; JSON reads the escape as the sign.
  return raw(`<script type="application/ld+json">${JSON.stringify(graph).replace(/</g, '\\u003c')}</script>\n`);
}

/** The folders that have a page, then the page itself; an entry without an address would be refused by those who read it. */
function breadcrumbList(base: string, address: string, { breadcrumbs }: SitePage): StructuredNode | undefined {
  const last = breadcrumbs.length - 1;
  const steps = breadcrumbs.flatMap(({ label, url }, index) =>
    url !== undefined || index === last ? [{ label, item: url === undefined ? address : addressOf(base, url) }] : [],
  );
  if (steps.length < 2) return undefined;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, item }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item,
    })),
  };
}

/**
 * An activity whose days are known. Deadlines are no events; of a moved one nobody knows which of its dates is written;
 * of repeated ones only those of every week can be said.
 */
function eventOf(activity: Activity, base: string): StructuredNode | undefined {
  const { title, start, end = start, precision, location, description, recurrence, status, url } = activity;
  if (start === undefined || end === undefined || !/^(?:time|day|week)$/.test(precision) || status === 'moved')
    return undefined;
  const schedule = recurrence === undefined ? undefined : scheduleOf(activity, start, end, recurrence);
  if (recurrence !== undefined && schedule === undefined) return undefined;
  return {
    '@type': 'Event',
    '@id': addressOf(base, `#${activity.id}`),
    name: title,
    startDate: start,
    endDate: recurrence === undefined ? end : start.slice(0, 10) + (end.length > 10 ? end.slice(10) : ''),
    eventSchedule: schedule,
    eventStatus: status === 'cancelled' ? 'https://schema.org/EventCancelled' : undefined,
    location: location === undefined ? undefined : { '@type': 'Place', name: location },
    description,
    url: url === undefined ? undefined : addressOf(base, url),
    organizer: { '@id': `${base}#school` },
  };
}

function scheduleOf({ exdates }: Activity, start: string, end: string, recurrence: string): StructuredNode | undefined {
  const rule = new Map(recurrence.split(';').map((part) => part.split('=') as [string, string]));
  const until = /^(\d{4})(\d\d)(\d\d)/.exec(rule.get('UNTIL') ?? '');
  const codes = rule.get('BYDAY')?.split(',') ?? [];
  const byDay = codes.flatMap((code) => WEEKDAYS[code] ?? []);
  if (rule.get('FREQ') !== 'WEEKLY' || !until || byDay.length === 0 || byDay.length < codes.length) return undefined;
  return {
    '@type': 'Schedule',
    repeatFrequency: `P${rule.get('INTERVAL') ?? 1}W`,
    byDay: byDay.map((day) => `https://schema.org/${day}`),
    startDate: start.slice(0, 10),
    endDate: until.slice(1).join('-'),
    startTime: start.slice(11) || undefined,
    endTime: end.slice(11) || undefined,
    exceptDate: exdates?.map((day) => day.slice(0, 10)),
  };
}

function addressOf(base: string, url: string): string {
  return new URL(relativeUrl('index.html', url).replace(/(^|\/)index\.html(?=#|$)/, '$1'), base).href;
}
