import type { KepuGallery } from '@kepu/components';
import '@kepu/components/gallery/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { neverAnswers, notThere, standInForServer } from './data/fetch-states.js';
import { paint } from './data/paint.js';
import { manyWorks, unusualWorks, works } from './data/works.js';

type Args = Pick<
  KepuGallery,
  'works' | 'heading' | 'src' | 'limit' | 'moreHref' | 'bare' | 'layout' | 'albums' | 'download'
>;

const meta: Meta<Args> = {
  title: '元素/kepu-gallery',
  component: 'kepu-gallery',
  args: { works, heading: '作品' },
  argTypes: {
    layout: { control: 'inline-radio', options: ['justified', 'square'] },
    albums: { control: 'inline-radio', options: ['none', 'kind', 'school-year', 'plan'] },
  },
  render: (args) => html`<kepu-gallery
    .works=${args.works}
    heading=${args.heading ?? nothing}
    src=${args.src ?? nothing}
    limit=${args.limit ?? nothing}
    more-href=${args.moreHref ?? nothing}
    layout=${args.layout ?? nothing}
    albums=${args.albums ?? nothing}
    ?download=${args.download}
    ?bare=${args.bare}
  ></kepu-gallery>`,
};
export default meta;

type Story = StoryObj<Args>;

/** An address for what would be a file. */
function emptyFile(text = ''): string {
  return URL.createObjectURL(new Blob([text || ' ']));
}

/** Opens a work as soon as the gallery is there, and does what else is asked. */
const opened =
  (id: string, then?: (root: ShadowRoot) => void): Story['play'] =>
  async ({ canvasElement }) => {
    const gallery = canvasElement.querySelector('kepu-gallery') as KepuGallery;
    await gallery.updateComplete;
    const root = gallery.shadowRoot as ShadowRoot;
    gallery.open(id);
    // The viewer is a part that is loaded by need.
    while (!root.querySelector('[part=viewer]')) await new Promise(requestAnimationFrame);
    then?.(root);
  };

const press = (root: ShadowRoot, name: string) =>
  Array.from(root.querySelectorAll('button'))
    .find((button) => (button.getAttribute('aria-label') ?? button.textContent?.trim())?.startsWith(name))
    ?.click();

export const Default: Story = { name: '作品墙' };

export const Empty: Story = { name: '还没有作品', args: { works: [] } };

/** Squares: every picture is cropped to the same size. */
export const Squares: Story = { name: '方格', args: { layout: 'square' } };

/** One album a kind; works keep their order within. */
export const AlbumsByKind: Story = { name: '按类别分册', args: { albums: 'kind' } };

/** One album a school year, the latest first. */
export const AlbumsBySchoolYear: Story = { name: '按学年分册', args: { albums: 'school-year', layout: 'square' } };

/** In the sidebar of a wide page: the layout of a phone. */
export const NarrowColumn: Story = {
  name: '窄栏',
  decorators: [(story) => html`<div style="width: 320px">${story()}</div>`],
};

/** A reader chose a kind and an award that do not meet. */
export const NothingFound: Story = {
  name: '没有符合条件的作品',
  play: async ({ canvasElement }) => {
    const gallery = canvasElement.querySelector('kepu-gallery') as KepuGallery;
    await gallery.updateComplete;
    const root = gallery.shadowRoot as ShadowRoot;
    press(root, '观察日记');
    await gallery.updateComplete;
    const award = root.querySelector<HTMLSelectElement>('select[aria-label=获奖]');
    if (award) award.selectedIndex = 1;
    award?.dispatchEvent(new Event('change'));
  },
};

/** One colour stands for a picture until it comes. */
export const PreviewColours: Story = {
  name: '图片到来之前',
  args: {
    works: works.map((work, index) => ({
      ...work,
      pictures: work.pictures.map((picture) => ({
        ...picture,
        src: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
        color: ['#9cc5a1', '#e7a977', '#6787b7', '#b8b8ff', '#8fc1b5'][index % 5] as string,
      })),
    })),
  },
};

export const LongTitles: Story = { name: '很长的标题', args: { works: unusualWorks } };

/** Two hundred works, twenty-four at a time. */
export const TwoHundredWorks: Story = { name: '两百件作品', args: { works: manyWorks } };

/** The viewer over the wall. */
export const Viewer: Story = { name: '看一件作品', play: opened('work-3') };

/** Enlarged; arrows, the mouse or a finger move the picture. */
export const ViewerEnlarged: Story = {
  name: '放大看',
  args: { download: true },
  play: opened('work-3', (root) => {
    press(root, '放大');
    press(root, '放大');
  }),
};

/** The second of three pictures of one work. */
export const ViewerOfSeries: Story = {
  name: '一件作品的几张图',
  args: { works: unusualWorks },
  play: opened('work-2', (root) => press(root, '下一张')),
};

/** A description as long as a page. */
export const ViewerLongDescription: Story = {
  name: '很长的说明',
  args: {
    works: works.map((work) => ({ ...work, description: Array(24).fill(work.description).join('\n') })),
  },
  play: opened('work-1'),
};

/** A film with captions; its first picture is the poster. */
export const ViewerWithFilm: Story = {
  name: '带字幕的视频',
  args: {
    works: works.map((work, index) =>
      index === 6
        ? { ...work, video: { src: emptyFile(), captions: emptyFile('WEBVTT\n\n00:00.000 --> 00:04.000\n尾巴折一折') } }
        : work,
    ),
  },
  play: opened('work-7'),
};

/** On a phone the picture comes first, and what is said about it below. */
export const ViewerOnPhone: Story = {
  name: '在手机上看作品',
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  play: opened('work-4'),
};

/** Pictures that stand on any page; the element reads them. */
export const FromFigures: Story = {
  name: '读网页里的图片',
  render: () => html`<kepu-gallery heading="窗台上的植物">
    ${[0, 1, 2].map(
      (index) => html`<figure>
        <img src=${paint(index, 480, 360)} width="480" height="360" alt=${`第${index + 1}周的植物`} />
        <figcaption>第${index + 1}周的植物</figcaption>
      </figure>`,
    )}
  </kepu-gallery>`,
};

export const Loading: Story = {
  name: '正在读取',
  args: { works: undefined, src: neverAnswers },
  beforeEach: standInForServer,
};

export const LoadFailed: Story = {
  name: '读取失败',
  args: { works: undefined, src: notThere },
  beforeEach: standInForServer,
};

export const Dark: Story = { name: '深色', globals: { scheme: 'dark' } };

export const English: Story = { name: '英文', args: { heading: 'Works' }, globals: { lang: 'en' } };

export const DarkViewer: Story = { name: '看一件作品（深色）', globals: { scheme: 'dark' }, play: opened('work-8') };
