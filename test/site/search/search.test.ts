import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { PageKind } from '../../../site/parse/page.js';
import { IndexFiles } from '../../../site/search/index-files.js';
import { search } from '../../../site/search/search.js';
import { makeSearchLines } from '../../../site/search/search-lines.js';
import { trySearch } from '../../../site/search/try-search.js';
import { outputText } from '../../support/output-text.js';
import { schemaFaults } from '../../support/schema-faults.js';
import { collectPages, collectTexts, makePage, searchNames } from '../collect/make-pages.js';
import { plain, providerOf, section } from './written-index.js';

describe('site/search', () => {
  it('finds a page by its tags and grades, behind those that say it, and offers no word that nothing says', async () => {
    const { site } = collectPages([
      makePage('a.md', {
        title: '杠杆',
        tags: ['力学', 'rockets'],
        grades: [3, 4],
        sections: [section('x', '做', '一把尺，三年级学过')],
      }),
      makePage('b.md', { title: '称重', sections: [section('', '', '学过力学的看这里')] }),
      makePage('c.md', { title: '不搜', tags: ['火锅'], search: false, sections: [section('', '', '火锅')] }),
    ]);
    const index = await search(site, searchNames);
    const provider = providerOf(index);
    const urls = async (query: string) => (await provider.search(query)).hits.map(({ url }) => url);
    assert.deepEqual(await urls('力学'), ['b/index.html', 'a/index.html']);
    assert.deepEqual(await urls('rockets'), ['a/index.html']);
    assert.equal((await urls('四年级'))[0], 'a/index.html');
    const [hit] = (await provider.search('四年级')).hits;
    assert.equal(plain(hit?.excerpt ?? []), '…rockets · 三年级 · 四年级', 'all grades, also those that it says');
    assert.deepEqual((await provider.titles()).titles.words, ['力学', 'rockets']);
    assert.deepEqual((await trySearch(site, searchNames.kinds, index)).diagnostics, []);
  });

  it('finds a page by who sends it and is in charge, as printed, behind those that tell of them', async () => {
    const head = (title: string, kind: string, owner: string) =>
      `---\ntitle: ${title}\nkind: ${kind}\n负责人: ${owner}\n---\n`;
    const { site } = collectTexts({
      'a.md': `${head('菌菇社', '社团', '贺春燕、倪晓东').replace('负责人', '发布: 农艺组\n负责人')}`,
      'b.md': `${head('茶园', '页面', '贺春燕')}\n贺春燕老师在车站等大家\n`,
      'c.md': head('蚕豆', '文章', '陶小满'),
      'e.md': head('蚕房', '页面', '覃大勇'),
      'd.md': '# 名单\n\n::: awards\n| 作品 | 获奖者 | 等次 |\n| --- | --- | --- |\n| 石磨 | 陶小满 | 一等奖 |\n:::\n',
    });
    const provider = providerOf(await search(site, searchNames));
    const urls = async (query: string) => (await provider.search(query)).hits.map(({ url }) => url);
    assert.deepEqual(await urls('贺春燕'), ['b/index.html', 'a/index.html']);
    assert.deepEqual(await urls('nixiaodong'), ['a/index.html']);
    for (const typed of ['tandayong', 'qindayong']) assert.deepEqual(await urls(typed), ['e/index.html'], typed);
    assert.deepEqual(await urls('农艺组'), ['a/index.html']);
    const [hit] = (await provider.search('倪晓东')).hits;
    assert.equal(plain(hit?.excerpt ?? []), '农艺组 · 贺春燕、倪晓东 · 社团');
    assert.deepEqual(await urls('陶小满'), [], 'a pupil is masked there, too');
    assert.deepEqual(await urls('陶某'), ['d/index.html', 'c/index.html']);
  });

  it('finds every section, the text before the first heading and the bare title included', async () => {
    const { site } = collectPages([
      makePage('a.md', {
        title: '方案',
        kind: 'activity-plan',
        date: '2026-10-12',
        grades: [3],
        sections: [section('', '', '开头的话'), section('目标', '目标', '做成一件东西', ['总的想法'])],
      }),
      makePage('b.md', { title: '水火箭', sections: [section('x', '规则', '文字')] }),
      makePage('c.md', { search: false, sections: [section('', '', '水火箭不搜')] }),
    ]);
    const provider = providerOf(await search(site, searchNames));
    const [hit] = (await provider.search('一件东西')).hits;
    assert.ok((hit?.score ?? 0) > 0);
    assert.deepEqual(
      {
        ...hit,
        score: 0,
        title: plain(hit?.title ?? []),
        path: hit?.path.map(plain),
        excerpt: plain(hit?.excerpt ?? []),
      },
      {
        url: 'a/index.html#目标',
        title: '方案',
        path: ['总的想法', '目标'],
        excerpt: '做成一件东西',
        score: 0,
        kind: '活动方案',
        date: '2026-10-12',
      },
    );
    assert.equal((await provider.search('开头的话')).hits[0]?.url, 'a/index.html');
    assert.deepEqual(
      (await provider.search('水火箭')).hits.map(({ url }) => url),
      ['b/index.html', 'b/index.html#x'],
    );
    assert.equal((await provider.search('东西', { grade: 4 })).total, 0);
    assert.equal((await provider.search('东西', { grade: 3 })).total, 1);
    assert.equal((await provider.search('东西', { kind: '活动方案', schoolYear: '2026-2027' })).total, 1);
    assert.equal((await provider.search('东西', { schoolYear: '2025-2026' })).total, 0);
  });

  it('finds a page by its date, by the month and by the year of it', async () => {
    const dated = (path: string, title: string, date: string, text = '') =>
      makePage(path, { title, kind: 'news', date, sections: [section('', '', text)] });
    const { site } = collectPages([
      dated('a.md', '无人机比赛', '2025-05-06'),
      dated('b.md', '植树', '2024-05-16', '5月16日，大家种树'),
      dated('c.md', '疫苗', '2024-10-22'),
    ]);
    const provider = providerOf(await search(site, searchNames));
    const urls = async (query: string) => (await provider.search(query)).hits.map(({ url }) => url).sort();
    const [drones, trees, vaccine] = ['a/index.html', 'b/index.html', 'c/index.html'];
    assert.deepEqual(await urls('2024年'), [trees, vaccine]);
    assert.deepEqual(await urls('2024年5月'), [trees]);
    assert.deepEqual(await urls('10月22日'), [vaccine]);
    assert.deepEqual(await urls('2025.5.6'), [drones]);
    assert.deepEqual(await urls('2025年无人机比赛'), [drones]);
    const [hit] = (await provider.search('2024年10月')).hits;
    assert.equal(plain(hit?.excerpt ?? []), '2024年10月22日 · 消息');
  });

  it('finds pages by their kind and other words for it, by itself and with a time; a text of no kind is none', async () => {
    const written = (path: string, kind: PageKind, title: string, text = '') =>
      makePage(path, {
        title,
        kind,
        date: '2024-05-06',
        sections: [section('', '', text), section('x', '来信', '通知')],
      });
    const { site } = collectPages([
      written('a.md', 'news', '植树'),
      written('b.md', 'award-list', '航模比赛', '得奖的同学都来领奖'),
      written('c.md', 'article', '养蚕记'),
      makePage('d.md', { title: '望远镜', kind: 'news', date: '2023-05-06' }),
    ]);
    const index = await search(site, searchNames);
    const provider = providerOf(index);
    const urls = async (query: string) => (await provider.search(query)).hits.map(({ url }) => url);
    assert.deepEqual(await urls('2024年的新闻'), ['a/index.html']);
    assert.deepEqual((await urls('5月的消息')).sort(), ['a/index.html', 'd/index.html']);
    assert.deepEqual(await urls('2024年的获奖名单'), ['b/index.html']);
    assert.deepEqual(await urls('征文'), []);
    const [hit] = (await provider.search('获奖名单')).hits;
    assert.equal(plain(hit?.excerpt ?? []), '得奖的同学都来领奖 2024年5月6日 · 获奖名单');
    assert.deepEqual((await trySearch(site, searchNames.kinds, index, { every: true })).diagnostics, []);
  });

  it('ranks what initials stand for as if it were typed, and reads pinyin of words that the site adds', async () => {
    const pages = [
      makePage('a.md', {
        title: '名单',
        sections: [section('x', '奖项', '科技节的奖。科技节的奖。'), section('y', '人数', '科技节。')],
      }),
      makePage('b.md', { title: '科技节方案', sections: [section('', '', '天台上的科技节')] }),
    ];
    const config = {
      search: {
        synonyms: [
          ['科技节', '拾光节'],
          ['天台', '屋顶'],
          ['滑雪', '滑冰'],
        ],
      },
    };
    const provider = providerOf(await search(collectPages(pages, { config }).site, searchNames));
    const urls = async (query: string) => (await provider.search(query)).hits.map(({ url }) => url);
    const typed = await urls('科技节');
    assert.equal(typed[0], 'b/index.html');
    for (const query of ['kjj', 'kejijie']) assert.deepEqual(await urls(query), typed, query);
    for (const query of ['拾光节', 'shiguangjie', 'sgj']) assert.equal((await urls(query))[0], 'b/index.html', query);
    assert.deepEqual(await urls('wuding'), ['b/index.html']);
    assert.deepEqual(
      (await provider.search('huabing')).notes?.map(({ type }) => type),
      ['none'],
    );
    assert.deepEqual((await provider.search(' ')).notes, []);
  });

  it('finds teachers by their family name and a title: of texts, lists and the configuration, but no pupil', async () => {
    const person = (name: string, role: 'pupil' | 'adult') => ({ name, role });
    const pages = [
      makePage('a.md', {
        title: '社团',
        sections: [
          section('', '', '报名找倪晓东老师，科学老师和班主任都可以问。值日王小明。'),
          section('x', '值班', '苗凤英在机房。值日的是温静怡、倪家宝。'),
        ],
        records: {
          activities: [],
          awards: [
            {
              ...{
                id: 'a~1',
                grade: 3,
                level: 'school' as const,
                place: 'first' as const,
                placeText: '一等奖',
                work: '纸桥',
              },
              ...{ people: [person('王小明', 'pupil')], tutors: [person('温静怡', 'adult')], competition: '科技节' },
              ...{ extras: {}, source: { file: 'a.md', line: 1 } },
            },
          ],
          works: [],
          phases: [],
        },
      }),
    ];
    const config = { privacy: { names: 'full' as const, adults: ['苗凤英'], takedown: [], checked: [] } };
    const provider = providerOf(await search(collectPages(pages, { config }).site, searchNames));
    const urls = async (query: string) =>
      (await provider.search(query)).hits.filter(({ score }) => score > 0.1).map(({ url }) => url);
    assert.deepEqual(await urls('倪老师'), ['a/index.html']);
    assert.deepEqual(await urls('温主任'), ['a/index.html#x']);
    assert.deepEqual(await urls('苗校长'), ['a/index.html#x']);
    assert.deepEqual(await urls('王校长'), []);
  });

  it('says that there is none where pieces of a date stand apart in many sections', async () => {
    const filler = '今天天气很好。'.repeat(300);
    const pages = Array.from({ length: 60 }, (_, page) =>
      makePage(`p${page}.md`, { sections: [section('', '', `10月的事。每月11人。到11日为止。${filler}`)] }),
    );
    const { hits, total, notes } = await providerOf(await search(collectPages(pages).site, searchNames)).search(
      '10月11日',
    );
    assert.deepEqual([hits.length, total, notes?.map(({ type }) => type)], [0, 0, ['none']]);
  });

  it('gives the text of every section to other engines, a line each: names masked, pages that opt out left out', () => {
    const pupil = { name: '王小明', role: 'pupil' as const };
    const { site } = collectPages(
      [
        makePage('方案.md', {
          title: '科技节方案',
          kind: 'activity-plan',
          date: '2026-10-12',
          grades: [3],
          tags: ['科技节'],
          sections: [section('', '', '开头'), section('奖', '奖', '王小明获奖', ['上面'])],
          records: {
            activities: [],
            awards: [
              {
                id: 'x',
                work: '奖',
                placeText: '一等奖',
                category: '讲座',
                people: [pupil],
                tutors: [],
                extras: {},
                source: { file: '方案.md', line: 1 },
              },
            ],
            works: [],
            phases: [],
          },
        }),
        makePage('秘.md', { search: false, sections: [section('', '', '不搜')] }),
        makePage('稿.md', { draft: true, sections: [section('', '', '未定')] }),
      ],
      { config: { url: 'https://example.edu.cn/keji/' } },
    );
    const text = outputText(makeSearchLines(site).contents);
    assert.ok(text.endsWith('}\n'));
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const common = { kind: 'activity-plan', date: '2026-10-12', schoolYear: '2026-2027', grades: [3] };
    const facets = { ...common, categories: ['讲座'], tags: ['科技节'] };
    const url = 'https://example.edu.cn/keji/fang-an/index.html';
    assert.deepEqual(lines, [
      { url, title: '科技节方案', ...facets, text: '开头' },
      {
        url: `${url}#${encodeURI('奖')}`,
        title: '科技节方案',
        heading: '奖',
        path: ['上面'],
        ...facets,
        text: '王某获奖',
      },
    ]);
    const schema = JSON.parse(
      readFileSync(new URL('../../../components/schemas/search.schema.json', import.meta.url), 'utf8'),
    );
    for (const line of lines) assert.deepEqual(schemaFaults(line, schema), []);
    assert.notDeepEqual(schemaFaults({ ...lines[0], secret: 1 }, schema), []);
  });

  it('tries the written index: all of it is found; what a broken part hides is an error at its heading', async () => {
    const texts = ['太阳能小车在操场上跑', '一粒种子的旅行日记', '怎样做的'];
    const { site } = collectPages([
      makePage('a.md', {
        title: '一页',
        headings: texts.map((_, at) => ({ level: 2, text: `第${at}节`, id: `h${at}`, line: at * 10 + 3 })),
        sections: texts.map((text, at) => section(`h${at}`, `第${at}节`, text)),
      }),
    ]);
    const index = await search(site, searchNames);
    const whole = await trySearch(site, searchNames.kinds, index, { count: 3, every: true });
    assert.deepEqual([whole.result?.tried, whole.diagnostics], [4, []]);
    assert.equal(
      (await trySearch(site, searchNames.kinds, index, { every: true })).result?.tried,
      200,
      'no fewer than without',
    );
    assert.equal((await trySearch(site, searchNames.kinds, index)).result?.tried, 200);
    const files = new IndexFiles();
    for (const name of index.files.names)
      files.add(name, JSON.stringify(index.files.valueOf(name)).replace('种子的旅行日记', '……'));
    const broken = await trySearch(site, searchNames.kinds, { ...index, files }, { count: 4, every: true });
    assert.deepEqual(
      broken.diagnostics.map(({ code, severity, file, line }) => ({ code, severity, file, line })),
      [{ code: 'search/miss', severity: 'error', file: 'a.md', line: 13 }],
    );
    assert.match(
      broken.diagnostics[0]?.message ?? '',
      new RegExp(`^这一页的“第1节”里写着“[^”]+”，站内搜索却找不到它（种子 ${broken.result?.seed}）。$`),
    );
  });

  it('finds every section of a page in traditional characters, in the language it names or not', async () => {
    const text = '學校裡的顯微鏡，請勿觸摸。';
    const { site } = collectPages([
      makePage('a.md', { title: '臺灣來訪', lang: 'zh-Hant', sections: [section('', '', text)] }),
      makePage('b.md', { title: '器材', sections: [section('x', '觀察', text), section('y', '观察', '显微镜借用')] }),
    ]);
    const index = await search(site, searchNames);
    const provider = providerOf(index);
    for (const query of ['显微镜', '顯微鏡']) assert.equal((await provider.search(query)).total, 3, query);
    assert.deepEqual((await trySearch(site, searchNames.kinds, index, { every: true })).result?.misses, []);
  });

  it('asks nothing of a page on which no two characters follow each other', async () => {
    const { site } = collectPages([
      makePage('a.md', { title: '网', sections: [section('', '', '文\n字')] }),
      makePage('b.md', { title: '两字' }),
    ]);
    const { result, diagnostics } = await trySearch(site, searchNames.kinds, await search(site, searchNames), {
      count: 50,
    });
    assert.deepEqual([result?.tried, diagnostics], [50, []]);
  });

  it('gives nothing for a portal without text', async () => {
    const { files, ...index } = await search(collectPages([]).site, searchNames);
    assert.deepEqual([index, [...files]], [{ path: '', bytesToFirstResult: 0 }, []]);
  });
});
