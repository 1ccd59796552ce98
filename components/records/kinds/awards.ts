import { awardForm } from '../columns/award-columns.js';
import { readOnce } from '../dates/read-once.js';
import { applySection, completeAward, isCountHeader, readAwardMatrix, splitByWinners } from '../infer-awards.js';
import { takeOtherPeople } from '../infer-people.js';
import { readAwardLine } from '../lines/award-line.js';
import { type RecordLine, sentenceOf } from '../lines/record-line.js';
import type { Award, ReadContext } from '../types.js';
import { AWARD_WORDS } from './award-words.js';
import type { Kind, RowRemarks, TableShape } from './kind.js';

/** Awards as people write them down. */
export const awards: Kind<'awards'> = {
  ...awardForm,
  readDate: readOnce,
  words: AWARD_WORDS,
  linksTitle: true,
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
      completeAward(each, row.title, row.context.isOneOfSeveral);
    }
    return found;
  };
}

function readLine(line: RecordLine, context: ReadContext): Partial<Award>[] {
  return readAwardLine(sentenceOf(line)).map((award) => {
    completeAward(award, context.title ?? '');
    if (context.category) award.category ??= context.category;
    return award;
  });
}
