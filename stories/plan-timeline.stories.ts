import type { KepuPlanTimeline } from '@kepu/components';
import '@kepu/components/plan-timeline/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { neverAnswers, notThere, standInForServer } from './data/fetch-states.js';
import { actionPlan, englishPhases, longPhases, manyPhases, phases } from './data/phases.js';

type Args = Pick<KepuPlanTimeline, 'phases' | 'heading' | 'src'>;

const meta: Meta<Args> = {
  title: '元素/kepu-plan-timeline',
  component: 'kepu-plan-timeline',
  args: { phases, heading: '实施进度' },
  render: (args) => html`<kepu-plan-timeline
    .phases=${args.phases}
    heading=${args.heading ?? nothing}
    src=${args.src ?? nothing}
  ></kepu-plan-timeline>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A science festival in three stages with six milestones. */
export const Default: Story = {};

/** Three years whose dates are not all settled: ends that fade, one phase without a date. */
export const ActionPlan: Story = { args: { phases: actionPlan, heading: '三年行动计划' } };

export const Empty: Story = { args: { phases: [] } };

export const LongTitles: Story = { args: { phases: longPhases } };

/** Two hundred phases: the overview keeps the bars and leaves the words to the list. */
export const TwoHundredPhases: Story = { args: { phases: manyPhases(200) } };

/** A list that stands on any page; the element reads it. */
export const FromTable: Story = {
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

export const Loading: Story = {
  args: { phases: undefined, src: neverAnswers },
  beforeEach: standInForServer,
};

export const LoadFailed: Story = {
  args: { phases: undefined, src: notThere },
  beforeEach: standInForServer,
};

export const Dark: Story = { globals: { scheme: 'dark' } };

export const English: Story = { globals: { lang: 'en' }, args: { phases: englishPhases, heading: 'Schedule' } };
