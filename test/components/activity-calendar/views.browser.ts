// Past 300 lines: one element in both modes; a file more is a page more for the browser to open.
import '../../support/fixture.js';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../components/activity-calendar/define.js';
import type {
  PeriodChangeEvent,
  ViewChangeEvent,
} from '../../../components/activity-calendar/activity-calendar.events.js';
import type { KepuActivityCalendar } from '../../../components/activity-calendar/activity-calendar.js';
import { parts } from '../../../components/activity-calendar/calendar-parts.js';
import type { Activity } from '../../../components/records/index.js';
import { activities, longTitles, manyActivities } from '../../../stories/data/activities.js';
import { CalendarDriver, openCalendar, stopClock } from '../../support/calendar-driver.js';
import { inBothModes, mount, settle, takeConsoleErrors, until } from '../../support/fixture.js';

describe('<kepu-activity-calendar> views', () => {
  let startClock: () => void;
  beforeEach(async () => {
    startClock = stopClock('2026-10-09');
    await setViewport({ width: 1280, height: 900 });
  });
  afterEach(() => startClock());

  inBothModes('the term has a row for every teaching week', async (mode) => {
    const calendar = await openCalendar(mode, { view: 'term' });
    expect(calendar.period).to.equal('2026—2027学年秋季学期');
    expect(calendar.weeks).to.deep.equal(Array.from({ length: 21 }, (_, index) => `第${index + 1}周`));
    expect(calendar.textOf('2026-11-18')).to.deep.equal(['科学社团活动']);
    expect(calendar.textOf('2026-10-30')).to.deep.equal(['截止：观察日记']);
    expect(calendar.nameOf('2026-10-12')).to.equal('2026年10月12日 星期一 第七周，3项活动');
    expect(calendar.today).to.equal('2026-10-09');
  });

  inBothModes('the term draws months as bands and the whole term on a shelf', async (mode) => {
    const calendar = await openCalendar(mode, { view: 'term' });
    expect(calendar.bands).to.deep.equal(['科普图书漂流', '省科技馆预约参观', '科技教师工作坊', '学期资料归档']);
    expect(calendar.shelf[0]).to.equal('校园植物观察周记');
    expect(calendar.textOf('2026-10-01')).to.deep.equal([]);
  });

  inBothModes('another term is chosen from the list, or by turning', async (mode) => {
    const calendar = await openCalendar(mode, { view: 'term' });
    await calendar.choose('选择学期', '春季学期');
    expect(calendar.period).to.equal('2026—2027学年春季学期');
    expect(calendar.announced).to.equal('2026—2027学年春季学期');
    expect(calendar.button('下学期').disabled).to.equal(true);
    await calendar.click('上学期');
    expect(calendar.period).to.equal('2026—2027学年秋季学期');
  });

  inBothModes('without terms there is no view of a term', async (mode) => {
    const calendar = await openCalendar(mode, { view: 'term', terms: [] });
    expect(calendar.view).to.equal('月历');
    expect(calendar.all('.views button').map((each) => each.textContent?.trim())).to.deep.equal([
      '月历',
      '学年',
      '列表',
    ]);
  });

  for (const [what, given] of [
    ['with', {}],
    ['without', { terms: [] }],
  ] as const)
    inBothModes(`bars end where their days do, ${what} terms`, async (mode) => {
      const calendar = await openCalendar(mode, given, { month: '2026-10' });
      const days = new Map(calendar.all('td[data-day]').map((day) => [day.dataset.day, day.getBoundingClientRect()]));
      for (const [first, last] of [
        ['2026-10-12', '2026-10-18'],
        ['2026-10-19', '2026-10-23'],
      ]) {
        const bar = calendar.one(`td[data-day="${first}"] .bar.category-1`).getBoundingClientRect();
        const right = days.get(last)?.right ?? 0;
        expect(bar.right).to.be.within(right - 5, right + 0.5);
      }
    });

  inBothModes('the year has twelve months with their numbers; a click opens one', async (mode) => {
    const calendar = await openCalendar(mode, { view: 'year' });
    const events: string[] = [];
    calendar.element.addEventListener('view-change', (event: ViewChangeEvent) => events.push(event.view));
    expect(calendar.period).to.equal('2026—2027学年');
    expect(calendar.all('[data-month]').length).to.equal(12);
    expect(calendar.month('2026-10').querySelector('.visually-hidden')?.textContent).to.equal(
      '2026年10月，16项活动，3项截止，放假7天',
    );
    expect(calendar.month('2026-10').querySelectorAll('.day-off').length).to.equal(7);
    expect(calendar.month('2026-10').querySelectorAll('.day-work').length).to.equal(1);
    calendar.month('2026-11').click();
    await settle(calendar.element);
    expect(calendar.view).to.equal('月历');
    expect(calendar.period).to.equal('2026年11月');
    expect(events).to.deep.equal(['month']);
  });

  inBothModes('every view keeps the list of everything', async (mode) => {
    for (const view of ['month', 'term', 'year', 'agenda']) {
      const calendar = await openCalendar(mode, { view });
      expect([...calendar.listed].sort(), view).to.deep.equal(activities.map(({ title }) => title).sort());
    }
  });

  inBothModes('going from a term to the month follows the focus', async (mode) => {
    const calendar = await openCalendar(mode, { view: 'term' });
    await calendar.focusDay('2026-12-16');
    await calendar.click('月历');
    expect(calendar.period).to.equal('2026年12月');
    await calendar.click('学期');
    expect(calendar.tabStops).to.deep.equal(['2026-12-16']);
  });

  const moves: [keys: string, to: string][] = [
    ['ArrowDown', '2026-10-21'],
    ['ArrowRight', '2026-10-15'],
    ['Home', '2026-10-12'],
    ['End', '2026-10-18'],
    ['Control+Home', '2026-09-01'],
    ['Control+End', '2027-01-22'],
    ['PageDown', '2026-11-14'],
    ['PageUp', '2026-09-14'],
    ['Shift+PageDown', '2027-02-22'],
  ];
  for (const [keys, to] of moves)
    inBothModes(`${keys} moves in the term from 14 October to ${to}`, async (mode) => {
      const calendar = await openCalendar(mode, { view: 'term' });
      await calendar.focusDay('2026-10-14');
      await calendar.press(keys);
      expect(calendar.focusedDay).to.equal(to);
      expect(calendar.tabStops).to.deep.equal([to]);
    });

  inBothModes('a step out of the last week leads into the next term', async (mode) => {
    const calendar = await openCalendar(mode, { view: 'term' });
    await calendar.focusDay('2027-01-22');
    await calendar.press('ArrowDown');
    expect(calendar.focusedDay).to.equal('2027-02-22');
    expect(calendar.announced).to.equal('2026—2027学年春季学期');
    await calendar.press('Shift+PageDown');
    expect(calendar.announced).to.equal('后面没有了。');
  });

  inBothModes('Enter opens a day of the term, Escape returns to it', async (mode) => {
    const calendar = await openCalendar(mode, { view: 'term' });
    await calendar.focusDay('2026-11-18');
    await calendar.press('Enter');
    expect(calendar.panel?.textContent).to.contain('科学社团活动');
    await calendar.press('Escape');
    expect(calendar.focusedDay).to.equal('2026-11-18');
  });

  inBothModes('in the year keys move by months, Enter opens one', async (mode) => {
    const calendar = await openCalendar(mode, { view: 'year' });
    calendar.month('2026-10').focus();
    expect(calendar.tabStops).to.deep.equal(['2026-10']);
    await calendar.press('ArrowRight', 'ArrowDown');
    expect(calendar.focusedMonth).to.equal('2027-03');
    await calendar.press('Home');
    expect(calendar.focusedMonth).to.equal('2027-01');
    await calendar.press('Enter');
    expect(calendar.period).to.equal('2027年1月');
    expect(calendar.focusedDay).to.equal('2027-01-01');
  });

  inBothModes('Control with Home and End leads to the ends of the month', async (mode) => {
    const calendar = await openCalendar(mode);
    await calendar.focusDay('2026-10-14');
    await calendar.press('Control+End');
    expect(calendar.focusedDay).to.equal('2026-10-31');
    await calendar.press('Control+Home');
    expect(calendar.focusedDay).to.equal('2026-10-01');
  });

  inBothModes('sixty activities in a month make one tab stop in every grid', async (mode) => {
    const busy = manyActivities(600).filter(({ start }) => start?.startsWith('2026-10'));
    expect(busy.length).to.be.above(59);
    for (const view of ['month', 'term', 'year']) {
      const calendar = await openCalendar(mode, { activities: busy, view });
      const focusable = calendar
        .all('.sheet a, .sheet button, .sheet [tabindex]')
        .filter((each) => each.tabIndex >= 0 && each.offsetHeight > 0);
      expect(focusable.length, view).to.equal(1);
    }
  });

  inBothModes(
    'the list adds one tab stop for its months and one for its buttons, through which arrows lead',
    async (mode) => {
      const calendar = await openCalendar(mode, { activities: manyActivities(60), month: '2026-11' });
      const stops = (selector: string) => calendar.all(selector).filter(({ tabIndex }) => tabIndex === 0);
      expect(calendar.all('.add').length).to.be.above(20);
      expect(stops('.agenda :is(.jump, .add, .group-title)').length).to.equal(2);
      expect(stops('.views button, .chips .chip').length).to.equal(2);

      const [first, second] = calendar.all<HTMLElement>('.add');
      first?.focus();
      await calendar.press('ArrowDown');
      expect((calendar.element.renderRoot as ShadowRoot).activeElement).to.equal(second);
      expect(stops('.add')).to.deep.equal([second]);
      await calendar.press('End', 'ArrowDown');
      expect((calendar.element.renderRoot as ShadowRoot).activeElement).to.equal(first);

      // What is filtered away takes no tab stop with it.
      await calendar.type('没有这样的活动');
      await calendar.type('');
      expect(stops('.add').length).to.equal(1);
    },
  );

  inBothModes('links of months move the focus to what stands there', async (mode) => {
    const calendar = await openCalendar(mode, {}, { id: 'rili' });
    const link = calendar.all<HTMLAnchorElement>('.jump').find(({ textContent }) => textContent === '12月');
    expect(link?.hash).to.equal('#rili-2026-12');
    link?.click();
    expect((calendar.element.renderRoot as ShadowRoot).activeElement?.textContent).to.equal('2026年12月');
    expect(location.hash).to.equal('');
  });

  inBothModes('a club of every week is not held on a public holiday, and the author’s own dates are', async (mode) => {
    const club = activities.find(({ recurrence }) => recurrence?.includes('WEEKLY')) as Activity;
    const visit = {
      ...club,
      id: 'visit',
      title: '参观气象台',
      recurrence: undefined,
      start: '2026-10-07',
      end: '2026-10-07',
    };
    const calendar = await openCalendar(mode, {
      activities: [{ ...club, exdates: undefined }, visit],
      holidays: [{ date: '2026-10-01', end: '2026-10-07', kind: 'off', name: '国庆节' }],
      month: '2026-10',
    });
    expect(calendar.textOf('2026-10-07')).to.deep.equal(['参观气象台']);
    expect(calendar.textOf('2026-10-14')).to.deep.equal([club.title]);
  });

  inBothModes('turning years says so', async (mode) => {
    const calendar = await openCalendar(mode, {
      view: 'year',
      activities: [...activities, { ...activities[0], start: '2027-11-02', end: '2027-11-02' }],
    });
    const months: string[] = [];
    calendar.element.addEventListener('period-change', (event: PeriodChangeEvent) => months.push(event.month));
    await calendar.click('下一学年');
    expect(calendar.period).to.equal('2027—2028学年');
    expect(calendar.announced).to.equal('2027—2028学年');
    expect(months).to.deep.equal(['2027-10']);
  });

  it('a long list is filled up by and by', async () => {
    const calendar = await openCalendar('client', { activities: manyActivities(400), month: '2026-11' });
    await until(() => calendar.listed.length >= 400);
    expect(calendar.listed.length).to.equal(400);
  });

  it('follows children that a framework renders anew', async () => {
    const table = (title: string) =>
      `<table><tr><th>时间</th><th>活动</th></tr><tr><td><time datetime="2026-10-12">10月12日</time></td><td>${title}</td></tr></table>`;
    const spec = {
      tag: 'kepu-activity-calendar' as const,
      attributes: { month: '2026-10' },
      children: table('开幕式'),
    };
    const calendar = new CalendarDriver(await mount<KepuActivityCalendar>(spec, 'client'));
    expect(calendar.textOf('2026-10-12')).to.deep.equal(['开幕式']);
    calendar.element.innerHTML = table('闭幕式');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await settle(calendar.element);
    expect(calendar.textOf('2026-10-12')).to.deep.equal(['闭幕式']);
    expect(calendar.listed).to.deep.equal(['闭幕式']);
    const cell = calendar.element.querySelector('td:last-child')?.firstChild as Text;
    cell.data = '颁奖';
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await settle(calendar.element);
    expect(calendar.textOf('2026-10-12')).to.deep.equal(['颁奖']);
  });

  for (const view of ['term', 'year'])
    for (const [name, records] of Object.entries({ default: activities, 'long titles': longTitles }))
      inBothModes(`the ${view} is accessible: ${name}`, async (mode) => {
        const calendar = await openCalendar(mode, { view, activities: records });
        await expect(calendar.element).to.be.accessible();
      });

  it('says calmly that a view cannot be loaded, and goes on with what there is', async () => {
    const { year } = parts;
    Object.defineProperty(parts, 'year', { configurable: true, get: () => undefined });
    const calendar = await openCalendar('client');
    await calendar.click('学年');
    expect([calendar.view, calendar.one('.message').textContent]).to.deep.equal([
      '月历',
      '内容暂时读不出来，请稍后再试。',
    ]);
    await calendar.click('列表');
    expect([calendar.view, calendar.all('.message')]).to.deep.equal(['列表', []]);
    Object.defineProperty(parts, 'year', { configurable: true, writable: true, value: year });
    await calendar.click('学年');
    expect(calendar.view).to.equal('学年');
    expect(takeConsoleErrors().join()).to.contain('<kepu-activity-calendar>');
  });
});
