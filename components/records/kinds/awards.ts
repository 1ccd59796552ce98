import { awardForm } from '../columns/award-columns.js';
import { completeAward, isPlaceHeader, readAwardMatrix } from '../infer-awards.js';
import { takeOtherPeople } from '../infer-people.js';
import { readAwardLine } from '../lines/award-line.js';
import type { RecordLine } from '../read-lines.js';
import type { Award, ReadContext } from '../types.js';
import { parseWrittenLevel } from '../words/award-levels.js';
import { parsePlace } from '../words/award-places.js';
import { parseGrades } from '../words/grades.js';
import { COMMON_WORDS } from './common-words.js';
import type { HeaderWords, Kind, RowRemarks, TableShape } from './kind.js';
import { PEOPLE_WORDS } from './people-words.js';

/** Fields in the order in which they choose their columns, with the words over them, in Chinese and English. */
const WORDS: HeaderWords = {
  ...COMMON_WORDS,
  ...PEOPLE_WORDS,
  work: '作品名称 作品 作品题目 获奖作品 参赛作品 成果名称 论文题目 题目 荣誉 荣誉称号 获奖项目 项目名称 项目 内容 work title project',
  level: '级别 获奖级别 奖项级别 层级 层次 level',
  place: '等次 获奖等次 奖项等次 等级 获奖等级 奖项等级 奖次 奖级 奖别 奖项 获奖 获奖情况 名次 place prize award rank',
  competition: '比赛名称 竞赛名称 赛事名称 比赛 竞赛 赛事 赛项 比赛项目 竞赛项目 活动名称 competition contest event',
  edition: '届次 届 届数 edition',
  date: '获奖时间 颁奖时间 时间 日期 年份 获奖日期 年月 date year when',
  category: '类别 作品类别 组别 学段 分组 科目 category section',
  count: '数量 获奖人数 人数 件数 获奖件数 获奖数量 获奖数 项数 人次 count number total',
};

/** Awards as people write them down. */
export const awards: Kind<'awards'> = {
  ...awardForm,
  words: WORDS,
  isOwnHeader: isPlaceHeader,
  // An award may be no more than a name and a place.
  isNamed: (award) => Boolean(award.work || award.people?.length || award.placeText || award.count !== undefined),
  beginTable,
  readLine,
};

function beginTable(shape: TableShape): (award: Partial<Award>, row: RowRemarks) => Partial<Award>[] {
  const matrix = readAwardMatrix(shape);
  return (award, row) => {
    takeOtherPeople(award, row);
    const found = matrix ? matrix(award, row) : [award];
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
  return readAwardLine(line.text).map((award) => {
    completeAward(award, context.title ?? '');
    if (context.category) award.category ??= context.category;
    return award;
  });
}
