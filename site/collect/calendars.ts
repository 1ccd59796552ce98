import type { Activity } from '@kepu/components/records';
import { type Romanise, shortHash, slugify } from './romanise.js';
import type { CalendarFile, Site } from './site.js';
import { siteId } from './site-id.js';

/**
 * Places the calendar files: one of everything, one for every category and grade that activities name.
 *
 * @param wordsForAddress What the address of a category is made of, if not of the category.
 */
export function placeCalendars(
  activities: readonly Activity[],
  wordsForAddress: ReadonlyMap<string, string>,
  romanise?: Romanise,
): CalendarFile[] {
  const categories = [...new Set(activities.flatMap(({ category }) => category ?? []))].sort();
  const grades = [...new Set(activities.flatMap((activity) => activity.grades))].sort((a, b) => a - b);
  const taken = new Set<string>();
  const place = (stem: string, words: string): string => {
    let url = `calendars/${stem}.ics`;
    for (let count = 1; taken.has(url); count += 1)
      url = `calendars/${stem}-${shortHash(count === 1 ? words : `${words} ${count}`, 4)}.ics`;
    taken.add(url);
    return url;
  };
  return [
    { url: 'calendar.ics' },
    ...grades.map((grade) => ({ url: place(`grade-${grade}`, ''), grade })),
    ...categories.map((category) => {
      const words = wordsForAddress.get(category) ?? category;
      return { url: place(slugify(words, romanise), words), category };
    }),
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
