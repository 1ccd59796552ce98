import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { IndexFiles } from '../../../site/search/index-files.js';
import { search } from '../../../site/search/search.js';
import { makeSearchLines } from '../../../site/search/search-lines.js';
import { trySearch } from '../../../site/search/try-search.js';
import { outputText } from '../../support/output-text.js';
import { schemaFaults } from '../../support/schema-faults.js';
import { collectPages, makePage, searchNames } from '../collect/make-pages.js';
import { plain, providerOf, section } from './written-index.js';

describe('site/search', () => {
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
          issuer: '科技活动中心',
          owner: '丁悦、王小明',
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
    const facets = { ...common, categories: ['讲座'], tags: ['科技节'], issuer: '科技活动中心', owner: '丁悦、王某' };
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
