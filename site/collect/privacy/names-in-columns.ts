import type { Award, Person, Work } from '@kepu/components/records';
import type { PageRecords } from '../../parse/page.js';
import { peopleIn } from '../../parse/people-table.js';
import { looksLikeName } from './family-names.js';
import { isGroup } from './group-words.js';
import { isWord } from './name-words.js';
import { namesInCell } from './names-in-cell.js';

/** A column of a list of awards or works that no heading says to be of people, and that holds names nevertheless. */
export interface ColumnOfNames {
  header: string;
  people: Person[];
  /** 1-based, of the first row that fills it. */
  source?: { file: string; line: number };
}

/** Part of the cells of a column that must read as names. */
const SHARE = 3 / 4;

/** Heads of columns of adults, and of kinds and places whose words begin as names do: 水彩画, 方程式, 高邮. */
const OF_OTHERS =
  /教师|老师|导师|辅导|指导|教练|负责|主任|校长|领队|带队|评委|专家|推荐|联系人|审核|填表|teacher|tutor|coach|[类种型级色别校区县市料语科]$|(?<!小|分)组$|单位|部门|机构|项目|地[点区]|方案|plan/i;

/** Heads of columns of people that our vocabulary does not hold. */
const OF_SOMEBODY =
  /[者人员手生]$|主创|主演|组合|搭档|伙伴|朗诵|演奏|表演|参与|[小分]组|团队|战队|代表|孩子|宝贝|之星|标兵/;

/**
 * Finds names in columns that we do not know, so that they can be masked: 主创 | 李雷、韩梅梅. A single word may be anything; a
 * column of them whose words are mostly names is of people.
 */
export function columnsOfNames({ awards, works }: Pick<PageRecords, 'awards' | 'works'>): ColumnOfNames[] {
  const cells = new Map<string, { text: string; record: Award | Work }[]>();
  for (const record of [...awards, ...works]) {
    for (const [header, text] of Object.entries(record.extras)) {
      if (text.trim() === '' || isOfOthers(header.replace(/\s/g, ''))) continue;
      const column = cells.get(header);
      if (column) column.push({ text, record });
      else cells.set(header, [{ text, record }]);
    }
  }
  return [...cells].flatMap(([header, column]) => {
    const named = column.map(({ text }) => namesOf(text)).filter((people) => people.length > 0);
    const people = named.flat();
    // 星火组 beside names says nothing against them.
    const others = column.filter(({ text }) => !isGroup(text.trim())).length;
    if (named.length < others * SHARE || !areNames(header, people)) return [];
    const source = column[0]?.record.source;
    return [{ header, people, ...(source && { source }) }];
  });
}

/** 推荐人 and 评委 are adults, 小评委 and 小推荐人 are not. */
function isOfOthers(header: string): boolean {
  return OF_OTHERS.test(header) && !/^小(?:教师|老师|导师|教练|主任|校长|领队|评委|专家|推荐|负责|联系)/.test(header);
}

/**
 * Whether words that have the shape of names are names. Many words of two characters have it (国画, 方木): they are some only
 * if they differ and no dictionary knows them, or the heading speaks of somebody.
 */
function areNames(header: string, people: readonly Person[]): boolean {
  const names = [...new Set(people.map(({ name }) => name))];
  if (names.some((name) => [...name].length > 2)) return true;
  const unknown = names.filter((name) => !isWord(name));
  if (OF_SOMEBODY.test(header)) return unknown.length > 0;
  return names.length > 1 && unknown.length >= names.length * SHARE && names.length >= people.length * SHARE;
}

/** The people of a cell that holds nothing but names; none of any other. */
function namesOf(text: string): Person[] {
  // Most columns hold numbers, addresses or sentences.
  if (!/\p{Script=Han}{2}/u.test(text) || /\d{3}|[。：:？！《]/.test(text)) return [];
  const people = peopleIn(text, '姓名', 'pupil');
  const isOfNames = people.every((person) => {
    const { names } = namesInCell(person);
    return person.role === 'pupil' && names.length > 0 && names.every(looksLikeName);
  });
  return isOfNames ? people : [];
}
