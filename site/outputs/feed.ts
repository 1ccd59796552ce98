import { firstDay } from '@kepu/components/records';
import { relativeUrl } from '../collect/relative-url.js';
import type { OutputFile, Site, SitePage } from '../collect/site.js';
import { siteId } from '../collect/site-id.js';
import { escapeXml } from './xml.js';

/** Newest pages in the feed. */
const LIMIT = 20;
/** Characters of a page's text that stand for a summary it does not have. */
const EXCERPT = 160;

/** `feed.xml`: the newest dated pages as an Atom feed (RFC 4287). */
export function makeFeed(site: Site): OutputFile[] {
  const { config } = site;
  const pages = site.pages
    // Plans are often dated ahead; what has not come yet is no news.
    .filter((page) => page.date !== undefined && dayOf(page) <= site.buildDate)
    .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0))
    .slice(0, LIMIT);
  const updated = pages[0] ? dayOf(pages[0]) : site.buildDate;
  const self = config.url && new URL('feed.xml', config.url).href;
  const contents = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${config.lang}">
<title>${escapeXml(config.title)}</title>
<id>${escapeXml(config.url ?? siteId(site))}</id>
<updated>${updated}T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="${escapeXml(config.url ?? 'index.html')}"/>
${self ? `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>\n` : ''}<author><name>${escapeXml(config.title)}</name></author>
${pages.map((page) => entryOf(site, page)).join('')}</feed>
`;
  return [{ path: 'feed.xml', contents }];
}

function entryOf(site: Site, page: SitePage): string {
  const relative = relativeUrl('index.html', page.url);
  const address = site.config.url ? new URL(relative, site.config.url).href : relative;
  const summary = page.summary ?? excerptOf(page);
  return `<entry>
<title>${escapeXml(page.title)}</title>
<id>${escapeXml(site.config.url ? address : siteId(site, page.url))}</id>
<updated>${dayOf(page)}T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>
${summary === '' ? '' : `<summary>${escapeXml(summary)}</summary>\n`}</entry>
`;
}

/** First day of the page's date: Atom knows no months. */
function dayOf(page: SitePage): string {
  return firstDay(page.date as string);
}

function excerptOf(page: SitePage): string {
  const text = page.sections.map((section) => section.text.trim()).find((candidate) => candidate !== '') ?? '';
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length <= EXCERPT ? characters.join('') : `${characters.slice(0, EXCERPT).join('')}…`;
}
