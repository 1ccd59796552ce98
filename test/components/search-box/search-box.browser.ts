// Past 300 lines: one element in both modes; the cases share the way it is opened.
import '../../support/fixture.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { inBothModes, type Mode, mount, settle, takeConsoleErrors, until } from '../../support/fixture.js';
import '../../../components/search-box/define.js';
import type { KepuSearchBox } from '../../../components/search-box/search-box.js';
import { createSearchProvider } from '../../../components/search-box/search-entries.js';
import type { SearchHit, SearchOptions, SearchResult } from '../../../components/search-box/search-provider.js';
import { searchEntries } from '../../../stories/data/search-entries.js';

/** What a reader can do with the box, without its markup. */
class Box {
  readonly element: KepuSearchBox;
  opened: string[] = [];
  constructor(element: KepuSearchBox) {
    this.element = element;
    element.provider = createSearchProvider(searchEntries);
    element.addEventListener('record-open', (event) => {
      this.opened.push((event as unknown as { url: string }).url);
      event.preventDefault();
    });
  }
  get root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }
  get field(): HTMLInputElement {
    return this.root.querySelector('input') as HTMLInputElement;
  }
  get options(): HTMLElement[] {
    return Array.from(this.root.querySelectorAll<HTMLElement>('[role=option]'));
  }
  get active(): string | undefined {
    const id = this.field.getAttribute('aria-activedescendant');
    return id ? (this.root.getElementById(id)?.querySelector('.hit-title, .all')?.textContent ?? undefined) : undefined;
  }
  get status(): string {
    return this.root.querySelector('[role=status]')?.textContent?.trim() ?? '';
  }
  async type(text: string): Promise<void> {
    this.field.focus();
    this.field.select();
    // On a busy machine each character is searched by itself; the last one counts.
    const found = new Promise<void>((resolve) => {
      this.element.addEventListener('search', (event) => {
        if ((event as unknown as { query: string }).query === text) resolve();
      });
    });
    await sendKeys({ type: text });
    await found;
    await settle(this.element);
  }
  async key(press: string): Promise<void> {
    await sendKeys({ press });
    await settle(this.element);
  }
}

const titled = (url: string, title: string): SearchHit => ({
  url,
  title: [{ text: title, matched: false }],
  path: [],
  excerpt: [],
  score: 1,
});

const show = async (mode: Mode, attributes: Record<string, string> = {}) => {
  const box = new Box(await mount<KepuSearchBox>({ tag: 'kepu-search-box', attributes }, mode));
  await settle(box.element);
  return box;
};

describe('<kepu-search-box>', () => {
  inBothModes('is a combobox that lists hits while one types', async (mode) => {
    const box = await show(mode);
    expect(box.field.getAttribute('role')).to.equal('combobox');
    expect(box.field.getAttribute('aria-expanded')).to.equal('false');
    await box.type('科技节');
    expect(box.field.getAttribute('aria-expanded')).to.equal('true');
    expect(box.options[0]?.querySelector('.hit-title')?.textContent).to.equal('第十届科技节活动方案');
    expect(box.options[0]?.querySelector('mark')?.textContent).to.equal('科技节');
    expect(box.status).to.equal(`找到 ${box.options.length} 处`);
    await expect(box.element).to.be.accessible();
  });

  inBothModes('chooses by arrows, the field itself between last and first, and follows by Enter', async (mode) => {
    const box = await show(mode);
    await box.type('规则');
    const titles = box.options.map((option) => option.querySelector('.hit-title')?.textContent ?? '');
    expect(titles).to.have.length(2);
    expect(box.active).to.equal(undefined);
    await box.key('ArrowDown');
    expect(box.active).to.equal(titles[0]);
    expect(box.options[0]?.getAttribute('aria-selected')).to.equal('true');
    await box.key('ArrowUp');
    expect(box.active).to.equal(undefined);
    await box.key('ArrowUp');
    expect(box.active).to.equal(titles[1]);
    await box.key('Home');
    expect(box.active).to.equal(undefined, 'who moves the caret is in the field again');
    expect(box.options).to.have.length(2);
    await box.key('ArrowDown');
    await box.key('Enter');
    expect(box.opened).to.deep.equal(['contests/drawing/index.html']);
    expect(box.field.getAttribute('aria-expanded')).to.equal('false');
  });

  inBothModes('closes by Esc and keeps the words, opens again by Down', async (mode) => {
    const box = await show(mode);
    await box.type('比赛');
    await box.key('Escape');
    expect(box.field.getAttribute('aria-expanded')).to.equal('false');
    expect(box.field.value).to.equal('比赛');
    await box.key('ArrowDown');
    expect(box.field.getAttribute('aria-expanded')).to.equal('true');
    expect(box.active).not.to.equal(undefined);
  });

  inBothModes('does nothing while an input method composes', async (mode) => {
    const box = await show(mode);
    await box.type('比赛');
    let searched = 0;
    box.element.addEventListener('search', () => {
      searched += 1;
    });
    box.field.value = 'ke huan';
    box.field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing: true }));
    for (const key of ['ArrowDown', 'Enter', 'Escape']) {
      const event = new KeyboardEvent('keydown', {
        key,
        bubbles: true,
        composed: true,
        cancelable: true,
        isComposing: true,
      });
      box.field.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    }
    await settle(box.element);
    expect(box.active).to.equal(undefined);
    expect(box.field.getAttribute('aria-expanded')).to.equal('true');
    const found = new Promise((resolve) => box.element.addEventListener('search', resolve, { once: true }));
    box.field.value = '科幻';
    box.field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
    await found;
    await settle(box.element);
    expect(searched).to.equal(1);
    expect(box.options[0]?.textContent).to.contain('科幻画比赛规则');
  });

  inBothModes('offers other words where nothing comes near, and the keyboard reaches them', async (mode) => {
    const box = await show(mode, { action: 'search/' });
    const none = { total: 0, approximate: false };
    box.element.provider = {
      search: async (query) => ({ query, hits: [], ...none }),
      wayOn: async () => ({ topics: [], words: ['科技节', '观鸟', '水火箭', '气象', '多了'] }),
    };
    await box.type('潜水艇');
    expect(box.options.map((option) => option.textContent)).to.deep.equal(['科技节', '观鸟', '水火箭', '气象']);
    expect(box.root.querySelector('.note')?.textContent).to.equal('没有找到“潜水艇”。也可以试试');
    await box.key('ArrowDown');
    expect(box.active).to.equal('科技节');
    await box.key('Enter');
    expect(box.opened).to.deep.equal([`search/?q=${encodeURIComponent('科技节')}`]);
    const alone = await show(mode);
    alone.element.provider = box.element.provider;
    await alone.type('潜水艇');
    expect(alone.options, 'nowhere to look for them').to.have.length(0);
  });

  inBothModes('says that nothing was found, or what comes near', async (mode) => {
    const box = await show(mode);
    await box.type('潜水艇');
    expect(box.status).to.equal('没有找到“潜水艇”。');
    expect(box.options).to.have.length(0);
    await box.type('观查日记');
    expect(box.status).to.equal('没有“观查日记”，以下是“观察日记”的结果。找到 1 处');
    expect(box.options[0]?.textContent).to.contain('观察日记征集');
  });

  inBothModes(
    'closes when focus leaves the field, also for the button, which lists what is found at the field',
    async (mode) => {
      const box = await show(mode);
      await box.type('比赛');
      box.field.blur();
      await settle(box.element);
      expect(box.field.getAttribute('aria-expanded')).to.equal('false');
      await box.type('规则');
      await box.key('Tab');
      expect(box.root.activeElement?.localName).to.equal('button');
      expect(box.options).to.have.length(0);
      await box.key('Enter');
      await until(() => box.options.length > 0);
      expect(box.root.activeElement?.localName).to.equal('input');
    },
  );

  inBothModes('leads to all hits where there is a search page', async (mode) => {
    const box = await show(mode, { action: 'search/index.html', limit: '2' });
    await box.type('比赛');
    const last = box.options[box.options.length - 1];
    expect(last?.textContent).to.match(/^查看全部 \d+ 处$/);
    expect(last?.getAttribute('href')).to.equal('search/index.html?q=%E6%AF%94%E8%B5%9B');
  });

  inBothModes('lists the results of a search page, and more', async (mode) => {
    const box = await show(mode, { full: '', value: '比赛', limit: '1' });
    const links = () => Array.from(box.root.querySelectorAll<HTMLElement>('.results a'));
    await until(() => links().length === 1);
    expect(box.status).to.equal('找到 3 处，先列出 1 处');
    await expect(box.element).to.be.accessible();
    Array.from(box.root.querySelectorAll('button')).at(-1)?.click();
    await until(() => links().length === 2);
    await settle(box.element);
    expect(box.root.activeElement).to.equal(links()[1]);
  });

  inBothModes('keeps to a grade', async (mode) => {
    const box = await show(mode, { grade: '2' });
    await box.type('规则');
    expect(box.options).to.have.length(1);
  });

  it('keeps what was typed before the script came', async () => {
    const spec = { tag: 'kepu-search-box', attributes: { action: 'search/index.html' } };
    const html = await (await fetch('/__prerender', { method: 'POST', body: JSON.stringify(spec) })).text();
    // Not yet on the page, so not yet an element of ours.
    const page = document.createElement('div') as HTMLDivElement & { setHTMLUnsafe(html: string): void };
    page.setHTMLUnsafe(html);
    const element = page.querySelector('kepu-search-box') as KepuSearchBox;
    const field = element.shadowRoot?.querySelector('input') as HTMLInputElement;
    field.value = '科幻';
    document.body.append(page);
    await settle(element);
    expect(element.shadowRoot?.querySelector('input')).to.equal(field);
    expect(field.value).to.equal('科幻');
    expect(element.value).to.equal('科幻');
    page.remove();
  });

  it('lists titles until the search has run, and keeps what was chosen among them', async () => {
    const box = await show('client');
    let finish: ((result: SearchResult) => void) | undefined;
    box.element.provider = {
      suggest: async () => [titled('a.html', '水火箭'), titled('b.html', '水循环')],
      search: () => new Promise((resolve) => (finish = resolve)),
    };
    box.field.focus();
    await sendKeys({ type: 's' });
    await until(() => box.options.length === 2);
    expect(box.root.querySelector('.note')?.textContent).to.equal('标题里有 2 处');
    await box.key('ArrowDown');
    await box.key('ArrowDown');
    expect(box.active).to.equal('水循环');
    await until(() => finish);
    finish?.({ query: 's', hits: [titled('c.html', '水'), titled('b.html', '水循环')], total: 2, approximate: false });
    await until(() => box.options[0]?.textContent?.trim() === '水');
    expect(box.active).to.equal('水循环');
    expect(box.root.querySelector('.note')).to.equal(null);
  });

  it('keeps a few records in their places when sections come, and what is chosen', async () => {
    const box = await show('client', { limit: '8' });
    const finish = new Map<string, (result: SearchResult) => void>();
    const titles = () => box.options.map((option) => option.querySelector('.hit-title, .all')?.textContent);
    const sections = Array.from({ length: 8 }, (_, number) => titled(`s${number}.html`, `第${number}节`));
    const come = (query: string, hits = sections, total = hits.length) =>
      finish.get(query)?.({ query, hits, total, approximate: false });
    box.element.provider = {
      suggest: async (query) => [
        titled(`${query}.html`, `标题${query}`),
        ...[1, 2, 3, 4].map((number) => ({ ...titled(`r${number}.html`, `活动${number}`), stays: true })),
        titled('t.html', '另一页'),
      ],
      search: (query) => new Promise((resolve) => finish.set(query, resolve)),
    };
    const typed = async (query: string) => {
      box.field.focus();
      box.field.select();
      await sendKeys({ type: query });
      await until(() => finish.has(query));
    };
    const records = ['活动1', '活动2', '活动3'];
    const all = sections.map((_, number) => `第${number}节`);
    await typed('a');
    expect(titles()).to.deep.equal(['标题a', ...records, '活动4', '另一页']);
    await box.key('ArrowDown');
    come('a');
    await until(() => titles().length === 12);
    expect(titles()).to.deep.equal(['标题a', ...records, ...all]);
    expect(box.active).to.equal('标题a');

    // Typed on: the field is meant again, and what was found a letter ago is listed until the new results come.
    await typed('b');
    expect(titles()).to.deep.equal(['标题a', ...records, ...all]);
    expect(box.active).to.equal(undefined);
    const before = box.options.slice(0, 5);
    come('b');
    await until(() => titles()[0] === '第0节');
    expect(titles()).to.deep.equal(['第0节', ...records, ...all.slice(1)]);
    // A pointer that went down on an option leads there or nowhere.
    const after = box.options;
    expect(before.map((option, at) => option === after[at])).to.deep.equal([false, true, true, true, false]);
  });

  it('keeps to titles while no more than a sound of two letters is typed', async () => {
    const box = await show('client');
    const found = (query: string): SearchResult => ({
      query,
      hits: query.length > 1 ? [titled('c.html', '时候')] : [],
      total: query.length > 1 ? 1 : 0,
      approximate: false,
    });
    box.element.provider = {
      suggest: async (query) => [titled('a.html', query === 'shu' ? '数学' : '拾光工坊')],
      search: async (query) => found(query),
    };
    await box.type('sh');
    expect(box.options.map((option) => option.textContent?.trim())).to.deep.equal(['拾光工坊']);
    await box.type('shui');
    expect(box.options.map((option) => option.textContent?.trim())).to.deep.equal(['时候']);
  });

  it('keeps the results of a page to what is chosen, and says which way on there is where there are none', async () => {
    const element = await mount<KepuSearchBox>({ tag: 'kepu-search-box', attributes: { full: '' } }, 'client');
    const box = new Box(element);
    const asked: SearchOptions[] = [];
    element.provider = {
      search: async (query, options = {}) => {
        asked.push(options);
        return {
          query,
          hits: [],
          total: 0,
          approximate: false,
          facets: {
            kind: [['新闻', 2]],
            schoolYear: [],
            grade: [
              [3, 1],
              [4, 1],
            ],
            category: [],
          },
        };
      },
      wayOn: async () => ({ topics: [], words: ['科技节'] }),
    };
    element.kind = '新闻';
    element.value = '游泳馆';
    await until(() => box.root.querySelector('.tries'));
    expect(box.status).to.equal('在选定的范围里没有找到“游泳馆”。');
    expect(box.root.querySelector('.tries a')?.getAttribute('href')).to.equal(`?q=${encodeURIComponent('科技节')}`);
    expect(Array.from(box.root.querySelectorAll('option'), ({ label }) => label)).to.deep.equal([
      ...['全部类型', '新闻（2）'],
      ...['全部年级', '三年级（1）', '四年级（1）'],
    ]);
    await expect(element).to.be.accessible();
    const grade = box.root.querySelectorAll('select')[1] as HTMLSelectElement;
    grade.selectedIndex = 2;
    grade.dispatchEvent(new Event('change'));
    await until(() => asked[asked.length - 1]?.grade === 4);
    expect(asked[asked.length - 1]).to.include({ kind: '新闻', records: true, facets: true });
    (box.root.querySelector('.clear') as HTMLElement).click();
    await until(() => box.status === '没有找到“游泳馆”。');
    expect(element.kind).to.equal(undefined);
  });

  it('lists what was found on one page together, with its date, and goes on at the first that is new', async () => {
    const element = await mount<KepuSearchBox>({ tag: 'kepu-search-box', attributes: { full: '' } }, 'client');
    const box = new Box(element);
    const section = (number: number) => ({
      ...titled(`a.html#s${number}`, '获奖名单'),
      path: [[{ text: `第${number}节`, matched: false }]],
      kind: '获奖名单',
      date: '2026-10-26',
    });
    const all = [
      ...[1, 2].map(section),
      titled('b.html', '开幕'),
      ...[3, 4, 5, 6].map(section),
      titled('c.html', '后'),
    ];
    element.limit = 7;
    element.provider = {
      search: async (query, { limit = 7 } = {}) => ({
        query,
        hits: all.slice(0, limit),
        total: all.length,
        approximate: false,
      }),
    };
    element.value = '科技节';
    const pages = () => Array.from(box.root.querySelectorAll('.results > li'));
    await until(() => pages().length === 2);
    expect(box.root.querySelector('.asked')?.textContent).to.equal('搜索：科技节');
    const [first] = pages();
    expect(first?.querySelector('.hit-path')?.textContent?.replace(/\s+/g, ' ').trim()).to.equal(
      '获奖名单 获奖名单 2026年10月26日',
    );
    expect(Array.from(first?.querySelectorAll('.hit-title') ?? [], (title) => title.textContent)).to.deep.equal([
      ...['第1节', '第2节', '第3节', '第4节', '第5节', '第6节'],
    ]);
    const more = first?.querySelector('details') as HTMLDetailsElement;
    expect(more.querySelector('summary')?.textContent).to.equal('本页还有 3 处');
    expect(more.open).to.equal(false);
    more.querySelector('summary')?.click();
    await until(() => more.open);
    await expect(element).to.be.accessible();
    Array.from(box.root.querySelectorAll('button')).at(-1)?.click();
    await until(() => box.root.activeElement?.getAttribute('href') === 'c.html');
    expect(more.open).to.equal(true);
    element.value = '开幕';
    await until(() => !box.root.contains(more));
    expect(box.root.querySelector('details')?.open).to.equal(false);
  });

  it('leaves all records listed when the results are kept to something, and folds them for another query', async () => {
    const element = await mount<KepuSearchBox>({ tag: 'kepu-search-box', attributes: { full: '' } }, 'client');
    const box = new Box(element);
    element.provider = {
      search: async (query, { grade } = {}) => ({
        query,
        hits: [titled('a.html', '科技节'), titled('b.html', '科技周')],
        total: 2,
        approximate: false,
        // Kept to a grade there is one less.
        records: Array.from({ length: grade ? 4 : 5 }, (_, number) => titled(`r${number}.html`, `活动${number}`)),
        totalRecords: 5,
        facets: {
          kind: [],
          schoolYear: [],
          grade: [
            [3, 1],
            [4, 1],
          ],
          category: [],
        },
      }),
    };
    const records = () => box.root.querySelectorAll('.records li').length;
    element.value = '科技';
    await until(() => records() === 3);
    (box.root.querySelector('.records button') as HTMLElement).click();
    await until(() => records() === 5);
    const grade = box.root.querySelector('select') as HTMLSelectElement;
    grade.selectedIndex = 1;
    grade.dispatchEvent(new Event('change'));
    await until(() => records() === 4);
    await box.type('活动');
    expect(records()).to.equal(3);
  });

  it('searches the links among its children', async () => {
    const children =
      '<table><tr><th>标题</th></tr><tr><td><a href="a.html">气象小组</a></td><td>每周三</td></tr></table>';
    const element = await mount<KepuSearchBox>({ tag: 'kepu-search-box', children }, 'client');
    const { hits, notes } = await element.search('周三');
    expect(hits.map(({ score, ...hit }) => hit)).to.deep.equal([
      { url: 'a.html', title: '气象小组', heading: '', excerpt: '每周三', ranges: [[1, 3]], kind: '' },
    ]);
    expect(notes).to.deep.equal([]);
    const ended = new AbortController();
    ended.abort();
    const error = await element.search('周三', { signal: ended.signal }).catch((reason: unknown) => reason);
    expect((error as DOMException).name).to.equal('AbortError');
  });

  it('says calmly that a source cannot be read', async () => {
    const element = await mount<KepuSearchBox>(
      { tag: 'kepu-search-box', attributes: { src: '/no-such.json', full: '', value: '科技' } },
      'client',
    );
    await until(() => element.renderRoot.textContent?.includes('搜索暂时不能用，请稍后再试。'));
    expect(takeConsoleErrors().join()).to.contain('<kepu-search-box>: search failed: /no-such.json: HTTP 404');
  });

  it('prerenders a plain form that works without script', async () => {
    const spec = { tag: 'kepu-search-box', attributes: { action: 'search/index.html' } };
    const html = await (await fetch('/__prerender', { method: 'POST', body: JSON.stringify(spec) })).text();
    expect(html).to.contain('action="search/index.html" method="get"');
    expect(html).to.contain('name="q"');
    expect(html).not.to.match(/role="combobox"|\sstyle=/);
  });
});
