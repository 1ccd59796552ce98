// Past 300 lines: the stories of one element, a state each.
import type { KepuPlanTimeline } from '@kepu/components';
import '@kepu/components/plan-timeline/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { neverAnswers, notThere, standInForServer } from './data/fetch-states.js';
import {
  actionPlan,
  englishPhases,
  indicators,
  longPhases,
  manyPhases,
  phase,
  phases,
  threeYears,
} from './data/phases.js';

type Args = Pick<
  KepuPlanTimeline,
  'phases' | 'indicators' | 'syncUrl' | 'heading' | 'src' | 'lanes' | 'layout' | 'zoom' | 'terms'
>;

const LANES = ['教导处', '科学组', '信息组', '美术组', '总务处', '少先队大队部'];

const meta: Meta<Args> = {
  title: '元素/kepu-plan-timeline',
  component: 'kepu-plan-timeline',
  args: { phases, heading: '实施进度' },
  render: (args) => html`<kepu-plan-timeline
    .phases=${args.phases}
    .indicators=${args.indicators}
    sync-url=${args.syncUrl ?? nothing}
    heading=${args.heading ?? nothing}
    src=${args.src ?? nothing}
    lanes=${args.lanes ?? nothing}
    layout=${args.layout ?? nothing}
    .zoom=${args.zoom ?? 0}
    .terms=${args.terms}
  ></kepu-plan-timeline>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A science festival in three stages with six milestones. */
export const Default: Story = { name: '实施进度' };

/** Three years whose dates are not all settled: ends that fade, and below the axis a phase that has no day yet. */
export const ActionPlan: Story = { name: '行动计划', args: { phases: actionPlan, heading: '三年行动计划' } };

export const Empty: Story = { name: '还没有安排', args: { phases: [] } };

/** A drawing of one bar would say less than the list does. */
export const OnePhase: Story = { name: '只有一个阶段', args: { phases: phases.slice(0, 1) } };

/** Nothing has a day yet: no axis, the author's words. */
export const WithoutDates: Story = {
  name: '日期待定',
  args: {
    phases: phases
      .slice(0, 3)
      .map(({ start: _start, end: _end, ...phase }) => ({ ...phase, precision: 'unknown', dateText: '条件成熟时' })),
  },
};

/** In the sidebar of a wide page: the layout of a phone. */
export const NarrowColumn: Story = {
  name: '窄栏',
  decorators: [(story) => html`<div style="width: 320px">${story()}</div>`],
};

export const LongTitles: Story = { name: '很长的标题', args: { phases: longPhases } };

/** A plan of three years with the plans of its years: a lane a plan, figures to be reached, deadlines, soft ends. */
export const ThreeYears: Story = {
  name: '三年规划与学年计划',
  args: { phases: threeYears, heading: '三年行动计划与学年计划' },
};

/** Figures to be reached, in a lane of their own: target, what there is today, and by when. */
export const Indicators: Story = {
  name: '目标与指标',
  args: {
    phases: threeYears.slice(0, 4).map((phase) => ({ ...phase, extras: {} })),
    indicators,
    heading: '三年行动计划与目标',
  },
};

/** Steps that were put off or given up: broken outlines, a word, a title that is struck through. */
export const CancelledAndMoved: Story = {
  name: '取消与改期',
  args: {
    phases: phases.map((phase, index) =>
      index === 4 || index === 6
        ? { ...phase, status: 'cancelled' as const }
        : index === 3 || index === 5
          ? { ...phase, status: 'moved' as const }
          : phase,
    ),
  },
};

/** From five lanes on each can be folded; its number of phases stays. */
export const ManyLanes: Story = {
  name: '许多部门',
  args: {
    phases: manyPhases(40).map((phase, index) => ({ ...phase, owner: LANES[index % LANES.length] as string })),
    lanes: 'owner',
    layout: 'axis',
    heading: '各部门的安排',
  },
};

/** What an address holds: half of the plan to a screen, by owner, with one phase open. */
export const RestoredByAddress: Story = {
  name: '从地址栏恢复',
  args: { phases: threeYears, heading: '三年行动计划与学年计划', syncUrl: 'plan' },
  beforeEach: () => {
    const { href } = location;
    const url = new URL(href);
    for (const [name, value] of Object.entries({ zoom: '1', lanes: 'owner', phase: '2026—2027学年计划~0' }))
      url.searchParams.set(`plan.${name}`, value);
    history.replaceState(history.state, '', url);
    return () => history.replaceState(history.state, '', href);
  },
};

/** The same by those who are responsible; the list is left to phones, print and browsers without script. */
export const LanesByOwner: Story = {
  name: '按负责人分组',
  args: { phases: threeYears, heading: '各部门的安排', lanes: 'owner', layout: 'axis' },
};

/** A festival by its stages, each with the milestones that fall into it. */
export const LanesByStage: Story = { name: '按阶段分组', args: { lanes: 'stage' } };

const terms = [
  { schoolYear: '2026-2027', name: '秋季学期', start: '2026-09-01', end: '2027-01-22' },
  { schoolYear: '2026-2027', name: '春季学期', start: '2027-02-22', end: '2027-07-02' },
];

/** With the school's terms the axis counts teaching weeks. */
export const TeachingWeeks: Story = { name: '按教学周', args: { terms, zoom: 1 } };

/** Dates that are not settled: ends that fade, a milestone in a broken line, one phase without a date. */
export const FuzzyDates: Story = {
  name: '不确定的日期',
  args: {
    phases: threeYears.filter(({ precision }) => precision === 'fuzzy' || precision === 'term').concat(actionPlan),
  },
};

/** Milestones and deadlines alone. */
export const OnlyMilestones: Story = {
  name: '只有节点',
  args: { phases: phases.filter(({ milestone }) => milestone), heading: '重要节点' },
};

/** A plan whose last day is past, every step done. */
export const Finished: Story = {
  name: '全部完成',
  args: {
    phases: phases.map((phase) => ({
      ...phase,
      start: phase.start?.replace('2026', '2024'),
      end: phase.end?.replace('2026', '2024'),
      status: 'done' as const,
      progress: 1,
    })) as typeof phases,
    heading: '第九届科技节',
  },
};

/** A hundred years: round years on the axis, no line for each. */
export const SchoolHistory: Story = {
  name: '校史',
  args: {
    phases: (
      [
        ['建校', '1926-09', '1949-08'],
        ['改制', '1949-09', '1978-08'],
        ['新校区', '1995-09', '1996-08'],
        ['科技特色', '2000-09', '2026-08'],
      ] as const
    ).map(([title, start, end], index) => phase({ title, start, end, precision: 'month', dateText: '' }, index)),
    heading: '校史',
  },
};

/** All on one day: the list alone, by the hour. */
export const OneDay: Story = {
  name: '一天的流程',
  args: {
    phases: (
      [
        ['开幕式', '08:30'],
        ['分会场活动', '09:10'],
        ['闭幕', '16:00'],
      ] as const
    ).map(([title, hour], index) =>
      phase(
        { title, start: `2026-10-12T${hour}`, end: `2026-10-12T${hour}`, precision: 'time', dateText: hour },
        index,
      ),
    ),
    heading: '开放日流程',
  },
};

/** A plan in the middle of its time, whatever day it is: two weeks before and two after today. */
export const RightNow: Story = { name: '正在进行', args: { phases: aroundToday(), heading: '正在进行' } };

function aroundToday(): typeof phases {
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  return [
    { ...phases[0], start: day(-30), end: day(-8), dateText: '上个月起' },
    { ...phases[3], start: day(-7), end: day(9), dateText: '这两周' },
    { ...phases[4], start: day(3), end: day(3), dateText: '三天以后' },
    { ...phases[6], start: day(10), end: day(28), dateText: '下半月' },
  ] as typeof phases;
}

/** Five hundred phases: bars without words until the reader zooms in; the list has them all. */
export const FiveHundredPhases: Story = { name: '五百个阶段', args: { phases: manyPhases(500) } };

/** Below 640 px the list alone. */
export const Phone: Story = { name: '手机上', globals: { viewport: { value: 'mobile1', isRotated: false } } };

/** The list without the drawing. */
export const OnlyList: Story = { name: '只要列表', args: { layout: 'list' } };

/** A list that stands on any page; the element reads it. */
export const FromTable: Story = {
  name: '读网页里的表格',
  render: () => html`<kepu-plan-timeline>
    <table>
      <caption>
        实施步骤
      </caption>
      <thead>
        <tr>
          <th>阶段</th>
          <th>时间</th>
          <th>任务</th>
          <th>负责人</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>宣传发动</td>
          <td><time datetime="2026-09-14/2026-10-10">9月14日—10月10日</time></td>
          <td>召开班主任会；出科学黑板报</td>
          <td>科技辅导员</td>
        </tr>
        <tr>
          <td>活动实施</td>
          <td><time datetime="2026-10-12/2026-10-23">10月12日—23日</time></td>
          <td>开幕式；四项比赛</td>
          <td>教务处</td>
        </tr>
      </tbody>
    </table>
  </kepu-plan-timeline>`,
};

/** Several plans in one element, a table each: a lane a plan, named by its caption; a table of figures below. */
export const FromTables: Story = {
  name: '读几个表格',
  render: () => html`<kepu-plan-timeline heading="三年行动计划与学年计划">
    <table>
      <caption>三年行动计划</caption>
      <tr><th>阶段</th><th>时间</th><th>负责人</th></tr>
      <tr><td>把门打开</td><td>2025年9月—2026年8月</td><td>科技活动中心</td></tr>
      <tr><td>把活动摊匀</td><td>2026年9月—2027年8月</td><td>教导处</td></tr>
    </table>
    <table>
      <caption>2026—2027学年计划</caption>
      <tr><th>阶段</th><th>时间</th><th>负责人</th></tr>
      <tr><td>第十一届科技节</td><td>2026年10月12日—23日</td><td>教导处</td></tr>
      <tr><td>每月一次走进基地</td><td>2027年3月—6月</td><td>教导处</td></tr>
    </table>
    <table>
      <caption>三年目标</caption>
      <tr><th>指标</th><th>目标值</th><th>单位</th><th>完成时间</th><th>完成值</th></tr>
      <tr><td>社团固定成员</td><td>不少于 240</td><td>人</td><td>2027年6月</td><td>213</td></tr>
    </table>
  </kepu-plan-timeline>`,
};

export const Loading: Story = {
  name: '正在读取',
  args: { phases: undefined, src: neverAnswers },
  beforeEach: standInForServer,
};

export const LoadFailed: Story = {
  name: '读取失败',
  args: { phases: undefined, src: notThere },
  beforeEach: standInForServer,
};

export const Dark: Story = { name: '深色', globals: { scheme: 'dark' } };

export const English: Story = {
  name: '英文',
  globals: { lang: 'en' },
  args: { phases: englishPhases, heading: 'Schedule' },
};
