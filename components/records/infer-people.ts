/** What the rows of works and awards say of people beyond their columns. */
import { listName } from './heading-words.js';
import type { RowRemarks, TableShape } from './kinds/kind.js';
import { normaliseHeader, withoutNumber } from './match-columns.js';
import { cellText, type GridRow } from './table/grid.js';
import type { Award, Person } from './types.js';
import { gradeOfClass } from './words/class-grade.js';
import { BRACKETS_BEHIND, parsePeople } from './words/people.js';

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

/**
 * Gives columns whose headings may mean either their field: teachers beside pupils taught them, winners are they only where a
 * heading says so, 获奖教师; Year heads grades where its cells say Year 5, or 5.
 */
export function settlePeopleColumns({ columns, headers }: TableShape, body: readonly GridRow[]): void {
  const years = columns.get('date') ?? -1;
  const isGrade = ({ cells }: GridRow) => /^(?:[gy]\w+ ?)?(?:\d|1[0-3])?$/i.test(cellText(cells[years]));
  if (/^y/i.test(headers[years] ?? '') && body.every(isGrade)) {
    columns.set('grade', years);
    columns.delete('date');
  }
  // Number | Name
  const count = columns.get('count') ?? -1;
  if (columns.has('people') && /^number$/i.test(headers[count] ?? '')) {
    columns.set('number', count);
    columns.delete('count');
  }
  const column = columns.get('adults') ?? -1;
  if (column < 0 || columns.has('tutors') || !columns.has('people') || /[获獲]/.test(headers[column] ?? '')) return;
  columns.set('tutors', column);
  columns.delete('adults');
}

/**
 * People in the columns 作者2, 作者3 beside that of the first.
 *
 * @returns Adds them to the fields of a row, and takes them out of what no field took.
 */
export function numberedPeople<R extends { people?: Person[]; tutors?: Person[] }>({
  columns,
  headers,
}: TableShape): (fields: R, row: RowRemarks) => void {
  const known = new Set(columns.values());
  const bare = (column: number | undefined) => withoutNumber(normaliseHeader(headers[column ?? -1] ?? ''));
  const more = (['people', 'tutors'] as const).flatMap((field) =>
    headers.flatMap((header, column) =>
      columns.has(field) && !known.has(column) && /[\d０-９]$/.test(header) && bare(column) === bare(columns.get(field))
        ? [{ field, header, column }]
        : [],
    ),
  );
  return (fields, row) => {
    for (const { field, header, column } of more) {
      const people = parsePeople(row.textAt(column), field === 'tutors' ? 'adult' : 'pupil');
      if (people.length > 0) fields[field] = [...(fields[field] ?? []), ...people];
      delete row.extras[header];
    }
  };
}

/** 海棠小学, 江城一中, 海棠附小. */
const SCHOOL = /(?:[小中大][学學]|[学學][校院]|[儿兒][园園]|[附一二三四五六七八九十][小中])$/;

/**
 * 张三（海棠小学） is 张三 of a school, which is part of the award as one in a column of its own is; 若干 is nobody, but a number
 * that is open.
 */
export function settleWinners(award: Partial<Award>): void {
  const { people: given = [] } = award;
  const people = withoutNobody(given);
  const [first, second] = given;
  if (first && !second && OPEN.test(first.name)) award.countText ??= first.name;
  award.people = people;
  // Most are nothing but names.
  if (!people.some(({ name }) => /[和与]|[^\p{Script=Han}·]/u.test(name))) return;
  const settled: Person[] = [];
  for (const person of people.flatMap(partJoined)) {
    const [, tutor] = /^(?:指导|辅导)(?:教师|老师)?[：:]\s*(.+)$/.exec(person.name) ?? [];
    if (tutor) {
      award.tutors = [...(award.tutors ?? []), { name: tutor, role: 'adult' }];
      continue;
    }
    const [, name, school = ''] = BRACKETS_BEHIND.exec(person.name) ?? [];
    if (!name || person.role === 'adult' || !SCHOOL.test(school)) settled.push(person);
    else {
      settled.push({ ...person, ...parsePeople(name)[0] });
      if (![...given, ...settled].some((known) => known.name === school)) settled.push({ name: school, role: 'group' });
    }
  }
  award.people = settled;
}

const TEACHERS = /(?:^|[^的])(?:教[师師]|老[师師]|[辅輔][导導][员員]|班主任|教[练練][员員]?)(?:评选)?[组奖]?$/;

/**
 * Winners below 优秀指导教师, 教师组 or 教师获奖名单 are adults, unless a class stands beside them.
 *
 * @param words What stands above the award, and its place.
 */
export function settleTeachers(award: Partial<Award>, words: readonly string[]): void {
  // Of most lists nothing speaks of them.
  if (!/[师師员員任练練]/.test(words.join(''))) return;
  const isOfTeachers = words.some((text) => TEACHERS.test(listName(text)));
  if (!isOfTeachers || award.class || award.grade || award.people?.some((person) => person.grade)) return;
  award.people = award.people?.map((person) => (person.role === 'pupil' ? { ...person, role: 'adult' } : person)) ?? [];
}

/** What somebody does in a team, before the name or behind it. */
const OF_TEAM =
  /^(?:[队组][长员]|成员)[：:]\s*|\s*[（(](?:执笔人?|[队组][长员]|主[创笔]|操作.|(?:team )?leader|captain)[）)]|\s+[&＆+＋]$/gi;

/** 王五和赵小六, 张三&李四, 周敏-吴芳 are two people; 队长：严嵩 and 严嵩（队长） are called 严嵩. */
export function partJoined(person: Person): Person[] {
  const name = person.name.replace(OF_TEAM, '');
  const [, one = '', two = ''] = /^(\p{Script=Han}{2,3})[和与-](\p{Script=Han}{2,3})$/u.exec(name) ?? [];
  const names = two && person.role !== 'group' ? [one, two] : name.split(/\s*[&＆+＋]\s*(?=\p{L})/u);
  return names.map((each) => ({ ...person, name: each }));
}

/** 待定, 若干 and 空缺 in the place of a name: nobody has won, or it is not told who. */
const OPEN = /^(?:若干|[待未]定|待公[布佈]|空缺)$/;

/** Words of lists: nobody's name. */
const NOBODY =
  /^[（(]?(?:[与和&＆+＋]|佚名|[无無]名氏|匿名|保密|[续續]表|姓名|(?:[特一二三]等|[优優][秀胜勝]|鼓[励勵]|[金银銀铜銅])[奖獎]|(?:[国國]家|[省市州区區县縣镇鎮校])[级級])[）)]?$/;

/** People without the words that stand where nobody is named; 全体同学 is a group. */
export function withoutNobody(people: readonly Person[]): Person[] {
  return people
    .filter(({ name }) => !OPEN.test(name) && !NOBODY.test(name))
    .map((person) => (/^全[体體]|全[体體]$/.test(person.name) ? { ...person, role: 'group' } : person));
}

function groupsIn(text: string): Person[] {
  const names = text.split(/\s*[、，,;；\n]\s*/).filter(Boolean);
  return names.map((name) => ({ name, role: 'group' }));
}

/**
 * 三（2）班 says the grade too; what all winners have in common is said of the award.
 *
 * @param schoolYear That of the award or the work, for classes that are named by a year: 初2023级3班.
 */
export function inferGradeOfClass(
  fields: { class?: string; grade?: number; people?: { class?: string; grade?: number }[] },
  schoolYear: () => string | undefined,
): void {
  const { people: [first, ...others] = [] } = fields;
  if (!fields.class && first?.class && others.every((person) => person.class === first.class))
    fields.class = first.class;
  if (fields.grade !== undefined) return;
  const gradeIn = (text: string | undefined) => (text ? gradeOfClass(text, schoolYear()) : undefined);
  const gradeOf = (person: typeof first) => gradeIn(person?.class) ?? person?.grade;
  const common = gradeOf(first);
  const grade = gradeIn(fields.class) ?? (others.every((person) => gradeOf(person) === common) ? common : undefined);
  if (grade !== undefined) fields.grade = grade;
}

/** 《会飞的房子》 is called 会飞的房子. */
export function unquote(title: string): string {
  const match = /^《([^《》]+)》$/.exec(title.trim());
  return match?.[1] ?? title;
}
