import { gradeName, writeIcs } from '@kepu/components/records';
import { activitiesOf } from '../collect/calendars.js';
import type { CalendarFile, OutputFile, Site } from '../collect/site.js';
import { siteId } from './site-id.js';

/** The calendar files a phone can subscribe to. */
export function makeCalendars(site: Site): OutputFile[] {
  const { config, buildDate } = site;
  return site.calendars.map((file) => ({
    path: file.url,
    contents: writeIcs(activitiesOf(file, site.collections.activities), {
      name: nameOf(file, site),
      host: config.url === undefined ? siteId(site) : new URL(config.url).host,
      buildDate,
      timezone: config.timezone,
      ...(config.url !== undefined && { urlBase: config.url }),
      terms: config.terms,
    }),
  }));
}

function nameOf(file: CalendarFile, site: Site): string {
  const { title, lang } = site.config;
  if (file.category !== undefined) return `${title} · ${file.category}`;
  return file.grade === undefined ? title : `${title} · ${gradeName(file.grade, lang)}`;
}
