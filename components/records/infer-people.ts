/** What the rows of works and awards say of people beyond their columns. */
import type { RowRemarks } from './kinds/kind.js';
import type { Award, Person } from './types.js';
import { parseGrades } from './words/grades.js';
import { parsePeople } from './words/people.js';

/** 获奖教师 and 队伍 stand in columns of their own; both are people of the award. */
export function takeOtherPeople(fields: { people?: Person[] }, row: RowRemarks): void {
  const groups = row.textAt('groups');
  const adults = row.textAt('adults');
  // Of most tables no row has either.
  if (groups === '' && adults === '') return;
  // Blanks are part of the names of groups.
  const people = [...groupsIn(groups), ...parsePeople(adults, 'adult', true)];
  if (people.length > 0) fields.people = [...(fields.people ?? []), ...people];
}

/** 海棠小学, 江城一中, 海棠附小. */
const SCHOOL = /(?:[小中大][学學]|[学學][校院]|[儿兒][园園]|[附一二三四五六七八九十][小中])$/;

/**
 * 张三（海棠小学） is 张三 of a school, which is part of the award as one in a column of its own is; 若干 is nobody, but a number
 * that is open.
 */
export function settleWinners(award: Partial<Award>): void {
  const [first, ...others] = award.people ?? [];
  if (others.length === 0 && /^(?:若干|[待未]定)$/.test(first?.name ?? '')) {
    award.countText ??= first?.name as string;
    award.people = [];
  }
  const settled: Person[] = [];
  for (const person of award.people ?? []) {
    const [, name, school = ''] = /^(.+?)[（([【](.+)[）)\]】]$/.exec(person.name) ?? [];
    if (!name || person.role === 'adult' || !SCHOOL.test(school)) settled.push(person);
    else {
      settled.push({ ...person, ...parsePeople(name)[0] });
      const isKnown = (known: Person) => known.name === school;
      if (!award.people?.some(isKnown) && !settled.some(isKnown)) settled.push({ name: school, role: 'group' });
    }
  }
  award.people = settled;
}

function groupsIn(text: string): Person[] {
  const names = text.split(/[、，,;；\n]/).map((name) => name.trim());
  return names.filter((name) => name !== '').map((name) => ({ name, role: 'group' }));
}

/** 三（2）班 says the grade too. */
export function inferGradeOfClass(fields: {
  class?: string;
  grade?: number;
  people?: { class?: string; grade?: number }[];
}): void {
  const only = fields.people?.length === 1 ? fields.people[0] : undefined;
  if (!fields.class && only?.class) fields.class = only.class;
  if (fields.grade !== undefined) return;
  const grades = parseGrades(fields.class ?? '');
  // Two classes of two grades leave the grade open.
  const grade = grades.length > 0 ? grades : [only?.grade];
  if (grade.length === 1 && grade[0] !== undefined) fields.grade = grade[0];
}

/** 《会飞的房子》 is called 会飞的房子. */
export function unquote(title: string): string {
  const match = /^《([^《》]+)》$/.exec(title.trim());
  return match?.[1] ?? title;
}
