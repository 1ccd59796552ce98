import type { Activity } from '@kepu/components/records';
import { type Romanise, shortHash, slugify } from './romanise.js';
import type { CalendarFile, Site } from './site.js';
import { siteId } from './site-id.js';

/** Places the calendar files: one of everything, one for every category and grade that activities name. */
export function placeCalendars(activities: readonly Activity[], romanise?: Romanise): CalendarFile[] {
  const categories = [...new Set(activities.flatMap(({ category }) => category ?? []))].sort();
  const grades = [...new Set(activities.flatMap((activity) => activity.grades))].sort((a, b) => a - b);
  const taken = new Set<string>();
  const place = (stem: string, category: string): string => {
    const url = `calendars/${stem}.ics`;
    const free = taken.has(url) ? `calendars/${stem}-${shortHash(category, 4)}.ics` : url;
    taken.add(free);
    return free;
  };
  return [
    { url: 'calendar.ics' },
    ...grades.map((grade) => ({ url: place(`grade-${grade}`, ''), grade })),
    ...categories.map((category) => ({ url: place(slugify(category, romanise), category), category })),
  ];
}

/** The activities a calendar file holds, in their order. */
export function activitiesOf(file: CalendarFile, activities: readonly Activity[]): Activity[] {
  return activities.filter(
    ({ category, grades }) =>
      (file.category === undefined || category === file.category) &&
      (file.grade === undefined || grades.length === 0 || grades.includes(file.grade)),
  );
}

/** What stands behind the `@` in the UIDs of calendar files, those that a page writes for its reader included. */
export function calendarHost(site: Site): string {
  const { url } = site.config;
  return url === undefined ? siteId(site) : new URL(url).host;
}
