import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PageKind } from '../../../site/parse/page.js';
import { search } from '../../../site/search/search.js';
import { trySearch } from '../../../site/search/try-search.js';
import { collectPages, collectTexts, makePage, searchNames } from '../collect/make-pages.js';
import { plain, providerOf, section } from './written-index.js';

describe('site/search, what pages are found by besides their text', () => {
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
    assert.deepEqual(
      (await provider.titles()).titles.words,
      ['力学', 'rockets', '杠杆', '称重'],
      'tags, then short titles',
    );
    assert.deepEqual((await trySearch(site, searchNames.kinds, index)).diagnostics, []);
  });

  it('finds 至多 by 最多', async () => {
    const { site } = collectPages([
      makePage('a.md', { title: '参赛须知', sections: [section('', '', '每人至多报两项，多报的由班里调整。')] }),
      makePage('b.md', { title: '标本', sections: [section('', '', '被问得最多的一盒，是会飞走的那盒。')] }),
    ]);
    const provider = providerOf(await search(site, searchNames));
    assert.equal((await provider.search('最多报几项')).hits[0]?.url, 'a/index.html');
  });

  it('says first what a page is called after, and not the tables that say it in every row', async () => {
    const row = '第十一届科技节 一等奖 纸桥承重 三年级 一组。';
    const filler = Array.from({ length: 20 }, (_, at) =>
      makePage(`p${at}.md`, { title: `观察日记${at}`, sections: [section('', '', '今天看了豆芽，长得很慢。')] }),
    );
    const { site } = collectPages([
      makePage('a.md', {
        title: '第十一届科技节获奖名单',
        sections: ['小发明', '小制作', '科幻画', '纸桥', '水车'].map((name) => section(name, name, row.repeat(60))),
      }),
      makePage('b.md', {
        title: '第十一届科技节活动方案',
        sections: [
          section('', '', `${'科技节上问一个问题。'.repeat(5)}${'到操场上看云，把看到的画下来。'.repeat(40)}`),
        ],
      }),
      ...filler,
    ]);
    const provider = providerOf(await search(site, searchNames));
    const { hits } = await provider.search('科技节', { limit: 3 });
    assert.equal(hits[0]?.url, 'b/index.html');
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
});
