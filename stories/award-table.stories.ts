import type { KepuAwardTable } from '@kepu/components';
import '@kepu/components/award-table/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { awardCounts, awards, longAwards, manyAwards } from './data/awards.js';
import { neverAnswers, notThere, standInForServer } from './data/fetch-states.js';

type Args = Pick<
  KepuAwardTable,
  | 'awards'
  | 'heading'
  | 'src'
  | 'limit'
  | 'moreHref'
  | 'sortBy'
  | 'sortDirection'
  | 'collation'
  | 'groupBy'
  | 'summary'
  | 'bare'
  | 'certificates'
  | 'issuer'
>;

const meta: Meta<Args> = {
  title: '元素/kepu-award-table',
  component: 'kepu-award-table',
  args: { awards, heading: '获奖名单' },
  argTypes: {
    sortBy: {
      control: 'select',
      options: ['work', 'category', 'people', 'grade', 'tutors', 'level', 'place', 'competition', 'date', 'count'],
    },
    sortDirection: { control: 'inline-radio', options: ['ascending', 'descending'] },
    collation: { control: 'inline-radio', options: ['pinyin', 'stroke'] },
    groupBy: {
      control: 'select',
      options: ['schoolYear', 'level', 'place', 'category', 'competition', 'grade', 'people', 'tutors'],
    },
    summary: {
      control: 'select',
      options: ['year-level', 'year-place', 'level-place', 'competition-year', 'chart', 'none'],
    },
  },
  render: (args) => html`<kepu-award-table
    .awards=${args.awards}
    heading=${args.heading ?? nothing}
    src=${args.src ?? nothing}
    limit=${args.limit ?? nothing}
    more-href=${args.moreHref ?? nothing}
    sort-by=${args.sortBy ?? nothing}
    sort-direction=${args.sortDirection ?? nothing}
    collation=${args.collation ?? nothing}
    group-by=${args.groupBy ?? nothing}
    summary=${args.summary ?? nothing}
    issuer=${args.issuer ?? nothing}
    ?certificates=${args.certificates}
    ?bare=${args.bare}
  ></kepu-award-table>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = { name: '获奖名单', args: { sortBy: 'date' } };

export const Empty: Story = { name: '还没有获奖记录', args: { awards: [] } };

/** Titles, competitions and names as long as real ones get. */
export const LongTitles: Story = { name: '很长的文字', args: { awards: longAwards } };

/** Two hundred rows, twenty at a time. */
export const TwoHundredRows: Story = { name: '两百行', args: { awards: manyAwards, sortBy: 'level', limit: 20 } };

/** Levels and places across each other; every number opens its awards. */
export const LevelByPlace: Story = { name: '级别与等次', args: { summary: 'level-place' } };

/** What a school wins at which contest, from year to year. */
export const CompetitionByYear: Story = {
  name: '比赛与学年',
  args: { summary: 'competition-year', sortBy: 'competition' },
};

/** For people who would rather look than read. */
export const Chart: Story = { name: '逐年图', args: { summary: 'chart' } };

/** Under heads that stay in sight. */
export const Grouped: Story = { name: '按级别分组', args: { groupBy: 'level', sortBy: 'date', awards: manyAwards } };

/** Awards of each tutor, for the end of a year. */
export const ByTutor: Story = { name: '按指导教师分组', args: { groupBy: 'tutors', summary: 'none' } };

/** Names of people by the strokes of their surnames, as on a notice board. */
export const ByStrokes: Story = {
  name: '按笔画排序',
  args: { sortBy: 'people', collation: 'stroke', summary: 'none' },
};

/** Each award with a certificate to print. */
export const Certificates: Story = { name: '奖状', args: { certificates: true, issuer: '鹿鸣小学', summary: 'none' } };

/** Ten thousand rows: five hundred at a time, filters and order of all. */
export const TenThousandRows: Story = {
  name: '一万行',
  args: { awards: Array.from({ length: 50 }, () => manyAwards).flat(), sortBy: 'people', limit: 40 },
};

/** Prizes that are to be given: no award is counted. */
export const Quota: Story = { name: '奖项设置', args: { awards: awardCounts, heading: '第十一届科技节奖项设置' } };

/** A list that only gives numbers. */
export const NumbersOnly: Story = { name: '只有数量', args: { awards: awardCounts, heading: '第十届科技节获奖数' } };

/** Numbers of one contest beside a list of names: an award in both counts once. */
export const NumbersAndNames: Story = {
  name: '数量与名单',
  args: {
    awards: [
      ...awardCounts,
      ...awards.slice(0, 6).map((award) => ({
        ...award,
        level: 'school' as const,
        competition: '',
        category: '科幻画',
        place: 'first' as const,
      })),
    ],
  },
};

/** The latest few, as on a home page. */
export const Bare: Story = { name: '只有表格', args: { awards: awards.slice(0, 5), bare: true, moreHref: '#honours' } };

/** A table that stands on any page; the element reads it. */
export const FromTable: Story = {
  name: '读网页里的表格',
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

/** Merged cells, 同上, several winners and a school in one table. */
export const FromMergedCells: Story = {
  name: '读合并的单元格',
  render: () => html`<kepu-award-table>
    <table>
      <caption>
        第二十三届区青少年科技创新大赛获奖名单
      </caption>
      <tr>
        <th>等次</th>
        <th>作品</th>
        <th>作者</th>
        <th>单位</th>
        <th>辅导教师</th>
      </tr>
      <tr>
        <td rowspan="2">一等奖</td>
        <td>会报时的浇花器</td>
        <td>赵某</td>
        <td>鹿鸣小学</td>
        <td>周敏</td>
      </tr>
      <tr>
        <td>纸桥能站几个人</td>
        <td>苏某、黄某</td>
        <td>同上</td>
        <td>许建国、周敏</td>
      </tr>
      <tr>
        <td>二等奖</td>
        <td>风往哪儿吹</td>
        <td>四年级气象小组</td>
        <td>河湾小学</td>
        <td>罗敏</td>
      </tr>
      <tr>
        <td>优秀组织奖</td>
        <td></td>
        <td></td>
        <td>鹿鸣小学</td>
        <td></td>
      </tr>
    </table>
  </kepu-award-table>`,
};

export const Loading: Story = {
  name: '正在读取',
  args: { awards: undefined, src: neverAnswers },
  beforeEach: standInForServer,
};

export const LoadFailed: Story = {
  name: '读取失败',
  args: { awards: undefined, src: notThere },
  beforeEach: standInForServer,
};

export const Dark: Story = {
  name: '深色',
  args: { sortBy: 'date' },
  globals: { scheme: 'dark', theme: 'pomegranate' },
};

export const English: Story = { name: '英文', args: { heading: 'Awards', sortBy: 'level' }, globals: { lang: 'en' } };
