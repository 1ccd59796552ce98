// Past 300 lines: one element in both modes; a file more is a page more for the browser to open.
import '../../support/fixture.js';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { inBothModes, settle, takeConsoleErrors, until } from '../../support/fixture.js';
import '../../../components/award-table/define.js';
import type { AwardOpenEvent, AwardSortChangeEvent } from '../../../components/award-table/award-table.events.js';
import type { AwardFilterChangeEvent } from '../../../components/award-table/filters.events.js';
import type { Award } from '../../../components/records/types.js';
import { awardCounts, awards, manyAwards } from '../../../stories/data/awards.js';
import { openTable as open, spec } from './award-table-driver.js';

describe('<kepu-award-table>', () => {
  afterEach(() => setViewport({ width: 1200, height: 900 }));

  inBothModes('is one table with caption, heads and a row head each', async (mode) => {
    const table = await open(mode, { awards }, { heading: '获奖名单' });
    expect(table.all('table.awards')).to.have.length(1);
    expect(table.all('table.awards > caption')[0]?.textContent).to.contain('获奖名单');
    expect(table.all('table.awards thead th[scope=col]')).to.have.length(7);
    expect(table.works).to.have.length(20);
    expect(table.count).to.equal('共 20 项');
    await expect(table.element).to.be.accessible();
  });

  inBothModes('leads by the title to the work, by the plan to its page', async (mode) => {
    const [first] = awards;
    const award = { ...first, workUrl: 'gallery.html#w', url: 'plan.html#list', extras: { 方案: '科技节' } };
    const table = await open(mode, { awards: [award as (typeof awards)[0]] });
    const links = table.all('tbody.awards a').map((link) => [link.textContent?.trim(), link.getAttribute('href')]);
    expect(links).to.deep.equal([
      [first?.work, 'gallery.html#w'],
      ['科技节', 'plan.html'],
    ]);
  });

  inBothModes('leads from other cells where their links do, and nowhere without one', async (mode) => {
    const [first] = awards;
    const base = { ...first, workUrl: 'work.html', url: undefined, competition: '科技节' };
    const list = [
      {
        ...base,
        id: 'a',
        extras: { 方案: '甲', 证书: '查看' },
        links: { 方案: 'p.html', 证书: 'c.pdf', competition: 'k.html' },
      },
      { ...base, id: 'b', extras: { 方案: '乙', 证书: '查看' }, links: { 证书: 'javascript:alert(1)' } },
    ] as unknown as typeof awards;
    const table = await open(mode, { awards: list });
    const links = table.all('tbody.awards a').map((link) => [link.textContent?.trim(), link.getAttribute('href')]);
    expect(links).to.deep.equal([
      [first?.work, 'work.html'],
      ['甲', 'p.html'],
      ['科技节', 'k.html'],
      ['查看', 'c.pdf'],
      [first?.work, 'work.html'],
    ]);
  });

  inBothModes('says below the work what few awards say, the plan where it changes', async (mode) => {
    const list = awards.map(({ date: _, dateText: __, ...award }, at) => ({
      ...award,
      ...(at === 2 && { date: '2026-11-05' }),
      schoolYear: undefined,
      url: 'plan.html',
      extras: { 方案: at < 2 ? '科技节' : '科幻画' },
    })) as typeof awards;
    const table = await open(mode, { awards: list });
    const below = () =>
      table
        .all('tbody.awards tr')
        .map((row) => Array.from(row.querySelectorAll('th .note'), (note) => note.textContent));
    expect(Boolean(table.head('日期'))).to.equal(false);
    expect(below().slice(0, 4)).to.deep.equal([
      [list[0]?.category, '科技节'],
      [list[1]?.category],
      [`${list[2]?.category} · 日期：2026年11月5日`, '科幻画'],
      [list[3]?.category],
    ]);
    await table.select('排序', 'date');
    expect(table.works[0]).to.equal(list[2]?.work);
    expect(table.head('日期').ariaSort).to.equal('descending');
    expect(below()[0]).to.deep.equal([list[2]?.category, '科幻画']);
    await table.select('排序', '');
    expect(table.works).to.deep.equal(list.map(({ work }) => work));
    expect(table.head('日期').textContent?.trim()).to.equal('日期');
  });

  inBothModes('sorts by what readers expect first, then the other way', async (mode) => {
    const table = await open(mode, { awards });
    const changes: string[] = [];
    table.element.addEventListener('sort-change', (event) => {
      const { sortBy, direction } = event as unknown as AwardSortChangeEvent;
      changes.push(`${sortBy} ${direction}`);
    });
    expect(table.head('级别').getAttribute('aria-sort')).to.equal(null);
    await table.sort('级别');
    expect(table.works[0]).to.equal('河滩水鸟一年记');
    expect(table.head('级别').getAttribute('aria-sort')).to.equal('descending');
    await table.sort('级别');
    expect(table.works[19]).to.equal('河滩水鸟一年记');
    expect(table.head('级别').getAttribute('aria-sort')).to.equal('ascending');
    await table.sort('日期');
    expect(table.works[0]).to.equal('蚂蚁搬家和下雨有关系吗');
    expect(table.announced).to.equal('已按日期从新到旧排列');
    expect(changes).to.deep.equal(['level descending', 'level ascending', 'date descending']);
  });

  inBothModes('sorts a short list too, and gives the order of the author back the third time', async (mode) => {
    const table = await open(mode, { awards: awards.slice(0, 4) });
    const given = table.works;
    await table.sort('作品');
    await until(() => table.head('作品').getAttribute('aria-sort') === 'ascending', 'the order');
    expect(table.works).to.not.deep.equal(given);
    await table.sort('作品');
    expect(table.head('作品').getAttribute('aria-sort')).to.equal('descending');
    await table.sort('作品');
    expect(table.works).to.deep.equal(given);
    expect(table.head('作品').getAttribute('aria-sort')).to.equal(null);
    expect(table.announced).to.equal('已恢复名单原来的顺序');
  });

  inBothModes('sorts by columns of the author’s, and by grades, which have no column', async (mode) => {
    const scored = awards.map((award, at) => ({
      ...award,
      grade: ((at * 5) % 9) + 1,
      extras: { 得分: String((at * 7) % 20) },
    }));
    const table = await open(mode, { awards: scored });
    const scores = () => table.all('tbody td[data-label="得分"]').map(({ textContent }) => Number(textContent));
    await table.sort('得分');
    expect(table.head('得分').getAttribute('aria-sort')).to.equal('ascending');
    expect(scores()).to.deep.equal([...scores()].sort((a, b) => a - b));
    expect(table.announced).to.equal('已按得分顺序排列');
    await table.sort('得分');
    expect(scores()[0]).to.equal(19);
    await table.select('排序', 'grade');
    const grades = new Map(scored.map(({ work, grade }) => [work, grade]));
    const shown = table.works.map((work) => grades.get(work) as number);
    expect(shown).to.deep.equal([...shown].sort((a, b) => a - b));
    expect(new Set(shown).size).to.be.greaterThan(2);
  });

  inBothModes('shows the arrows of heads faintly, and no mark of a level', async (mode) => {
    const table = await open(mode, { awards }, { summary: 'level-place' });
    const paths = table.all<SVGPathElement>('th path');
    const faint = paths.filter((path) => getComputedStyle(path).opacity !== '1');
    expect(faint.length).to.be.greaterThan(5);
    expect(faint.every((path) => path.closest('.caret'))).to.equal(true);
    expect(
      paths.some((path) => path.closest('.mark')),
      'levels stand in heads of rows',
    ).to.equal(true);
  });

  inBothModes('filters, announces how many are left, and clears', async (mode) => {
    const table = await open(mode, { awards });
    let last: AwardFilterChangeEvent | undefined;
    table.element.addEventListener('filter-change', (event) => {
      last = event as unknown as AwardFilterChangeEvent;
    });
    await table.choose('2024-2025');
    expect(table.count).to.equal('筛选出 4 项，共 20 项');
    expect(table.announced).to.equal('筛选出 4 项，共 20 项');
    await table.choose('province');
    expect(table.works).to.deep.equal(['会认路的小车']);
    expect(last?.count).to.equal(1);
    expect(table.chosen).to.deep.equal(['2024—2025', '省级']);
    await table.press('取消省级');
    expect(table.works).to.have.length(4);
    expect(table.focused?.ariaLabel).to.equal('取消2024—2025');
    await table.press('清除筛选');
    expect(table.works).to.have.length(20);
    expect(table.announced).to.equal('共 20 项');
    expect(table.all<HTMLInputElement>('input:checked')).to.have.length(0);
    expect((table.element.renderRoot as ShadowRoot).activeElement?.matches('.find input')).to.equal(true);
  });

  inBothModes('says so when nothing matches the words', async (mode) => {
    const table = await open(mode, { awards }, { 'more-href': 'all.html' });
    await table.find('潜水艇');
    expect(table.works).to.have.length(0);
    expect(table.element.renderRoot.textContent).to.contain('没有符合条件的获奖记录。');
    // It may be among those that stand elsewhere.
    expect(table.text('.more')).to.equal('查看全部获奖');
    await table.find('');
    expect(table.works).to.have.length(20);
  });

  inBothModes('waits while an input method composes', async (mode) => {
    const table = await open(mode, { awards });
    const [field] = table.all<HTMLInputElement>('.find input');
    if (!field) throw new Error('no field');
    field.value = 'huo jian';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    await settle(table.element);
    expect(table.works).to.have.length(20);
    field.value = '鲸鱼';
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await settle(table.element);
    expect(table.works).to.deep.equal(['骑着鲸鱼上学']);
  });

  inBothModes('shows its limit, then more, with focus on the first new row', async (mode) => {
    const table = await open(mode, { awards: manyAwards }, { limit: '20', 'more-href': 'all.html' });
    expect(table.works).to.have.length(20);
    expect(table.text('.more')).to.equal('已显示 20 / 200 行 显示更多');
    await table.press('显示更多');
    expect(table.works).to.have.length(40);
    const focused = (table.element.renderRoot as ShadowRoot).activeElement;
    expect(focused).to.equal(table.all('tbody.awards th[tabindex]')[20]);
  });

  inBothModes('prints every row', async (mode) => {
    const table = await open(mode, { awards: manyAwards }, { limit: '20' });
    window.dispatchEvent(new Event('beforeprint'));
    await settle(table.element);
    expect(table.works).to.have.length(200);
    window.dispatchEvent(new Event('afterprint'));
    await settle(table.element);
    expect(table.works).to.have.length(20);
  });

  inBothModes('tells before a link is followed, and lets the page step in', async (mode) => {
    const table = await open(mode, { awards });
    let opened = '';
    table.element.addEventListener('record-open', (event) => {
      opened = (event as unknown as AwardOpenEvent).award.id;
      event.preventDefault();
    });
    table.all<HTMLAnchorElement>('tbody.awards a')[1]?.click();
    expect(opened).to.equal('award-2');
    expect(window.location.hash).to.equal('');
  });

  inBothModes('adds up lists that only give numbers', async (mode) => {
    const table = await open(mode, { awards: awardCounts });
    expect(table.count).to.equal('共 152 项 · 2026—2027');
    expect(table.all('.figures tbody .total .number')[0]?.textContent?.trim()).to.equal('152');
    await expect(table.element).to.be.accessible();
  });

  inBothModes('stays one table when rows become cards', async (mode) => {
    await setViewport({ width: 360, height: 800 });
    const table = await open(mode, { awards });
    const tutor = table.all<HTMLElement>('tbody.awards .column-tutors')[0];
    expect(tutor && getComputedStyle(tutor, '::before').content).to.equal('"辅导教师"');
    const [work, level] = table
      .all('tbody.awards > tr:first-child > :is(.column-work, .column-level)')
      .map((cell) => cell.getBoundingClientRect());
    expect(level && work && level.top >= work.bottom - 1).to.equal(true);
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
    await expect(table.element).to.be.accessible();
  });

  inBothModes(
    'is a table where its columns fit its own width, else cards, and scrolls sideways at none',
    async (mode) => {
      const table = await open(mode, { awards, bare: true });
      const layoutAt = async (shown: typeof table, width: number) => {
        shown.element.style.width = `${width}px`;
        await settle(shown.element);
        expect(shown.all('.scroll')[0]?.scrollWidth, `${width} px`).to.be.at.most(width);
        return getComputedStyle(shown.all('tbody.awards')[0] as Element).display;
      };
      for (const width of [480, 560, 640, 720]) expect(await layoutAt(table, width)).to.equal('block');
      expect(await layoutAt(table, 750)).to.equal('table-row-group');
      const counts = await open(mode, { awards: awardCounts, bare: true });
      expect(await layoutAt(counts, 460)).to.equal('block');
      expect(await layoutAt(counts, 480)).to.equal('table-row-group');
    },
  );

  inBothModes('heads the rows of a list without works by who won', async (mode) => {
    const list = awards.slice(0, 4).map((award, at) => ({
      ...award,
      work: '',
      category: '',
      people: [{ name: ['鹿鸣小学', '阳光小学', '河滩小学', '城东小学'][at] as string, role: 'group' as const }],
    }));
    const table = await open(mode, { awards: list });
    expect(table.works).to.deep.equal(['鹿鸣小学', '阳光小学', '河滩小学', '城东小学']);
    expect(table.all('thead th').map((head) => head.textContent?.trim())).not.to.include('作品');
    expect(table.all('tbody .column-people')).to.have.length(4);
    await expect(table.element).to.be.accessible();
    // Among works one without is headed by its category, else by who won.
    const [work, kind, winner] = awards as [Award, Award, Award];
    const mixed = await open(mode, {
      awards: [work, { ...kind, work: '', category: '水火箭' }, { ...winner, work: '', category: '' }],
    });
    expect(mixed.works).to.deep.equal([
      work.work,
      '水火箭',
      `${winner.people.map(({ name }) => name).join('、')}、${winner.people[0]?.class}`,
    ]);
  });

  inBothModes('says what will be here while there is nothing', async (mode) => {
    const table = await open(mode, { awards: [] });
    expect(table.all('p')[0]?.textContent).to.equal('还没有获奖记录。');
  });

  it('prerenders a link to the rest, no style attribute, no checked box', async () => {
    const body = JSON.stringify(spec({ awards: manyAwards }, { limit: '20', 'more-href': 'all.html' }));
    const html = await (await fetch('/__prerender', { method: 'POST', body })).text();
    expect(html).to.contain('href="all.html"');
    expect(html).not.to.match(/\sstyle=|\schecked/);
    expect(html.match(/class="column-work" tabindex/g)).to.have.length(20);
    // Without script nothing sorts.
    expect(html.match(/class="sort"/g)).to.have.length(7);
    expect(html).not.to.match(/<button[^>]*class="(?:sort|number)/);
  });

  it('speaks English where the page does', async () => {
    const table = await open('client', { awards }, { lang: 'en' });
    expect(table.count).to.equal('20 awards');
    expect(table.head('Level')).to.exist;
  });

  it('says calmly that a source cannot be read, and tries again', async () => {
    const table = await open('client', {}, { src: '/no-such.json' });
    await until(() => table.element.renderRoot.textContent?.includes('内容暂时读不出来，请稍后再试。'));
    expect(takeConsoleErrors().join()).to.contain('could not read /no-such.json: /no-such.json: HTTP 404');
  });

  it('takes a wrong sort-by as none and tells the author once', async () => {
    takeConsoleErrors();
    const first = await open('client', { awards }, { 'sort-by': 'size' });
    await open('client', { awards }, { 'sort-by': 'size' });
    expect(first.works[0]).to.equal('会报时的浇花器');
    expect(takeConsoleErrors()).to.deep.equal([
      '<kepu-award-table>: "sort-by" must be one of work, category, people, tutors, competition, grade, level, place, date, schoolYear, count, extra:…; got "size".',
    ]);
  });

  it('never links to an address that runs script', async () => {
    const hostile = awards.slice(0, 1).map((award) => ({ ...award, url: 'javascript:alert(1)' }));
    const table = await open('client', { awards: hostile });
    expect(table.all('a')).to.have.length(0);
  });
});
