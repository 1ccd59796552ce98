import { workForm } from '../columns/work-columns.js';
import { inferGradeOfClass, takeOtherPeople, unquote } from '../infer-people.js';
import { readWorkLine } from '../lines/work-line.js';
import type { RecordLine } from '../read-lines.js';
import type { ReadContext, Work } from '../types.js';
import { parseGrades } from '../words/grades.js';
import { COMMON_WORDS } from './common-words.js';
import type { HeaderWords, Kind, RowRemarks } from './kind.js';
import { PEOPLE_WORDS } from './people-words.js';

/** Fields in the order in which they choose their columns, with the words over them, in Chinese and English. */
const WORDS: HeaderWords = {
  ...COMMON_WORDS,
  ...PEOPLE_WORDS,
  title: '作品名称 作品 题目 作品题目 名称 标题 title work name',
  kind: '类别 作品类别 种类 类型 形式 作品形式 kind category type',
  pictures: '图片 照片 作品图片 作品照片 picture pictures image photo',
  video: '视频 video',
  description: '作品说明 创作说明 说明 简介 作品简介 介绍 创意 描述 备注 description caption about',
  award: '获奖情况 获奖 奖项 所获奖项 award',
  date: '创作时间 时间 日期 完成时间 date when year',
};

/** Works of pupils as people write them down. */
export const works: Kind<'works'> = {
  ...workForm,
  words: WORDS,
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
    ...readWorkLine(line.text),
    pictures: (line.pictures ?? []).map((picture) => ({ ...picture })),
  };
  work.title ||= line.pictures?.[0]?.alt ?? '';
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
