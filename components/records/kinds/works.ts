import { workForm } from '../columns/work-columns.js';
import { readPastDate } from '../dates/read-past-date.js';
import {
  inferGradeOfClass,
  numberedPeople,
  partJoined,
  settlePeopleColumns,
  takeOtherPeople,
  unquote,
  withoutNobody,
} from '../infer-people.js';
import { type RecordLine, sentenceOf } from '../lines/record-line.js';
import { readWorkLine } from '../lines/work-line.js';
import { isHeaderRow } from '../match-columns.js';
import { schoolYearIn } from '../new-record.js';
import { takeLatinClasses } from '../people-in-latin.js';
import { readPictureGrid } from '../picture-grid.js';
import { joinSeries } from '../series-rows.js';
import type { GridRow } from '../table/grid.js';
import type { ReadContext, Work } from '../types.js';
import { isFileName, isPictureAddress } from '../words/file-name.js';
import { parseLevel } from '../words/read-level.js';
import { applyHeadings, nestWorkHeading, workHeading } from '../work-headings.js';
import type { Kind, RowRemarks, TableShape } from './kind.js';
import { WORK_WORDS } from './work-words.js';

/** Works of pupils as people write them down. */
export const works: Kind<'works'> = {
  ...workForm,
  readDate: readPastDate,
  words: WORK_WORDS,
  isMedia: isPictureAddress,
  // A picture beside which nothing is written is one, too.
  isNamed: ({ title, pictures, video }) => Boolean(title || pictures?.length || video),
  readGrid: (table) => readPictureGrid(table, (texts) => isHeaderRow(works, texts)),
  joinRows: (rows, columns) =>
    joinSeries(rows, columns, (row, below) => workHeading(row, below, columns) !== undefined),
  headingOf: workHeading,
  nestHeading: nestWorkHeading,
  beginTable,
  readLine,
};

function beginTable(
  shape: TableShape,
  body: readonly GridRow[],
): (work: Partial<Work>, row: RowRemarks) => Partial<Work>[] {
  const { columns, headers } = shape;
  settlePeopleColumns(shape, body);
  const takeNumbered = numberedPeople<Partial<Work>>(shape);
  const awardHead = headers[columns.get('award') ?? -1] ?? '';
  return (work, row) => {
    takeNumbered(work, row);
    return understandRow(work, row, awardHead);
  };
}

function understandRow(work: Partial<Work>, row: RowRemarks, awardHead: string): Partial<Work>[] {
  takeOtherPeople(work, row);
  completeAward(work, row.extras, awardHead);
  // Pictures may stand in any cell, under the title as well.
  if (!work.pictures?.length) work.pictures = row.pictures();
  applyHeadings(work, row.section || row.context.category || '');
  return [complete(work, row.yearOf(work as Work))];
}

/** 校级 beside 一等奖 is one award, 校级一等奖; marks (成绩 95 分) and 无 are none. */
function completeAward(work: Partial<Work>, extras: Record<string, string>, head: string): void {
  const { award = '' } = work;
  if (/^(?:\d{2,3}|\d+\.\d+)分?$|^\d分$/.test(award)) {
    delete work.award;
    extras[head] = award;
    return;
  }
  if (/^\d$/.test(award) && head.includes('名次')) work.award = `第${award}名`;
  if (/^(?:无|没有|未获奖|[-—–/]+)$/.test(award)) delete work.award;
  const levelHead = Object.keys(extras).find((name) =>
    /^(?:(?:获奖|奖项|作品)?级别|level)$/i.test(name.replace(/\s/g, '')),
  );
  const level = levelHead === undefined ? '' : (extras[levelHead] ?? '');
  if (levelHead === undefined || !work.award || !parseLevel(level)) return;
  if (!parseLevel(work.award)) work.award = level + work.award;
  delete extras[levelHead];
}

function readLine(line: RecordLine, context: ReadContext): Partial<Work>[] {
  const { href, pictures = isPictureAddress(href) ? [{ src: `${href}`, alt: '' }] : [] } = line;
  const [alt = ''] = pictures.map((picture) => picture.alt).filter((words) => !isFileName(words));
  // Without a caption a picture says itself what it is, and whose.
  const read = (caption: string) => readWorkLine(context.orderCaption?.(caption) ?? caption);
  const work: Partial<Work> = { ...read(captionOf(line) || alt), pictures: [...pictures] };
  if (line.video) work.video = line.video;
  if (work.dateText) {
    const date = readPastDate(work.dateText, context).start;
    if (date) work.date = date;
  }
  work.title ||= read(alt).title as string;
  applyHeadings(work, context.category ?? '');
  return [complete(work, schoolYearIn(work as Work, context))];
}

/** The words of a picture; below a `<dt>` each `<dd>` is a line of them. */
function captionOf(line: RecordLine): string {
  return line.isTerm
    ? [line, ...(line.items ?? [])]
        .map(({ text }) => text)
        .join('\n')
        .trim()
    : sentenceOf(line);
}

function complete(work: Partial<Work>, schoolYear: string | undefined): Partial<Work> {
  const { title = '' } = work;
  work.title = unquote(isFileName(title) ? title.replace(/\.\w+$/, '') : title);
  // 小 发 明 fills a column.
  if (/^\p{Script=Han}(?:\s+\p{Script=Han})+$/u.test(work.kind ?? '')) work.kind = work.kind?.replace(/\s/g, '') ?? '';
  takeLatinClasses(work, withoutNobody((work.people ?? []).flatMap(partJoined)));
  inferGradeOfClass(work, () => schoolYear);
  const alt = work.title;
  work.pictures = (work.pictures ?? []).map((picture) =>
    picture.alt && !isFileName(picture.alt) ? picture : { ...picture, alt },
  );
  return work;
}
