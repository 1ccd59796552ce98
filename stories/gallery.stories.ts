import type { KepuGallery } from '@kepu/components';
import '@kepu/components/gallery/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { neverAnswers, notThere, standInForServer } from './data/fetch-states.js';
import { paint } from './data/paint.js';
import { manyWorks, unusualWorks, works } from './data/works.js';

type Args = Pick<KepuGallery, 'works' | 'heading' | 'src' | 'limit' | 'moreHref' | 'bare'>;

const meta: Meta<Args> = {
  title: '元素/kepu-gallery',
  component: 'kepu-gallery',
  args: { works, heading: '作品' },
  render: (args) => html`<kepu-gallery
    .works=${args.works}
    heading=${args.heading ?? nothing}
    src=${args.src ?? nothing}
    limit=${args.limit ?? nothing}
    more-href=${args.moreHref ?? nothing}
    ?bare=${args.bare}
  ></kepu-gallery>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const Empty: Story = { args: { works: [] } };

/** Long titles, a work with three pictures, a picture of unknown size, a work without one. */
export const LongTitles: Story = { args: { works: unusualWorks } };

/** Two hundred works, twenty-four at a time. */
export const TwoHundredWorks: Story = { args: { works: manyWorks } };

/** The viewer over the wall. */
export const Viewer: Story = {
  play: async ({ canvasElement }) => {
    const gallery = canvasElement.querySelector('kepu-gallery') as KepuGallery;
    await gallery.updateComplete;
    gallery.open('work-3');
    await gallery.updateComplete;
  },
};

/** Pictures that stand on any page; the element reads them. */
export const FromFigures: Story = {
  render: () => html`<kepu-gallery heading="窗台上的植物">
    ${[0, 1, 2].map(
      (index) => html`<figure>
        <img src=${paint(index, 480, 360)} width="480" height="360" alt=${`第${index + 1}周的植物`} />
        <figcaption>第${index + 1}周的植物</figcaption>
      </figure>`,
    )}
  </kepu-gallery>`,
};

export const Loading: Story = { args: { works: undefined, src: neverAnswers }, beforeEach: standInForServer };

export const LoadFailed: Story = { args: { works: undefined, src: notThere }, beforeEach: standInForServer };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const English: Story = { args: { heading: 'Works' }, globals: { lang: 'en' } };
