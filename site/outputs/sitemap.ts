import { firstDay } from '@kepu/components/records';
import { relativeUrl } from '../collect/relative-url.js';
import type { OutputFile, Site } from '../collect/site.js';
import { escapeXml } from './xml.js';

/** `sitemap.xml` of all pages, written and made; nothing without a public address, which its entries must carry. */
export function makeSitemap(site: Site): OutputFile[] {
  const base = site.config.url;
  if (base === undefined) return [];
  const dateByUrl = new Map<string, string | undefined>();
  for (const url of site.targets.pageUrls.keys()) dateByUrl.set(url, undefined);
  for (const page of site.pages) dateByUrl.set(page.url, page.date && firstDay(page.date));
  const entries = [...dateByUrl]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([url, day]) => {
      const address = new URL(relativeUrl('index.html', url).replace(/(^|\/)index\.html$/, '$1'), base).href;
      return `<url><loc>${escapeXml(address)}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>\n`;
    });
  return [
    {
      path: 'sitemap.xml',
      contents: `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`,
    },
  ];
}
