import '../../support/fixture.js';
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../components/plan-timeline/define.js';
import { phases, threeYears } from '../../../stories/data/phases.js';
import { stopClock } from '../../support/calendar-driver.js';
import { inBothModes, type Mode, settle } from '../../support/fixture.js';
import { Timeline } from '../../support/timeline-driver.js';

const open = (mode: Mode, records: unknown = phases, rest: Record<string, unknown> = {}) =>
  Timeline.open(mode, { phases: records, heading: '实施进度', ...rest });

describe('<kepu-plan-timeline>: keys, zoom and folding', () => {
  let startClock: () => void;
  beforeEach(async () => {
    startClock = stopClock('2026-10-14');
    await setViewport({ width: 1280, height: 900 });
  });
  afterEach(() => startClock());

  inBothModes('goes through the drawing in time order, with one tab stop', async (mode) => {
    const timeline = await open(mode, [...phases].reverse());
    await timeline.enter();
    const names = timeline.drawn();
    for (const [key, index] of [
      ['ArrowRight', 1],
      ['ArrowDown', 2],
      ['ArrowLeft', 1],
      ['End', 8],
      ['ArrowRight', 8],
      ['Home', 0],
    ] as const) {
      await sendKeys({ press: key });
      await settle(timeline.element);
      expect(timeline.focused(), key).to.equal(names[index]);
      expect(timeline.stops()).to.equal(1);
    }
  });

  inBothModes('opens the details of a phase in place, and closes them', async (mode) => {
    const timeline = await open(mode);
    await timeline.enter();
    await sendKeys({ press: 'Enter' });
    await settle(timeline.element);
    expect(timeline.card()).to.contain('各班出一期科学黑板报');
    expect(timeline.expanded()).to.match(/^宣传发动/);
    await sendKeys({ press: 'Escape' });
    await settle(timeline.element);
    expect(timeline.card()).to.equal(undefined);
    expect(timeline.focused()).to.match(/^宣传发动/);
  });

  inBothModes('goes through the list with the arrows', async (mode) => {
    const timeline = await open(mode, phases, { layout: 'list' });
    timeline.element.renderRoot.querySelector<HTMLElement>('.phase')?.focus();
    await settle(timeline.element);
    await sendKeys({ press: 'ArrowDown' });
    await settle(timeline.element);
    expect(timeline.focused()).to.contain('方案下发');
  });

  inBothModes('zooms by + − 0 and keeps focus and place', async (mode) => {
    const timeline = await open(mode, threeYears);
    await timeline.enter();
    for (let steps = 0; steps < 6; steps += 1) await sendKeys({ press: 'ArrowRight' });
    await settle(timeline.element);
    const name = timeline.focused();
    const title = name.split('，')[0] as string;
    for (const key of ['+', '+', '+', '-', '0']) {
      const left = timeline.leftOf(title);
      await sendKeys({ press: key });
      await settle(timeline.element);
      expect(timeline.focused(), key).to.equal(name);
      if (key !== '0') expect(Math.abs(timeline.leftOf(title) - left), `${key}: ${left}`).to.be.below(24);
      expect(timeline.overlaps()).to.deep.equal([]);
      if (key === '0') expect(timeline.chart.scrollWidth).to.equal(timeline.chart.clientWidth);
    }
  });

  inBothModes('counts school years, months, then teaching weeks, and says so', async (mode) => {
    const terms = [{ schoolYear: '2026-2027', name: '秋季学期', start: '2026-09-01', end: '2027-01-22' }];
    const timeline = await open(mode, threeYears, { terms });
    await timeline.press('放大');
    await timeline.press('放大');
    expect(timeline.spoken()).to.equal('按月显示，4×');
    for (let steps = 0; steps < 4; steps += 1) await timeline.press('放大');
    expect(timeline.spoken()).to.match(/^按周显示，\d+×$/);
    expect(timeline.ticks().some((text) => /^第七周/.test(text))).to.equal(true);
    await timeline.press('全部');
    expect(timeline.spoken()).to.match(/，全部$/);
    expect(timeline.chart.scrollLeft).to.equal(0);
  });

  inBothModes('prints the whole plan, however far it is zoomed in, and is where it was afterwards', async (mode) => {
    const timeline = await open(mode, threeYears, { zoom: 3 });
    const { clientWidth } = timeline.chart;
    expect(timeline.chart.scrollWidth).to.be.above(clientWidth * 7);
    timeline.chart.scrollLeft = 1234;
    window.dispatchEvent(new Event('beforeprint'));
    // Where the browser itself sends the event, the update ends before it lays the sheets out.
    await timeline.element.updateComplete;
    expect(timeline.chart.scrollWidth).to.equal(clientWidth);
    expect(timeline.overlaps()).to.deep.equal([]);
    window.dispatchEvent(new Event('afterprint'));
    await settle(timeline.element);
    expect(timeline.chart.scrollWidth).to.be.above(clientWidth * 7);
    expect(timeline.chart.scrollLeft).to.equal(1234);
  });

  inBothModes('leaves the wheel to the page', async (mode) => {
    const timeline = await open(mode, threeYears, { zoom: 3 });
    const wheel = new WheelEvent('wheel', { deltaY: 40, cancelable: true, bubbles: true, composed: true });
    timeline.chart.dispatchEvent(wheel);
    await settle(timeline.element);
    expect(wheel.defaultPrevented).to.equal(false);
    expect(timeline.element.zoom).to.equal(3);
  });

  inBothModes('folds lanes where they are many, and prints them all', async (mode) => {
    const timeline = await open(mode, threeYears, { lanes: 'owner' });
    await timeline.fold('教导处');
    await timeline.enter();
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Home' });
    await settle(timeline.element);
    expect(timeline.focused()).to.match(/^把门打开/);
    await sendKeys({ press: 'ArrowRight' });
    await settle(timeline.element);
    expect(timeline.focused(), 'skips what is folded').to.match(/^气象小站修旧/);
    window.dispatchEvent(new Event('beforeprint'));
    await timeline.element.updateComplete;
    expect(timeline.folded()).to.deep.equal([]);
    window.dispatchEvent(new Event('afterprint'));
    await settle(timeline.element);
    expect(timeline.folded()).to.deep.equal(['教导处']);
  });

  inBothModes('has one tab stop however many lanes can be folded', async (mode) => {
    const timeline = await open(mode, threeYears, { lanes: 'owner' });
    await timeline.enter();
    const [first = '', second = '', third = ''] = timeline.lanes();
    const steps = [
      ['ArrowUp', first],
      ['ArrowDown', second],
      ['ArrowLeft', second],
      ['ArrowDown', third],
      ['ArrowUp', second],
      ['ArrowRight', second],
      ['ArrowRight', timeline.drawn().find((name) => name.includes(`负责：${second}`)) ?? '—'],
      ['ArrowUp', second],
      ['ArrowLeft', second],
      ['Home', '把门打开'],
    ] as const;
    for (const [key, name] of steps) {
      await sendKeys({ press: key });
      await settle(timeline.element);
      expect(timeline.focused().startsWith(name), `${key}: ${timeline.focused()}`).to.equal(true);
      expect(timeline.stops()).to.equal(1);
    }
    expect(timeline.folded()).to.deep.equal([second]);
    await timeline.fold(first);
    await timeline.enter();
    expect(timeline.focused().startsWith(first), 'a folded phase is no tab stop').to.equal(true);
  });

  inBothModes('begins with today when an address or an author asks for a part of the plan', async (mode) => {
    const { chart } = await open(mode, threeYears, { zoom: 3 });
    const now = chart.querySelector('.grid .now')?.getBoundingClientRect().left ?? Number.NaN;
    const { left, width } = chart.getBoundingClientRect();
    expect(now - left - width / 2).to.be.within(-2, 2);
  });

  it('zooms no further than to weeks, whatever is asked for', async () => {
    const timeline = await open('client', phases, { zoom: 40 });
    expect(timeline.chart.scrollWidth).to.be.below(4000);
    expect(timeline.spoken()).to.equal('');
  });

  inBothModes('keeps the axis and the words of long bars in view', async (mode) => {
    const timeline = await open(mode, threeYears, { zoom: 3 });
    timeline.chart.scrollLeft = 1500;
    timeline.chart.dispatchEvent(new Event('scroll'));
    expect(timeline.leftOfText('2025—2026学年')).to.be.within(0, 20);
    expect(timeline.leftOfText('把门打开')).to.be.within(-1, 20);
  });
});
