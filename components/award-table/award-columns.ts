/** Which columns an award list has, and what its cells say. Pure. */
import type { Award, Person } from '../records/types.js';
import { gradeName } from '../records/words/grade-names.js';
import { placeName } from '../records/words/place-names.js';
import { sayAbout, sayValue } from '../records/words/say-date.js';
import type { OwnSortKey } from './sort-keys.js';

/** A column: one of ours, which few awards may fill, or one of the author's that we do not know, by its head. */
export type AwardColumn = { key: OwnSortKey; isSparse?: true } | { extra: string };

/** Part of the awards that must fill a column we do not know; below it the value stands as a note under the work. */
const EXTRA_COLUMN_SHARE = 1 / 3;

/** A column of ours that a smaller part of the awards fills is sparse: it would be a column of dashes. */
const SPARSE_SHARE = 1 / 7;

/** Columns that may head the rows of a list that names no works, from the one that tells most. */
const HEADS = ['people', 'category', 'competition', 'place', 'level'] as const;

/**
 * The columns that at least one award fills. The first heads the rows: the work, in a list without works the column that most
 * awards fill. Columns we do not know follow in the order in which they first appear, if enough awards fill them: lists of
 * many contests have a few measures each.
 */
export function columnsOf(awards: readonly Award[]): AwardColumn[] {
  // In the order of the columns.
  const filled = {
    work: 0,
    schoolYear: 0,
    category: 0,
    people: 0,
    tutors: 0,
    level: 0,
    place: 0,
    count: 0,
    competition: 0,
    date: 0,
  };
  const fills = new Map<string, number>();
  // Awards of several years without days are told apart by their year: among days, else in a column of its own.
  const years = new Set<string>();
  let yearly = 0;
  // One pass: there may be a hundred thousand.
  for (const award of awards) {
    // Lists of numbers name their categories as works.
    if (award.work && award.work !== award.category) filled.work += 1;
    if (award.category) filled.category += 1;
    if (award.people.length > 0 || award.class !== undefined || award.grade !== undefined) filled.people += 1;
    if (award.tutors.length > 0) filled.tutors += 1;
    if (award.level !== undefined) filled.level += 1;
    if (award.placeText !== '' || award.place !== undefined) filled.place += 1;
    if (countWords(award) !== '') filled.count += 1;
    if (award.competition) filled.competition += 1;
    if (award.date || award.dateText) filled.date += 1;
    else if (award.schoolYear) yearly += 1;
    if (award.schoolYear) years.add(award.schoolYear);
    for (const head in award.extras) if (award.extras[head]) fills.set(head, (fills.get(head) ?? 0) + 1);
  }
  if (years.size > 1) filled[filled.date ? 'date' : 'schoolYear'] += yearly;
  const fullest = Math.max(...HEADS.map((key) => filled[key]));
  const head = (filled.work === 0 && fullest > 0 && HEADS.find((key) => filled[key] === fullest)) || 'work';
  // Below a work its category is a note.
  if (head === 'work') filled.category = 0;
  filled[head] = Number.POSITIVE_INFINITY;
  const known = Object.entries(filled).filter(([, count]) => count > 0);
  const extras = [...fills].filter(([, count]) => count >= awards.length * EXTRA_COLUMN_SHARE).map(([extra]) => extra);
  return [
    { key: head },
    ...known.flatMap(([name, count]) => {
      const key = name as OwnSortKey;
      if (key === head) return [];
      return [count < awards.length * SPARSE_SHARE ? { key, isSparse: true as const } : { key }];
    }),
    ...extras.map((extra) => ({ extra })),
  ];
}

/** Classes of the award or its people, else its grade; each once. */
export function classesOf(award: Award, lang: 'zh-CN' | 'en' = 'zh-CN'): string[] {
  const named = [award.class, ...award.people.map((person) => person.class)].filter((name) => name !== undefined);
  if (named.length > 0) return [...new Set(named)];
  const grades = [award.grade, ...award.people.map((person) => person.grade)].filter((grade) => grade !== undefined);
  return [...new Set(grades)].map((grade) => gradeName(grade, lang));
}

/** The place as its author wrote it, else by our own name. */
export function placeWords(award: Award, lang: 'zh-CN' | 'en'): string {
  return award.placeText || (award.place ? placeName(award.place, lang) : '');
}

/** How many awards a row of numbers stands for, the author's words where that is open; empty for an award. */
export function countWords({ count, countText = '' }: Award): string {
  return count === undefined ? countText : String(count);
}

/** Words for a time that is no single day, month or year, as long as a column has room for: 上旬, 月底, 第三周, 下半年, 2024学年, 5月1日—3日. */
const VAGUE = /^(?=.*[旬底末初周半季学—至]).{1,14}$/;

/** The date in words: the author's where we understood none, or no more than about when. */
export function dateWords({ date = '', dateText = '' }: Award, lang: 'zh-CN' | 'en', withYear = false): string {
  if (!date || VAGUE.test(dateText)) return dateText;
  const text = sayValue(date.replace('~', ''), lang, withYear);
  return date.endsWith('~') ? dateText || sayAbout(text, lang) : text;
}

/**
 * The one year of all awards, said once for the list and not in each day: `2025`, or their school year where the first has
 * no date; empty for several.
 */
export function commonYear(awards: readonly Award[]): string {
  const year = awards[0]?.date?.slice(0, 4) ?? awards[0]?.schoolYear ?? '';
  return awards.every(({ date, schoolYear }) => date?.startsWith(year) || schoolYear === year) ? year : '';
}

/** Who won by name, and the groups and schools they are of; a group that won by itself is the winner. */
export function winnersOf(award: Award): { names: string[]; units: string[] } {
  const units = award.people.filter((person) => person.role === 'group').map((person) => person.name);
  const names = award.people.filter((person) => person.role !== 'group').map((person) => person.name);
  return names.length > 0 ? { names, units } : { names: units, units: [] };
}

/** Names as one text, parted by 、. */
export function joinedNames(people: Award['people']): string {
  return people.length === 1 ? (people[0] as Person).name : people.map((person) => person.name).join('、');
}

/**
 * The year of an award as a note below its day; empty where the day says it or nobody knows it.
 *
 * @param words The day in words.
 */
export function yearWords({ date = '' }: Award, lang: 'zh-CN' | 'en', words: string): string {
  const year = date.slice(0, 4);
  return words.includes(year) ? '' : lang === 'en' ? year : `${year}年`;
}
