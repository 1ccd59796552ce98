import '../../support/fixture.js';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../components/activity-calendar/define.js';
import type { KepuActivityCalendar } from '../../../components/activity-calendar/activity-calendar.js';
import { activities, terms } from '../../../stories/data/activities.js';
import { CalendarDriver, stopClock } from '../../support/calendar-driver.js';
import { inBothModes, type Mode, mount, settle } from '../../support/fixture.js';

async function open(mode: Mode, properties: Record<string, unknown> = {}): Promise<CalendarDriver> {
  const spec = { tag: 'kepu-activity-calendar' as const, properties: { activities, terms, ...properties } };
  return new CalendarDriver(await mount<KepuActivityCalendar>(spec, mode));
}

/** Waits until a part that is loaded by need shows, or for the time the runner gives. */
async function loaded(calendar: CalendarDriver, selector: string): Promise<void> {
  while (calendar.all(selector).length === 0) await settle(calendar.element);
}

describe('<kepu-activity-calendar> and the almanac', () => {
  let startClock: () => void;
  beforeEach(async () => {
    startClock = stopClock('2026-10-09');
    await setViewport({ width: 1280, height: 900 });
  });
  afterEach(() => startClock());

  inBothModes('shows neither holidays nor lunar dates when nobody asks', async (mode) => {
    const calendar = await open(mode);
    expect(calendar.almanacOf('2026-10-01')).to.deep.equal([]);
    expect(calendar.holidayKey).to.equal(undefined);
  });

  inBothModes('shows the published holidays with their make-up workdays', async (mode) => {
    const calendar = await open(mode, { showHolidays: true });
    await loaded(calendar, 'td .holiday');
    expect(calendar.almanacOf('2026-10-01')).to.deep.equal(['国庆节']);
    expect(calendar.almanacOf('2026-10-02')).to.deep.equal(['休']);
    expect(calendar.almanacOf('2026-10-10')).to.deep.equal(['班']);
    expect(calendar.nameOf('2026-10-10')).to.contain('国庆节调休上课');
    expect(calendar.holidayKey).to.equal('休 放假 班 调休上课');
  });

  inBothModes('says of a year that is not announced that it is not', async (mode) => {
    const calendar = await open(mode, { showHolidays: true, month: '2027-05' });
    await loaded(calendar, '.unpublished');
    expect(calendar.holidayKey).to.contain('2027年放假安排尚未公布');
    expect(calendar.almanacOf('2027-05-01')).to.deep.equal([]);
    calendar.element.showMonth('2026-10');
    await settle(calendar.element);
    expect(calendar.holidayKey).to.equal('休 放假 班 调休上课');
  });

  inBothModes('lets the page correct and extend what is published', async (mode) => {
    const holidays = [
      { date: '2026-10-07', kind: 'work', name: '提前返校' },
      { date: '2027-05-01', end: '2027-05-05', kind: 'off', name: '劳动节' },
    ];
    const calendar = await open(mode, { showHolidays: true, holidays });
    await loaded(calendar, '[data-day="2026-10-10"] .holiday');
    expect(calendar.almanacOf('2026-10-07')).to.deep.equal(['班']);
    expect(calendar.nameOf('2026-10-07')).to.contain('提前返校');
    calendar.element.showMonth('2027-05');
    await settle(calendar.element);
    expect(calendar.almanacOf('2027-05-01')).to.deep.equal(['劳动节']);
    expect(calendar.holidayKey).to.not.contain('尚未公布');
  });

  inBothModes('moves nothing below the grid when holidays come', async (mode) => {
    const calendar = await open(mode, { showHolidays: true });
    const before = calendar.one('.agenda').offsetTop;
    await loaded(calendar, 'td .holiday');
    calendar.element.showMonth('2027-05');
    await settle(calendar.element);
    expect(calendar.one('.agenda').offsetTop).to.equal(before);
  });

  inBothModes('shows lunar dates and solar terms', async (mode) => {
    const calendar = await open(mode, { showLunar: true });
    await loaded(calendar, 'td .lunar');
    expect(calendar.almanacOf('2026-10-08')).to.deep.equal(['寒露']);
    expect(calendar.almanacOf('2026-10-10')).to.deep.equal(['九月']);
    expect(calendar.nameOf('2026-10-12')).to.contain('农历九月初三');
    calendar.element.showLunar = false;
    await settle(calendar.element);
    expect(calendar.almanacOf('2026-10-08')).to.deep.equal([]);
  });

  inBothModes('calls the weeks between terms by their vacation', async (mode) => {
    const calendar = await open(mode, { month: '2027-02' });
    expect(calendar.weeks).to.deep.equal(['寒假', '寒假', '寒假', '第1周', '第2周', '第3周']);
  });

  inBothModes('has the signs in the term as well', async (mode) => {
    const calendar = await open(mode, { view: 'term', showHolidays: true, showLunar: true });
    await loaded(calendar, 'td .lunar');
    await loaded(calendar, 'td .holiday');
    expect(calendar.almanacOf('2026-10-01')).to.deep.equal(['廿一', '国庆节']);
    expect(calendar.holidayKey).to.contain('2027年放假安排尚未公布');
  });
});
