import { awardForm } from '../columns/award-columns.js';
import { readPastDate } from '../dates/read-past-date.js';
import { inferLevel, settleAward } from '../infer-awards.js';
import { inferGradeOfClass } from '../infer-people.js';
import { readAwardLine } from '../lines/award-line.js';
import { type RecordLine, sentenceOf } from '../lines/record-line.js';
import { bracketTutors } from '../lines/tutors.js';
import { schoolYearIn } from '../new-record.js';
import type { Award, ReadContext } from '../types.js';
import type { Report } from './kind.js';

/** Awards as people write them down in lists. Apart from those of tables: a page has one or the other. */
export const awardLines = { ...awardForm, readDate: readPastDate, readLine };

function readLine(line: RecordLine, context: ReadContext, report: Report): Partial<Award>[] {
  const reading = {
    readDate: (text: string) => readPastDate(text, context),
    report: () => undefined,
    keep: () => undefined,
  };
  const [dates] = awardForm.columns;
  const readWhen = (words: string): Partial<Award> => {
    const { problem } = readPastDate(words, context);
    return problem === 'date/unreadable' ? {} : (dates?.read({ text: words }, words, reading) ?? {});
  };
  return readAwardLine(bracketTutors(sentenceOf(line), context.doubtTutor), readWhen, report).map((award) => {
    settleAward(award, '', context.title ?? '', context, report);
    inferGradeOfClass(award, () => schoolYearIn(award as Award, context));
    inferLevel(award);
    return award;
  });
}
