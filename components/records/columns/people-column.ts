import type { Award, Person, TableCell, Work } from '../types.js';
import { gradeName } from '../words/grade-names.js';
import { parseGradeCell } from '../words/grades.js';
import { parsePeople, peopleText } from '../words/people.js';
import type { Column } from './column.js';

type WithPeople = Award | Work;

/** Nobody's name. */
const NOBODY =
  /^[（(]?(?:暂?[无無]|没有|(?:本人|学生)?(?:自主|独立)完成|(?:从|姓名|名单)?略|不详|[详詳]?[见見]附[件表]|none|n\/a)[）)]?$/i;

/** A column of names; the column decides the role, `data-role` decides over the column. */
export function peopleColumn<R extends WithPeople>(
  key: 'people' | 'tutors',
  role: Person['role'],
  zh: string,
  en: string,
): Column<R> {
  return {
    field: key,
    headers: [zh, en],
    keys: [key],
    read(cell, text, reading) {
      const isNobody = NOBODY.test(text);
      // How somebody managed without help is worth telling.
      if (isNobody && /完成|附/.test(text)) reading.keep(text);
      return { [key]: isNobody ? [] : readPeople(cell, text, role) } as Partial<R>;
    },
    write(record): TableCell {
      const people = record[key];
      const given = people[0]?.role;
      const isGiven = given !== undefined && given !== role && people.every((person) => person.role === given);
      return { text: peopleText(people), ...(isGiven && { role: given }) };
    },
  };
}

/** Names in a cell, with the role that the cell itself gives. */
export function readPeople(cell: TableCell, text: string, role: Person['role']): Person[] {
  const given = cell.role === 'pupil' || cell.role === 'adult' || cell.role === 'group' ? cell.role : undefined;
  return text === '' ? [] : parsePeople(text, given ?? role, given !== undefined);
}

/** Grade of an award or a work: one number. */
export function gradeColumn<R extends WithPeople>(): Column<R> {
  return {
    field: 'grade',
    headers: ['年级', 'Grade'],
    keys: ['grade'],
    recurs: true,
    read(_, text, reading) {
      const grades = parseGradeCell(text);
      const grade = grades.length === 1 ? grades[0] : undefined;
      if (grade === undefined && text !== '') reading.keep(text);
      return (grade ? { grade } : {}) as Partial<R>;
    },
    write: (record, isZh) => (record.grade ? gradeName(record.grade, isZh ? 'zh-CN' : 'en') : ''),
  };
}
