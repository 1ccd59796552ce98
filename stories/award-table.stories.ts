import type { KepuAwardTable } from '@kepu/components';
import '@kepu/components/award-table/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { awardCounts, awards, longAwards, manyAwards } from './data/awards.js';
import { neverAnswers, notThere, standInForServer } from './data/fetch-states.js';

type Args = Pick<
  KepuAwardTable,
  'awards' | 'heading' | 'src' | 'limit' | 'moreHref' | 'sortBy' | 'sortDirection' | 'bare'
>;

const meta: Meta<Args> = {
  title: '元素/kepu-award-table',
  component: 'kepu-award-table',
  args: { awards, heading: '获奖名单' },
  argTypes: {
    sortBy: {
      control: 'select',
      options: ['work', 'people', 'tutors', 'level', 'place', 'competition', 'date', 'count'],
    },
    sortDirection: { control: 'inline-radio', options: ['ascending', 'descending'] },
  },
  render: (args) => html`<kepu-award-table
    .awards=${args.awards}
    heading=${args.heading ?? nothing}
    src=${args.src ?? nothing}
    limit=${args.limit ?? nothing}
    more-href=${args.moreHref ?? nothing}
    sort-by=${args.sortBy ?? nothing}
    sort-direction=${args.sortDirection ?? nothing}
    ?bare=${args.bare}
  ></kepu-award-table>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = { args: { sortBy: 'date' } };

export const Empty: Story = { args: { awards: [] } };

/** Titles, competitions and names as long as real ones get. */
export const LongTitles: Story = { args: { awards: longAwards } };

/** Two hundred rows, twenty at a time. */
export const TwoHundredRows: Story = { args: { awards: manyAwards, sortBy: 'level', limit: 20 } };

/** A list that only gives numbers. */
export const NumbersOnly: Story = { args: { awards: awardCounts, heading: '第十届科技节获奖数' } };

/** The latest few, as on a home page. */
export const Bare: Story = { args: { awards: awards.slice(0, 5), bare: true, moreHref: '#honours' } };

/** A table that stands on any page; the element reads it. */
export const FromTable: Story = {
  render: () => html`<kepu-award-table>
    <table>
      <caption>
        科幻画比赛获奖名单
      </caption>
      <thead>
        <tr>
          <th>作品名称</th>
          <th>作者</th>
          <th>班级</th>
          <th>辅导教师</th>
          <th>等次</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>骑着鲸鱼上学</td>
          <td>林某</td>
          <td>三（2）班</td>
          <td>陈静</td>
          <td>一等奖</td>
        </tr>
        <tr>
          <td>月球菜场</td>
          <td>杨某</td>
          <td>四（3）班</td>
          <td>陈静</td>
          <td>二等奖</td>
        </tr>
      </tbody>
    </table>
  </kepu-award-table>`,
};

export const Loading: Story = { args: { awards: undefined, src: neverAnswers }, beforeEach: standInForServer };

export const LoadFailed: Story = { args: { awards: undefined, src: notThere }, beforeEach: standInForServer };

export const Dark: Story = { args: { sortBy: 'date' }, globals: { scheme: 'dark', theme: 'pomegranate' } };

export const English: Story = { args: { heading: 'Awards', sortBy: 'level' }, globals: { lang: 'en' } };
