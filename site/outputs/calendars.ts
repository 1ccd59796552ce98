import { gradeName, writeIcs } from '@kepu/components/records';
import { activitiesOf, calendarHost } from '../collect/calendars.js';
import type { CalendarFile, OutputFile, Site } from '../collect/site.js';

/** The calendar files a phone can subscribe to. */
export function makeCalendars(site: Site): OutputFile[] {
  const { config, buildDate } = site;
  return site.calendars.map((file) => ({
    path: file.url,
    contents: writeIcs(activitiesOf(file, site.collections.activities), {
      name: nameOf(file, site),
      host: calendarHost(site),
      buildDate,
      timezone: config.timezone,
      lang: config.lang,
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
