import { loneHeading, nestAwardHeading } from '../award-headings.js';
import { isCountHeader, readAwardMatrix } from '../award-matrix.js';
import { awardForm } from '../columns/award-columns.js';
import { readOnce } from '../dates/read-once.js';
import { guessAwardColumns } from '../guess-awards.js';
import { applySection, completeAward, inferLevel, splitByWinners } from '../infer-awards.js';
import { numberedPeople, settleTeachers, settleWinners, takeOtherPeople } from '../infer-people.js';
import { readAwardLine } from '../lines/award-line.js';
import { type RecordLine, sentenceOf } from '../lines/record-line.js';
import { normaliseHeader } from '../match-columns.js';
import { turnedByHeads } from '../turned-table.js';
import type { Award, ReadContext } from '../types.js';
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
      const { category, section } = row.context;
      for (const heading of [row.section || category, section].join('\n').split('\n')) applySection(each, heading);
      completeAward(each, row.title, row.context, row.report);
      settleWinners(each);
      settleTeachers(each, [row.title, ...row.section.split('\n'), each.placeText ?? '']);
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
    for (const heading of (context.section ?? '').split('\n')) applySection(award, heading);
    completeAward(award, context.title ?? '', context, report);
    settleWinners(award);
    settleTeachers(award, [context.title ?? '', context.category ?? '', award.placeText ?? '']);
    inferLevel(award);
    if (context.category) award.category ??= context.category;
    return award;
  });
}
