import '../../support/fixture.js';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../components/activity-calendar/define.js';
import type { KepuActivityCalendar } from '../../../components/activity-calendar/activity-calendar.js';
import { activities, terms } from '../../../stories/data/activities.js';
import { CalendarDriver, openCalendar, stopClock } from '../../support/calendar-driver.js';
import { inBothModes, type Mode, mount, settle } from '../../support/fixture.js';

async function open(mode: Mode): Promise<CalendarDriver> {
  const spec = { tag: 'kepu-activity-calendar' as const, properties: { activities, terms } };
  return new CalendarDriver(await mount<KepuActivityCalendar>(spec, mode));
}

describe('<kepu-activity-calendar> keys', () => {
  let startClock: () => void;
  beforeEach(async () => {
    startClock = stopClock('2026-10-09');
    await setViewport({ width: 1280, height: 900 });
  });
  afterEach(() => startClock());

  inBothModes('has one tab stop in the grid: today', async (mode) => {
    const calendar = await open(mode);
    expect(calendar.tabStops).to.deep.equal(['2026-10-09']);
  });

  inBothModes('has it there in the month that a page names, too', async (mode) => {
    const calendar = await openCalendar(mode, {}, { month: '2026-10' });
    expect(calendar.tabStops).to.deep.equal(['2026-10-09']);
  });

  inBothModes('on a phone the line of months is pushed to this one', async (mode) => {
    startClock();
    startClock = stopClock('2027-05-10');
    await setViewport({ width: 360, height: 700 });
    const calendar = await openCalendar(mode, {}, { month: '2026-09' });
    const link = calendar.one('.jump[aria-current=date]');
    expect(link.textContent).to.equal('5月');
    const { left, right } = link.getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(360);
  });

  const moves: [keys: string[], to: string][] = [
    [['ArrowRight'], '2026-10-15'],
    [['ArrowLeft'], '2026-10-13'],
    [['ArrowUp'], '2026-10-07'],
    [['ArrowDown'], '2026-10-21'],
    [['Home'], '2026-10-12'],
    [['End'], '2026-10-18'],
    [['PageDown'], '2026-11-14'],
    [['PageUp'], '2026-09-14'],
  ];
  for (const [keys, to] of moves)
    inBothModes(`${keys.join(' ')} moves from 14 October to ${to}`, async (mode) => {
      const calendar = await open(mode);
      await calendar.focusDay('2026-10-14');
      await calendar.press(...keys);
      expect(calendar.focusedDay).to.equal(to);
      expect(calendar.tabStops).to.deep.equal([to]);
      expect(calendar.day(to).className).to.not.contain('outside');
    });

  inBothModes('does not leave the months that have something', async (mode) => {
    const calendar = await open(mode);
    await calendar.focusDay('2026-10-14');
    await calendar.press('PageUp', 'PageUp', 'PageUp');
    expect(calendar.period).to.equal('2026年9月');
    expect(calendar.announced).to.equal('前面没有了。');
    // Another year is as far as there is something.
    await calendar.press('Shift+PageDown');
    expect(calendar.announced).to.equal('2027年7月');
    expect(calendar.focusedDay).to.equal('2027-07-31');
    await calendar.press('ArrowRight');
    expect(calendar.announced).to.equal('后面没有了。');
    await calendar.press('ArrowLeft');
    expect(calendar.announced).to.equal('');
  });

  inBothModes('Enter opens the day, Escape closes it and returns', async (mode) => {
    const calendar = await open(mode);
    await calendar.focusDay('2026-10-21');
    await calendar.press('Enter');
    expect(calendar.panel?.getAttribute('aria-label')).to.equal('10月21日 星期三');
    expect((calendar.element.renderRoot as ShadowRoot).activeElement).to.equal(calendar.panel);
    await calendar.press('Escape');
    expect(calendar.panel).to.equal(undefined);
    expect(calendar.focusedDay).to.equal('2026-10-21');
  });

  inBothModes('shows in the panel what does not fit into the day', async (mode) => {
    const calendar = await open(mode);
    expect(calendar.textOf('2026-10-21')).to.include('还有 3 项');
    await calendar.focusDay('2026-10-21');
    await calendar.press('Enter');
    const titles = Array.from(
      calendar.panel?.querySelectorAll('.title-link, .title-text') ?? [],
      (each) => each.textContent,
    );
    expect(titles).to.have.members([
      '第九届科技节',
      '四年级湿地研学',
      '四驱车竞速',
      '纸桥承重',
      '标本制作课',
      '科学社团活动',
    ]);
  });

  inBothModes('opens a day of the neighbouring month without turning the page', async (mode) => {
    const calendar = await open(mode);
    calendar.day('2026-09-30').click();
    await settle(calendar.element);
    expect(calendar.period).to.equal('2026年10月');
    expect(calendar.panel?.textContent).to.contain('小发明选题申报');
    document.dispatchEvent(new PointerEvent('pointerdown'));
    await settle(calendar.element);
    expect(calendar.panel).to.equal(undefined);
  });
});
