import '../../support/fixture.js';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../components/activity-calendar/define.js';
import type {
  ActivityOpenEvent,
  CalendarFilterChangeEvent,
  PeriodChangeEvent,
  ViewChangeEvent,
} from '../../../components/activity-calendar/activity-calendar.events.js';
import type { KepuActivityCalendar } from '../../../components/activity-calendar/activity-calendar.js';
import { NO_FILTER } from '../../../components/activity-calendar/filters.js';
import { activities, longTitles, manyActivities, terms } from '../../../stories/data/activities.js';
import { CalendarDriver, openCalendar, stopClock } from '../../support/calendar-driver.js';
import { inBothModes, mount, settle, takeConsoleErrors, until } from '../../support/fixture.js';

describe('<kepu-activity-calendar>', () => {
  let startClock: () => void;
  beforeEach(async () => {
    startClock = stopClock('2026-10-09');
    await setViewport({ width: 1280, height: 900 });
  });
  afterEach(() => startClock());

  inBothModes('turns to today’s month and marks today', async (mode) => {
    const calendar = await openCalendar(mode);
    expect(calendar.period).to.equal('2026年10月');
    expect(calendar.today).to.equal('2026-10-09');
  });

  inBothModes('stays with the month the author chose', async (mode) => {
    const calendar = await openCalendar(mode, { month: '2026-12' });
    expect(calendar.period).to.equal('2026年12月');
  });

  inBothModes('keeps its first month 200 days after everything is over', async (mode) => {
    startClock();
    startClock = stopClock('2028-05-01');
    const calendar = await openCalendar(mode);
    expect(calendar.period).to.equal('2026年9月');
    expect(calendar.today).to.equal(undefined);
  });

  it('does what a reader asked for before the part that does it was there', async () => {
    const element = document.createElement('kepu-activity-calendar');
    Object.assign(element, { activities, terms, month: '2026-10' });
    const calendar = new CalendarDriver(element);
    const pressedAtOnce = new Promise<void>((resolve) => {
      // Within the first update: nothing can have been loaded after it.
      Object.assign(element, {
        firstUpdated() {
          calendar.button('下个月').click();
          calendar
            .one('[role=grid] [tabindex="0"]')
            .dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
          resolve();
        },
      });
    });
    document.querySelector('main')?.replaceChildren(element);
    await pressedAtOnce;
    await settle(element);
    expect(calendar.period).to.equal('2026年11月');
    expect(calendar.focusedDay).to.match(/^2026-1[01]-\d\d$/);
  });

  it('tells the webmaster once why the dates of a table are open, and how to name the year', async () => {
    const children = '<table><tr><th>时间</th><th>活动</th></tr><tr><td>10月12日</td><td>观星</td></tr></table>';
    takeConsoleErrors();
    for (const _ of [1, 2]) await mount({ tag: 'kepu-activity-calendar', children }, 'client');
    expect(takeConsoleErrors()).to.deep.equal([
      '<kepu-activity-calendar>: “10月12日” has no year, so it is shown as undated. Name the school year in the caption of the table (2026—2027学年), or set "terms".',
    ]);
  });

  inBothModes('lists every activity once', async (mode) => {
    const calendar = await openCalendar(mode);
    expect([...calendar.listed].sort()).to.deep.equal(activities.map(({ title }) => title).sort());
  });

  inBothModes('has six rows in every month, of the same height', async (mode) => {
    const calendar = await openCalendar(mode);
    const before = calendar.one('[role=grid]').offsetHeight;
    await calendar.click('下个月');
    expect(calendar.all('[role=grid] tbody tr').length).to.equal(6);
    expect(calendar.one('[role=grid]').offsetHeight).to.equal(before);
  });

  inBothModes('lays what has no day on the shelf', async (mode) => {
    const calendar = await openCalendar(mode);
    expect(calendar.shelf).to.deep.equal(['省科技馆预约参观', '科普图书漂流', '校园植物观察周记']);
    expect(calendar.textOf('2026-10-01')).to.deep.equal([]);
  });

  inBothModes('names a day in full', async (mode) => {
    const calendar = await openCalendar(mode);
    expect(calendar.nameOf('2026-10-12')).to.equal('2026年10月12日 星期一 第七周，3项活动');
    expect(calendar.nameOf('2026-10-01')).to.equal('2026年10月1日 星期四 第五周，国庆，没有活动');
  });

  inBothModes('tells a deadline by words, not only by colour', async (mode) => {
    const calendar = await openCalendar(mode);
    expect(calendar.textOf('2026-10-30')).to.deep.equal(['截止：观察日记']);
    expect(calendar.one('.entry .due .left').textContent).to.match(/已截止|还有 \d+ 天/);
  });

  inBothModes('turns the pages and says so', async (mode) => {
    const calendar = await openCalendar(mode);
    const months: string[] = [];
    calendar.element.addEventListener('period-change', (event: PeriodChangeEvent) => months.push(event.month));
    await calendar.click('下个月');
    expect(calendar.period).to.equal('2026年11月');
    expect(calendar.announced).to.equal('2026年11月');
    await calendar.click('今天');
    expect(months).to.deep.equal(['2026-11', '2026-10']);
  });

  inBothModes('ends turning where activities and terms end', async (mode) => {
    const calendar = await openCalendar(mode, { month: '2026-09' });
    expect(calendar.button('上个月').disabled).to.equal(true);
    expect(calendar.button('下个月').disabled).to.equal(false);
  });

  inBothModes('switches between month and list', async (mode) => {
    const calendar = await openCalendar(mode);
    const views: string[] = [];
    calendar.element.addEventListener('view-change', (event: ViewChangeEvent) => views.push(event.view));
    await calendar.click('列表');
    expect(calendar.showsGrid).to.equal(false);
    expect(calendar.button('列表').getAttribute('aria-pressed')).to.equal('true');
    await calendar.click('月历');
    expect(calendar.showsGrid).to.equal(true);
    expect(views).to.deep.equal(['agenda', 'month']);
  });

  inBothModes('begins with the list on a phone', async (mode) => {
    await setViewport({ width: 390, height: 800 });
    const calendar = await openCalendar(mode);
    expect(calendar.showsGrid).to.equal(false);
    expect(calendar.button('列表').getAttribute('aria-pressed')).to.equal('true');
    expect(document.documentElement.scrollWidth).to.equal(390);
    await calendar.click('月历');
    expect(calendar.one('[role=grid]').offsetHeight).to.be.above(0);
    expect(document.documentElement.scrollWidth).to.equal(390);
  });

  inBothModes('filters by category, grade and deadline', async (mode) => {
    const calendar = await openCalendar(mode);
    const filters: unknown[] = [];
    calendar.element.addEventListener('filter-change', (event) =>
      filters.push((event as CalendarFilterChangeEvent).filter),
    );
    await calendar.click('展览');
    expect(calendar.listed).to.deep.equal(['成果展与闭幕']);
    expect(calendar.announced).to.equal('1 项');
    await calendar.click('全部类别');
    await calendar.click('只看截止');
    expect(calendar.listed.length).to.equal(activities.filter(({ deadline }) => deadline).length);
    expect(filters).to.deep.equal([
      { ...NO_FILTER, categories: ['展览'] },
      NO_FILTER,
      { ...NO_FILTER, onlyDeadlines: true },
    ]);
  });

  inBothModes('takes the grade of the page', async (mode) => {
    const calendar = await openCalendar(mode, { grade: 3 });
    expect(calendar.listed).to.include('纸桥承重').and.not.include('小发明现场答辩');
    expect(calendar.one<HTMLSelectElement>('select').value).to.equal('3');
  });

  inBothModes('offers a way back when nothing matches', async (mode) => {
    const calendar = await openCalendar(mode, {
      activities: activities.filter(({ grades }) => grades.length > 0),
      grade: 9,
    });
    expect(calendar.one('.message').textContent).to.contain('没有符合条件的活动。');
    expect(calendar.showsGrid).to.equal(false);
    await calendar.click('清除筛选');
    expect(calendar.listed.length).to.be.above(3);
    expect(calendar.showsGrid).to.equal(true);
  });

  inBothModes('reads the table it stands around', async (mode) => {
    if (mode === 'hydrated') return; // The kit passes the property on the server; see the portal's tests.
    const spec = {
      tag: 'kepu-activity-calendar' as const,
      attributes: { month: '2026-10' },
      children:
        '<table><tr><th>时间</th><th>活动</th></tr><tr><td><time datetime="2026-10-12">10月12日</time></td><td>开幕式</td></tr></table>',
    };
    const calendar = new CalendarDriver(await mount<KepuActivityCalendar>(spec, mode));
    expect(calendar.listed).to.deep.equal(['开幕式']);
    expect(calendar.textOf('2026-10-12')).to.deep.equal(['开幕式']);
  });

  inBothModes('says what will be here when there is nothing', async (mode) => {
    const calendar = await openCalendar(mode, { activities: [], terms: [] });
    expect(calendar.one('.message').textContent).to.equal('还没有安排活动。');
  });

  it('says calmly that a file cannot be read, and tries again', async () => {
    const calendar = await openCalendar('client', { activities: undefined }, { src: '/no-such-file.json' });
    await until(() => calendar.all('[role=alert]').length);
    expect(calendar.one('[role=alert]').textContent).to.contain('内容暂时读不出来，请稍后再试。');
    expect(calendar.button('再试一次').disabled).to.equal(false);
    takeConsoleErrors();
  });

  inBothModes('lets a page show an activity in its own way', async (mode) => {
    const calendar = await openCalendar(mode);
    let opened = '';
    calendar.element.addEventListener('record-open', (event) => {
      opened = (event as ActivityOpenEvent).record.title;
      event.preventDefault();
    });
    const link = calendar.one<HTMLAnchorElement>('.agenda a[href="#festival"]');
    link.click();
    expect(opened).to.equal('第九届科技节');
    expect(location.hash).to.equal('');
  });

  inBothModes('follows no link that would run script', async (mode) => {
    const calendar = await openCalendar(mode, { activities: [{ ...activities[0], url: 'javascript:alert(1)' }] });
    expect(calendar.all('a[href^="javascript"]').length).to.equal(0);
  });

  for (const [name, properties] of Object.entries({
    default: {},
    'long titles': { activities: longTitles, month: '2026-10' },
    '200 activities': { activities: manyActivities(200), month: '2026-11' },
  }))
    inBothModes(`is accessible: ${name}`, async (mode) => {
      const calendar = await openCalendar(mode, properties);
      await expect(calendar.element).to.be.accessible();
    });

  inBothModes('is accessible with a day open', async (mode) => {
    const calendar = await openCalendar(mode);
    calendar.day('2026-10-21').click();
    await settle(calendar.element);
    await expect(calendar.element).to.be.accessible();
  });
});
