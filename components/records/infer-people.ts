/** What the rows of works and awards say of people beyond their columns. */
import type { RowRemarks } from './kinds/kind.js';
import type { Person } from './types.js';
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
