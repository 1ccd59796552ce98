import { loneHeading, nestAwardHeading } from '../award-headings.js';
import { isCountHeader, readAwardMatrix, turnedByPlaces } from '../award-matrix.js';
import { awardForm } from '../columns/award-columns.js';
import { readPastDate } from '../dates/read-past-date.js';
import { toSchoolYear } from '../dates/to-school-year.js';
import { guessAwardColumns } from '../guess-awards.js';
import { inferLevel, settleAward, splitByWinners } from '../infer-awards.js';
import { inferGradeOfClass, numberedPeople, takeOtherPeople } from '../infer-people.js';
import { normaliseHeader } from '../match-columns.js';
import { schoolYearIn } from '../new-record.js';
import { turnedByHeads } from '../turned-table.js';
import type { Award } from '../types.js';
import { gradeOfClass } from '../words/class-grade.js';
import { AWARD_WORDS } from './award-words.js';
import type { Kind, RowRemarks, TableShape } from './kind.js';

/** Awards as people write them down in tables. */
export const awards: Kind<'awards'> = {
  ...awardForm,
  readDate: readPastDate,
  words: AWARD_WORDS,
  isOwnHeader: isCountHeader,
  guess: guessAwardColumns,
  headingOf: loneHeading,
  nestHeading: nestAwardHeading,
  remark: /^(?:备注|附注|说明|注|制表人?)(?:[:：]|$)/,
  isNamed,
  turn: (table) => turnedByHeads(awards, table) ?? turnedByPlaces(table),
  beginTable,
};

/** An award may be no more than a name and a place, or a contest whose winners nobody names. */
function isNamed({ work, people, tutors, placeText, countText, count, ...award }: Partial<Award>): boolean {
  const isSaid = work || people?.length || tutors?.length || placeText || countText || count !== undefined;
  return Boolean(isSaid || award.class || award.level || award.competition);
}

function beginTable(shape: TableShape): (award: Partial<Award>, row: RowRemarks) => Partial<Award>[] {
  takeTeachersForTutors(shape);
  const matrix = readAwardMatrix(shape);
  const takeNumbered = numberedPeople<Partial<Award>>(shape);
  const saysLevels = shape.columns.has('level');
  return (award, row) => {
    takeOtherPeople(award, row);
    takeNumbered(award, row);
    const found = matrix ? matrix(award, row) : splitByWinners(award);
    for (const each of found) {
      // What a heading or the title says of all rows makes no award of one that says nothing itself.
      if (!isNamed(each)) continue;
      settleAward(each, row.section, row.title, row.context, row.report);
      // 2024-2025学年第二学期 has no day without the school's terms.
      const named = !each.date && /学年/.test(each.dateText ?? '') ? toSchoolYear(each.dateText ?? '') : undefined;
      if (named) each.schoolYear = named;
      const schoolYear = toSchoolYear(row.textAt('schoolYear')) ?? named ?? schoolYearIn(each as Award, row.context);
      const cohort = row.textAt('grade');
      // 初2023级 in a column of grades.
      const grade = /\d[级級届屆]/.test(cohort) ? gradeOfClass(cohort, schoolYear) : undefined;
      if (grade) each.grade ??= grade;
      inferGradeOfClass(each, schoolYear);
      if (!saysLevels) inferLevel(each);
    }
    return found.filter(({ placeText = '' }) => placeText !== '未获奖');
  };
}

/** Teachers beside pupils taught them; winners only where a heading says so: 获奖教师. */
function takeTeachersForTutors({ columns, headers }: TableShape): void {
  const column = columns.get('adults');
  if (column === undefined || columns.has('tutors') || !columns.has('people')) return;
  if (!/^(?:教师|老师|teachers?)(?:姓名|名单)?$/.test(normaliseHeader(headers[column] ?? ''))) return;
  columns.set('tutors', column);
  columns.delete('adults');
}
