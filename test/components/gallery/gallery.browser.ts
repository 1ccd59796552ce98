// Past 300 lines by a little: one element; a file more is a page more for the browser to open.
import '../../support/fixture.js';
import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../components/gallery/define.js';
import { manyWorks, unusualWorks, works } from '../../../stories/data/works.js';
import { inBothModes, until } from '../../support/fixture.js';
import { Gallery } from '../../support/gallery-driver.js';

describe('<kepu-gallery>', () => {
  afterEach(async () => {
    history.replaceState(null, '', location.pathname + location.search);
    await setViewport({ width: 1200, height: 900 });
  });

  // First: going back in the history, as cases below do, scrolls the page later.
  inBothModes('gives pictures without a size theirs out of sight; what is seen does not move', async (mode) => {
    await setViewport({ width: 700, height: 300 });
    const given = works.filter(({ pictures: [picture] }) => picture);
    const sizeless = given.map((work) => ({
      ...work,
      pictures: work.pictures.map(({ width: _, height: __, ...picture }) => picture),
    }));
    const gallery = await Gallery.show(mode, { properties: { works: sizeless } });
    const ratioOf = (work = given[0]) => {
      const { width, height } = gallery.frame(work?.title ?? '');
      return width / height;
    };
    const own = given.map(({ pictures: [picture] }) => Number(picture?.width) / Number(picture?.height));
    // Out of sight, but near enough for a browser to load it.
    const below = own.findIndex((ratio, at) => at > 4 && Math.abs(ratio - 1.34) > 0.2);
    await until(() => Math.abs(ratioOf(given[below]) - Number(own[below])) < 0.02, 'its shape');
    await until(() => gallery.images()[0]?.complete);
    expect(ratioOf()).to.be.closeTo(1.34, 0.02);
    expect(getComputedStyle(gallery.images()[0] as Element).objectFit, 'whole').to.equal('contain');
    expect(getComputedStyle(gallery.images()[below] as Element).objectFit).to.equal('cover');
  });

  inBothModes('shows every work with its caption', async (mode) => {
    const gallery = await Gallery.show(mode, { properties: { works }, attributes: { heading: '作品' } });
    expect(gallery.titles).to.have.length(14);
    expect(gallery.notes[0]).to.equal('科幻画 · 三（2）班 林某 市级一等奖');
    await expect(gallery.element).to.be.accessible();
  });

  inBothModes('says the title of a work without a picture once', async (mode) => {
    const [first] = works;
    const words = { ...first, id: 'w', pictures: [], title: '纸桥', description: '能放三本书。' };
    const gallery = await Gallery.show(mode, {
      properties: { works: [{ ...words, id: 't', description: '' }, words] },
    });
    expect(gallery.texts('.work .words')).to.deep.equal(['纸桥', '能放三本书。']);
    expect(gallery.titles).to.deep.equal(['', '纸桥']);
  });

  inBothModes('leads from a work to its award, and to nothing that would run script', async (mode) => {
    const [first, second, ...others] = works;
    const linked = [
      { ...first, awardUrl: 'honours.html#a' },
      { ...second, awardUrl: 'javascript:alert(1)' },
      ...others,
    ];
    const gallery = await Gallery.show(mode, { properties: { works: linked } });
    const hrefs = () => gallery.all('.note a, dd a').map((link) => link.getAttribute('href'));
    expect(hrefs()).to.deep.equal(['honours.html#a']);
    await gallery.open(first?.title ?? '');
    expect(hrefs()).to.deep.equal(['honours.html#a', 'honours.html#a']);
    await gallery.press('关闭');
  });

  inBothModes('sets pictures of one row to one height, uncropped', async (mode) => {
    const gallery = await Gallery.show(mode, { properties: { works } });
    const rows = new Map<number, number[]>();
    for (const frame of gallery.frames()) {
      const { top, height } = frame.getBoundingClientRect();
      rows.set(Math.round(top), [...(rows.get(Math.round(top)) ?? []), height]);
    }
    expect(rows.size).to.be.greaterThan(2);
    for (const heights of rows.values()) expect(Math.max(...heights) - Math.min(...heights)).to.be.lessThan(1.5);
    for (const image of gallery.images()) {
      const { width, height } = image.getBoundingClientRect();
      const ratio = Number(image.getAttribute('width')) / Number(image.getAttribute('height'));
      expect(Math.abs(width / height / ratio - 1)).to.be.lessThan(0.02);
    }
  });

  inBothModes(
    'has the layout of its own width in a narrow column of a wide window, the viewer that of the window',
    async (mode) => {
      const gallery = await Gallery.show(mode, { properties: { works } });
      const heights = () => gallery.frames().map((frame) => frame.getBoundingClientRect().height);
      expect(Math.min(...heights())).to.be.greaterThan(190);
      gallery.element.style.width = '320px';
      await gallery.settle();
      expect(Math.min(...heights())).to.be.lessThan(170);
      expect(gallery.element.scrollWidth).to.be.at.most(320);
      await gallery.open(works[0]?.title ?? '');
      expect(gallery.viewer?.getBoundingClientRect().width).to.equal(window.innerWidth);
      expect(gallery.all('.details')[0]?.getBoundingClientRect().left).to.be.greaterThan(600);
      await gallery.press('关闭');
    },
  );

  inBothModes('breaks captions around classes, never inside one', async (mode) => {
    const gallery = await Gallery.show(mode, {
      properties: { works: works.slice(0, 6).map((work) => ({ ...work, kind: '电脑绘画作品' })) },
    });
    const isWhole = (note: HTMLElement): boolean => {
      const range = document.createRange();
      const walker = document.createTreeWalker(note, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const [found] = /[一二三四五六]\u2060?（\u2060?\d\u2060?）\u2060?班/.exec(node.nodeValue ?? '') ?? [];
        if (!found) continue;
        range.setStart(node, (node.nodeValue ?? '').indexOf(found));
        range.setEnd(node, (node.nodeValue ?? '').indexOf(found) + found.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        return tops.size === 1;
      }
      throw new Error(`no class in ${note.textContent}`);
    };
    for (let width = 200; width > 100; width -= 10) {
      gallery.element.style.width = `${width}px`;
      expect(gallery.all('.work .note').map(isWhole), `${width} px`).to.not.include(false);
    }
  });

  inBothModes('sets squares, all alike', async (mode) => {
    const gallery = await Gallery.show(mode, { properties: { works }, attributes: { layout: 'square' } });
    const boxes = gallery.frames().map((frame) => frame.getBoundingClientRect());
    for (const { width, height } of boxes) {
      expect(Math.abs(width - height)).to.be.lessThan(1);
      expect(Math.abs(width - (boxes[0]?.width ?? 0))).to.be.lessThan(1);
    }
  });

  inBothModes('says a kind once where it heads an album', async (mode) => {
    const gallery = await Gallery.show(mode, { properties: { works, limit: 3 }, attributes: { albums: 'kind' } });
    expect(gallery.albums[0]).to.match(/^科幻画/);
    expect(gallery.notes[0]).to.equal('三（2）班 林某 市级一等奖');
    await gallery.open(works[0]?.title ?? '');
    expect(gallery.texts('.details .quiet')[0]).to.contain('科幻画');
    await gallery.press('关闭');
  });

  inBothModes('keeps albums by school year, the latest first, and opens works in that order', async (mode) => {
    const gallery = await Gallery.show(mode, {
      properties: { works, limit: 12 },
      attributes: { albums: 'school-year' },
    });
    expect(gallery.albums).to.deep.equal(['2026—2027 共 11 件', '2025—2026 共 3 件']);
    expect(gallery.titles).to.have.length(12);
    expect(gallery.titles[11]).to.equal(works[3]?.title);
    await expect(gallery.element).to.be.accessible();
    await gallery.open(works[12]?.title ?? '');
    await gallery.press('下一件');
    expect(gallery.announced).to.contain('第 11 件，共 14 件');
    await gallery.press('关闭');
  });

  inBothModes('filters by kind, grade and award, with counts', async (mode) => {
    const gallery = await Gallery.show(mode, { properties: { works } });
    const [before] = gallery.images();
    await gallery.press('标本');
    expect(gallery.images()[0] === before, 'another picture in the frame of the one before').to.equal(false);
    expect(gallery.titles).to.deep.equal(['校园苔藓七种', '秋天的叶脉']);
    expect(gallery.count).to.equal('筛选出 2 件，共 14 件');
    expect(gallery.choices('获奖')).to.deep.equal([
      '获奖不限',
      '获奖作品 · 2',
      '省级 · 0',
      '市级 · 1',
      '区县级 · 0',
      '校级 · 1',
      '一等奖 · 1',
      '二等奖 · 0',
      '三等奖 · 1',
    ]);
    await gallery.choose('年级', '四年级');
    expect(gallery.titles).to.deep.equal(['校园苔藓七种']);
    await emulateMedia({ media: 'print' });
    const isSeen = ({ offsetParent }: HTMLElement) => offsetParent !== null;
    const words = gallery.all('button.chip, select').filter(isSeen);
    expect(words.map((each) => each.textContent?.trim().slice(0, 2))).to.deep.equal(['标本', '全部']);
    expect(gallery.all('.summary [role=status]').filter(isSeen)).to.have.length(1);
    await emulateMedia({ media: 'screen' });
    await gallery.choose('获奖', '省级');
    expect(gallery.message).to.equal('没有符合条件的作品。');
    await gallery.press('清除筛选');
    expect(gallery.titles).to.have.length(14);
    expect(gallery.chosen('年级')).to.equal('全部年级');
  });

  inBothModes('shows its limit, then more and more', async (mode) => {
    const gallery = await Gallery.show(mode, {
      properties: { works: manyWorks.slice(0, 90) },
      attributes: { 'more-href': 'gallery/index.html' },
    });
    expect(gallery.titles).to.have.length(24);
    const [first] = gallery.images();
    await gallery.press('再看 24 件，还有 66 件');
    expect(gallery.images()[0] === first, 'stays as it was').to.equal(true);
    expect(gallery.titles).to.have.length(48);
    expect(gallery.focused).to.equal(manyWorks[24]?.title);
    await gallery.press('再看余下的 42 件');
    expect(gallery.titles).to.have.length(90);
  });

  it('leads back to what unfolds the wall from a work that is not on it yet', async () => {
    history.replaceState(null, '', `#${manyWorks[40]?.id}`);
    const gallery = await Gallery.show('client', { properties: { works: manyWorks.slice(0, 50) } });
    expect(gallery.viewed).to.equal(manyWorks[40]?.title);
    await gallery.key('Escape');
    expect(gallery.element.renderRoot.querySelector('[part=more]:focus')?.textContent).to.contain('再看');
  });

  inBothModes('shows one colour until a picture is there', async (mode) => {
    const coloured = works.slice(0, 2).map((work) => ({
      ...work,
      pictures: work.pictures.map((picture) => ({ ...picture, color: '#336699' })),
    }));
    const gallery = await Gallery.show(mode, { properties: { works: coloured } });
    const colour = () => getComputedStyle(gallery.images()[1] as HTMLElement).backgroundColor;
    await until(() => gallery.images()[1]?.complete);
    await until(() => colour() === 'rgba(0, 0, 0, 0)', 'a picture may be clear in places');
    // One that is on its way.
    for (const image of gallery.images()) Object.defineProperty(image, 'complete', { value: false });
    await until(() => {
      // What has come tells so in its own time.
      gallery.element.requestUpdate();
      return colour() === 'rgb(51, 102, 153)';
    });
  });

  inBothModes('has no sideways scrolling on a phone, and targets of 44 px', async (mode) => {
    await setViewport({ width: 360, height: 740 });
    const gallery = await Gallery.show(mode, { properties: { works: [...works, ...unusualWorks] } });
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
    for (const target of gallery.all('button, select'))
      expect(target.getBoundingClientRect().height).to.be.at.least(44);
    await gallery.open(works[0]?.title ?? '');
    expect(gallery.viewer?.scrollWidth).to.be.at.most(360);
    for (const target of gallery.all('.viewer button')) {
      if (target.offsetParent === null) continue;
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
    await gallery.key('Escape');
  });

  inBothModes('prints all that is found, on sheets of at least twelve', async (mode) => {
    await setViewport({ width: 700, height: 900 });
    const gallery = await Gallery.show(mode, { properties: { works: manyWorks.slice(0, 40) } });
    window.dispatchEvent(new Event('beforeprint'));
    await emulateMedia({ media: 'print' });
    await gallery.settle();
    expect(gallery.titles).to.have.length(40);
    // 273 mm of an A4 sheet remain between margins of 12 mm.
    const sheet = (273 / 25.4) * 96;
    const [first] = gallery.frames();
    const top = first?.getBoundingClientRect().top ?? 0;
    const whole = gallery.all('.work').filter((work) => work.getBoundingClientRect().bottom - top <= sheet);
    expect(whole.length).to.be.at.least(12);
    for (const image of gallery.images()) image.style.backgroundColor = 'rgb(9, 9, 9)';
    expect(getComputedStyle(gallery.images()[0] as Element).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    await emulateMedia({ media: 'screen' });
    window.dispatchEvent(new Event('afterprint'));
    await gallery.settle();
    expect(gallery.titles).to.have.length(24);
  });

  it('prerenders pictures that link to their full version, and no style attribute', async () => {
    const spec = {
      tag: 'kepu-gallery',
      properties: { works: manyWorks.slice(0, 30) },
      attributes: { 'more-href': 'all.html' },
    };
    const html = await (await fetch('/__prerender', { method: 'POST', body: JSON.stringify(spec) })).text();
    expect(html.match(/<a\s+class="frame"\s+href="data:image/g)).to.have.length(24);
    expect(html).to.contain('href="all.html"');
    expect(html).not.to.match(/\sstyle=/);
    // Without script nothing can be chosen.
    expect(html).to.contain('<span class="chip');
    expect(html).not.to.match(/<button(?![^>]*part="more")|<select(?![^>]*disabled)/);
  });

  it('keeps filters and the opened work in the address, and going back closes', async () => {
    const spec = { properties: { works }, attributes: { 'sync-url': 'g' } };
    let gallery = await Gallery.show('client', spec);
    await gallery.press('标本');
    await gallery.choose('年级', '三年级');
    // What keeps the address is loaded by need.
    const inAddress = (name: string) => new URLSearchParams(location.search).get(`g.${name}`);
    await until(() => inAddress('kind') === '标本' && inAddress('grade') === '3');
    gallery = await Gallery.show('client', spec);
    await until(() => gallery.titles.length === 1);
    expect(gallery.titles).to.deep.equal(['秋天的叶脉']);
    await gallery.press('清除筛选');
    await until(() => !location.search.includes('g.'));
    // Nothing to go forward to, which opening would take away.
    history.pushState(null, '');
    const entries = history.length;
    await gallery.open(works[1]?.title ?? '');
    expect(location.hash).to.equal('#work-2');
    await gallery.press('下一件');
    expect(location.hash).to.equal('#work-3');
    expect(history.length).to.equal(entries + 1);
    const changed = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    history.back();
    await changed;
    await gallery.settle();
    expect(gallery.viewer).to.equal(null);
    expect(location.hash).to.equal('');
  });

  inBothModes('opens the work that the address names, and takes it out of the address', async (mode) => {
    history.replaceState(null, '', '#work-5');
    const gallery = await Gallery.show(mode, { properties: { works } });
    expect(gallery.viewed).to.equal('河滩上的脚印');
    // The same address entered again.
    window.dispatchEvent(new PopStateEvent('popstate'));
    await gallery.settle();
    expect(gallery.viewed).to.equal('河滩上的脚印');
    // A browser that goes to a fragment takes the focus away.
    const focused = () => gallery.element.shadowRoot?.activeElement?.getAttribute('aria-label');
    gallery.button('关闭').blur();
    await until(() => focused() === '关闭');
    await sendKeys({ press: 'Escape' });
    await gallery.settle();
    expect(gallery.viewer).to.equal(null);
    expect(location.hash).to.equal('');
    location.hash = '#work-6';
    await until(() => gallery.viewed === works[5]?.title);
    await gallery.key('ArrowRight');
    history.back();
    await until(() => !gallery.viewer);
  });
});
