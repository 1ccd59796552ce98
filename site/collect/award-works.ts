import { type Award, compareLevels, levelName, placeName, type Work } from '@kepu/components/records';
import { isCollected, recordKey } from './collections.js';
import { pupilsOf } from './privacy/participants.js';
import { normaliseName } from './privacy/person-name.js';
import type { SitePage } from './site.js';

/** Which work an award was given for, and the highest award of a work; records by {@link recordKey}. */
export interface AwardWorks {
  workOf: ReadonlyMap<string, string>;
  awardOf: ReadonlyMap<string, string>;
}

/** Columns in which an award names its work by the id that the work has. */
const WORK_ID_COLUMNS = ['作品编号', '作品标识', 'Work ID'];

/**
 * Matches awards with works, on the author's own words: to be called before names are masked. An award belongs to the work whose id
 * it names or shares, else to the one work of the same title, school year and pupil. Where two works are as good as each other
 * it belongs to none. A work that says nothing of its award takes over its level and place. Records that are no part of the
 * portal's lists are nobody's work or award, though awards among them lead to their work.
 *
 * @param repeated Keys of awards that stand elsewhere already.
 */
export function matchAwardsAndWorks(
  pages: readonly SitePage[],
  repeated: ReadonlySet<string>,
  lang: 'zh-CN' | 'en',
): AwardWorks {
  const works = pages.flatMap((page) => page.records.works.filter(isCollected(page)));
  const byId = groupBy(works, ({ id }) => id);
  const byTitle = groupBy(works, titleKey);
  const workOf = new Map<string, string>();
  const awardsOf = new Map<Work, Award[]>();
  for (const page of pages) {
    const isOfAll = isCollected(page);
    for (const award of page.records.awards) {
      const work = only(byId.get(namedWork(award)) ?? byTitle.get(titleKey(award))?.filter(hasPupilOf(award)));
      if (!work) continue;
      workOf.set(recordKey(award), recordKey(work));
      if (isOfAll(award) && !repeated.has(recordKey(award))) awardsOf.set(work, [...(awardsOf.get(work) ?? []), award]);
    }
  }
  const awardOf = new Map<string, string>();
  for (const [work, awards] of awardsOf) {
    const said = awards.find((award) => wordsOf(award, lang) === work.award);
    const award = said ?? ([...awards].sort((a, b) => compareLevels(a.level, b.level))[0] as Award);
    work.award ||= wordsOf(award, lang);
    if (work.award) awardOf.set(recordKey(work), recordKey(award));
  }
  return { workOf, awardOf };
}

function namedWork(award: Award): string {
  for (const column of WORK_ID_COLUMNS) if (award.extras[column]) return award.extras[column];
  return award.id;
}

function titleKey(record: Award | Work): string {
  const title = 'placeText' in record ? record.work : record.title;
  const words = title.normalize('NFKC').replace(/[\s《》“”"]/g, '');
  // Without a title or a year each stands alone.
  return words && record.schoolYear ? `${record.schoolYear}\n${words}` : '';
}

/** Whether a work has a pupil or a group of an award among its authors. */
function hasPupilOf(award: Award): (work: Work) => boolean {
  const winners = authorsOf(award);
  return (work) => authorsOf(work).some((name) => winners.includes(name));
}

function authorsOf({ people }: Award | Work): string[] {
  return people.flatMap((person) => [normaliseName(person.name), ...pupilsOf(person)]);
}

/** 市级一等奖, as far as it is said. */
function wordsOf({ level, place, placeText }: Award, lang: 'zh-CN' | 'en'): string {
  const words = placeText || (place ? placeName(place, lang) : '');
  const name = level ? levelName(level, lang) : '';
  return words.includes(name) ? words : [name, words].filter(Boolean).join(lang === 'en' ? ' ' : '');
}

function only<T>(list: readonly T[] | undefined): T | undefined {
  return list?.length === 1 ? list[0] : undefined;
}

function groupBy<T>(list: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of list) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else if (key) groups.set(key, [each]);
  }
  return groups;
}
