import { COMMON_WORDS, OWNER_WORDS, WHEN_WORDS } from './common-words.js';
import type { HeaderWords } from './kind.js';

/** Fields in the order in which they choose their columns, with the words over them, in Chinese and English. */
export const PHASE_WORDS: HeaderWords = {
  ...COMMON_WORDS,
  title: '阶段 阶段名称 实施阶段 工作阶段 步骤 环节 节点 名称 里程碑 指标 指标名称 title phase stage step name',
  date: '时间 日期 起止时间 时间安排 实施时间 完成时间 完成时段 时段 时限 期限 完成期限 月份 date dates time when period start startdate',
  ...WHEN_WORDS,
  owner: OWNER_WORDS,
  tasks:
    '任务 主要任务 工作任务 工作内容 主要工作 重点工作 任务及要求 内容 主要内容 活动内容 具体内容 措施 工作措施 tasks task work content',
  progress: '进度 完成度 完成率 完成比例 progress',
  status: '状态 完成情况 进展情况 进展 status state',
  milestone: '是否节点 关键节点 ismilestone milestone',
  description: '说明 备注 要求 成果 预期成果 description notes note',
};
