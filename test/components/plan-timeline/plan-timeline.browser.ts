// Past 300 lines: one element in both modes; the cases share the way it is opened.
import '../../support/fixture.js';
import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../components/plan-timeline/define.js';
import { terms } from '../../../stories/data/activities.js';
import { actionPlan, indicators, longPhases, manyPhases, phases, threeYears } from '../../../stories/data/phases.js';
import { stopClock } from '../../support/calendar-driver.js';
import { inBothModes, type Mode, settle, takeConsoleErrors, until } from '../../support/fixture.js';
import { Timeline } from '../../support/timeline-driver.js';

const open = (mode: Mode, records: unknown = phases, rest: Record<string, unknown> = {}) =>
  Timeline.open(mode, { phases: records, heading: '实施进度', ...rest });

describe('<kepu-plan-timeline>', () => {
  let startClock: () => void;
  beforeEach(async () => {
    startClock = stopClock('2026-10-14');
    await setViewport({ width: 1280, height: 900 });
  });
  afterEach(() => startClock());

  inBothModes('lists every phase with date, owner and tasks', async (mode) => {
    const timeline = await open(mode);
    expect(timeline.listed()).to.deep.equal(phases.map(({ title }) => title));
    expect(timeline.texts('.phase time')).to.deep.equal(phases.map(({ dateText }) => dateText));
    expect(timeline.texts('.phase .tasks li').length).to.equal(9);
  });

  inBothModes('lists in time order whatever the order of the rows', async (mode) => {
    const timeline = await open(mode, [...phases].reverse());
    expect(timeline.listed()[0]).to.equal('宣传发动');
    expect(timeline.listed().at(-1)).to.equal('报告归档');
  });

  inBothModes('says how far each phase is today, and where today is', async (mode) => {
    const timeline = await open(mode);
    expect(timeline.statuses()).to.deep.equal([
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
    expect(timeline.texts('.this-day text')).to.deep.equal(['今天']);
  });

  inBothModes('draws no today when the plan is over, 200 days after it was built', async (mode) => {
    startClock();
    startClock = stopClock('2027-05-02');
    const timeline = await open(mode);
    expect(timeline.texts('.this-day')).to.deep.equal([]);
    expect(new Set(timeline.statuses())).to.deep.equal(new Set(['已结束', '已完成']));
  });

  inBothModes('moves nothing when today becomes known', async (mode) => {
    const timeline = await open(mode);
    const height = timeline.element.offsetHeight;
    const root = timeline.element.renderRoot;
    for (const control of root.querySelectorAll<HTMLElement>('.toolbar > *')) control.style.display = 'none';
    for (const status of root.querySelectorAll('.status')) for (const node of status.childNodes) node.nodeValue = '';
    expect(timeline.element.offsetHeight).to.equal(height);
  });

  inBothModes('names the drawing, and every phase in it completely', async (mode) => {
    const timeline = await open(mode);
    expect(timeline.chartName).to.contain('3 个阶段、6 个节点');
    expect(timeline.drawn()[3]).to.equal('活动实施，10月12日—23日，进行中，完成 40%，负责：教务处、科学组，3项任务');
    expect(timeline.drawn()[4]).to.equal('科幻画截止，10月16日，未开始，截止，负责：美术组');
  });

  inBothModes('keeps room on a phone for the choice of lanes', async (mode) => {
    await setViewport({ width: 360, height: 800 });
    const timeline = await open(mode, threeYears, { heading: '鹿鸣小学科技教育三年行动计划的实施进度' });
    const { offsetHeight } = timeline.element;
    for (const select of timeline.element.renderRoot.querySelectorAll('.toolbar select')) select.remove();
    expect(timeline.element.offsetHeight).to.equal(offsetHeight);
  });

  inBothModes('leads to today in a long list on a phone, and moves nothing for it', async (mode) => {
    await setViewport({ width: 360, height: 800 });
    const timeline = await open(mode, threeYears, { heading: '鹿鸣小学科技教育三年行动计划的实施进度' });
    const { offsetHeight } = timeline.element;
    await timeline.press('今天');
    const index = timeline.listed().findIndex((title) => timeline.focused().includes(title));
    expect(timeline.statuses()[index]).to.equal('进行中');
    for (const tool of timeline.element.renderRoot.querySelectorAll('.toolbar > *')) tool.remove();
    expect(timeline.element.offsetHeight).to.equal(offsetHeight);
  });

  inBothModes('is a list on a phone, without a second column or a scroll bar', async (mode) => {
    await setViewport({ width: 360, height: 800 });
    const timeline = await open(mode);
    expect(timeline.shows('drawing')).to.equal(false);
    expect(timeline.shows('list')).to.equal(true);
    expect(document.documentElement.scrollWidth).to.equal(360);
    // What nobody sees is not there, save on paper.
    expect(timeline.drawn()).to.deep.equal([]);
    window.dispatchEvent(new Event('beforeprint'));
    await timeline.element.updateComplete;
    await until(() => timeline.drawn().length === phases.length);
    window.dispatchEvent(new Event('afterprint'));
    await settle(timeline.element);
    expect(timeline.drawn()).to.deep.equal([]);
    await setViewport({ width: 900, height: 800 });
    await until(() => timeline.shows('drawing'));
  });

  inBothModes('leaves the list to phones where only the axis is asked for', async (mode) => {
    const timeline = await open(mode, phases, { layout: 'axis' });
    expect(timeline.shows('list')).to.equal(false);
    await setViewport({ width: 600, height: 800 });
    expect(timeline.shows('list')).to.equal(true);
    expect((await open(mode, phases, { layout: 'list' })).drawn()).to.deep.equal([]);
  });

  for (const width of [640, 768, 1280])
    inBothModes(`lets no words meet at ${width} px`, async (mode) => {
      await setViewport({ width, height: 900 });
      for (const records of [phases, actionPlan, longPhases, threeYears]) {
        const timeline = await open(mode, records);
        expect(timeline.overlaps()).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.equal(width);
      }
    });

  inBothModes('names below the axis what has no place on it', async (mode) => {
    const spring = {
      ...phases[0],
      id: 'p~s',
      title: '春季观星',
      start: undefined,
      end: undefined,
      dateText: '2027年春季',
    };
    const timeline = await open(mode, [spring, ...actionPlan]);
    expect(timeline.shelf()).to.deep.equal(['日期待定', '春季观星 2027年春季', '对外交流 条件成熟时']);
    expect(timeline.listed().length).to.equal(timeline.drawn().length);
    await timeline.enter();
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'Enter' });
    await settle(timeline.element);
    expect(timeline.focused()).to.equal('春季观星，2027年春季，负责：科技辅导员，3项任务');
    expect(timeline.stops()).to.equal(1);
    expect(timeline.card()).to.contain('各班出一期科学黑板报');
  });

  it('follows its table when the page changes it', async () => {
    const timeline = await Timeline.open(
      'client',
      {},
      {
        children:
          '<table><tr><th>阶段</th><th>时间</th></tr><tr><td>修旧</td><td>2026年9月14日—30日</td></tr><tr><td>对数</td><td>2027年4月1日—5月31日</td></tr></table>',
      },
    );
    expect(timeline.listed()).to.deep.equal(['修旧', '对数']);
    await timeline.click('对数');
    timeline.element
      .querySelector('tbody')
      ?.insertAdjacentHTML('beforeend', '<tr><td>验收</td><td>2027年6月15日</td></tr>');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await settle(timeline.element);
    expect(timeline.listed()).to.deep.equal(['修旧', '对数', '验收']);
    expect(timeline.drawn().length).to.equal(3);
    const body = timeline.element.querySelector('tbody') as HTMLElement;
    const rows = ['印发|2026年9月1日', '修旧|2026年9月14日—30日', '对数|2027年4月1日—5月31日'];
    body.innerHTML = rows.map((row) => `<tr><td>${row.replace('|', '</td><td>')}</td></tr>`).join('');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await settle(timeline.element);
    expect(timeline.expanded(), 'stays open in another place').to.match(/^对数/);
    expect(timeline.card()).to.contain('对数');
    body.lastElementChild?.remove();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await settle(timeline.element);
    expect(timeline.expanded()).to.equal('');
  });

  it('makes a lane of each captioned table, and one of a table of figures', async () => {
    const table = (caption: string, ...rows: string[]) =>
      `<table><caption>${caption}</caption>${rows.map((row) => `<tr>${row.replace(/[^|]+/g, '<td>$&</td>').replace(/\|/g, '')}</tr>`).join('')}</table>`;
    const timeline = await Timeline.open(
      'client',
      {},
      {
        children:
          table('三年计划', '阶段|时间', '开门|2025年9月—2026年8月', '摊匀|2026年9月—2027年8月') +
          table('学年计划', '阶段|时间', '科技节|2026年10月12日—23日', '观星|2027年4月') +
          table('三年目标', '指标|目标值|单位|完成时间|完成值', '社团成员|不少于 240|人|2027年6月|213'),
      },
    );
    expect(timeline.lanes()).to.deep.equal(['三年计划', '学年计划', '指标']);
    expect(timeline.drawn()[4]).to.equal('社团成员，2027年6月 · 目标不少于 240人，已达213人，指标');
    expect(timeline.texts('.phase .facts')).to.deep.equal([]);
  });

  inBothModes(
    'says the year of dates without words, in list, names and drawing, unless the terms say it',
    async (mode) => {
      const bare = [
        {
          id: 'a',
          title: '报名',
          start: '2026-10-12',
          end: '2026-10-16',
          precision: 'day',
          dateText: '',
          tasks: [],
          extras: {},
        },
        {
          id: 'b',
          title: '展示',
          start: '2026-12',
          end: '2026-12',
          precision: 'month',
          dateText: '',
          tasks: [],
          extras: {},
        },
      ];
      const plain = await open(mode, bare);
      const whens = ['2026年10月12日—16日', '2026年12月'];
      expect(plain.texts('.phase time')).to.deep.equal(whens);
      for (const [index, when] of whens.entries()) {
        expect(plain.drawn()[index]).to.contain(`，${when}，`);
        expect(plain.texts('.row text').join()).to.contain(when);
      }
      expect(plain.chartName).to.contain('2026年10月12日—12月31日');
      const known = await open(mode, bare, { terms });
      expect(known.texts('.phase time')).to.deep.equal(['10月12日—16日', '12月']);
      const several = await open(mode, bare, { terms, indicators: [{ name: '课例', value: '100', by: '2027-12' }] });
      expect(several.texts('.phase time')).to.deep.equal([...whens, '2027年12月']);
      const english = await Timeline.open(mode, { phases: bare }, { attributes: { lang: 'en' } });
      expect(english.texts('.phase time')).to.deep.equal(['12–16 October 2026', 'December 2026']);
    },
  );

  inBothModes('draws indicators in a lane of their own, with figures in drawing and list', async (mode) => {
    const timeline = await open(mode, phases, { indicators });
    expect(timeline.lanes()).to.deep.equal(['指标']);
    expect(timeline.drawn().at(-1)).to.equal('观测完整率，2028年7月 · 目标不低于 98%，已达96%，指标');
    expect(timeline.texts('.phase.indicator .progress')).to.include('目标不超过 20元，已达17元');
    expect(timeline.overlaps()).to.deep.equal([]);
  });

  inBothModes('draws what comes into view, and no longer what the author takes away', async (mode) => {
    await setViewport({ width: 500, height: 900 });
    const timeline = await open(mode, threeYears, { zoom: 3 });
    expect(timeline.drawn()).to.deep.equal([]);
    await setViewport({ width: 1000, height: 900 });
    await until(() => timeline.drawn().length === threeYears.length);
    await settle(timeline.element);
    expect(timeline.chart.scrollLeft, 'begins with today').to.be.above(1000);
    expect(timeline.stops()).to.equal(1);
    timeline.element.layout = 'list';
    await settle(timeline.element);
    expect(timeline.drawn()).to.deep.equal([]);
    expect(timeline.listed().length).to.equal(threeYears.length);
    timeline.element.layout = undefined;
    timeline.element.lanes = 'owner';
    await settle(timeline.element);
    expect(timeline.lanes()).to.include('校长室');
    expect(timeline.overlaps()).to.deep.equal([]);
  });

  inBothModes('keeps its place when its width changes, and the name of the week in view', async (mode) => {
    await setViewport({ width: 1000, height: 900 });
    const timeline = await open(mode, phases, { zoom: 2, terms });
    timeline.chart.scrollLeft = 1234;
    const middle = () => (timeline.chart.scrollLeft + timeline.chart.clientWidth / 2) / timeline.chart.scrollWidth;
    const before = middle();
    const inView = () => timeline.ticks().filter((tick) => Math.abs(timeline.leftOfText(tick) - 6) < 8);
    await until(() => inView().length === 1);
    for (const width of [700, 1100, 500, 900]) {
      const { scrollWidth } = timeline.chart ?? {};
      await setViewport({ width, height: 900 });
      if (width < 640) await until(() => !timeline.chart);
      else {
        await until(() => timeline.chart && timeline.chart.scrollWidth !== scrollWidth);
        await until(() => Math.abs(middle() - before) < 0.005);
      }
    }
  });

  it('draws no axis of a single day, and leaves no room for tools where there are none', async () => {
    const hour = (title: string, at: string) => ({
      ...phases[0],
      id: title,
      title,
      start: at,
      end: at,
      precision: 'time',
    });
    const timeline = await open('client', [hour('闭幕', '2026-10-12T16:00'), hour('开幕', '2026-10-12T08:30')]);
    expect(timeline.drawn()).to.deep.equal([]);
    expect(timeline.listed()).to.deep.equal(['开幕', '闭幕']);
    const single = await open('client', phases.slice(0, 1), { heading: undefined });
    expect(single.texts('.head')).to.deep.equal([]);
  });

  it('takes a wrong value for the default, and tells the author', async () => {
    const timeline = await open('client', phases, { lanes: 'team', layout: 'grid' });
    expect(timeline.lanes()).to.deep.equal([]);
    expect(timeline.drawn().length).to.equal(phases.length);
    expect(takeConsoleErrors()).to.deep.equal([
      '<kepu-plan-timeline>: "lanes" must be one of none, plan, owner, stage; got "team".',
      '<kepu-plan-timeline>: "layout" must be one of axis, list; got "grid".',
    ]);
  });

  inBothModes('keeps zoom, grouping and the open phase in the address', async (mode) => {
    const before = location.href;
    try {
      const timeline = await open(mode, threeYears, { syncUrl: 'p' });
      await timeline.chooseLanes('按负责人');
      await timeline.press('放大');
      await timeline.click('中期评估');
      const { search } = location;
      expect(
        Object.fromEntries([...new URLSearchParams(search)].filter(([name]) => name.startsWith('p.'))),
      ).to.deep.equal({
        'p.lanes': 'owner',
        'p.zoom': '1',
        'p.phase': '三年行动计划~2',
      });
      const other = await open(mode, threeYears, { syncUrl: 'p' });
      await settle(other.element);
      expect(other.expanded()).to.match(/^中期评估/);
      expect(other.lanes()).to.include('校长室');
      expect(other.element.zoom).to.equal(1);
      history.replaceState(null, '', before);
      window.dispatchEvent(new PopStateEvent('popstate'));
      await settle(other.element);
      expect(other.expanded()).to.equal('');
      expect(other.element.zoom).to.equal(0);
    } finally {
      history.replaceState(null, '', before);
    }
  });

  inBothModes('groups by what the reader chooses', async (mode) => {
    const timeline = await open(mode, threeYears);
    expect(timeline.laneChoices()).to.deep.equal(['不分组', '按方案', '按负责人', '按阶段']);
    expect(timeline.lanes()).to.deep.equal([
      '三年行动计划',
      '2025—2026学年计划',
      '2026—2027学年计划',
      '2027—2028学年计划',
    ]);
    await timeline.chooseLanes('按负责人');
    expect(timeline.lanes()).to.include('校长室');
    expect(timeline.drawn().length).to.equal(threeYears.length);
    await timeline.chooseLanes('不分组');
    expect(timeline.lanes()).to.deep.equal(['指标']);
  });

  for (const [name, records] of Object.entries({
    phases,
    actionPlan,
    longPhases,
    threeYears,
    many: manyPhases(40),
    empty: [],
  }))
    for (const colorScheme of ['light', 'dark'] as const)
      inBothModes(`is accessible: ${name}, ${colorScheme}`, async (mode) => {
        await emulateMedia({ colorScheme });
        const timeline = await open(mode, records);
        await expect(timeline.element).to.be.accessible();
        if (timeline.drawn().length > 1) {
          await timeline.click((timeline.drawn()[0] as string).split('，')[0] as string);
          await expect(timeline.element).to.be.accessible();
        }
        await emulateMedia({ colorScheme: 'light' });
      });

  inBothModes('is accessible on a phone, zoomed in and with the list left out', async (mode) => {
    const timeline = await open(mode, actionPlan, { layout: 'axis', zoom: 3 });
    await expect(timeline.element).to.be.accessible();
    await setViewport({ width: 360, height: 800 });
    await expect(timeline.element).to.be.accessible();
  });
});
