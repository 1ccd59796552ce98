import { loneHeading, nestAwardHeading } from '../award-headings.js';
import { isCountHeader, readAwardMatrix } from '../award-matrix.js';
import { awardForm } from '../columns/award-columns.js';
import { readOnce } from '../dates/read-once.js';
import { toSchoolYear } from '../dates/to-school-year.js';
import { guessAwardColumns } from '../guess-awards.js';
import { applySection, completeAward, inferLevel, splitByWinners } from '../infer-awards.js';
import { inferGradeOfClass, numberedPeople, settleTeachers, settleWinners, takeOtherPeople } from '../infer-people.js';
import { readAwardLine } from '../lines/award-line.js';
import { type RecordLine, sentenceOf } from '../lines/record-line.js';
import { normaliseHeader } from '../match-columns.js';
import { schoolYearIn } from '../new-record.js';
import { turnedByHeads } from '../turned-table.js';
import type { Award, ReadContext } from '../types.js';
import { gradeOfClass } from '../words/class-grade.js';
import { AWARD_WORDS } from './award-words.js';
import type { Kind, Report, RowRemarks, TableShape } from './kind.js';

/** Awards as people write them down. */
export const awards: Kind<'awards'> = {
  ...awardForm,
  readDate: readOnce,
  words: AWARD_WORDS,
  isOwnHeader: isCountHeader,
  guess: guessAwardColumns,
  headingOf: loneHeading,
  nestHeading: nestAwardHeading,
  remark: /^(?:备注|附注|说明|注)(?:[:：]|$)/,
  isNamed,
  turn: (table) => turnedByHeads(awards, table),
  beginTable,
  readLine,
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
      settle(each, row.section, row.title, row.context, row.report);
      const schoolYear = toSchoolYear(row.textAt('schoolYear')) ?? schoolYearIn(each as Award, row.context);
      const cohort = row.textAt('grade');
      // 初2023级 in a column of grades.
      const grade = /\d[级級届屆]/.test(cohort) ? gradeOfClass(cohort, schoolYear) : undefined;
      if (grade) each.grade ??= grade;
      inferGradeOfClass(each, schoolYear);
      if (!saysLevels) inferLevel(each);
    }
    return found;
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

function readLine(line: RecordLine, context: ReadContext, report: Report): Partial<Award>[] {
  return readAwardLine(sentenceOf(line)).map((award) => {
    settle(award, '', context.title ?? '', context, report);
    inferGradeOfClass(award, schoolYearIn(award as Award, context));
    inferLevel(award);
    return award;
  });
}

/** What an award takes from the rows and headings above it, from its list and from its title; and who its winners are. */
function settle(award: Partial<Award>, above: string, title: string, context: ReadContext, report: Report): void {
  const headings = [above || context.category, context.section].join('\n').split('\n');
  for (const heading of headings) applySection(award, heading);
  completeAward(award, title, context, report);
  settleWinners(award);
  settleTeachers(award, [title, ...headings, award.placeText ?? '']);
}
