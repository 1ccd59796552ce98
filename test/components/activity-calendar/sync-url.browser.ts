import '../../support/fixture.js';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../components/activity-calendar/define.js';
import type { KepuActivityCalendar } from '../../../components/activity-calendar/activity-calendar.js';
import { activities, terms } from '../../../stories/data/activities.js';
import { CalendarDriver, stopClock } from '../../support/calendar-driver.js';
import { inBothModes, type Mode, mount, settle, until } from '../../support/fixture.js';

async function open(mode: Mode, attributes: Record<string, string>): Promise<CalendarDriver> {
  const spec = { tag: 'kepu-activity-calendar' as const, properties: { activities, terms }, attributes };
  const calendar = new CalendarDriver(await mount<KepuActivityCalendar>(spec, mode));
  await settle(calendar.element);
  return calendar;
}

describe('<kepu-activity-calendar> in the address', () => {
  const before = location.href;
  let startClock: () => void;
  const values = () =>
    Object.fromEntries([...new URLSearchParams(location.search)].filter(([name]) => name.includes('.')));
  const visit = (query: string) => {
    const url = new URL(before);
    for (const [name, value] of new URLSearchParams(query)) url.searchParams.set(name, value);
    history.replaceState(null, '', url);
  };
  beforeEach(async () => {
    startClock = stopClock('2026-10-09');
    await setViewport({ width: 1280, height: 900 });
    visit('');
  });
  afterEach(() => {
    startClock();
    visit('');
  });

  inBothModes('keeps view, month and filters under its prefix; views and months are steps to go back', async (mode) => {
    const calendar = await open(mode, { 'sync-url': 'rl' });
    expect(values()).to.deep.equal({});
    await calendar.click('下个月');
    await calendar.click('展览');
    await calendar.click('学期');
    expect(values()).to.deep.equal({ 'rl.date': '2026-11', 'rl.category': '展览', 'rl.view': 'term' });
    await calendar.click('全部类别');
    expect(values()).to.deep.equal({ 'rl.date': '2026-11', 'rl.view': 'term' });
    history.back();
    await until(() => calendar.view === '月历');
    expect([calendar.period, calendar.button('展览').getAttribute('aria-pressed')]).to.deep.equal([
      '2026年11月',
      'true',
    ]);
    history.back();
    await until(() => calendar.period === '2026年10月');
    expect(calendar.announced).to.equal('2026年10月');
    expect(calendar.button('展览').getAttribute('aria-pressed')).to.equal('false');
  });

  inBothModes('adds no steps for words that are typed and for days that the focus walks over', async (mode) => {
    const calendar = await open(mode, { 'sync-url': 'rl' });
    // From here on nothing lies ahead: a step would make the history longer.
    history.pushState(null, '', location.href);
    const { length } = history;
    await calendar.type('赛');
    await calendar.type('比赛');
    await calendar.focusDay('2026-10-09');
    await calendar.press('PageDown');
    expect(values()).to.deep.equal({ 'rl.text': '比赛', 'rl.date': '2026-11' });
    expect(history.length).to.equal(length);
  });

  inBothModes('takes the id for a prefix', async (mode) => {
    const calendar = await open(mode, { 'sync-url': '', id: 'calendar' });
    await calendar.click('学年');
    expect(values()).to.deep.equal({ 'calendar.view': 'year' });
  });

  inBothModes('shows what an address says', async (mode) => {
    visit('rl.date=2026-12&rl.view=month&rl.grade=3&rl.category=阅读|比赛&other.view=year');
    const calendar = await open(mode, { 'sync-url': 'rl' });
    expect(calendar.period).to.equal('2026年12月');
    expect(calendar.view).to.equal('月历');
    expect(calendar.button('阅读').getAttribute('aria-pressed')).to.equal('true');
    expect(calendar.button('比赛').getAttribute('aria-pressed')).to.equal('true');
    expect(calendar.listed).to.not.include('小发明现场答辩');
  });

  inBothModes('leaves out what makes no sense', async (mode) => {
    visit('rl.date=2026-13&rl.view=week&rl.grade=x&rl.status=late&rl.category=abc');
    const calendar = await open(mode, { 'sync-url': 'rl' });
    expect(calendar.period).to.equal('2026年10月');
    expect(calendar.listed.length).to.equal(activities.length);
    expect(calendar.button('全部类别').getAttribute('aria-pressed')).to.equal('true');
  });

  inBothModes('goes back with the reader', async (mode) => {
    const calendar = await open(mode, { 'sync-url': 'rl', view: 'term' });
    history.pushState(null, '', `${location.pathname}${location.search}${location.search ? '&' : '?'}rl.view=agenda`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    await settle(calendar.element);
    expect(calendar.view).to.equal('列表');
    visit('');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await settle(calendar.element);
    expect(calendar.view).to.equal('学期');
  });

  inBothModes('going back clears the filters that the earlier address did not have', async (mode) => {
    const calendar = await open(mode, { 'sync-url': 'rl', grade: '3' });
    const ofAuthor = calendar.listed;
    history.pushState(null, '', '?rl.grade=5&rl.deadlines=1&rl.category=比赛&rl.status=planned&rl.text=赛');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await settle(calendar.element);
    expect(calendar.listed.length).to.be.below(ofAuthor.length);
    visit('');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await settle(calendar.element);
    expect(calendar.listed).to.deep.equal(ofAuthor);
    expect(calendar.one<HTMLInputElement>('.find').value).to.equal('');
  });

  inBothModes('a grade that the page sets later wins over that of the address', async (mode) => {
    visit('rl.grade=3');
    const calendar = await open(mode, { 'sync-url': 'rl' });
    expect(calendar.listed).to.not.include('小发明现场答辩');
    calendar.element.grade = 5;
    await settle(calendar.element);
    expect(calendar.listed).to.include('小发明现场答辩');
  });

  inBothModes('leaves the address alone unless asked', async (mode) => {
    visit('rl.view=year');
    const calendar = await open(mode, {});
    expect(calendar.view).to.equal('月历');
    await calendar.click('学期');
    expect(values()).to.deep.equal({ 'rl.view': 'year' });
  });

  it('works where an address may not change', async () => {
    const { pushState, replaceState } = history;
    history.pushState = history.replaceState = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    try {
      const calendar = await open('client', { 'sync-url': 'rl' });
      await calendar.click('学期');
      expect(calendar.view).to.equal('学期');
    } finally {
      Object.assign(history, { pushState, replaceState });
    }
  });
});
