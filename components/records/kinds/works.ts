import { workForm } from '../columns/work-columns.js';
import { readDate } from '../dates/read-date.js';
import { inferGradeOfClass, takeOtherPeople, unquote } from '../infer-people.js';
import { type RecordLine, sentenceOf } from '../lines/record-line.js';
import { readWorkLine } from '../lines/work-line.js';
import type { ReadContext, Work } from '../types.js';
import { parseGrades } from '../words/grades.js';
import type { Kind, RowRemarks } from './kind.js';
import { WORK_WORDS } from './work-words.js';

/** Works of pupils as people write them down. */
export const works: Kind<'works'> = {
  ...workForm,
  words: WORK_WORDS,
  isNamed: ({ title }) => Boolean(title),
  beginTable: () => understandRow,
  readLine,
};

function understandRow(work: Partial<Work>, row: RowRemarks): Partial<Work>[] {
  takeOtherPeople(work, row);
  // Pictures may stand in any cell, under the title as well.
  if (!work.pictures?.length) work.pictures = row.pictures();
  const category = row.section || row.context.category || '';
  const grade = parseGrades(category);
  if (grade.length === 1 && grade[0] !== undefined) work.grade ??= grade[0];
  else if (category) work.kind ??= category;
  return [complete(work)];
}

function readLine(line: RecordLine, context: ReadContext): Partial<Work>[] {
  const work: Partial<Work> = {
    ...readWorkLine(sentenceOf(line)),
    pictures: (line.pictures ?? []).map((picture) => ({ ...picture })),
  };
  if (line.video) work.video = line.video;
  if (work.dateText) {
    const { start, end } = readDate(work.dateText, context);
    const date = start ?? end;
    if (date) work.date = date;
  }
  work.title ||= readWorkLine(line.pictures?.[0]?.alt ?? '').title ?? '';
  if (context.category) work.kind ??= context.category;
  return [complete(work)];
}

function complete(work: Partial<Work>): Partial<Work> {
  work.title = unquote(work.title ?? '');
  inferGradeOfClass(work);
  const alt = work.title;
  work.pictures = (work.pictures ?? []).map((picture) => (picture.alt ? picture : { ...picture, alt }));
  return work;
}
