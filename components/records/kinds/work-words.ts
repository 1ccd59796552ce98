import { COMMON_WORDS } from './common-words.js';
import type { HeaderWords } from './kind.js';
import { PEOPLE_WORDS } from './people-words.js';

/** Fields in the order in which they choose their columns, with the words over them, in Chinese and English. */
export const WORK_WORDS: HeaderWords = {
  ...COMMON_WORDS,
  ...PEOPLE_WORDS,
  // The school of a work is none of its authors: it stays a column of its own.
  groups: '队伍 参赛队 代表队 团队 队名 获奖集体 获奖班级 team group',
  title: '作品名称 作品 题目 作品题目 名称 标题 title work project',
  kind: '类别 作品类别 种类 类型 形式 作品形式 kind category type',
  pictures: '图片 照片 picture image photo',
  video: '视频 video',
  description: '作品说明 创作说明 说明 简介 作品简介 介绍 创意 描述 备注 description caption about',
  award:
    '获奖情况 获奖 奖项 所获奖项 等次 等第 奖次 获奖等次 获奖等级 奖项等次 奖项等级 等级 奖级 奖别 名次 获奖名次 比赛成绩 获奖成绩 成绩 award prize',
  date: '创作时间 时间 日期 完成时间 年份 年度 年月 date when year',
};
