import type { Award, Person, Work } from '@kepu/components/records';
import { looksLikeName } from '../../names/family-names.js';
import { isGroup } from '../../names/group-words.js';
import { latinPeopleOf } from '../../names/latin-columns.js';
import { areHardlyWords } from '../../names/name-shape.js';
import { areOfChildren, CLASS, isGivenName, isOfToday, isWord } from '../../names/name-words.js';
import type { Page, PageRecords, TextColumn } from '../../parse/page.js';
import { isOfAdults, isOfNames, isOfWorks, peopleIn } from '../../parse/people-table.js';
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

/** What stands between names and is none: prizes, places, numbers, strokes. */
const OF_PRIZE = /^(?:[特一二三]等奖|优[秀胜]奖|[金银铜]奖|[冠亚季]军|第?[一二三四五六七八九十\d]+[名组]?|\P{L}*)$/u;

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
  const found = [...columns].flatMap(([header, cells]) => {
    const people = peopleOfCells(header, cells, areNames)?.flat();
    return people ? [{ header, people, ...sourceOf(cells) }] : [];
  });
  return [...found, ...winnersInPlaceOfWorks(awards, namesOfPeople(found.flatMap(({ people }) => people)))];
}

/** Winners below heads of what they have won with are read as works of nobody: 科幻画 | 征文; they are as children are called. */
function winnersInPlaceOfWorks(awards: readonly Award[], beside: readonly string[]): ColumnOfNames[] {
  const cells = awards.flatMap((record) =>
    record.people.length === 0 && record.work ? [{ text: record.work, record }] : [],
  );
  const people = peopleOfCells('', cells, (_, found) => {
    const names = namesOfPeople(found);
    return areHardlyWords(names) && areOfChildren([...names, ...beside]);
  });
  return people ? [{ header: '作品', people: people.flat(), ...sourceOf(cells) }] : [];
}

function sourceOf(cells: readonly { record: Award | Work }[]): Pick<ColumnOfNames, 'source'> {
  const source = cells[0]?.record.source;
  return source ? { source } : {};
}

/** The page with whoever its tables outside of containers name in such columns. */
export function listNamedColumns(page: Page): Page {
  const all = page.columns ?? [];
  const found = [...new Set(all.map(({ line }) => line))].flatMap((line) => {
    const columns = all.filter((column) => column.line === line);
    const table = areNamesThemselves(columns.map(({ header }) => header)) ? columns.map(withHeadAsCell) : columns;
    return peopleOfTable(table).flatMap((people, column) =>
      people.flatMap((each, at) => each.map((person) => ({ person, line: table[column]?.cells[at]?.line ?? 1 }))),
    );
  });
  return found.length > 0 ? { ...page, listed: [...(page.listed ?? []), ...found] } : page;
}

/** True for the first row of a table without heads, which is a row of names as the others are. */
function areNamesThemselves(headers: readonly string[]): boolean {
  const names = headers.filter((header) => header.trim() !== '').map((header) => namesOfPeople(namesOf(header)));
  return names.every((each) => each.length > 0) && areHardlyWords(names.flat()) && names.flat().some(isOfToday);
}

function withHeadAsCell(column: TextColumn): TextColumn {
  const { header, line, cells } = column;
  return { ...column, header: '', cells: header.trim() === '' ? cells : [{ text: header, line }, ...cells] };
}

/** A column of a table that no heading says to be of people. */
type OpenColumn = Pick<TextColumn, 'header' | 'tellsOfPupils'> & { cells: readonly { text: string }[] };

/**
 * The people of each cell of the columns of a table. Those that are nothing but names are pupils where all such names of the table
 * together are as children bear them, whatever the headings; of the others those of a table of pupils whose words are mostly
 * names, or else whom a remark there names.
 */
export function peopleOfTable(columns: readonly OpenColumn[]): Person[][][] {
  const named = columns.map(namedCells);
  const areChildren = areOfChildren([...new Set(named.flatMap((cells) => namesOfPeople(cells.flat())))]);
  return columns.map((column, at) => {
    const { header, tellsOfPupils, cells } = column;
    if (isOfAdults(header) || isOfWorks(header)) return [];
    if (areChildren && named[at]?.some((people) => people.length > 0)) return named[at];
    if (!tellsOfPupils) return latinPeopleOf(header, cells) ?? [];
    return peopleOfCells(header, cells, areGivenNames) ?? cells.map(({ text }) => peopleInRemark(header, text));
  });
}

/**
 * The people of each cell of a column that holds names, 待定 and 全体组员 beside them: all where its heading or half of its words
 * say that it is of people, else those who are hardly anything else.
 */
function namedCells({ header, cells }: OpenColumn): Person[][] {
  if (isOfAdults(header) || isOfWorks(header)) return [];
  const people = cells.map(({ text }) => namesOf(text));
  const words = new Set(wordsOf(cells));
  const named = new Set(cells.flatMap(({ text }, at) => (people[at]?.length ? [text.trim()] : [])));
  const isOfPeople = isOfNames(header) || named.size * 2 >= words.size;
  if (isOfPeople && areHardlyWords(namesOfPeople(people.flat()))) return people;
  return people.map((each) => (isOfChild(namesOfPeople(each)) ? each : []));
}

function isOfChild(names: readonly string[]): boolean {
  return names.some(isOfToday) && areHardlyWords(names);
}

/** Whom a remark beside a pupil names: 与李晓彤合作, 段雨婷. */
function peopleInRemark(header: string, text: string): Person[] {
  if (isOfAdults(header) || OF_THINGS.test(plain(header))) return [];
  const names = namesInProse(text, 'pupils').filter(({ certainty }) => certainty === 'sure');
  return names.map(({ name }) => ({ name, role: 'pupil' }));
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
  return named >= wordsOf(cells).length * SHARE && named > 0 && areNamesOf(header, people.flat()) ? people : undefined;
}

/** Cells that say something: 星火组, 二等奖 and 3 beside names say nothing against them. */
function wordsOf(cells: readonly { text: string }[]): string[] {
  return cells.map(({ text }) => text.trim()).filter((text) => text !== '' && !isGroup(text) && !OF_PRIZE.test(text));
}

/**
 * Whether words that have the shape of names are names. Many words of two characters have it (国画, 方木): they are some only
 * if they differ and no dictionary knows them, or the heading speaks of somebody.
 */
function areNames(header: string, people: readonly Person[]): boolean {
  const names = namesOfPeople(people);
  if (OF_THINGS.test(plain(header))) return areMostlyGiven(names);
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

function plain(header: string): string {
  return header.replace(/\s|[（(][^（()）]*[）)]$/g, '');
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
