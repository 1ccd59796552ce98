import '../../support/fixture.js';
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { inBothModes, type Mode, mount, settle } from '../../support/fixture.js';
import '../../../components/gallery/define.js';
import type { WorkCloseEvent } from '../../../components/gallery/gallery.events.js';
import type { KepuGallery } from '../../../components/gallery/gallery.js';
import { manyWorks, unusualWorks, works } from '../../../stories/data/works.js';

/** What a reader can do with the gallery, without its markup. */
class Gallery {
  readonly element: KepuGallery;
  constructor(element: KepuGallery) {
    this.element = element;
  }
  get root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }
  all<E extends Element>(selector: string): E[] {
    return Array.from(this.root.querySelectorAll<E>(selector));
  }
  get titles(): string[] {
    return this.all('.wall figcaption .title').map((title) => title.textContent ?? '');
  }
  get viewer(): HTMLElement | null {
    return this.root.querySelector('[part=viewer]');
  }
  get viewed(): string {
    return this.root.querySelector('#viewer-title')?.textContent ?? '';
  }
  async open(index: number): Promise<void> {
    const frame = this.all<HTMLElement>('.frame')[index];
    frame?.focus();
    frame?.click();
    await settle(this.element);
  }
  async press(label: string): Promise<void> {
    this.all<HTMLElement>('button')
      .find((button) => (button.getAttribute('aria-label') ?? button.textContent)?.trim().startsWith(label))
      ?.click();
    await settle(this.element);
  }
  async key(press: string): Promise<void> {
    await sendKeys({ press });
    await settle(this.element);
  }
}

const show = async (mode: Mode, properties: Record<string, unknown>, attributes: Record<string, string> = {}) =>
  new Gallery(await mount<KepuGallery>({ tag: 'kepu-gallery', properties, attributes }, mode));

describe('<kepu-gallery>', () => {
  afterEach(async () => {
    window.location.hash = '';
    await setViewport({ width: 1200, height: 900 });
  });

  inBothModes('shows every work with its caption', async (mode) => {
    const gallery = await show(mode, { works }, { heading: '作品' });
    expect(gallery.titles).to.have.length(14);
    expect(gallery.all('.note')[0]?.textContent).to.equal('科幻画 · 三（2）班 林某 · 市级一等奖');
    await expect(gallery.element).to.be.accessible();
  });

  inBothModes('sets pictures of one row to one height, uncropped', async (mode) => {
    const gallery = await show(mode, { works });
    const rows = new Map<number, number[]>();
    for (const frame of gallery.all('.frame')) {
      const { top, height } = frame.getBoundingClientRect();
      rows.set(Math.round(top), [...(rows.get(Math.round(top)) ?? []), height]);
    }
    expect(rows.size).to.be.greaterThan(2);
    for (const heights of rows.values()) expect(Math.max(...heights) - Math.min(...heights)).to.be.lessThan(1.5);
    for (const image of gallery.all<HTMLImageElement>('.frame img')) {
      const { width, height } = image.getBoundingClientRect();
      const ratio = Number(image.getAttribute('width')) / Number(image.getAttribute('height'));
      expect(Math.abs(width / height / ratio - 1)).to.be.lessThan(0.02);
    }
  });

  inBothModes('opens a viewer with focus in it, and gives focus back', async (mode) => {
    const gallery = await show(mode, { works });
    await gallery.open(2);
    expect(gallery.viewed).to.equal('慢吞吞的蜗牛邮局');
    expect(gallery.viewer?.contains(gallery.root.activeElement)).to.equal(true);
    expect(gallery.viewer?.textContent).to.contain('信到得很慢，但是蜗牛记得每一户人家的门。');
    await expect(gallery.element).to.be.accessible();
    let closed = '';
    gallery.element.addEventListener('record-close', (event) => {
      closed = (event as unknown as WorkCloseEvent).work.id;
    });
    await gallery.key('Escape');
    expect(gallery.viewer).to.equal(null);
    expect(closed).to.equal('work-3');
    expect(gallery.root.activeElement).to.equal(gallery.all('.frame')[2]);
    expect(document.documentElement.style.overflow).to.equal('');
  });

  inBothModes('turns by keys and by buttons, says where it is, and stops at the ends', async (mode) => {
    const gallery = await show(mode, { works });
    await gallery.open(0);
    await gallery.key('ArrowLeft');
    expect(gallery.viewed).to.equal(works[0]?.title);
    await gallery.key('ArrowRight');
    expect(gallery.viewed).to.equal(works[1]?.title);
    await gallery.press('下一件');
    expect(gallery.all('.position')[0]?.textContent?.replace(/\s+/g, '')).to.equal('第3件，共14件慢吞吞的蜗牛邮局');
    await gallery.key('End');
    expect(gallery.viewed).to.equal(works[13]?.title);
    expect(gallery.all('.next')[0]?.getAttribute('aria-disabled')).to.equal('true');
    await gallery.press('返回');
    expect(gallery.root.activeElement).to.equal(gallery.all('.frame')[13]);
  });

  inBothModes('keeps focus inside the viewer', async (mode) => {
    const gallery = await show(mode, { works: works.slice(0, 3) });
    await gallery.open(1);
    for (let stop = 0; stop < 14; stop += 1) {
      await sendKeys({ press: 'Tab' });
      const active = gallery.root.activeElement;
      // Between two rounds the browser's own controls have their turn; the page behind never has.
      if (active) expect(gallery.viewer?.contains(active)).to.equal(true);
    }
    await gallery.key('Escape');
  });

  inBothModes('works without <dialog>', async (mode) => {
    const native = Object.getOwnPropertyDescriptor(HTMLDialogElement.prototype, 'showModal') as PropertyDescriptor;
    delete (HTMLDialogElement.prototype as Partial<HTMLDialogElement>).showModal;
    try {
      const gallery = await show(mode, { works: works.slice(0, 2) });
      await gallery.open(0);
      expect(gallery.viewer?.getAttribute('role')).to.equal('dialog');
      expect(gallery.viewer?.getAttribute('aria-modal')).to.equal('true');
      await sendKeys({ press: 'Shift+Tab' });
      expect(gallery.viewer?.contains(gallery.root.activeElement)).to.equal(true);
      await sendKeys({ press: 'Tab' });
      expect(gallery.root.activeElement?.className).to.contain('back');
      await gallery.key('Escape');
      expect(gallery.viewer).to.equal(null);
      expect(gallery.root.activeElement).to.equal(gallery.all('.frame')[0]);
    } finally {
      Object.defineProperty(HTMLDialogElement.prototype, 'showModal', native);
    }
  });

  inBothModes('filters by kind and grade, with counts', async (mode) => {
    const gallery = await show(mode, { works });
    await gallery.press('标本');
    expect(gallery.titles).to.deep.equal(['校园苔藓七种', '秋天的叶脉']);
    expect(gallery.all('[role=status]')[0]?.textContent).to.equal('筛选出 2 件，共 14 件');
    const [grade] = gallery.all<HTMLSelectElement>('select');
    if (!grade) throw new Error('no select');
    grade.selectedIndex = [...grade.options].findIndex((option) => option.text.startsWith('四年级'));
    grade.dispatchEvent(new Event('change'));
    await settle(gallery.element);
    expect(gallery.titles).to.deep.equal(['校园苔藓七种']);
    await gallery.press('清除筛选');
    expect(gallery.titles).to.have.length(14);
    expect(grade.selectedIndex).to.equal(0);
  });

  inBothModes('opens the work that the address names', async (mode) => {
    window.location.hash = '#work-5';
    const gallery = await show(mode, { works });
    await settle(gallery.element);
    expect(gallery.viewed).to.equal('河滩上的脚印');
    await gallery.key('Escape');
  });

  inBothModes('shows several pictures of a work, one of unknown size, and a work without any', async (mode) => {
    const gallery = await show(mode, { works: unusualWorks });
    await Promise.all(gallery.all<HTMLImageElement>('img').map((image) => image.decode()));
    await settle(gallery.element);
    expect(gallery.all('.badge')[0]?.textContent).to.equal('3');
    expect(gallery.all('.work')[2]?.className).to.equal('work r166');
    expect(gallery.all('.placard')[0]?.textContent).to.contain('衣服自己找到自己的钩子。');
    await gallery.open(1);
    expect(gallery.all('.position')[0]?.textContent).to.contain('第 2 件，共 10 件');
    await gallery.key('Escape');
  });

  inBothModes('shows its limit, then more', async (mode) => {
    const gallery = await show(mode, { works: manyWorks.slice(0, 60) }, { 'more-href': 'gallery/index.html' });
    expect(gallery.titles).to.have.length(24);
    await gallery.press('再看 24 件，还有 36 件');
    expect(gallery.titles).to.have.length(48);
    expect(gallery.root.activeElement).to.equal(gallery.all('.frame')[24]);
  });

  inBothModes('has no sideways scrolling on a phone, viewer included', async (mode) => {
    await setViewport({ width: 360, height: 740 });
    const gallery = await show(mode, { works: unusualWorks });
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
    await gallery.open(0);
    expect(gallery.viewer?.scrollWidth).to.be.at.most(360);
    await gallery.key('Escape');
  });

  it('prerenders pictures that link to their full version, and no style attribute', async () => {
    const spec = {
      tag: 'kepu-gallery',
      properties: { works: manyWorks.slice(0, 30) },
      attributes: { 'more-href': 'all.html' },
    };
    const html = await (await fetch('/__prerender', { method: 'POST', body: JSON.stringify(spec) })).text();
    expect(html.match(/<a class="frame" href="data:image/g)).to.have.length(24);
    expect(html).to.contain('href="all.html"');
    expect(html).not.to.match(/\sstyle=/);
  });

  it('reads figures that stand on a page', async () => {
    const children = `<figure><a href="big.jpg"><img src="${works[0]?.pictures[0]?.src}" width="64" height="48" alt="一棵树"></a><figcaption>一棵树</figcaption></figure>`;
    const gallery = new Gallery(await mount<KepuGallery>({ tag: 'kepu-gallery', children }, 'client'));
    expect(gallery.titles).to.deep.equal(['一棵树']);
    expect(gallery.all<HTMLAnchorElement>('a.frame')[0]?.getAttribute('href')).to.equal('big.jpg');
  });
});
