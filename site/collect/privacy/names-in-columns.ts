import type { Award, Person, Work } from '@kepu/components/records';
import type { Page, PageRecords, TextColumn } from '../../parse/page.js';
import { isOfAdults, peopleIn } from '../../parse/people-table.js';
import { looksLikeName } from './family-names.js';
import { isGroup } from './group-words.js';
import { latinPeopleOf } from './latin-columns.js';
import { CLASS, isGivenName, isOfToday, isWord } from './name-words.js';
import { namesInCell } from './names-in-cell.js';
import { namesInProse } from './names-in-prose.js';

/** A column of a list of awards or works that no heading says to be of people, and that holds names nevertheless. */
export interface ColumnOfNames {
  header: string;
  people: Person[];
  /** 1-based, of the first row that fills it. */
  source?: { file: string; line: number };
}

const OF_CLASS = new RegExp(`^${CLASS}$`, 'u');
/** Part of the cells of a column that must read as names. */
const SHARE = 3 / 4;

/** Heads of kinds and places, whose words begin as names do: 水彩画, 方程式, 高邮. */
const OF_THINGS = /[类种型级色别校区县市料语科]$|(?<!小|分)组$|单位|部门|机构|项目|地[点区]|方案|plan/i;

/** Heads of columns of people that our vocabulary does not hold. */
const OF_SOMEBODY =
  /[者人员手生]$|[队组]长$|主创|主演|主持|主力|替补|领唱|组合|搭档|伙伴|朗诵|演奏|演唱|表演|参与|[小分]组|团队|战队|代表|表彰对象|孩子|宝贝|宝宝|幼儿|小朋友|之星|标兵|\b(?:team|by|who)\b/i;

/**
 * Finds names in columns that we do not know, so that they can be masked: 主创 | 李雷、韩梅梅. A single word may be anything; a
 * column of them whose words are mostly names is of people.
 */
export function columnsOfNames({ awards, works }: Pick<PageRecords, 'awards' | 'works'>): ColumnOfNames[] {
  const columns = new Map<string, { text: string; record: Award | Work }[]>();
  for (const record of [...awards, ...works]) {
    // 王小禾 五（2）班 stands under 班级 as well.
    for (const [header, text] of [...Object.entries(record.extras), ['班级', record.class ?? ''] as const]) {
      if (text.trim() === '') continue;
      const column = columns.get(header);
      if (column) column.push({ text, record });
      else columns.set(header, [{ text, record }]);
    }
  }
  return [...columns].flatMap(([header, cells]) => {
    const people = peopleOfCells(header, cells, areNames)?.flat();
    const source = cells[0]?.record.source;
    return people ? [{ header, people, ...(source && { source }) }] : [];
  });
}

/** The page with whoever its tables outside of containers name in such columns. */
export function listNamedColumns(page: Page): Page {
  const found = (page.columns ?? []).flatMap((column) =>
    peopleOfColumn(column).flatMap((people, at) =>
      people.map((person) => ({ person, line: column.cells[at]?.line ?? 1 })),
    ),
  );
  return found.length > 0 ? { ...page, listed: [...(page.listed ?? []), ...found] } : page;
}

/**
 * The people of each cell of a column that is of names; of any other those whom a remark names, in a table of pupils. Words of plants
 * or tools may have the shape of names: where nothing tells of pupils only names as children of today bear them are some.
 */
export function peopleOfColumn({
  header,
  tellsOfPupils,
  cells,
}: Pick<TextColumn, 'header' | 'tellsOfPupils'> & { cells: readonly { text: string }[] }): Person[][] {
  if (!tellsOfPupils) return peopleOfCells(header, cells, areNamesOfToday) ?? [];
  return peopleOfCells(header, cells, areGivenNames) ?? cells.map(({ text }) => peopleInRemark(header, text));
}

/** Whom a remark beside a pupil names: 与李晓彤合作, 段雨婷. */
function peopleInRemark(header: string, text: string): Person[] {
  if (isOfAdults(header) || OF_THINGS.test(header.replace(/\s/g, ''))) return [];
  const names = namesInProse(text, 'pupils').filter(({ certainty }) => certainty === 'sure');
  return names.map(({ name }) => ({ name, role: 'pupil' }));
}

function areNamesOfToday(_: string, people: readonly Person[]): boolean {
  const names = namesOfPeople(people);
  return names.length > 1 && names.filter(isOfToday).length >= names.length * SHARE;
}

/** The people of each cell of a column that is of people; undefined for any other. */
function peopleOfCells(
  header: string,
  cells: readonly { text: string }[],
  areNamesOf: (header: string, people: readonly Person[]) => boolean,
): Person[][] | undefined {
  if (isOfAdults(header)) return undefined;
  const latin = latinPeopleOf(header, cells);
  if (latin) return latin;
  const people = cells.map(({ text }) => namesOf(text));
  const named = people.filter((each) => each.length > 0).length;
  // 星火组 beside names says nothing against them.
  const others = cells.filter(({ text }) => !isGroup(text.trim())).length;
  return named >= others * SHARE && named > 0 && areNamesOf(header, people.flat()) ? people : undefined;
}

/**
 * Whether words that have the shape of names are names. Many words of two characters have it (国画, 方木): they are some only
 * if they differ and no dictionary knows them, or the heading speaks of somebody.
 */
function areNames(header: string, people: readonly Person[]): boolean {
  const names = namesOfPeople(people);
  if (OF_THINGS.test(header.replace(/\s/g, ''))) return areMostlyGiven(names);
  if (names.some((name) => [...name].length > 2)) return true;
  const unknown = names.filter((name) => !isWord(name));
  if (OF_SOMEBODY.test(header)) return unknown.length > 0;
  return names.length > 1 && unknown.length >= names.length * SHARE && names.length >= people.length * SHARE;
}

/** The same, of words that may be 马齿苋 and 白玉兰. */
function areGivenNames(header: string, people: readonly Person[]): boolean {
  if (OF_SOMEBODY.test(header)) return areNames(header, people);
  return areMostlyGiven(namesOfPeople(people));
}

function areMostlyGiven(names: readonly string[]): boolean {
  return names.filter(isGivenName).length * 2 >= names.length;
}

function namesOfPeople(people: readonly Person[]): string[] {
  return [...new Set(people.flatMap((person) => namesInCell(person).names))];
}

/** The people of a cell that holds nothing but names, and classes perhaps; none of any other. */
function namesOf(text: string): Person[] {
  // Most columns hold numbers, addresses or sentences.
  if (!/\p{Script=Han}{2}/u.test(text) || /\d{3}|[。：:？！《]/.test(text)) return [];
  const people = peopleIn(text, '姓名', 'pupil').filter(({ name }) => !OF_CLASS.test(name));
  const isOfNames = people.every((person) => {
    const { names } = namesInCell(person);
    return person.role === 'pupil' && names.length > 0 && names.every(looksLikeName);
  });
  return isOfNames ? people : [];
}
