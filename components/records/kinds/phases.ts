import { phaseForm } from '../columns/phase-columns.js';
import { readDatedLine } from '../dates/read-dated-line.js';
import { datedTitle } from '../infer-date.js';
import type { RecordLine } from '../read-lines.js';
import type { Activity, Phase, ReadContext } from '../types.js';
import { splitTasks } from '../words/tasks.js';
import { COMMON_WORDS } from './common-words.js';
import type { HeaderWords, Kind, Report, RowRemarks } from './kind.js';

/** Fields in the order in which they choose their columns, with the words over them, in Chinese and English. */
const WORDS: HeaderWords = {
  ...COMMON_WORDS,
  title: '阶段 阶段名称 实施阶段 工作阶段 步骤 环节 节点 名称 里程碑 指标 指标名称 title phase stage step name',
  date: '时间 日期 起止时间 时间安排 实施时间 完成时间 完成时段 时段 时限 期限 完成期限 月份 date dates time when period',
  owner: '负责人 责任人 责任单位 责任部门 负责部门 负责 owner responsible lead',
  tasks:
    '任务 主要任务 工作任务 工作内容 主要工作 重点工作 任务及要求 内容 主要内容 活动内容 具体内容 措施 工作措施 tasks task work content',
  progress: '进度 完成度 完成率 完成比例 progress',
  status: '状态 完成情况 进展情况 进展 status state',
  milestone: '是否节点 关键节点 ismilestone milestone',
  description: '说明 备注 要求 成果 预期成果 description notes note',
};

/** Phases of a plan as people write them down. */
export const phases: Kind<'phases'> = {
  ...phaseForm,
  words: WORDS,
  isNamed: ({ title }) => Boolean(title),
  beginTable: () => understandRow,
  readLine,
};

function understandRow(phase: Partial<Phase>, { section, context, extras }: RowRemarks): Partial<Phase>[] {
  if (section) extras.分组 = section;
  datedTitle(phase, context);
  delete (phase as Partial<Activity>).deadline;
  if (phase.tasks?.length === 0) {
    // 第一阶段：宣传发动 keeps its tasks behind the colon only where they are several.
    const colon = /^([^：:]{2,20})[：:](.+)$/s.exec(phase.title ?? '');
    const tasks = splitTasks(colon?.[2] ?? '');
    if (colon?.[1] && tasks.length > 1) Object.assign(phase, { title: colon[1], tasks });
  }
  return [phase];
}

function readLine(line: RecordLine, context: ReadContext, report: Report): Partial<Phase>[] {
  const { dated, rest } = readDatedLine(line, context, report);
  const { deadline: _, ...known } = dated;
  const colon = /^([^：:\n]{2,24})[：:\n](.+)$/s.exec(rest);
  const title = colon?.[1]?.trim() ?? rest;
  return [{ ...known, title, tasks: splitTasks(colon?.[2] ?? '') }];
}
