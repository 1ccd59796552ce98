import { chineseNumber } from './chinese-number.js';
import type { ChartStrings } from './strings.js';
import { vacations } from './zh-cn.vacations.js';

export const chart: ChartStrings = {
  overview: (phases, milestones, span) =>
    [`${span}，共 ${phases} 个阶段`, milestones > 0 ? `${milestones} 个节点` : ''].filter(Boolean).join('、'),
  yearTick: (year) => `${year}年`,
  monthTick: (month, year) => (year === undefined ? `${month}月` : `${year}年${month}月`),
  weekTick: (week, day) =>
    day
      ? `第${chineseNumber(week)}周 ${Number(day.slice(5, 7))}.${Number(day.slice(8))}`
      : `第${chineseNumber(week)}周`,
  dayTick: (day) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`,
  schoolYearTick: (schoolYear, isShort) => (isShort ? schoolYear.slice(0, 4) : `${schoolYear.replace('-', '—')}学年`),
  vacations,
  taskCount: (count) => `${count}项任务`,
  lanes: '分组',
  lanesBy: { none: '不分组', plan: '按方案', owner: '按负责人', stage: '按阶段' },
  zoom: '缩放',
  zoomIn: '放大',
  zoomOut: '缩小',
  zoomFit: '全部',
  zoomed: { year: '按年显示', month: '按月显示', week: '按周显示' },
  name: (parts) => parts.join('，'),
};
