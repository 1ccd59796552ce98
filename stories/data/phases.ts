// Past 300 lines: one plan and its variations, which the stories share.
import type { Indicator, Phase } from '@kepu/components';

type Draft = Pick<Phase, 'title' | 'dateText'> & Partial<Phase>;

/** Fills in what every phase has, so that the list below reads as a plan would write it. */
export function phase(draft: Draft, index = 0): Phase {
  return { id: `festival~${index}`, extras: {}, precision: 'day', tasks: [], ...draft };
}

/** A science festival in three stages with its milestones. */
export const phases: Phase[] = (
  [
    {
      title: '宣传发动',
      start: '2026-09-14',
      end: '2026-10-10',
      dateText: '9月14日—10月10日',
      owner: '科技辅导员',
      tasks: ['下发方案，召开班主任会', '各班出一期科学黑板报', '征集志愿讲解员三十名'],
    },
    {
      title: '方案下发',
      start: '2026-09-30',
      end: '2026-09-30',
      dateText: '9月30日前',
      milestone: true,
      status: 'done',
    },
    {
      title: '展位抽签',
      start: '2026-10-10',
      end: '2026-10-10',
      dateText: '10月10日',
      milestone: true,
      owner: '总务处',
    },
    {
      title: '活动实施',
      start: '2026-10-12',
      end: '2026-10-23',
      dateText: '10月12日—23日',
      owner: '教务处、科学组',
      tasks: ['开幕式与气象站开放日', '四项比赛按年级分组进行', '每天中午一场十分钟讲解'],
      progress: 0.4,
    },
    {
      title: '科幻画截止',
      start: '2026-10-16',
      end: '2026-10-16',
      dateText: '10月16日',
      milestone: true,
      owner: '美术组',
    },
    { title: '成果展', start: '2026-10-23', end: '2026-10-23', dateText: '10月23日', milestone: true },
    {
      title: '总结表彰',
      start: '2026-10-24',
      end: '2026-11-13',
      dateText: '10月24日—11月13日',
      owner: '教务处',
      tasks: ['公示获奖作品', '推荐作品参加市级评选', '整理资料归档'],
    },
    { title: '公示结束', start: '2026-10-30', end: '2026-10-30', dateText: '10月30日', milestone: true },
    { title: '报告归档', start: '2026-11-13', end: '2026-11-13', dateText: '11月13日', milestone: true },
  ] satisfies Draft[]
).map(phase);

/** A plan of three years whose dates are not all settled. */
export const actionPlan: Phase[] = (
  [
    {
      title: '调研与起草',
      start: '2026-03',
      end: '2026-06',
      precision: 'month',
      dateText: '2026年3—6月',
      status: 'done',
      owner: '教导处',
    },
    {
      title: '第一批实验室建成',
      start: '2026-09',
      end: '2027-07',
      precision: 'term',
      dateText: '2026—2027学年',
      tasks: ['改造三间教室', '配备基础器材'],
      progress: 0.6,
    },
    {
      title: '中期评估',
      start: '2027-12~',
      end: '2027-12~',
      precision: 'fuzzy',
      dateText: '2027年12月左右',
      milestone: true,
    },
    {
      title: '全面推广',
      start: '2027-09',
      end: '2028-12',
      precision: 'month',
      dateText: '2027年9月—2028年12月',
      owner: '各年级组',
    },
    { title: '对外交流', precision: 'unknown', dateText: '条件成熟时' },
  ] satisfies Draft[]
).map(phase);

/** Titles as long as they get in real plans. */
export const longPhases: Phase[] = (
  [
    {
      title: '组织全体科学教师参加“项目化学习与跨学科实践”专题研修并完成一份可供全校使用的单元设计',
      start: '2026-09-01',
      end: '2026-10-15',
      dateText: '9月1日—10月15日，具体时间以教研室通知为准',
      owner: '教导处、科学组、信息组、美术组及各年级备课组长',
      tasks: ['每人完成不少于八学时的线上学习，并在校本平台提交学习记录与一份不少于八百字的反思'],
    },
    {
      title: '面向家长开放课堂并收集意见建议汇总成册印发各班级存档备查',
      start: '2026-10-20',
      end: '2026-10-20',
      dateText: '10月20日',
      milestone: true,
    },
    { title: '总结', start: '2026-10-21', end: '2026-11-01', dateText: '10月21日—11月1日' },
  ] satisfies Draft[]
).map(phase);

/** Many short phases, one after another over a year. */
export function manyPhases(count: number): Phase[] {
  return Array.from({ length: count }, (_, index) => {
    const day = (offset: number) => new Date(Date.UTC(2026, 8, 1 + offset)).toISOString().slice(0, 10);
    const start = Math.floor((index * 300) / count);
    return phase(
      {
        title: `第${index + 1}项任务`,
        start: day(start),
        end: day(start + (index % 9)),
        dateText: `${Number(day(start).slice(5, 7))}月${Number(day(start).slice(8))}日起`,
        milestone: index % 10 === 9,
        owner: index % 2 ? '科学组' : '教务处',
      },
      index,
    );
  });
}

/** A short plan in English. */
export const englishPhases: Phase[] = (
  [
    {
      title: 'Preparation',
      start: '2026-09-14',
      end: '2026-10-10',
      dateText: '14 September – 10 October',
      owner: 'Science office',
      tasks: ['Tell all classes', 'Find thirty guides'],
      status: 'done',
    },
    { title: 'Stands drawn', start: '2026-10-10', end: '2026-10-10', dateText: '10 October', milestone: true },
    {
      title: 'Festival',
      start: '2026-10-12',
      end: '2026-10-23',
      dateText: '12–23 October',
      tasks: ['Opening', 'Four contests'],
      progress: 0.4,
    },
    { title: 'Review', start: '2026-10-24', end: '2026-11-13', dateText: '24 October – 13 November' },
  ] satisfies Draft[]
).map(phase);

const rows = (plan: string, list: Draft[]): Phase[] =>
  list.map((draft, index) => phase({ ...draft, id: `${plan}~${index}`, extras: { 方案: plan, ...draft.extras } }));

/** A plan of three years with the plans of its years, as one view of several plans. */
export const threeYears: Phase[] = [
  ...rows('三年行动计划', [
    {
      title: '把门打开',
      start: '2025-09',
      end: '2026-08',
      precision: 'month',
      dateText: '2025年9月—2026年8月',
      owner: '科技活动中心',
      status: 'done',
      tasks: ['工坊中午开放', '小发明实行现场答辩'],
    },
    {
      title: '把活动摊匀',
      start: '2026-09',
      end: '2027-08',
      precision: 'month',
      dateText: '2026年9月—2027年8月',
      owner: '教导处',
      progress: 0.3,
      tasks: ['每月有事做', '网站开通'],
    },
    {
      title: '中期评估',
      start: '2027-07~',
      end: '2027-07~',
      precision: 'fuzzy',
      dateText: '2027年7月前后',
      owner: '校长室',
      milestone: true,
    },
    {
      title: '把经验留住',
      start: '2027-09',
      end: '2028-07',
      precision: 'term',
      dateText: '2027—2028学年',
      owner: '科学组',
    },
    {
      title: '社团固定成员',
      end: '2027-09',
      precision: 'month',
      dateText: '2027年9月',
      owner: '少先队大队部',
      extras: { 目标值: '不少于240人', 完成值: '213人' },
    },
    {
      title: '观测完整率',
      end: '2028-07',
      precision: 'month',
      dateText: '2028年7月',
      owner: '科学组',
      extras: { 目标值: '不低于98%', 完成值: '96%' },
    },
  ]),
  ...rows('2025—2026学年计划', [
    {
      title: '第十届科技节',
      start: '2025-10-13',
      end: '2025-10-24',
      dateText: '2025年10月13日—24日',
      owner: '教导处',
      status: 'done',
    },
    {
      title: '气象小站修旧',
      start: '2026-03-02',
      end: '2026-05-29',
      dateText: '2026年3月2日—5月29日',
      owner: '科学组',
      status: 'done',
    },
    {
      title: '公布第一年完成值',
      start: '2026-07-02',
      end: '2026-07-02',
      dateText: '2026年7月2日',
      owner: '校长室',
      milestone: true,
    },
  ]),
  ...rows('2026—2027学年计划', [
    {
      title: '第十一届科技节',
      start: '2026-10-12',
      end: '2026-10-23',
      dateText: '2026年10月12日—23日',
      owner: '教导处',
      tasks: ['开幕式', '五项比赛', '成果展'],
    },
    { title: '县赛报名截止', end: '2026-12-08', dateText: '2026年12月8日前', owner: '教导处' },
    {
      title: '每月一次走进基地',
      start: '2027-03',
      end: '2027-06',
      precision: 'month',
      dateText: '2027年3月—6月',
      owner: '教导处',
    },
    {
      title: '夜间观星',
      start: '2027-04',
      end: '2027-04',
      precision: 'fuzzy',
      dateText: '2027年4月，看天气',
      owner: '科学组',
    },
  ]),
  ...rows('2027—2028学年计划', [
    {
      title: '长期观测交接',
      start: '2027-09-20',
      end: '2027-11-30',
      dateText: '2027年9月20日—11月30日',
      owner: '科学组',
    },
    {
      title: '编校本任务单',
      start: '2028-02',
      end: '2028-06',
      precision: 'month',
      dateText: '2028年2月—6月',
      owner: '科学组',
    },
    {
      title: '总结与下一个三年',
      start: '2028-06-30',
      end: '2028-06-30',
      dateText: '2028年6月30日',
      owner: '校长室',
      milestone: true,
    },
  ]),
];

/** What a plan of three years wants to have reached. */
export const indicators: Indicator[] = [
  { name: '拾光工坊每周开放', value: '不少于 5', unit: '小时', by: '2026-09', byText: '2026年9月', reached: '5' },
  { name: '科技社团固定成员', value: '不少于 240', unit: '人', by: '2027-09', byText: '2027年9月', reached: '213' },
  { name: '观测完整率', value: '不低于 98', unit: '%', by: '2028-07', byText: '2028年7月', reached: '96' },
  { name: '每生每学年耗材费', value: '不超过 20', unit: '元', by: '2027-02', byText: '2027年2月', reached: '17' },
];
