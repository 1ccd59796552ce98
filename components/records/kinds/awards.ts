import { loneHeading, nestAwardHeading } from '../award-headings.js';
import { isCountHeader, leavePrizeColumns, readAwardMatrix, turnedByPlaces } from '../award-matrix.js';
import { isBarePlace } from '../bare-place.js';
import { awardForm } from '../columns/award-columns.js';
import { readPastDate } from '../dates/read-past-date.js';
import { guessAwardColumns } from '../guess-awards.js';
import { inferLevel, isOwnContest, listsWinners, settleAward, splitByWinners } from '../infer-awards.js';
import { inferGradeOfClass, numberedPeople, settlePeopleColumns, takeOtherPeople } from '../infer-people.js';
import { normaliseHeader } from '../match-columns.js';
import { takeLatinClasses } from '../people-in-latin.js';
import { splitByNames, splitPrizes } from '../several-prizes.js';
import { cellText, type GridRow } from '../table/grid.js';
import { turnedByHeads } from '../turned-table.js';
import type { Award } from '../types.js';
import { gradeOfClass } from '../words/class-grade.js';
import { parsePlace } from '../words/read-place.js';
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
function isNamed(award: Partial<Award>): boolean {
  const isSaid = award.placeText || award.work || award.people?.length || award.tutors?.length || award.countText;
  return Boolean(isSaid || award.count !== undefined || award.class || award.level || award.competition);
}

/**
 * 项目 heads works, or the events of a contest: those are said once for several winners, or again and again. It heads contests by
 * their words, and so does 荣誉名称 or 奖项; then 成绩 may head the places. An empty column says nothing.
 */
function settleColumns({ columns, headers }: TableShape, body: readonly GridRow[]): void {
  const textsOf = (column = -1) => body.map(({ cells }) => cellText(cells[column]));
  if (textsOf(columns.get('level')).every((text) => text === '')) columns.delete('level');
  headers.forEach((head, column) => {
    const [field = ''] = [...columns].find(([, at]) => at === column) ?? [];
    const header = normaliseHeader(head);
    const mayBe = (other: string, heads: RegExp, fields: RegExp) =>
      !columns.has(other) && fields.test(field) && heads.test(header);
    const areMost = (test: (text: string) => boolean) => textsOf(column).filter(test).length * 2 > body.length;
    const isContestText = (text: string) => !parsePlace(text) && (/赛$/.test(text) || isOwnContest(text));
    const isRepeated = () => new Set(['', ...textsOf(column)]).size <= body.length;
    if (
      mayBe('competition', /^(?!.*作品).*(?:项|内容|获奖|荣誉|奖励|名称)/, /^(?:work|place)?$/) &&
      ((field === 'work' && header === '项目' && isRepeated()) || areMost(isContestText))
    ) {
      columns.delete(field);
      columns.set('competition', column);
    } else if (mayBe('place', /成绩|结果/, /^$/) && areMost(isBarePlace)) columns.set('place', column);
  });
}

/** Whether a column of works or contests may hold the events of one instead. */
const isEvents = (header = '') => /项目|赛项|内容/.test(normaliseHeader(header));

/** 纸飞机 or 纸飞机赛 of 第五届科技节 is a part of that contest; where no other is named it is one. */
function addEvent(award: Partial<Award>, event: string): void {
  if (!award.competition) award.competition = event;
  else if (!award.category) award.category = event;
  else award.work ||= event;
}

function beginTable(
  shape: TableShape,
  body: readonly GridRow[],
): (award: Partial<Award>, row: RowRemarks) => Partial<Award>[] {
  settlePeopleColumns(shape, body);
  leavePrizeColumns(shape, body);
  settleColumns(shape, body);
  const isOneByOne = listsWinners(shape, body);
  const matrix = readAwardMatrix(shape);
  const takeNumbered = numberedPeople<Partial<Award>>(shape);
  const saysEvents = isEvents(shape.headers[shape.columns.get('competition') ?? -1]);
  return (award, row) => {
    if (award.people) takeLatinClasses(award, award.people);
    takeOtherPeople(award, row);
    takeNumbered(award, row);
    const found = matrix
      ? matrix(award, row)
      : (row.context.winnersOf?.(row.textAt('people'))?.map((told) => ({ ...award, ...told })) ?? [award])
          .flatMap(splitPrizes)
          .flatMap((one) => splitByWinners(one, isOneByOne))
          .flatMap(splitByNames);
    for (const each of found) {
      // What a heading or the title says of all rows makes no award of one that says nothing itself.
      if (!isNamed(each)) continue;
      const { competition = '' } = each;
      // 市航模赛 is no part of another.
      const event = saysEvents && !isOwnContest(competition) && competition;
      if (event) delete each.competition;
      settleAward(each, row.section, row.title, row.context, row.report);
      if (event) addEvent(each, event);
      const cohort = row.textAt('grade');
      const yearOf = () => row.yearOf(each as Award);
      // 初2023级 in a column of grades.
      const grade = /\d[级級届屆]/.test(cohort) ? gradeOfClass(cohort, yearOf()) : undefined;
      if (grade) each.grade ??= grade;
      inferGradeOfClass(each, yearOf);
      // A stroke, or 无, leaves the level to the name of the contest.
      if (/^无?$/.test(row.textAt('level'))) inferLevel(each);
    }
    return found.filter(({ placeText = '' }) => placeText !== '未获奖');
  };
}
