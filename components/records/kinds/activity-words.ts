import { COMMON_WORDS, OWNER_WORDS, WHEN_WORDS } from './common-words.js';
import type { HeaderWords } from './kind.js';

/** Fields in the order in which they choose their columns, with the words over them, in Chinese and English. */
export const ACTIVITY_WORDS: HeaderWords = {
  ...COMMON_WORDS,
  title:
    '活动名称 活动项目 活动主题 活动 名称 主题 项目名称 项目 标题 事项 活动内容 主要活动 重点工作 主要工作 工作内容 内容 内容安排 工作安排 活动安排 安排 title activity event name item what',
  date: '时间 日期 活动时间 活动日期 完成时段 完成时间 完成时限 时段 时间段 举办时间 开展时间 时间安排 月份 月 周次 周 日程 date dates time when period month week start startdate',
  ...WHEN_WORDS,
  category: '类别 活动类别 类型 活动类型 分类 category type kind',
  location: '地点 活动地点 场所 场地 地址 location place venue where',
  owner: OWNER_WORDS,
  grades: '年级 参加年级 适用年级 参赛年级 参加对象 参与对象 活动对象 对象 参赛对象 参加人员 参与人员 grades grade for',
  deadline: '截止时间 截止日期 上交时间 报送时间 交稿时间 提交时间 截稿时间 deadline due duedate',
  status: '状态 完成情况 落实情况 进展 status state',
  description:
    '任务及要求 要求 具体要求 活动要求 任务与要求 任务要求 任务 说明 活动说明 活动内容 内容 具体内容 主要内容 内容及要求 备注 description notes note details requirements',
  recurrence: '重复 重复规则 recurrence rrule',
};
