import { type Award, listYear, type Work } from '@kepu/components/records';
import type { Collections, SchoolYearPages } from './site.js';

/** A page of a list too long for one: awards or works of one school year, or a part of them. */
export interface ListPage<R> {
  /** Relative to the root. */
  url: string;
  /** The calendar year, `2026`, of records that say no more; undefined for those that name none. */
  schoolYear?: string;
  /** From 1. */
  part: number;
  parts: number;
  records: R[];
}

/** Awards that the made page shows without script; a longer list also stands on pages by school year. */
export const AWARDS_SHOWN = 100;

/** Awards whose data the made page carries at most, so that scripts can choose from all: as many as a list shows at once. */
const WHOLE_AWARDS = 2000;

/** Bytes of a page's list when compressed; with its frame a page stays below 150 KB. */
const ROOM = 120_000;

/** What a row takes when compressed: of data alone, and shown besides; then each character that stands nowhere else. */
const ROW = { data: { row: 36, character: 2 }, shown: { row: 60, character: 4 } } as const;

/** Whether the page of all awards carries each of them. */
export function carriesAll(awards: readonly Award[]): boolean {
  return awards.length <= WHOLE_AWARDS && weigh(awards, ROW.data) <= ROOM;
}

/** What a list takes when compressed, as far as that can be told beforehand. */
function weigh(records: readonly (Award | Work)[], { row, character }: (typeof ROW)['data' | 'shown']): number {
  const texts = new Set<string>();
  for (const record of records) {
    const { people, tutors, extras } = record;
    const own = 'work' in record ? [record.work, record.placeText, record.competition, record.class] : [record.title];
    for (const text of [...own, ...Object.values(extras), ...[...people, ...tutors].map(({ name }) => name)])
      if (text) texts.add(text);
  }
  return records.length * row + [...texts].reduce((sum, text) => sum + text.length, 0) * character;
}

/** The latest awards: newest school year first, in it the latest day; what names no day comes behind, the highest first. */
export function latestAwards(awards: readonly Award[]): Award[] {
  const dayOf = ({ date = '' }: Award): string => (date.split('/').pop() as string).replace(/[~?%]/g, '');
  const order = (a = '', b = ''): number => (a < b ? 1 : a > b ? -1 : 0);
  return [...awards]
    .sort((a, b) => order(listYear(a), listYear(b)) || order(dayOf(a), dayOf(b)))
    .slice(0, AWARDS_SHOWN);
}

/** Works that the made page shows at first, and without script at all; a longer list also stands on pages by school year. */
export const WORKS_SHOWN = 24;

/** Works whose data the made page carries at most. */
export const WHOLE_WORKS = 240;

/** Awards and works of one page by school year at most, which is there whole without script; of awards some 75 KB when compressed. */
export const PAGE = { awards: 600, works: 240 } as const;

/** Ids of the awards that a list too long for its own page leaves to the pages by school year. */
export function awardsLeftOut(recordIds: readonly string[]): readonly string[] {
  return recordIds.length > PAGE.awards ? recordIds.slice(AWARDS_SHOWN) : [];
}

/** The pages that tell of each number on which pages its awards or works stand; there for lists of several pages. */
export const NUMBERS_URL = { awards: 'honours/numbers/index.html', works: 'gallery/numbers/index.html' } as const;

/** Those of these pages that a portal has. */
export function numbersUrls(lists: ReturnType<typeof placeLists>): string[] {
  return (['awards', 'works'] as const).flatMap((name) => (lists[name].length > 1 ? [NUMBERS_URL[name]] : []));
}

/** The pages of lists too long for one page, newest year first; none while the made page shows all. */
export function placeLists({ awards, works }: Collections): { awards: ListPage<Award>[]; works: ListPage<Work>[] } {
  return {
    awards: awards.length > AWARDS_SHOWN ? pagesOf(awards, PAGE.awards, 'honours') : [],
    works: works.length > WORKS_SHOWN ? pagesOf(works, PAGE.works, 'gallery', byKind) : [],
  };
}

/** What the overview of a school year shows of its lists. */
export const YEAR_HEAD = { awards: 12, works: 8 } as const;

/** The pages that hold what the overview of a school year has no room for, as far as no other page does. */
export interface YearLists {
  /** The calendar of a year that is over; that of the portal shows the running one. */
  calendar?: string;
  awards?: ListPage<Award>;
  works?: ListPage<Work>;
}

/**
 * @param running School year of the build date.
 * @param lists Of {@link placeLists}.
 */
export function placeYearLists(
  { schoolYear }: SchoolYearPages,
  running: string,
  { activities, awards, works }: Collections,
  lists: ReturnType<typeof placeLists>,
): YearLists {
  const own = <R extends { schoolYear?: string }>(records: readonly R[]): R[] =>
    records.filter((record) => record.schoolYear === schoolYear);
  const pageOf = <R>(records: R[], folder: string): ListPage<R> => ({
    url: `${folder}/${schoolYear}/index.html`,
    schoolYear,
    part: 1,
    parts: 1,
    records,
  });
  const [ownAwards, ownWorks] = [own(awards), own(works)];
  return {
    ...(schoolYear < running && own(activities).length > 0 && { calendar: `calendar/${schoolYear}/index.html` }),
    ...(lists.awards.length === 0 && ownAwards.length > YEAR_HEAD.awards && { awards: pageOf(ownAwards, 'honours') }),
    ...(lists.works.length === 0 && ownWorks.length > YEAR_HEAD.works && { works: pageOf(ownWorks, 'gallery') }),
  };
}

/** Kinds one after another, in the order of their first works: pages of albums part as few of them as can be. */
function byKind(works: readonly Work[]): Work[] {
  const kinds = [...new Set(works.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => works.filter((work) => work.kind === kind));
}

/** @param order In which the records of a year that takes several pages are cut. */
function pagesOf<R extends Award | Work>(
  records: readonly R[],
  size: number,
  folder: string,
  order = (list: readonly R[]): readonly R[] => list,
): ListPage<R>[] {
  const byYear = new Map<string, R[]>();
  for (const record of records) {
    const year = listYear(record);
    const list = byYear.get(year);
    if (list) list.push(record);
    else byYear.set(year, [record]);
  }
  return [...byYear]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([year, list]) => {
      const parts = Math.ceil(Math.max(list.length / size, weigh(list, ROW.shown) / ROOM));
      const each = Math.ceil(list.length / parts);
      const ordered = parts > 1 ? order(list) : list;
      return Array.from({ length: parts }, (_, index) => ({
        url: `${folder}/${[year || 'other', ...(index > 0 ? [index + 1] : [])].join('/')}/index.html`,
        ...(year !== '' && { schoolYear: year }),
        part: index + 1,
        parts,
        records: ordered.slice(index * each, (index + 1) * each),
      }));
    });
}
