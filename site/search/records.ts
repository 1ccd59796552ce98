import {
  type Activity,
  type Award,
  formatSpan,
  gradeName,
  levelName,
  type Person,
  parseLevel,
  type Work,
} from '@kepu/components/records';
import { isGroup } from '../collect/categories.js';
import { AWARDS_ID } from '../collect/choice-address.js';
import { awardsLeftOut } from '../collect/record-lists.js';
import type { Site, SitePage } from '../collect/site.js';
import type { IndexedPage, IndexedSection } from './sections.js';

/** What each sort of record is called. */
export type RecordNames = Readonly<Record<'activities' | 'awards' | 'works', string>> & {
  /** Says of a day, as it is written, that something is due then. */
  due(date: string): string;
};

/** What a record says besides its title, in the order of the excerpt. */
type Details = readonly (string | false | undefined)[];

/**
 * Activities, awards and works as sections of an index: the title as heading, the rest as text, names masked as everywhere.
 * Their addresses lead to the calendar or table that holds them, those of works open the work. Records of pages that opt out
 * are left out.
 *
 * @param worksAre `written`: addresses of works lead to the gallery that holds them, for readers without script.
 */
export function recordsOf(site: Site, names: RecordNames, worksAre: 'opened' | 'written' = 'opened'): IndexedSection[] {
  const pages = new Map(site.pages.filter((page) => page.search).map((page) => [page.planId, page]));
  const searched = <R extends Activity | Award | Work>(
    records: readonly R[],
    sectionOf: (record: R, page: SitePage) => IndexedSection,
  ): IndexedSection[] =>
    records.flatMap((record) => {
      const page = pages.get(record.planId ?? '');
      return page ? sectionOf(record, page) : [];
    });
  const gradeOf = (grade: number | undefined) => grade !== undefined && gradeName(grade, site.config.lang);
  const { activities, awards, works } = site.collections;
  const elsewhere = placesElsewhere(site);
  return [
    ...searched(activities, (activity, page) => {
      const { title, category, start, end, precision, grades, location, owner, description } = activity;
      const facets = { ...withCategory(category), ...(grades.length > 0 && { grades }) };
      // Of 9月下旬 no day is known; its words stand in the excerpt.
      const day = start && (precision === 'day' || precision === 'time') ? start.slice(0, 10) : undefined;
      const about = { kind: names.activities, ...facets, ...(day !== undefined && { date: day }) };
      const written = activity.dateText || formatSpan(start, end, precision, site.config.lang);
      const when = activity.deadline !== undefined && start === undefined ? names.due(written) : written;
      const days = day === undefined ? [] : [day];
      return section(activity, page, about, title, [when, location, owner, category, description], days);
    }),
    ...searched(awards, (award, page) => {
      const { work, people, tutors, level, placeText, competition, category, grade, date } = award;
      const facets = { ...withCategory(category), ...(grade !== undefined && { grades: [grade] }) };
      const about = { kind: names.awards, ...facets, ...(date && { date }) };
      const place = `${level && level !== levelSaidIn(placeText) ? levelName(level, site.config.lang) : ''}${placeText}`;
      const details = [work && competition, place, namesOf(people), gradeOf(grade), namesOf(tutors), category];
      const url = elsewhere.get(award.id) ?? award.url;
      return section({ ...award, ...(url && { url }) }, page, about, work || competition || placeText, details);
    }),
    ...searched(works, (work, page) => {
      const { id, title, kind, people, tutors, grade, date, award, description } = work;
      const about = {
        kind: names.works,
        ...(grade !== undefined && { grades: [grade] }),
        ...(date && { date }),
      };
      const details = [kind, namesOf(people), gradeOf(grade), namesOf(tutors), award, description];
      return section(worksAre === 'opened' ? { ...work, url: `${page.url}#${id}` } : work, page, about, title, details);
    }),
  ].filter(({ heading }) => heading.trim() !== '');
}

/** Where awards stand that a list leaves out: id → list on a page by school year, in which words of the row tell it. */
function placesElsewhere({ pages, lists }: Site): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const leftOut = new Set(
    pages.flatMap(({ body }) =>
      body.flatMap((part) =>
        typeof part !== 'string' && part.type === 'island' && part.element === 'kepu-award-table'
          ? awardsLeftOut(part.recordIds)
          : [],
      ),
    ),
  );
  if (leftOut.size === 0) return places;
  for (const { url, records } of lists.awards)
    for (const { id } of records) if (leftOut.has(id)) places.set(id, `${url}#${AWARDS_ID}`);
  return places;
}

/** The level that a place says itself: 县级二等奖, 区一等奖. */
const levelSaidIn = (placeText: string) =>
  parseLevel(placeText.replace(/^([省市州区县旗镇乡校])(?=[特一二三优鼓金银铜])/, '$1级'));
const namesOf = (people: readonly Person[]) => people.map(({ name }) => name).join('、');
const withCategory = (category: string | undefined) =>
  category && !isGroup(category) ? { categories: [category] } : {};

function section(
  { url: own, schoolYear }: Activity | Award | Work,
  { url: pageUrl, title }: SitePage,
  about: Partial<IndexedPage>,
  heading: string,
  details: Details,
  days = about.date !== undefined ? [about.date] : [],
): IndexedSection {
  // A row may link to somewhere outside; what is found is the row.
  const [url = '', anchor = ''] = (own === undefined || /^[a-z][a-z\d+.-]*:/i.test(own) ? pageUrl : own).split('#', 2);
  return {
    page: { url, title, ...about, ...(schoolYear !== undefined && { schoolYear }) },
    anchor,
    heading,
    path: [],
    days: days.map((day) => day.slice(0, 10)).filter((day) => day.length === 10),
    text: details.filter((detail) => typeof detail === 'string' && detail.trim() !== '').join(' · '),
  };
}
