import { COMMON_WORDS } from './common-words.js';
import type { HeaderWords } from './kind.js';
import { PEOPLE_WORDS } from './people-words.js';

/** Fields in the order in which they choose their columns, with the words over them, in Chinese and English. */
export const AWARD_WORDS: HeaderWords = {
  ...COMMON_WORDS,
  ...PEOPLE_WORDS,
  level: '级别 层级 层次 level',
  place:
    '等次 等第 获奖等次 奖项等次 等级 获奖等级 奖项等级 奖次 奖级 奖别 奖项 获奖 获奖情况 名次 奖项名称 荣誉名称 荣誉称号 荣誉 称号 获奖名称 评审结果 评比结果 获奖结果 place prize award rank result position medal outcome',
  // Beside 等次 the honour is what was won it for.
  work: '作品名称 作品 作品题目 获奖作品 参赛作品 成果名称 论文题目 题目 荣誉 荣誉称号 获奖项目 项目名称 项目 内容 work title project entry topic model',
  competition:
    '比赛名称 竞赛名称 赛事名称 比赛 竞赛 赛事 赛项 比赛项目 竞赛项目 活动名称 大赛名称 大赛 奖项名称 参赛项目 项目 competition contest event challenge',
  // Who gives the award, who holds the contest and how many took part are not who won.
  issuer: '颁奖单位 授奖单位 发证单位 颁发单位 颁证单位 授予单位 发奖单位 颁奖部门 颁奖机构 发证机构 issuer',
  organiser: '主办单位 举办单位 承办单位 组织单位 评选单位 organiser organizer',
  edition: '届次 届 届数 edition',
  date: '获奖时间 颁奖时间 时间 日期 年份 年度 年月 date year yr when',
  category: '类别 作品类别 组别 学段 分组 科目 学科 参赛项目 项目 category section',
  entrants: '参赛人数 参加人数',
  count: '数量 名额 获奖人数 人数 件数 获奖数 项数 人次 count number total',
};
