/** Names in a cell: 张三、李四; 三（2）班 王小雨; 王小雨（海棠小学 三2班）; 航模队. */
import type { Person } from '../types.js';
import { parseGrades } from './grades.js';

const DIGITS = '[\\d０-９一二三四五六七八九十]{1,3}';
const GRADE = '(?:[小初高]?[一二三四五六七八九]|[\\d０-９]{1,2})(?:年[级級]?)?';
const CLASS = `${GRADE}(?:[（(]${DIGITS}[）)]|[.．·]?${DIGITS})班`;
/** 七(3), 六3, 5.2 and 501, where nothing but a class can stand. */
const SHORT = `(?:${GRADE}[（(]${DIGITS}[）)]|(?:[小初高]?[一二三四五六七八九][.．·-]?|[1-9][.．·-])[\\d０-９]{1,2}|[1-9][01]\\d)`;
/** What stands before the names of a class, as the source of an expression. */
export const ANY_CLASS = `(?:${CLASS}|${SHORT})`;
const GRADE_ONLY = '[小初高]?[学中]?[一二三四五六七八九]年[级級]|[初高][一二三]';
const CLASS_FIRST = new RegExp(
  `^(${CLASS}|${SHORT}(?=[^班\\P{Script=Han}])|(?:${GRADE_ONLY})(?=[:：]))[\\s:：]*(?=[^\\s:：])(.+)$`,
  'u',
);
/** What follows is a list of the class, or of the grade; a class ahead of all needs no colon. */
const CLASSES_BEFORE = new RegExp(`(?:${CLASS}|${GRADE_ONLY})\\s*[:：]|^${CLASS}`, 'g');
const CLASS_LAST = new RegExp(`^(.*[^\\s\\d:：-])(?:[\\s:：-]+|(?=\\d))(${CLASS})$`);
const CLASS_ONLY = new RegExp(`^${CLASS}$`);
const SHORT_ONLY = new RegExp(`^${SHORT}$`);
/** 李明/五（1）班, 李明 五（1）班: the class is that of the name before it. */
const CLASS_BESIDE = new RegExp(`([^班\\s、，,;；/／])(?:\\s+|[/／])(?=${CLASS}(?:$|[、，,;；]))`, 'g');
/** In brackets: perhaps a school, the class or the grade, perhaps something else. */
const IN_BRACKETS = new RegExp(
  `^(.*?[\\s，,、/·学學校园園-])??(${CLASS}|${SHORT}|${GRADE_ONLY})(?:[\\s，,、/]+(.*))?$`,
);
/** A name and what stands in brackets behind it. */
export const BRACKETS_BEHIND = /^(.+?)[（([【](.+)[）)\]】]$/;
const GROUP = /(?:[队隊组組班社校会會团團]|[小中][学學]|[学學]校|幼[儿兒][园園])$/;

/**
 * Splits a cell into people.
 *
 * @param role What the column holds; `undefined` leaves groups to be told by their ending, and everybody else a pupil.
 * @param isFixed True when the role was given by the author (`data-role`): endings then say nothing.
 */
export function parsePeople(text: string, role: Person['role'] = 'pupil', isFixed = false): Person[] {
  // Most cells hold one name.
  if (/^[^班\P{Script=Han}]+$/u.test(text)) return [{ name: text, role: roleOf(text, role, isFixed) }];
  const people = splitNames(text).map((name) => readPerson(name, role, isFixed));
  // 五（1）班：张三、李四 are both of that class, unless another stands beside a name; so are 五（1）班张三、李四.
  const isOfClass = (person: Person) => person.class ?? person.grade;
  if (text.match(CLASSES_BEFORE)?.length !== people.filter(isOfClass).length) return people;
  let last: Person | undefined;
  return people.map((person) => {
    if (isOfClass(person)) last = person;
    return last ? { ...last, name: person.name, role: person.role } : person;
  });
}

/** People as they stand in one cell, 张三（三（2）班）、李四. */
export function peopleText(people: readonly Person[]): string {
  return people.map((person) => (person.class ? `${person.name}（${person.class}）` : person.name)).join('、');
}

/** True if a text is a class such as 三（2）班. */
export function isClass(text: string): boolean {
  return CLASS_ONLY.test(text.replace(/\s/g, ''));
}

/** True if a text is a class such as 六3 or 501 beside names; 8.1 may be a day there. */
export function isShortClass(text: string): boolean {
  return SHORT_ONLY.test(text) && !/^.[.．·-]/.test(text);
}

function splitNames(text: string): string[] {
  // 1.张三 2.李四 is a list.
  const joined = withoutVerbs(text)
    .replace(/([a-z.)])\s+(?:and|&)\s+(?=[A-Z])/g, '$1、')
    .replace(CLASS_BESIDE, '$1-')
    .replace(/(^|[\s、，,;；/])\d{1,2}[.．、)）]\s*(?=\p{Script=Han})/gu, '$1')
    .replace(SPACED, (_, before: string, words: string) => before + closeUp(words.split(/[ \u3000]+/)).join(' '));
  const names = splitOutsideBrackets(joined, (sign, before, next) => {
    if (/[、，,;；/\n]/.test(sign)) return true;
    return /\s/.test(sign) && /\p{Script=Han}/u.test(next) && !/班$|[a-z]$/i.test(before);
  });
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

/** 王小明 绘 without what he did. */
export function withoutVerbs(text: string): string {
  return text.replace(/\s+[绘繪画畫摄攝作制製](?=$|[\s、，,;；)）”"])/g, '');
}

/** Words of Han characters with blanks between them. */
const SPACED = /(^|[\s、，,;；/])(\p{Script=Han}+(?:[ \u3000]+\p{Script=Han}+)+)/gu;
/** How somebody is addressed: no name of its own. */
const ADDRESS = /^(?:老师|教师|教练|主任|校长|同学|小朋友|等)$/;

/** Family names of two characters: 欧阳 若溪 is one person. */
const COMPOUND = /^(?:欧阳|上官|司[马徒空]|诸葛|皇甫|尉迟|公孙|慕容|令狐|夏侯|东方|端木|南宫|轩辕|呼延|宇文|长孙)$/;

/**
 * Takes out the blanks that are layout. Characters are set apart to fill a column: 张　三, 王 小 红 and 周　老师 are one
 * person, 张三 李四 and 张 三 李 四 are two.
 */
function closeUp(words: readonly string[]): string[] {
  const names: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    let end = at;
    while (words[end]?.length === 1) end += 1;
    const next = words[at + 1];
    if (COMPOUND.test(word) && next && next.length < 3 && !ADDRESS.test(next)) {
      names.push(word + next);
      at += 1;
    } else if (ADDRESS.test(word) && names.length > 0) names.push(`${names.pop()}${word}`);
    else if (end - at === 1 && next?.length === 2) {
      names.push(word + next);
      at += 1;
    } else if (end - at > 1) {
      // Three that are left are one name, else two are.
      const length = end - at === 3 ? 3 : 2;
      names.push(words.slice(at, at + length).join(''));
      at += length - 1;
    } else names.push(word);
  }
  return names;
}

/**
 * Splits at separators that stand outside of brackets and book title marks.
 *
 * @param isSeparator Asked for each character, with the part before it and the character after it.
 */
export function splitOutsideBrackets(
  text: string,
  isSeparator: (sign: string, before: string, next: string) => boolean,
): string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  const signs = [...text];
  signs.forEach((sign, index) => {
    if (/[（(《【[“]/.test(sign)) depth += 1;
    if (/[）)》】\]”]/.test(sign)) depth = Math.max(0, depth - 1);
    if (depth === 0 && isSeparator(sign, part, signs[index + 1] ?? '')) {
      parts.push(part);
      part = '';
    } else {
      part += sign;
    }
  });
  return [...parts, part];
}

function readPerson(written: string, role: Person['role'], isFixed: boolean): Person {
  // （五（1）班）李明
  const text = written.replace(/^[（([【](.*[班）)\d])[）)\]】]\s*(?=\p{Script=Han})/u, '$1');
  // Most cells hold a name alone.
  if (!/[班（([【\d:：]/.test(text)) return { name: text, role: roleOf(text, role, isFixed) };
  if (!CLASS_ONLY.test(text)) {
    const [, name = '', words = ''] = BRACKETS_BEHIND.exec(text) ?? [];
    const [, school = '', ofClass, more = ''] = IN_BRACKETS.exec(words.trim()) ?? [];
    if (ofClass) {
      const others = [school.replace(/[\s，,、/·-]+$/, ''), more].filter((each) => each !== '').join(' ');
      return withClass(others ? `${name.trim()}（${others}）` : name.trim(), ofClass, role, isFixed);
    }
  }
  const first = CLASS_FIRST.exec(text);
  if (first?.[1] && first[2]) return withClass(first[2].trim(), first[1].trim(), role, isFixed);
  const last = CLASS_LAST.exec(text);
  if (last?.[1] && last[2]) return withClass(last[1], last[2], role, isFixed);
  return { name: text, role: roleOf(text, role, isFixed) };
}

function withClass(name: string, text: string, role: Person['role'], isFixed: boolean): Person {
  const isClass = /[班）)\d]$/.test(text);
  const grade = parseGrades(isClass && !text.endsWith('班') ? `${text}班` : text)[0];
  return { name, role: roleOf(name, role, isFixed), ...(grade && { grade }), ...(isClass && { class: text }) };
}

function roleOf(name: string, role: Person['role'], isFixed: boolean): Person['role'] {
  return !isFixed && name.length > 2 && GROUP.test(name) ? 'group' : role;
}
