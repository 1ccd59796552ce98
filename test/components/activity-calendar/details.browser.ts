import '../../support/fixture.js';
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../components/activity-calendar/define.js';
import { writeIcs } from '../../../components/ics/index.js';
import { activities, terms } from '../../../stories/data/activities.js';
import { openCalendar, stopClock } from '../../support/calendar-driver.js';
import { inBothModes, settle, takeConsoleErrors, until } from '../../support/fixture.js';

/** The browser inside WeChat, until the result is called. */
function enterWeChat(): () => void {
  Object.defineProperty(navigator, 'userAgent', { configurable: true, value: 'Mozilla/5.0 MicroMessenger/8.0.50' });
  return () => delete (navigator as { userAgent?: string }).userAgent;
}

/** Files that the page hands to the reader. */
function catchDownloads(): { names: string[]; texts: Promise<string>[]; stop: () => void } {
  const names: string[] = [];
  const texts: Promise<string>[] = [];
  const { click } = HTMLAnchorElement.prototype;
  const { createObjectURL } = URL;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download) names.push(this.download);
    else click.call(this);
  };
  URL.createObjectURL = (blob) => {
    texts.push((blob as Blob).text());
    return 'blob:test';
  };
  return {
    names,
    texts,
    stop: () => {
      HTMLAnchorElement.prototype.click = click;
      URL.createObjectURL = createObjectURL;
    },
  };
}

describe('<kepu-activity-calendar> details', () => {
  let startClock: () => void;
  beforeEach(async () => {
    startClock = stopClock('2026-10-09');
    await setViewport({ width: 1280, height: 900 });
  });
  afterEach(() => startClock());

  inBothModes('finds words once the input method has ended composing', async (mode) => {
    const calendar = await openCalendar(mode);
    const before = calendar.listed.length;
    await calendar.compose('kehuan');
    expect(calendar.listed.length).to.equal(before);
    await calendar.endComposing('科幻画');
    expect(calendar.listed).to.deep.equal(['科幻画《屋顶上的春天》征稿']);
    expect(calendar.announced).to.equal('1 项');
  });

  inBothModes('finds moved and cancelled activities, and says so in words', async (mode) => {
    const calendar = await openCalendar(mode, { month: '2026-11' });
    expect(calendar.textOf('2026-11-27').join()).to.contain('已取消');
    expect(calendar.day('2026-11-27').textContent).to.contain('没有活动');
    await calendar.choose('状态', '已取消（1）');
    expect(calendar.listed).to.deep.equal(['全校观星夜']);
    expect(calendar.listedStatuses).to.deep.equal(['已取消']);
  });

  inBothModes('counts behind every choice what it shows', async (mode) => {
    const calendar = await openCalendar(mode);
    await calendar.choose('年级', '三年级');
    const shown = calendar.listed.length;
    expect(calendar.countOfAll).to.equal(shown);
    expect(calendar.chosen).to.include(`三年级（${shown}）`);
  });

  inBothModes('counts down to the next deadline of what is chosen', async (mode) => {
    const calendar = await openCalendar(mode);
    expect(calendar.nextDeadline).to.match(/^下一个截止：.+ \d+月\d+日，还有 \d+ 天$/);
    await calendar.type('没有这样的活动');
    expect(calendar.announced).to.equal('没有符合条件的活动。');
    expect(calendar.nextDeadline).to.equal('眼下没有待截止的活动。');
  });

  it('says nothing of days left in the first render', async () => {
    const response = await fetch('/__prerender', {
      method: 'POST',
      body: JSON.stringify({ tag: 'kepu-activity-calendar', properties: { activities, terms } }),
    });
    const html = await response.text();
    expect(html)
      .to.contain('next-deadline')
      .and.not.match(/还有 \d+ 天|下一个截止/);
  });

  inBothModes('hands over what the filters leave as one calendar', async (mode) => {
    const downloads = catchDownloads();
    const calendar = await openCalendar(mode);
    await calendar.click('展览');
    await calendar.click('下载日历');
    await until(() => downloads.names.length > 0);
    downloads.stop();
    expect(downloads.names).to.deep.equal(['活动日历.ics']);
    const text = (await downloads.texts[0]) ?? '';
    // Nothing but what was asked for: terms belong to the calendar one subscribes to.
    expect(text.match(/SUMMARY:.*/g)).to.deep.equal(['SUMMARY:成果展与闭幕']);
  });

  it('names the events of a file as those of the calendar to subscribe to', async () => {
    const downloads = catchDownloads();
    const calendar = await openCalendar('hydrated', {}, { 'ics-host': 'urn:uuid:1' });
    await calendar.click('下载日历');
    await until(() => downloads.names.length > 0);
    downloads.stop();
    const hosts = ((await downloads.texts[0]) ?? '').replace(/\r\n /g, '').match(/UID:[^@]*@.*/g) ?? [];
    expect([...new Set(hosts.map((uid) => uid.replace(/.*@/, '')))]).to.deep.equal(['urn:uuid:1']);
  });

  inBothModes('hands over a single activity of a day', async (mode) => {
    const downloads = catchDownloads();
    const calendar = await openCalendar(mode);
    await calendar.openDay('2026-10-14');
    const [title] = calendar.panelTitles;
    await calendar.click('加入日历');
    await until(() => downloads.names.length > 0);
    downloads.stop();
    expect(downloads.names).to.deep.equal([`${title}.ics`]);
  });

  describe('the panel of a day with many', () => {
    inBothModes(
      'goes through links and buttons by arrows, closes by Escape, by a click elsewhere and by leaving',
      async (mode) => {
        const calendar = await openCalendar(mode);
        const day = await calendar.openMore();
        expect(calendar.focused).to.equal(calendar.panel);
        await calendar.press('ArrowDown');
        expect(calendar.focused?.getAttribute('aria-label')).to.equal('关闭');
        await calendar.press('ArrowDown');
        expect(calendar.focused?.textContent).to.not.equal('');
        await calendar.press('End', 'Home', 'Escape');
        expect(calendar.panel).to.equal(undefined);
        expect(calendar.focusedDay).to.equal(day);

        await calendar.press('Enter');
        document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
        await settle(calendar.element);
        expect(calendar.panel).to.equal(undefined);

        await calendar.press('Enter', 'End');
        await sendKeys({ press: 'Tab' });
        await settle(calendar.element);
        expect(calendar.panel).to.equal(undefined);
      },
    );
  });

  describe('subscribing', () => {
    const feeds = [
      { href: '/calendars/grade-3.ics', grade: 3 },
      { href: '/calendars/bisai.ics', category: '比赛' },
      { href: 'javascript:alert(1)', category: '讲座' },
    ];

    inBothModes('offers the feeds of the build, nearest to what is chosen first', async (mode) => {
      const calendar = await openCalendar(mode, { feeds }, { 'ics-href': '/calendar.ics' });
      await calendar.openSharing();
      expect(calendar.panel?.getAttribute('aria-label')).to.equal('订阅与下载');
      expect(calendar.sharing?.links[0]).to.equal(`webcal://${location.host}/calendar.ics`);
      expect(calendar.sharing?.feeds).to.deep.equal(['全部活动', '三年级', '比赛']);
      await calendar.choose('日历', '比赛');
      expect(calendar.sharing?.address).to.equal(`${location.origin}/calendars/bisai.ics`);
      await calendar.press('Escape');
      await calendar.choose('年级', '三年级');
      await calendar.openSharing();
      expect(calendar.sharing?.address).to.equal(`${location.origin}/calendars/grade-3.ics`);
      expect(calendar.button('下载当前').textContent).to.equal(`下载当前 ${calendar.listed.length} 项`);
    });

    inBothModes('is accessible with its panel open', async (mode) => {
      const calendar = await openCalendar(mode, { feeds }, { 'ics-href': '/calendar.ics' });
      await calendar.openSharing();
      await expect(calendar.panel).to.be.accessible();
    });

    inBothModes('copies the address and says so; Escape returns to the button', async (mode) => {
      const calendar = await openCalendar(mode, {}, { 'ics-href': '/calendar.ics' });
      let copied = '';
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: async (text: string) => (copied = text) },
      });
      await calendar.openSharing();
      await calendar.click('复制链接');
      delete (navigator as { clipboard?: unknown }).clipboard;
      await until(() => calendar.sharing?.done === '已复制。');
      expect(copied).to.equal(`${location.origin}/calendar.ics`);
      await calendar.press('Escape');
      expect(calendar.panel).to.equal(undefined);
      expect(calendar.focused).to.equal(calendar.button('订阅'));
    });

    inBothModes('is one link from the first render on, which Space opens as a button', async (mode) => {
      const calendar = await openCalendar(mode, {}, { 'ics-href': '/calendar.ics' });
      const link = calendar.button('订阅');
      expect(link.getAttribute('href')).to.equal('/calendar.ics');
      link.focus();
      await calendar.press(' ');
      expect(calendar.panel?.getAttribute('aria-label')).to.equal('订阅与下载');
      expect(link.getAttribute('aria-expanded')).to.equal('true');
      expect(calendar.button('订阅')).to.equal(link);
    });

    inBothModes('in WeChat gives the link and a code instead of files', async (mode) => {
      const leave = enterWeChat();
      const calendar = await openCalendar(mode, {}, { 'ics-href': '/calendar.ics' });
      await calendar.openSharing();
      await until(() => calendar.sharing?.codeName);
      expect(calendar.sharing?.codeName).to.equal('链接的二维码');
      expect(calendar.sharing?.links).to.deep.equal([]);
      expect(calendar.sharing?.buttons).to.deep.equal(['', '复制链接']);
      await expect(calendar.element).to.be.accessible();
      leave();
    });

    inBothModes('in WeChat without a feed gives the address of the page', async (mode) => {
      const leave = enterWeChat();
      const calendar = await openCalendar(mode);
      await calendar.openSharing('下载日历');
      expect(calendar.sharing?.address).to.equal(location.href);
      leave();
    });
  });

  describe('a calendar file as source', () => {
    const { fetch: realFetch } = window;
    const serve = (text: string) => {
      window.fetch = async (input, init) =>
        /\.ics|feed/.test(String(input)) ? new Response(text) : realFetch(input, init);
    };
    afterEach(() => {
      window.fetch = realFetch;
    });
    const term = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'SUMMARY:科技节',
      'DTSTART;VALUE=DATE:20261012',
      'DTEND;VALUE=DATE:20261017',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'SUMMARY:航模社团',
      'DTSTART:20260902T080000Z',
      'RRULE:FREQ=WEEKLY',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');

    for (const [name, attributes] of Object.entries<Record<string, string>>({
      'by its extension': { src: '/terms/学期日历.ics?v=2' },
      'by its type': { src: '/feed', type: 'ics' },
    }))
      it(`is read ${name}`, async () => {
        serve(term);
        const calendar = await openCalendar('client', { activities: undefined, month: '2026-10' }, attributes);
        await until(() => calendar.listed.length > 0);
        expect(calendar.listed).to.deep.equal(['航模社团', '科技节']);
        expect(calendar.textOf('2026-10-14').join()).to.contain('航模社团');
        expect(calendar.listedTimes.join()).to.contain('每周三');
      });

    it('of ours shows the words of its authors, and its terms', async () => {
      serve(writeIcs(activities, { name: '科技活动', host: 'kepu.example', buildDate: '2026-09-01', terms }));
      const given = { activities: undefined, terms: undefined, view: 'term', month: '2026-10' };
      const calendar = await openCalendar('client', given, { src: 'calendar.ics' });
      await until(() => calendar.listed.length > 0);
      expect(calendar.period).to.contain('秋季学期');
      expect([...calendar.listed].sort()).to.deep.equal(
        activities
          .filter(({ start, end }) => start ?? end)
          .map(({ title }) => title)
          .sort(),
      );
      expect(calendar.shelfTimes).to.include(activities.find(({ precision }) => precision === 'term')?.dateText);
      expect(calendar.element.renderRoot.textContent).not.to.match(/\d{4}-\d\d-\d\d\//);
    });

    it('that is none is an error', async () => {
      serve('<!doctype html>没有找到');
      const calendar = await openCalendar('client', { activities: undefined }, { src: '/terms/a.ics' });
      await until(() => calendar.hasFailed);
      expect(takeConsoleErrors().join()).to.contain('BEGIN:VCALENDAR');
    });
  });
});
