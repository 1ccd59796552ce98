import { awardForm } from '../columns/award-columns.js';
import { completeAward, isCountHeader, readAwardMatrix, splitByWinners } from '../infer-awards.js';
import { takeOtherPeople } from '../infer-people.js';
import { readAwardLine } from '../lines/award-line.js';
import { type RecordLine, sentenceOf } from '../lines/record-line.js';
import type { Award, ReadContext } from '../types.js';
import { parseGrades } from '../words/grades.js';
import { parseWrittenLevel } from '../words/read-level.js';
import { parsePlace } from '../words/read-place.js';
import { AWARD_WORDS } from './award-words.js';
import type { Kind, RowRemarks, TableShape } from './kind.js';

/** Awards as people write them down. */
export const awards: Kind<'awards'> = {
  ...awardForm,
  words: AWARD_WORDS,
  isOwnHeader: isCountHeader,
  remark: /^(?:备注|附注|说明|注)(?:[:：]|$)/,
  // An award may be no more than a name and a place.
  isNamed: (award) =>
    Boolean(award.work || award.people?.length || award.placeText || award.countText || award.count !== undefined),
  beginTable,
  readLine,
};

function beginTable(shape: TableShape): (award: Partial<Award>, row: RowRemarks) => Partial<Award>[] {
  const matrix = readAwardMatrix(shape);
  return (award, row) => {
    takeOtherPeople(award, row);
    const found = matrix ? matrix(award, row) : splitByWinners(award);
    for (const each of found) {
      applySection(each, row.section || row.context.category || '');
      completeAward(each, row.title);
    }
    return found;
  };
}

/** The heading across the table says the place, the level, the grade, else the category. */
function applySection(award: Partial<Award>, section: string): void {
  if (section === '') return;
  const words = section.replace(/[（(][^（）()]*[）)]/g, '').trim();
  const place = parsePlace(words);
  const level = parseWrittenLevel(words);
  const grade = parseGrades(words);
  if (level) award.level ??= level;
  if (place && !award.placeText) {
    award.place = place;
    award.placeText = words.replace(/^.*级(?=[特一二三优])/, '');
  } else if (grade.length === 1 && grade[0] !== undefined) {
    award.grade ??= grade[0];
  } else if (!place && !(level && words.length <= 4)) {
    award.category ??= words;
  }
}

function readLine(line: RecordLine, context: ReadContext): Partial<Award>[] {
  return readAwardLine(sentenceOf(line)).map((award) => {
    completeAward(award, context.title ?? '');
    if (context.category) award.category ??= context.category;
    return award;
  });
}
