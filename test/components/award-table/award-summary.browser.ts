import '../../support/fixture.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { held, PartsController } from '../../../components/award-table/parts-controller.js';
import type { Award } from '../../../components/records/types.js';
import { awardCounts, awards } from '../../../stories/data/awards.js';
import { inBothModes, settle, takeConsoleErrors, until } from '../../support/fixture.js';
import { openTable as open, Table } from './award-table-driver.js';

/** As many as a reader may ask for: small ones, since the number is what is tested. */
const many = (length: number): Award[] =>
  Array.from({ length }, (_, at) => ({
    id: `a${at}`,
    work: `作品${at}`,
    people: [{ name: at % 2 === 0 ? '单某' : '丁某', role: 'pupil' as const }],
    tutors: [],
    level: at % 3 === 0 ? ('city' as const) : ('school' as const),
    place: 'first' as const,
    placeText: '一等奖',
    schoolYear: '2026-2027',
    extras: {},
  }));

describe('<kepu-award-table>: numbers, groups, long lists', () => {
  afterEach(() => history.replaceState(null, '', location.pathname));

  inBothModes('sums up by year and level; a number opens its awards and takes the focus there', async (mode) => {
    const table = await open(mode, { awards });
    expect(table.numbers[1]).to.deep.equal(['2026—2027', '1', '1', '4', '2', '1', '9']);
    expect(table.numbers[4]).to.deep.equal(['合计', '1', '3', '6', '6', '4', '20']);
    await table.pressNumber('2025—2026，区县级：3 项');
    expect(table.works).to.deep.equal(['纸桥能站几个人', '月球菜场', '茶叶渣除味包']);
    expect(table.announced).to.equal('筛选出 3 项，共 20 项');
    expect(table.focused).to.equal(table.all('table.awards')[0]);
    await table.pressNumber('合计：20 项');
    expect(table.works).to.have.length(20);
  });

  inBothModes('makes one tab stop of the numbers; arrows lead from one to the next, past zeros', async (mode) => {
    const table = await open(mode, { awards });
    const stops = () => table.all<HTMLElement>('.figures button').filter((each) => each.tabIndex === 0);
    const [first] = stops();
    expect(stops()).to.have.length(1);
    first?.focus();
    const path = ['ArrowDown', 'ArrowDown', 'ArrowRight', 'End', 'ArrowUp', 'Home', 'Control+End', 'Control+Home'];
    const names: (string | null | undefined)[] = [];
    for (const press of path) {
      await sendKeys({ press });
      names.push(table.focused?.getAttribute('aria-label'));
    }
    expect(names).to.deep.equal([
      '国家级：1 项',
      '国家级：1 项',
      '省级：3 项',
      '合计：20 项',
      '2024—2025：4 项',
      '2024—2025，省级：1 项',
      '合计：20 项',
      '2026—2027，国家级：1 项',
    ]);
    expect(stops()).to.deep.equal([table.focused]);
    await expect(table.element).to.be.accessible();
  });

  it('puts the numbers of few columns in order on a phone, below what they are of', async () => {
    const table = await open('client', { awards: many(12) });
    table.element.style.width = '320px';
    await settle(table.element);
    const cells = table.all('.figures tbody tr:first-child > *').map((cell) => cell.getBoundingClientRect());
    const [name, city, school, total] = cells as [DOMRect, DOMRect, DOMRect, DOMRect];
    expect(cells).to.have.length(4);
    expect([city.left, Math.abs(total.top - name.top) < 12]).to.deep.equal([name.left, true]);
    expect([city.top >= name.bottom, city.top, school.left > city.left]).to.deep.equal([true, school.top, true]);
  });

  inBothModes('has four ways to sum up, each to the same total', async (mode) => {
    const table = await open(mode, { awards });
    for (const name of ['级别与等次', '赛事与学年']) {
      await table.press(name);
      expect(table.numbers.at(-1)?.at(-1)).to.equal('20');
    }
    expect(table.numbers[1]).to.deep.equal(['区青少年科技创新大赛', '1', '2', '1', '4']);
    await table.pressNumber('2025—2026，区青少年科技创新大赛：2 项');
    expect(table.works).to.deep.equal(['纸桥能站几个人', '茶叶渣除味包']);
    await table.press('逐年图');
    const years = table.all('.chart li').map((year) => year.textContent?.replace(/\s+/g, ' ').trim());
    expect(years).to.deep.equal(['4 2024—2025', '7 2025—2026', '9 2026—2027']);
    await expect(table.element).to.be.accessible();
  });

  inBothModes('groups in one table, the groups in the order readers expect', async (mode) => {
    const table = await open(mode, { awards }, { 'group-by': 'level', 'sort-by': 'date' });
    expect(table.groups).to.deep.equal(['国家级共 1 项', '省级共 3 项', '市级共 6 项', '区县级共 6 项', '校级共 4 项']);
    expect(table.works.slice(0, 3)).to.deep.equal(['河滩水鸟一年记', '会报时的浇花器', '听得见颜色的手套']);
    expect(table.all('table.awards')).to.have.length(1);
    await table.select('分组', 'schoolYear');
    expect(table.groups).to.deep.equal(['2026—2027共 9 项', '2025—2026共 7 项', '2024—2025共 4 项']);
    await expect(table.element).to.be.accessible();
    await table.select('分组', '');
    expect(table.groups).to.deep.equal([]);
  });

  inBothModes('orders names by surname readings, by strokes when asked, and says so', async (mode) => {
    const table = await open(mode, { awards: many(10) });
    await table.sort('获奖者');
    expect(table.announced).to.equal('已按获奖者顺序排列');
    const first = () => table.text('tbody.awards td.column-people');
    expect(first()).to.equal('丁某');
    await table.sort('获奖者');
    expect(first()).to.equal('单某');
    await table.select('文字排序', 'stroke');
    expect(first()).to.equal('单某');
  });

  inBothModes('groups a short list and orders its words, which it loads more for', async (mode) => {
    const table = await open(mode, { awards: many(4) }, { 'group-by': 'level' });
    expect(table.groups).to.deep.equal(['市级共 2 项', '校级共 2 项']);
    expect(table.all('.filters')).to.have.length(0);
    const bare = await open(mode, { awards: many(4) });
    await bare.sort('获奖者');
    await until(() => bare.text('tbody.awards td.column-people') === '丁某');
    await expect(bare.element).to.be.accessible();
  });

  it('shows the list alone where what stands around it cannot be loaded', async () => {
    const table = await open('client', { awards: many(4) });
    takeConsoleErrors();
    class Failing extends PartsController {
      override load = () => Promise.reject(new Error('no such part'));
    }
    const panels = new Failing(table.element);
    const part = held.panels;
    delete held.panels;
    let updates = 0;
    await panels.schedule(['panels'], () => {
      updates += 1;
    });
    Object.assign(held, { panels: part });
    expect(updates).to.equal(1);
    expect(panels.panels).to.equal(undefined);
    expect(takeConsoleErrors().join()).to.contain('no such part');
  });

  inBothModes('says that prizes of a quota are to be given, and sums up none', async (mode) => {
    const table = await open(mode, { awards: awardCounts }, { heading: '科技节奖项设置' });
    expect(table.count).to.equal('拟设 152 项 · 2026—2027');
    expect(table.numbers).to.deep.equal([]);
    expect(table.all('button, input, .caret')).to.have.length(0);
    const rows = table
      .all<HTMLTableRowElement>('table tr')
      .map((row) => [...row.cells].map((cell) => cell.textContent));
    expect(rows.slice(0, 3)).to.deep.equal([
      ['', '一等奖', '二等奖', '三等奖'],
      ['科幻画', '12', '24', '36'],
      ['小制作', '6', '12', '18'],
    ]);
    await expect(table.element).to.be.accessible();
  });

  it('holds two thousand rows, of more five hundred, then more by step', async () => {
    const table = await open('client', { awards: many(2000) });
    // Some are there at once; how many is said until all are.
    expect(table.text('.more')).to.match(/^已显示 \d+ \/ 2,000 行$/);
    await until(() => table.works.length === 2000, 'all rows, when idle');
    expect(table.all('.more')).to.have.length(0);
    table.element.awards = many(100_000);
    await settle(table.element);
    expect(table.text('.more')).to.equal('已显示 500 / 100,000 行 显示更多');
    await table.press('显示更多');
    expect(table.text('.more')).to.equal('已显示 1,000 / 100,000 行 显示更多');
    await table.find('作品99999');
    expect(table.works).to.deep.equal(['作品99999']);
    await table.find('');
    expect(table.text('.more')).to.equal('已显示 500 / 100,000 行 显示更多');
  }).timeout(60_000);

  it('shows the beginning of a long table of the page first, counts all of it when it is read, and goes to paper whole', async () => {
    const source = (rows: number) =>
      `<table><caption>获奖名单</caption><tr><th>作品</th><th>姓名</th><th>级别</th><th>等次</th><th>获奖年份</th></tr>${Array.from(
        { length: rows },
        (_, at) =>
          `<tr><td>作品${at}</td><td>丁某</td><td>${at % 3 === 0 ? '市级' : '校级'}</td><td>${at === 777 ? '鼓励奖' : '一等奖'}</td><td>${2020 + (at % 4)}</td></tr>`,
      ).join('')}</table>`;
    const place = async (rows: number, attributes: Record<string, string> = {}) => {
      const element = document.createElement('kepu-award-table');
      element.innerHTML = source(rows);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.body.append(element);
      await until(() => element.hasUpdated, 'the first screen');
      return new Table(element);
    };
    const table = await place(900);
    expect(table.works.slice(0, 3)).to.deep.equal(['作品0', '作品1', '作品2']);
    expect(table.count).to.equal('共 900 项');
    // Of what is not yet read nothing is said, and nothing can be asked.
    expect(getComputedStyle(table.all('.figures')[0] as Element).visibility).to.equal('hidden');
    expect(getComputedStyle(table.all('.tools')[0] as Element).visibility).to.equal('hidden');
    const height = table.all('.summary')[0]?.clientHeight;
    await until(() => table.numbers[5]?.[3] === '900', 'all numbers');
    expect(table.numbers[5]).to.deep.equal(['合计', '300', '600', '900']);
    expect(table.all('.summary')[0]?.clientHeight).to.equal(height);
    expect(getComputedStyle(table.all('.figures')[0] as Element).visibility).to.equal('visible');
    await until(() => table.works.length === 900, 'all rows, when idle');
    await table.find('鼓励奖');
    expect(table.works).to.deep.equal(['作品777']);
    table.element.remove();
    // Paper waits for nothing; an order hangs on all rows.
    const printed = await place(900, { bare: '' });
    expect(printed.works.length).to.be.below(900);
    window.dispatchEvent(new Event('beforeprint'));
    await settle(printed.element);
    expect(printed.works).to.have.length(900);
    window.dispatchEvent(new Event('afterprint'));
    printed.element.remove();
    const sorted = await place(900, { 'sort-by': 'work', 'sort-direction': 'descending' });
    expect(sorted.works[0]).to.equal('作品899');
    sorted.element.remove();
  }).timeout(60_000);

  it('takes five thousand rows to paper and says what it leaves out', async () => {
    const table = await open('client', { awards: many(5003) }, { bare: '' });
    window.dispatchEvent(new Event('beforeprint'));
    await settle(table.element);
    expect(table.works).to.have.length(5000);
    expect(table.text('.left-out')).to.equal('这里印出前 5,000 行，余下 3 行未印。');
    window.dispatchEvent(new Event('afterprint'));
    await settle(table.element);
    expect(table.all('.left-out')).to.have.length(0);
  }).timeout(60_000);

  inBothModes('finds Chinese by pinyin, initials and traditional characters, once they are typed', async (mode) => {
    const table = await open(mode, { awards });
    await table.find('kongque');
    expect(table.works).to.deep.equal([]);
    await table.find('jingyu');
    await until(() => table.works.length > 0, 'the part of pinyin');
    await until(() => table.announced === table.count, 'the count said again');
    expect(table.works).to.deep.equal(['骑着鲸鱼上学']);
    await table.find('zm 浇花');
    expect(table.works).to.deep.equal(['会报时的浇花器']);
    await table.find('鯨魚');
    await until(() => table.works.length > 0, 'the part of traditional characters');
    expect(table.works).to.deep.equal(['骑着鲸鱼上学']);
  });

  inBothModes('keeps choices in the address, and takes them from there', async (mode) => {
    history.replaceState(
      null,
      '',
      '?honours.level=city%7Cprovince&honours.sort=place.ascending&honours.group=schoolYear',
    );
    const table = await open(mode, { awards }, { 'sync-url': 'honours' });
    await until(() => table.count === '筛选出 9 项，共 20 项');
    expect(table.groups).to.have.length(3);
    expect(table.all<HTMLInputElement>('input:checked')).to.have.length(2);
    await table.press('清除筛选');
    await table.sort('日期');
    const asked = '?honours.sort=date.descending&honours.group=schoolYear';
    await until(() => decodeURIComponent(location.search) === asked);
  });

  it('follows a link of the page to other choices without loading it again, and goes back', async () => {
    const before = location.href;
    const table = await open('client', { awards }, { id: 'honours', 'sync-url': '' });
    await table.pressNumber('2026—2027，市级：4 项');
    await until(() => location.href !== before);
    expect(table.count).to.equal('筛选出 4 项，共 20 项');
    const url = new URL(before);
    url.searchParams.set('honours.level', 'city');
    url.hash = 'honours';
    const link = Object.assign(document.createElement('a'), { href: url.href });
    document.body.append(link);
    link.click();
    await until(() => table.count === '筛选出 6 项，共 20 项');
    expect(location.href).to.equal(url.href);
    history.back();
    await until(() => table.count === '筛选出 4 项，共 20 项');
    history.back();
    await until(() => table.count === '共 20 项');
    expect(location.href).to.equal(before);
    link.remove();
  });

  it('leaves focus where it is when the order and the choice change', async () => {
    const table = await open('client', { awards });
    const sort = table.head('级别').querySelector('button');
    sort?.focus();
    await table.sort('级别');
    expect(table.focused).to.equal(table.head('级别').querySelector('button'));
    // Above the list what can be chosen is folded away.
    const [box] = table.all<HTMLInputElement>('input[type=checkbox]');
    expect(box?.offsetParent === null).to.equal(true);
    await table.press('筛选');
    box?.focus();
    await table.choose(box?.value ?? '');
    expect(box !== undefined && table.focused === box).to.equal(true);
  });
});
