// Past 300 lines: one element in both modes; a file more is a page more for the browser to open.
import '../../support/fixture.js';
import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../../components/gallery/define.js';
import type { WorkCloseEvent } from '../../../components/gallery/viewer/viewer.events.js';
import { unusualWorks, works } from '../../../stories/data/works.js';
import { inBothModes, until } from '../../support/fixture.js';
import { Gallery } from '../../support/gallery-driver.js';

const titleOf = (index: number) => works[index]?.title ?? '';
const show = (mode: 'client' | 'hydrated', shown = works) => Gallery.show(mode, { properties: { works: shown } });

describe('<kepu-gallery> viewer', () => {
  inBothModes('opens with focus in it, and gives focus back', async (mode) => {
    const gallery = await show(mode);
    const before = gallery.nodes;
    await gallery.open('慢吞吞的蜗牛邮局');
    expect(gallery.viewed).to.equal('慢吞吞的蜗牛邮局');
    expect(gallery.hasFocusInViewer).to.equal(true);
    expect(gallery.viewer?.textContent).to.contain('信到得很慢，但是蜗牛记得每一户人家的门。');
    expect(gallery.facts.slice(0, 2)).to.deep.equal(['作者：一（2）班 徐某', '辅导教师：陈静']);
    expect(gallery.nodes - before).to.be.at.most(40);
    await expect(gallery.element).to.be.accessible();
    let closed = '';
    gallery.element.addEventListener('record-close', (event) => {
      closed = (event as unknown as WorkCloseEvent).work.id;
    });
    await gallery.key('Escape');
    expect(gallery.viewer).to.equal(null);
    expect(closed).to.equal('work-3');
    expect(gallery.focused).to.equal('慢吞吞的蜗牛邮局');
    expect(document.documentElement.style.overflow).to.equal('');
    expect(gallery.nodes).to.equal(before);
  });

  inBothModes('closes when the reader goes back, and leaves address and history as they were', async (mode) => {
    const state = { page: 'of somebody' };
    // Nothing to go forward to, which opening would take away.
    history.pushState(state, '');
    const gallery = await show(mode);
    const { length } = history;
    const { href } = location;
    await gallery.open(titleOf(0));
    expect(history.length).to.equal(length + 1);
    await gallery.key('End');
    expect(history.length).to.equal(length + 1);
    expect(location.href).to.equal(href);
    expect(history.state).to.deep.equal(state);
    history.back();
    await until(() => !gallery.viewer);
    expect(gallery.focused).to.equal(titleOf(13));
    // Going back, the browser scrolls to where the first was.
    await new Promise((resolve) => setTimeout(resolve));
    await gallery.settle();
    expect(gallery.frame(titleOf(13)).top).to.be.within(0, innerHeight - 1);
    // Closed otherwise, the entry is taken back: one step leads to what was before the gallery.
    history.pushState({ step: 2 }, '', '#of-the-page');
    await gallery.open(titleOf(2));
    await gallery.key('Escape');
    await until(() => history.state.step === 2);
    history.back();
    await until(() => location.href === href);
    expect(gallery.viewer).to.equal(null);
  });

  it('takes back its own entry alone: of two galleries, and not after a step of the page itself', async () => {
    const gallery = await show('client');
    const other = gallery.element.cloneNode() as typeof gallery.element;
    Object.assign(other, { works: works.slice(0, 2) });
    gallery.element.after(other);
    await other.updateComplete;
    history.pushState({ step: 1 }, '');
    await gallery.open(titleOf(0));
    history.back();
    await until(() => !gallery.viewer);
    expect(history.state).to.deep.equal({ step: 1 });
    expect(Boolean(other.renderRoot.querySelector('dialog'))).to.equal(false);
    await gallery.open(titleOf(0));
    history.pushState({ step: 2 }, '', '#next-page');
    gallery.element.remove();
    // Had it gone back, this would come to the step before.
    history.back();
    await until(() => !location.hash);
    expect(gallery.viewer).to.equal(null);
    other.remove();
    history.back();
    await until(() => history.state?.step === 1);
  });

  inBothModes('turns by keys, buttons and the strip, says where it is, and stops at the ends', async (mode) => {
    const gallery = await show(mode);
    await gallery.open(titleOf(0));
    await gallery.key('ArrowLeft');
    expect(gallery.viewed).to.equal(titleOf(0));
    await gallery.key('ArrowRight');
    expect(gallery.viewed).to.equal(titleOf(1));
    await gallery.press('下一件');
    expect(gallery.announced.replace(/\s/g, '')).to.equal('第3件，共14件·慢吞吞的蜗牛邮局');
    await gallery.press(titleOf(5));
    expect(gallery.viewed).to.equal(titleOf(5));
    await gallery.key('End');
    expect(gallery.viewed).to.equal(titleOf(13));
    expect(gallery.button('下一件').getAttribute('aria-disabled')).to.equal('true');
    await gallery.key('Home');
    await gallery.key('PageDown');
    expect(gallery.viewed).to.equal(titleOf(1));
    await gallery.press('关闭');
    expect(gallery.focused).to.equal(titleOf(1));
  });

  it('stays open if it is opened before the browser has gone back from the work before', async () => {
    const gallery = await show('client');
    await gallery.open(titleOf(0));
    const isBack = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    gallery.button('关闭').click();
    await gallery.open(titleOf(2));
    await isBack;
    await gallery.settle();
    expect(gallery.viewed).to.equal(titleOf(2));
    await gallery.key('Escape');
  });

  inBothModes('keeps focus inside', async (mode) => {
    const gallery = await show(mode, works.slice(0, 3));
    await gallery.open(titleOf(1));
    for (let stop = 0; stop < 14; stop += 1) {
      await sendKeys({ press: 'Tab' });
      expect(gallery.hasFocusInViewer).to.equal(true);
    }
    // As a click beside every stop does, and a browser that comes to the hash of an address.
    (gallery.element.renderRoot as ShadowRoot).querySelector<HTMLElement>(':focus')?.blur();
    await until(() => gallery.hasFocusInViewer);
    await gallery.key('Escape');
  });

  for (const missing of [['showPopover'], ['showPopover', 'showModal']] as const)
    it(`hides the rest of the page from readers, in browsers without ${missing.join(' and ')}, too`, async () => {
      const prototypes = [HTMLElement.prototype, HTMLDialogElement.prototype];
      const native = missing.map((name, index) => Object.getOwnPropertyDescriptor(prototypes[index] as object, name));
      for (const [index, name] of missing.entries()) Reflect.deleteProperty(prototypes[index] as object, name);
      const beside = document.body.appendChild(document.createElement('p'));
      try {
        const gallery = await show('client', works.slice(0, 2));
        await gallery.open(titleOf(0));
        expect(gallery.viewer?.getAttribute('role')).to.equal('dialog');
        expect(gallery.viewer?.getAttribute('aria-modal')).to.equal('true');
        expect(gallery.viewer?.checkVisibility()).to.equal(true);
        expect(beside.getAttribute('aria-hidden')).to.equal('true');
        expect(gallery.viewer?.closest('[aria-hidden=true]')).to.equal(null);
        for (const press of [
          'Shift+Tab',
          'Tab',
          'Tab',
          'Shift+Tab',
          'Shift+Tab',
          'Shift+Tab',
          'Shift+Tab',
          'Shift+Tab',
        ]) {
          await sendKeys({ press });
          expect(gallery.hasFocusInViewer).to.equal(true);
        }
        await gallery.key('Escape');
        expect(gallery.viewer).to.equal(null);
        expect(gallery.focused).to.equal(titleOf(0));
        expect(beside.hasAttribute('aria-hidden')).to.equal(false);
      } finally {
        beside.remove();
        for (const [index, name] of missing.entries())
          Object.defineProperty(prototypes[index] as object, name, native[index] as PropertyDescriptor);
      }
    });

  inBothModes('enlarges by keys and buttons, moves by arrows, and lets nothing off the stage', async (mode) => {
    const gallery = await show(mode);
    await gallery.open(titleOf(0));
    await gallery.key('+');
    await gallery.press('放大');
    expect(gallery.zoom.scale).to.be.closeTo(2.25, 0.01);
    await gallery.key('ArrowRight');
    expect(gallery.viewed).to.equal(titleOf(0));
    expect(gallery.zoom.x).to.be.lessThan(0);
    for (let press = 0; press < 12; press += 1) await sendKeys({ press: 'ArrowLeft' });
    await gallery.settle();
    const stage = gallery.all('.stage')[0]?.getBoundingClientRect() as DOMRect;
    expect(gallery.media.getBoundingClientRect().left).to.be.closeTo(stage.left, 1);
    await gallery.key('-');
    expect(gallery.zoom.scale).to.be.closeTo(1.5, 0.01);
    await gallery.key('0');
    expect(gallery.zoom.scale).to.equal(1);
    const before = gallery.media;
    await gallery.key('ArrowRight');
    expect(gallery.viewed).to.equal(titleOf(1));
    expect(gallery.media === before, 'another picture in the frame of the one before').to.equal(false);
    await gallery.key('Escape');
  });

  inBothModes('turns by swipes, enlarges by two fingers and double taps, and one finger moves', async (mode) => {
    const gallery = await show(mode);
    await gallery.open(titleOf(0));
    await gallery.drag({ from: [100, 0], to: [-60, 10] });
    expect(gallery.viewed).to.equal(titleOf(1));
    await gallery.drag({ from: [0, 0], to: [-20, 200] });
    expect(gallery.viewed).to.equal(titleOf(1));
    await gallery.drag({ from: [200, 0], to: [100, 0], on: '.next' });
    expect(gallery.viewed).to.equal(titleOf(2));
    await gallery.drag({ from: [-200, 0], to: [-100, 0], on: '.previous' });
    await gallery.drag({ from: [-60, 0], to: [60, 0] });
    expect(gallery.viewed).to.equal(titleOf(0));
    await gallery.drag({ from: [-50, 0], to: [-100, 0] }, { from: [50, 0], to: [100, 0] });
    expect(gallery.zoom.scale).to.be.closeTo(2, 0.05);
    const { x } = gallery.zoom;
    await gallery.drag({ from: [0, 0], to: [-90, 0] });
    expect(gallery.zoom.x).to.be.closeTo(x - 90, 1);
    expect(gallery.viewed).to.equal(titleOf(0));
    await gallery.doubleTap(0, 0);
    expect(gallery.zoom.scale).to.equal(1);
    await gallery.doubleTap(120, -40);
    expect(gallery.zoom.scale).to.be.closeTo(2.5, 0.01);
    expect(gallery.zoom.x).to.be.closeTo(-180, 1);
    await gallery.key('Escape');
  });

  it('shows in its strip what the wall has loaded already', async () => {
    const [first, second] = works as [(typeof works)[number], (typeof works)[number]];
    const picture = { src: 'missing.jpg', alt: '', srcset: `${first.pictures[0]?.src} 480w` };
    const gallery = await show('client', [{ ...first, pictures: [picture] }, second]);
    const wall = gallery.images()[0] as HTMLImageElement;
    while (!wall.currentSrc) await gallery.settle();
    await gallery.open(titleOf(0));
    expect(gallery.all('.thumb')[0]?.style.backgroundImage).to.contain(wall.currentSrc.slice(0, 40));
    await gallery.key('Escape');
  });

  inBothModes('shows a work of several pictures one after another, and one without any', async (mode) => {
    const gallery = await show(mode, unusualWorks);
    expect(gallery.texts('.badge')[0]).to.equal('3');
    await gallery.open(unusualWorks[1]?.title ?? '');
    expect(gallery.announced).to.contain('第 2 件，共 8 件 · 第 1 张，共 3 张');
    await gallery.press('下一张');
    expect(gallery.announced).to.contain('第 2 件，共 8 件 · 第 2 张，共 3 张');
    await gallery.press('下一张');
    await gallery.press('下一件');
    await gallery.press('下一件');
    expect(gallery.media.textContent).to.equal('衣服自己找到自己的钩子。');
    expect(gallery.has('放大')).to.equal(false);
    const [stage, plate] = [gallery.all('.stage')[0] as Element, gallery.media].map((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    }) as [DOMPoint, DOMPoint];
    expect(plate.x).to.be.closeTo(stage.x, 1);
    expect(plate.y).to.be.closeTo(stage.y, 1);
    await gallery.key('Escape');
  });

  inBothModes('shows still, as on the wall, what may move, to readers who prefer that', async (mode) => {
    const [first, ...rest] = works as [(typeof works)[number], ...typeof works];
    const { src = '', alt = '' } = first.pictures[0] ?? {};
    const moving = { ...first, pictures: [{ src, alt, full: 'data:image/webp;a=.webp' }] };
    await emulateMedia({ reducedMotion: 'reduce' });
    const gallery = await show(mode, [moving, ...rest]);
    await gallery.open(titleOf(0));
    expect(gallery.media.getAttribute('src')).to.equal(src);
    await gallery.key('Escape');
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  inBothModes('plays a film with its captions, and leaves the film its keys', async (mode) => {
    const video = { src: URL.createObjectURL(new Blob([])), captions: URL.createObjectURL(new Blob(['WEBVTT'])) };
    const gallery = await show(mode, [{ ...(works[0] as (typeof works)[0]), video }, ...works.slice(1)]);
    expect(gallery.texts('.badge')[0]).to.equal('视频');
    await gallery.open(titleOf(0));
    const film = gallery.media as HTMLVideoElement;
    expect(film.localName).to.equal('video');
    expect(film.poster).to.contain('data:image');
    expect(film.querySelector('track')?.kind).to.equal('captions');
    expect(film.querySelector('track')?.srclang).to.equal('zh-CN');
    film.focus();
    await gallery.key('ArrowRight');
    expect(gallery.viewed).to.equal(titleOf(0));
    await gallery.key('Escape');
    expect(gallery.viewer).to.equal(null);
  });

  inBothModes('copies a link that opens the work', async (mode) => {
    const gallery = await show(mode);
    const written: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => written.push(text) },
    });
    try {
      await gallery.open(titleOf(2));
      await gallery.press('分享');
      expect(gallery.announced).to.equal('链接已复制');
      expect(new URL(written[0] ?? '').hash).to.equal('#work-3');
      await gallery.key('ArrowRight');
      expect(gallery.announced).to.contain('第 4 件');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      await gallery.key('Escape');
    }
  });

  inBothModes('offers the original to keep only where that is allowed', async (mode) => {
    const gallery = await show(mode);
    await gallery.open(titleOf(0));
    expect(gallery.has('下载原件')).to.equal(false);
    expect(gallery.has('单独打开')).to.equal(true);
    await gallery.key('Escape');
    gallery.element.download = true;
    await gallery.open(titleOf(0));
    expect(gallery.all<HTMLAnchorElement>('a[download]')[0]?.textContent).to.equal('下载原件');
    await gallery.key('Escape');
  });

  it('shows the picture of the wall where the full one is none, else its words, and the link to it', async () => {
    const [work, other] = works as [(typeof works)[0], (typeof works)[0]];
    const src = work.pictures[0]?.src ?? '';
    const pictures = [
      { src, alt: '', full: new URL('page.jpg', location.href).href },
      { src: 'data:text/html,x', alt: '' },
    ];
    const gallery = await Gallery.show('client', { properties: { works: [{ ...work, pictures }, other] } });
    await gallery.open(work.title);
    const shown = () => gallery.media.getAttribute('src');
    await until(() => shown() === src);
    expect(gallery.all<HTMLAnchorElement>('.details a').map(({ href }) => href)).to.include(pictures[0]?.full);
    await gallery.key('ArrowRight');
    await until(() => gallery.media.localName === 'p');
    expect(gallery.media.textContent).to.equal(work.description || work.title);
    await gallery.key('ArrowRight');
    expect(shown()).to.equal(other.pictures[0]?.full ?? other.pictures[0]?.src);
    await gallery.key('Escape');
  });

  it('leads to the page of a work, not to the one that the reader is on', async () => {
    const [first, second] = works as [(typeof works)[0], (typeof works)[0]];
    const shown = [
      { ...first, url: 'other.html#works' },
      { ...second, url: `${location.pathname}${location.search}#w` },
    ];
    const gallery = await show('client', shown);
    await gallery.open(first.title);
    expect(gallery.facts).to.include('出自：作品所在的页面');
    await gallery.key('ArrowRight');
    expect(gallery.facts.join()).not.to.contain('出自');
    await gallery.key('Escape');
  });

  it('opens once for two clicks, and not for an element that has gone', async () => {
    const gallery = await show('client');
    for (const frame of gallery.frames().slice(0, 2)) frame.click();
    await gallery.open(titleOf(2));
    expect(gallery.all('.viewer')).to.have.length(1);
    await gallery.key('Escape');
    const other = await show('client');
    other.frames()[0]?.click();
    other.element.remove();
    await other.settle();
    expect(other.viewer).to.equal(null);
    expect(document.documentElement.style.overflow).to.equal('');
  });

  it('closes when its records are gone', async () => {
    const gallery = await show('client');
    await gallery.open(titleOf(0));
    gallery.element.works = [];
    await gallery.settle();
    expect(gallery.viewer).to.equal(null);
    expect(document.documentElement.style.overflow).to.equal('');
  });
});
