import { createSearchProvider, type KepuSearchBox, type SearchEntry } from '@kepu/components';
import '@kepu/components/search-box/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { neverAnswers, notThere, standInForServer } from './data/fetch-states.js';
import { searchEntries } from './data/search-entries.js';

type Args = Pick<
  KepuSearchBox,
  'provider' | 'src' | 'heading' | 'action' | 'value' | 'placeholder' | 'grade' | 'limit' | 'full'
>;

const provider = createSearchProvider(searchEntries);

const meta: Meta<Args> = {
  title: '元素/kepu-search-box',
  component: 'kepu-search-box',
  args: { provider, full: false },
  render: (args) => html`<kepu-search-box
    .provider=${args.provider}
    src=${args.src ?? nothing}
    heading=${args.heading ?? nothing}
    action=${args.action ?? nothing}
    value=${args.value ?? nothing}
    placeholder=${args.placeholder ?? nothing}
    grade=${args.grade ?? nothing}
    limit=${args.limit ?? nothing}
    ?full=${args.full}
    @record-open=${(event: Event) => event.preventDefault()}
  ></kepu-search-box>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Types into the field as a reader would, with focus. */
const type =
  (text: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const box = canvasElement.querySelector('kepu-search-box') as KepuSearchBox;
    await box.updateComplete;
    const field = box.shadowRoot?.querySelector('input') as HTMLInputElement;
    const found = new Promise((resolve) => {
      box.addEventListener('search', resolve, { once: true });
      setTimeout(resolve, 2000);
    });
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await found;
    await box.updateComplete;
  };

export const Default: Story = { name: '搜索框' };

/** Hits below the field while one types. */
export const Hits: Story = { name: '边输入边提示', play: type('科技节') };

/** One character is wrong; what comes near is shown and said to be near. */
export const NearMatches: Story = { name: '相近的结果', play: type('观查日记') };

/** Nothing found. */
export const Empty: Story = { name: '没有找到', play: type('潜水艇') };

/** The search page. */
export const SearchPage: Story = { name: '搜索页', args: { full: true, value: '比赛' } };

/** Results that can be narrowed down, with activities, awards and works of their own above the sections. */
export const Narrowed: Story = {
  name: '筛选过的结果',
  args: {
    full: true,
    value: '比赛',
    provider: {
      ...provider,
      async search(query, options) {
        const result = await provider.search(query, options);
        return {
          ...result,
          records: result.hits.slice(0, 5),
          totalRecords: 5,
          facets: {
            kind: [
              ['竞赛规则', 4],
              ['活动方案', 2],
            ],
            schoolYear: [
              ['2026-2027', 5],
              ['2025-2026', 1],
            ],
            grade: [
              [3, 2],
              [4, 3],
            ],
            category: [
              ['比赛', 4],
              ['展览', 1],
            ],
          },
        };
      },
    },
  },
};

/** Nothing found on a search page: topics that come near, and words to try. */
export const WayOn: Story = {
  name: '找不到时的去处',
  args: {
    full: true,
    value: '潜水艇',
    provider: {
      ...provider,
      wayOn: async () => ({
        topics: (await provider.search('科技节', { limit: 2 })).hits,
        words: ['科技节', '比赛', '社团'],
      }),
    },
  },
};

/** Only what is for third graders and for everybody. */
export const ForAGrade: Story = { name: '某个年级的内容', args: { full: true, value: '规则', grade: 3 } };

const long: SearchEntry[] = searchEntries.map((entry) => ({
  ...entry,
  title: `${entry.title}（经校务会议讨论通过并征求家长委员会意见后修订的正式文本）`,
  path: ['第三部分 活动内容与具体安排', ...(entry.path ?? [])],
}));

export const LongTitles: Story = {
  name: '很长的标题',
  args: { full: true, value: '科技节', provider: createSearchProvider(long) },
};

const many: SearchEntry[] = Array.from({ length: 200 }, (_, index) => {
  const entry = searchEntries[index % searchEntries.length] as SearchEntry;
  return { ...entry, url: `#page-${index}`, title: `${entry.title} ${index + 1}` };
});

export const TwoHundredEntries: Story = {
  name: '两百条',
  args: { full: true, value: '科技', provider: createSearchProvider(many) },
};

/** A list of links that stands on any page; the element searches it. */
export const FromLinks: Story = {
  name: '读网页里的链接',
  render: () => html`<kepu-search-box full value="气象">
    <ul>
      <li><a href="#a">气象小组招新</a> 四年级，每周三下午</li>
      <li><a href="#b">天文台开放日</a> 每月第一个星期五</li>
    </ul>
  </kepu-search-box>`,
};

export const Loading: Story = {
  name: '正在读取',
  args: { provider: undefined, src: neverAnswers, full: true, value: '科技节' },
  beforeEach: standInForServer,
};

export const SearchFailed: Story = {
  name: '搜索失败',
  args: { provider: undefined, src: notThere, full: true, value: '科技节' },
  beforeEach: standInForServer,
};

export const Dark: Story = { name: '深色', args: { full: true, value: '科技节' }, globals: { scheme: 'dark' } };

export const English: Story = { name: '英文', args: { full: true, value: '比赛' }, globals: { lang: 'en' } };
