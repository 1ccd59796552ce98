import { NUMBERS_URL, numbersUrls } from '../../collect/record-lists.js';
import type { MadePageName } from '../../collect/site.js';
import type { RenderContext } from '../context.js';
import { calendarPage, yearCalendarPage } from './calendar.js';
import { galleryListPage, galleryPage } from './gallery.js';
import { homePage } from './home.js';
import { honoursListPage, honoursPage } from './honours.js';
import { honoursNumbersPage } from './honours-numbers.js';
import type { MadePage } from './made-page.js';
import { notFoundPage } from './not-found.js';
import { plansPage } from './plans.js';
import { searchListPages, searchPage } from './search.js';
import { tagPage, tagsPage } from './tags.js';
import { galleryNumbersPage } from './work-numbers.js';
import { yearPage } from './year.js';
import { yearsPage } from './years.js';

const MAKERS: Record<MadePageName, (context: RenderContext, url: string) => MadePage> = {
  home: homePage,
  calendar: calendarPage,
  honours: honoursPage,
  gallery: galleryPage,
  plans: plansPage,
  tags: tagsPage,
  years: yearsPage,
  search: searchPage,
};

/** The pages nobody wrote; a written page of the same address takes the place of a made one. */
export function* madePages(context: RenderContext): Iterable<MadePage> {
  const { site } = context;
  const written = new Set(site.pages.map((page) => page.url));
  for (const [name, url] of site.made) if (!written.has(url)) yield MAKERS[name](context, url);
  for (const tag of site.tags) if (!written.has(tag.url)) yield tagPage(context, tag);
  for (const year of site.schoolYears) if (!written.has(year.url)) yield yearPage(context, year);
  for (const list of [...site.lists.awards, ...site.schoolYears.flatMap(({ lists }) => lists.awards ?? [])])
    if (!written.has(list.url)) yield honoursListPage(context, list);
  for (const list of [...site.lists.works, ...site.schoolYears.flatMap(({ lists }) => lists.works ?? [])])
    if (!written.has(list.url)) yield galleryListPage(context, list);
  for (const url of numbersUrls(site.lists))
    if (!written.has(url)) yield url === NUMBERS_URL.awards ? honoursNumbersPage(context) : galleryNumbersPage(context);
  for (const { schoolYear, lists } of site.schoolYears)
    if (lists.calendar && !written.has(lists.calendar)) yield yearCalendarPage(context, lists.calendar, schoolYear);
  if (!written.has(site.made.get('search') ?? ''))
    for (const page of searchListPages(context)) if (!written.has(page.path)) yield page;
  yield notFoundPage(context);
}
