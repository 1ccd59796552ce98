import '../../support/fixture.js';
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../components/plan-timeline/define.js';
import type { KepuPlanTimeline } from '../../../components/plan-timeline/plan-timeline.js';
import { actionPlan, longPhases, manyPhases, phases } from '../../../stories/data/phases.js';
import { inBothModes, type Mode, mount, settle } from '../../support/fixture.js';
import { stopClock } from '../activity-calendar/calendar-driver.js';

async function open(mode: Mode, records: unknown = phases): Promise<KepuPlanTimeline> {
  return mount<KepuPlanTimeline>(
    { tag: 'kepu-plan-timeline', properties: { phases: records, heading: '实施进度' } },
    mode,
  );
}

const texts = (timeline: KepuPlanTimeline, selector: string) =>
  Array.from(timeline.renderRoot.querySelectorAll(selector), (each) => each.textContent?.trim() ?? '');

describe('<kepu-plan-timeline>', () => {
  let startClock: () => void;
  beforeEach(async () => {
    startClock = stopClock('2026-10-14');
    await setViewport({ width: 1280, height: 900 });
  });
  afterEach(() => startClock());

  inBothModes('lists every phase with date, owner and tasks', async (mode) => {
    const timeline = await open(mode);
    expect(texts(timeline, '.phase .title > :first-child')).to.deep.equal(phases.map(({ title }) => title));
    expect(texts(timeline, '.phase time')).to.deep.equal(phases.map(({ dateText }) => dateText));
    expect(texts(timeline, '.tasks li').length).to.equal(9);
  });

  inBothModes('says how far each phase is today', async (mode) => {
    const timeline = await open(mode);
    expect(texts(timeline, '.phase .status')).to.deep.equal([
      '已结束',
      '已完成',
      '已结束',
      '进行中',
      '未开始',
      '未开始',
      '未开始',
      '未开始',
      '未开始',
    ]);
    expect(texts(timeline, '.today text')).to.deep.equal(['今天']);
  });

  inBothModes('draws no today when the plan is over', async (mode) => {
    startClock();
    startClock = stopClock('2027-10-14');
    expect(texts(await open(mode), '.today')).to.deep.equal([]);
  });

  inBothModes('moves nothing when today becomes known', async (mode) => {
    const timeline = await open(mode);
    const height = timeline.offsetHeight;
    for (const status of timeline.renderRoot.querySelectorAll<HTMLElement>('.status')) status.textContent = '';
    expect(timeline.offsetHeight).to.equal(height);
  });

  inBothModes('names the drawing and hides it on a phone', async (mode) => {
    const timeline = await open(mode);
    const overview = timeline.renderRoot.querySelector('.overview');
    expect(overview?.getAttribute('aria-label')).to.contain('3 个阶段、6 个节点');
    expect(overview?.querySelectorAll('.milestone').length).to.equal(6);
    await setViewport({ width: 390, height: 800 });
    expect(overview && getComputedStyle(overview).display).to.equal('none');
    expect(document.documentElement.scrollWidth).to.equal(390);
  });

  inBothModes('goes through the phases by arrow keys, with one tab stop', async (mode) => {
    const timeline = await open(mode);
    const items = Array.from(timeline.renderRoot.querySelectorAll<HTMLElement>('.phase'));
    const focused = () => items.indexOf((timeline.renderRoot as ShadowRoot).activeElement as HTMLElement);
    const stops = () => items.filter((item) => item.tabIndex === 0).length;
    items[0]?.focus();
    await settle(timeline);
    for (const [key, index] of [
      ['ArrowDown', 1],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
      ['End', 8],
      ['ArrowDown', 8],
      ['Home', 0],
    ] as const) {
      await sendKeys({ press: key });
      await settle(timeline);
      expect(focused(), key).to.equal(index);
      expect(stops()).to.equal(1);
    }
    expect(timeline.renderRoot.querySelectorAll('.overview .bar.active').length).to.be.above(0);
  });

  for (const [name, records] of Object.entries({ phases, actionPlan, longPhases, many: manyPhases(200), empty: [] }))
    inBothModes(`is accessible: ${name}`, async (mode) => {
      await expect(await open(mode, records)).to.be.accessible();
    });
});
