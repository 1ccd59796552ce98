// Past 300 lines: every way in which an element gets its records, on one host.
import '../../support/fixture.js';
import '../../../components/define.js';
import { expect, oneEvent } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import type { Activity, Term } from '../../../components/records/index.js';
import { activityReader } from '../../../components/records/readers/activities.js';
import type { RecordReader } from '../../../components/records/readers/reader.js';
import { RecordSourceController } from '../../../components/shared/record-source.js';
import type { SourceErrorEvent } from '../../../components/shared/source-error.events.js';
import { common } from '../../../components/shared/strings/zh-cn.js';
import { settle, takeConsoleErrors, until } from '../../support/fixture.js';

/** How the part is loaded in a test; how often it was asked for. */
let loadHand = activityReader.loadHand;
let loads = 0;
const reader: RecordReader<'activities'> = {
  ...activityReader,
  loadHand: () => {
    loads += 1;
    return loadHand();
  },
};

/** An element that shows no more than titles and days. */
class TitleList extends LitElement {
  static override properties = { activities: { attribute: false }, src: {}, type: {}, terms: { attribute: false } };
  declare activities: Activity[] | undefined;
  declare src: string | undefined;
  declare type: string | undefined;
  declare terms: Term[] | undefined;
  readonly source = new RecordSourceController(this, reader);

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.source.schedule(this.activities, () => super.scheduleUpdate());
  }

  protected override willUpdate(): void {
    this.source.read(this.activities, this.terms ? { terms: this.terms } : {});
  }

  protected override render() {
    if (this.source.records.length === 0) return this.source.renderInstead(common, '');
    return html`<p>${this.source.records.map(({ title, start = '?' }) => `${title} ${start}`).join('; ')}</p>`;
  }

  get text(): string | undefined {
    return this.renderRoot.querySelector('p')?.textContent ?? undefined;
  }

  /** Whether a reader sees the children as they stand on the page. */
  get showsChildren(): boolean {
    return (this.firstElementChild?.getClientRects().length ?? 0) > 0;
  }
}
customElements.define('test-title-list', TitleList);

const byHand = '<table><tr><th>时间</th><th>活动</th></tr><tr><td>2026年10月12日</td><td>开幕式</td></tr></table>';
const written = `<table><thead><tr><th>时间</th><th>活动</th></tr></thead><tbody><tr data-id="a~1">
  <td data-value="precision=day"><time datetime="2026-10-13">星期二</time></td><td data-value="schoolYear=">闭幕式</td></tr></tbody></table>`;
const csv = `data:text/csv,${encodeURIComponent('时间,活动\n第一周,迎新\n')}`;
const term = (start: string, end: string): Term => ({ schoolYear: '2026-2027', name: '秋季学期', start, end });

describe('RecordSourceController', () => {
  let element: TitleList;
  const { fetch } = window;

  beforeEach(() => {
    [loadHand, loads] = [activityReader.loadHand, 0];
    element = new TitleList();
    takeConsoleErrors();
  });
  afterEach(() => {
    element.remove();
    window.fetch = fetch;
    expect(takeConsoleErrors()).to.deep.equal([]);
  });

  const show = (children: string): Promise<boolean> => {
    element.innerHTML = children;
    document.body.append(element);
    return element.updateComplete;
  };

  /** Children are looked at once a frame. */
  const followed = async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    await element.updateComplete;
  };

  it('has read a table made by hand when the update is complete', async () => {
    await show(byHand);
    expect(element.text).to.equal('开幕式 2026-10-12');
    expect(element.showsChildren).to.equal(false);
  });

  it('shows the children while the part is on its way', async () => {
    let arrive = () => {};
    loadHand = async () => {
      await new Promise<void>((resolve) => {
        arrive = resolve;
      });
      return activityReader.loadHand();
    };
    const complete = show(byHand);
    await new Promise(requestAnimationFrame);
    expect(element.showsChildren).to.equal(true);
    expect(element.text).to.equal(undefined);
    arrive();
    await complete;
    expect(element.showsChildren).to.equal(false);
    expect(element.text).to.equal('开幕式 2026-10-12');
  });

  it('leaves the children visible when the part does not come, says why, and tries again later', async () => {
    loadHand = () => Promise.reject(new Error('offline'));
    const failed = oneEvent(element, 'source-error');
    await show(byHand);
    const { src, error } = (await failed) as unknown as SourceErrorEvent;
    expect([src, error.message]).to.deep.equal(['', 'offline']);
    expect(takeConsoleErrors()).to.deep.equal(['<test-title-list>: could not read its children: offline']);
    expect(element.showsChildren).to.equal(true);
    loadHand = activityReader.loadHand;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.text).to.equal('开幕式 2026-10-12');
    expect(element.showsChildren).to.equal(false);
  });

  it('loads nothing for a property, for what the kit wrote, and for no children', async () => {
    await show('');
    element.innerHTML = written;
    await followed();
    expect(element.text).to.equal('闭幕式 2026-10-13');
    element.activities = [{ id: 'b', title: '讲座', precision: 'unknown', dateText: '', grades: [], extras: {} }];
    element.innerHTML = byHand;
    await followed();
    expect(element.text).to.equal('讲座 ?');
    expect(loads).to.equal(0);
  });

  it('reads a body of words alone as it reads any other', async () => {
    const words = ['&lt;b&gt; &amp;lt “x”', ' 两　个&nbsp; 词\n', '', '&#60;/td&#62;'];
    const table = (mark: string) =>
      `<table><thead><tr><th>活动</th><th>地点</th></tr></thead><tbody>${words
        .map((word) => `<tr><td>${word}活动</td><td${mark}>${word}</td></tr>`)
        .join('\n  ')}</tbody></table>`;
    await show(table(''));
    const plain = element.source.records;
    element.innerHTML = table(' class="x"');
    await followed();
    expect(element.source.records).to.not.equal(plain);
    expect(element.source.records).to.deep.equal(plain);
    expect(plain.map(({ title }) => title)).to.deep.equal(['<b> &lt “x”活动', '两 个 词 活动', '活动', '</td>活动']);
  });

  it('follows children that change, from a table of the kit to one made by hand', async () => {
    await show(written);
    element.innerHTML = byHand;
    await followed();
    expect(element.text).to.equal('开幕式 2026-10-12');
    (element.querySelectorAll('td')[1] as Element).textContent = '颁奖';
    await followed();
    expect(element.text).to.equal('颁奖 2026-10-12');
    expect(loads).to.equal(1);
  });

  it('reads children that changed while it was away', async () => {
    await show(byHand);
    element.remove();
    await show(byHand.replace('开幕式', '颁奖'));
    expect(element.text).to.equal('颁奖 2026-10-12');
  });

  it('understands a file anew with other terms, without fetching it again', async () => {
    let fetched = 0;
    window.fetch = (...args) => {
      fetched += 1;
      return fetch(...args);
    };
    element.type = 'csv';
    element.src = csv;
    element.terms = [term('2026-09-01', '2027-01-22')];
    const load = () => oneEvent(element, 'source-load').then(() => element.updateComplete);
    let loaded = load();
    await show('');
    await loaded;
    expect(element.text).to.equal('迎新 2026-09-01');
    loaded = load();
    element.terms = [term('2026-08-24', '2027-01-22')];
    await element.updateComplete;
    expect(element.text).to.equal('迎新 2026-09-01');
    await loaded;
    expect(element.text).to.equal('迎新 2026-08-24');
    expect(fetched).to.equal(1);
  });

  it('gives up a file for another one, and takes up one that was left', async () => {
    const answers: (() => void)[] = [];
    window.fetch = async (address, init) => {
      await new Promise<void>((resolve, reject) => {
        answers.push(resolve);
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
      return new Response(JSON.stringify([{ title: String(address), precision: 'unknown', dateText: '' }]));
    };
    const asked = (count: number) => until(() => answers.length === count);
    element.src = 'first.json';
    await show('');
    await asked(1);
    element.src = 'second.json';
    await asked(2);
    element.remove();
    const loaded = oneEvent(element, 'source-load');
    await show('');
    await asked(3);
    for (const answer of answers) answer();
    await loaded;
    await element.updateComplete;
    expect(element.text).to.equal('second.json ?');
    expect(loads).to.equal(0);
  });

  it('keeps an item with those below it, and what is listed in it', async () => {
    await show(`<ol><li>2026年10月12日 <a href="festival.html">科技节</a><ul><li>开幕式</li><li>闭幕式</li></ul></li>
      <li><p>九月</p><ul><li><time datetime="2026-09-10">教师节</time> 讲座</li></ul></li></ol>`);
    const shown = element.source.records.map(({ title, start, url, description }) => [title, start, url, description]);
    expect(shown).to.deep.equal([
      ['科技节', '2026-10-12', 'festival.html', '开幕式；闭幕式'],
      ['教师节 讲座', '2026-09-10', undefined, undefined],
    ]);
  });

  it('reads lists of terms, whether date or title stands first', async () => {
    await show(
      `<dl><dt>2026年10月12日</dt><dd>开幕式</dd><dd>闭幕式</dd><div data-x><dt>讲座</dt><dd>2026年9月10日</dd><dd>请带笔</dd></div></dl>`,
    );
    const shown = element.source.records.map(({ title, start, description }) => [title, start, description]);
    expect(shown).to.deep.equal([
      ['开幕式', '2026-10-12', undefined],
      ['闭幕式', '2026-10-12', undefined],
      ['讲座', '2026-09-10', '请带笔'],
    ]);
  });

  it('leaves children visible that hold words but no records, warns once, and follows them', async () => {
    await show('<blockquote>十月：科技节</blockquote>');
    expect(element.showsChildren).to.equal(true);
    expect(takeConsoleErrors()).to.deep.equal([
      '<test-title-list>: found no records in its children, so they are shown as they are.',
    ]);
    element.innerHTML = '<p>十月：科技节</p>';
    await followed();
    expect(element.showsChildren).to.equal(true);
    element.innerHTML = byHand;
    await followed();
    expect(element.showsChildren).to.equal(false);
    element.innerHTML = '<table><thead><tr><th>时间</th><th>活动</th></tr></thead><tbody></tbody></table>';
    await followed();
    expect(element.showsChildren).to.equal(false);
    expect(element.text).to.equal('');
  });

  for (const tag of ['kepu-activity-calendar', 'kepu-plan-timeline', 'kepu-award-table', 'kepu-gallery'])
    it(`shows words without records in <${tag}>`, async () => {
      const host = document.createElement(tag) as LitElement;
      host.innerHTML = '<p>十月：科技节</p>';
      document.body.append(host);
      await host.updateComplete;
      await until(() => (host.firstElementChild as Element).getClientRects().length > 0);
      expect(host.renderRoot.querySelector('.message')).to.equal(null);
      expect(takeConsoleErrors()).to.have.length(1);
      host.remove();
    });

  it('shows what a program gave for a date and is none as words', async () => {
    const given = { id: 'a', title: '开幕式', grades: [], extras: {}, precision: 'day' as const, dateText: '' };
    element.activities = [{ ...given, start: '2026年10月12日' }];
    await show('');
    expect(element.text).to.equal('开幕式 ?');
    expect(element.source.records[0]).to.include({ dateText: '2026年10月12日', precision: 'unknown' });
    expect(takeConsoleErrors()).to.deep.equal([
      '<test-title-list>: "activities[0].start" must be a date such as 2026-10-12; got 2026年10月12日.',
    ]);
  });

  it('shows the children where a property is null', async () => {
    element.activities = null as never;
    await show(byHand);
    expect(element.text).to.equal('开幕式 2026-10-12');
  });

  const table = byHand.replace('活动', '阶段');
  const autumn = { schoolYear: '2026-2027', name: '秋季学期', start: '2026-09-01', end: '2027-01-22' };
  const day = { start: '2026-10-12', end: '2026-10-12' };
  const wrong: [
    tag: string,
    properties: object,
    attributes: Record<string, unknown>,
    shown: string,
    warns: string[],
  ][] = [
    ['kepu-activity-calendar', { activities: null }, {}, '开幕式', []],
    ['kepu-activity-calendar', { activities: [{ title: '讲座', ...day }, null] }, {}, '讲座', ['activities[1]']],
    [
      'kepu-activity-calendar',
      {},
      { terms: [null, { ...autumn, start: '2026/9/1' }, { ...autumn, schoolYear: undefined }] },
      '开幕式',
      ['terms[0]', 'terms[1]', 'terms[2]'],
    ],
    [
      'kepu-activity-calendar',
      {},
      { holidays: [null, { date: '十月' }], timezone: 'Mars/Base' },
      '开幕式',
      ['holidays[0]', 'holidays[1]', 'timezone'],
    ],
    ['kepu-plan-timeline', { phases: null }, {}, '开幕式', []],
    [
      'kepu-plan-timeline',
      { phases: [{ title: '讲座', ...day, progress: '60%' }] },
      {},
      '讲座',
      ['phases[0].progress'],
    ],
    ['kepu-plan-timeline', {}, { terms: [null, { ...autumn, start: '2026/9/1' }] }, '开幕式', ['terms[0]', 'terms[1]']],
    [
      'kepu-plan-timeline',
      {},
      { indicators: [null, { name: '讲座' }], timezone: 'Moon/Base' },
      '开幕式',
      ['indicators[0]', 'indicators[1]', 'timezone'],
    ],
    ['kepu-plan-timeline', {}, { indicators: [{ name: '课例', value: 100, by: '明年' }] }, '明年', []],
    ['kepu-award-table', { awards: [{ work: '纸桥', people: ['王小雨'] }, 5] }, {}, '王小雨', ['awards[1]']],
    [
      'kepu-gallery',
      { works: [{ title: '纸桥', pictures: ['data:image/gif;base64,R0lGODlhAQABAAAAACw='] }, {}] },
      {},
      '纸桥',
      ['works[1].title'],
    ],
  ];
  for (const [tag, properties, attributes, shown, warns] of wrong)
    it(`is not stopped by ${JSON.stringify({ ...properties, ...attributes })} of <${tag}>`, async () => {
      const host = document.createElement(tag) as LitElement;
      host.innerHTML = table;
      for (const [name, value] of Object.entries(attributes))
        host.setAttribute(name, typeof value === 'string' ? value : JSON.stringify(value));
      Object.assign(host, properties);
      document.body.append(host);
      await until(() => host.shadowRoot?.textContent?.includes(shown));
      await settle(host);
      const told = takeConsoleErrors();
      expect(told).to.have.length(warns.length);
      for (const [index, name] of warns.entries()) expect(told[index]).to.include(`"${name}"`);
      host.remove();
    });
});
