import '../../support/fixture.js';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../components/activity-calendar/define.js';
import '../../../components/award-table/define.js';
import '../../../components/plan-timeline/define.js';
import { activities } from '../../../stories/data/activities.js';
import { awards } from '../../../stories/data/awards.js';
import { phases } from '../../../stories/data/phases.js';
import { type FixtureSpec, inBothModes, mount, until } from '../../support/fixture.js';

const cases: [FixtureSpec, string][] = [
  [{ tag: 'kepu-activity-calendar', properties: { activities } }, '.entry .title'],
  [{ tag: 'kepu-plan-timeline', properties: { phases } }, '.list .title'],
  [{ tag: 'kepu-award-table', properties: { awards } }, 'tbody.awards th'],
];

describe('elements in a narrow column of a wide window', () => {
  const column = document.querySelector('main') as HTMLElement;
  const show = async (spec: FixtureSpec, widthPx: number, mode: Parameters<typeof mount>[1]) => {
    await setViewport({ width: 1280, height: 900 });
    column.style.width = `${widthPx}px`;
    return (await mount(spec, mode)).shadowRoot as ShadowRoot;
  };
  afterEach(() => column.removeAttribute('style'));

  for (const [spec, title] of cases)
    inBothModes(`<${spec.tag}> has the layout of a phone`, async (mode) => {
      for (const widthPx of [280, 380]) {
        const root = await show(spec, widthPx, mode);
        const width = () => root.querySelector(title)?.getBoundingClientRect().width ?? 0;
        await until(() => width() > 100);
        expect(root.host.scrollWidth).to.be.at.most(widthPx);
      }
    });

  inBothModes('a timeline draws nothing in it, and draws when it gets wide', async (mode) => {
    const root = await show({ tag: 'kepu-plan-timeline', properties: { phases } }, 380, mode);
    expect(root.querySelector('.chart')).to.equal(null);
    column.style.width = '900px';
    await until(() => root.querySelector('.chart') !== null);
    expect(root.querySelector('.chart')?.getBoundingClientRect().width).to.equal(900);
  });

  inBothModes('a calendar says that it shows the list', async (mode) => {
    const root = await show({ tag: 'kepu-activity-calendar', properties: { activities } }, 380, mode);
    const view = () => root.querySelector('.views [aria-pressed=true], .views [aria-current]')?.textContent?.trim();
    await until(() => view() === '列表');
    column.style.width = '900px';
    await until(() => view() === '月历');
  });
});
