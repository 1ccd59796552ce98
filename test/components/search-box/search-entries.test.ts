import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSearchProvider, wordsOf } from '../../../components/search-box/search-entries.js';
import type { SearchEntry, SearchOptions } from '../../../components/search-box/search-provider.js';

const entries: SearchEntry[] = [
  {
    url: 'plans/festival/index.html',
    title: '第十届科技节活动方案',
    text: '为了让孩子们在动手中亲近科学，学校定于十月举行科技节。',
    kind: '活动方案',
  },
  {
    url: 'plans/festival/index.html#kaimushi',
    title: '第十届科技节活动方案',
    path: ['三、活动安排'],
    heading: '（一）开幕式',
    text: '10月12日下午在操场举行，各班提前十分钟入场。',
    kind: '活动方案',
  },
  {
    url: 'plans/festival/index.html#jiangxiang',
    title: '第十届科技节活动方案',
    heading: '奖项设置',
    text: '每个项目设一等奖、二等奖和三等奖。',
    kind: '活动方案',
  },
  {
    url: 'contests/drawing/index.html',
    title: '科幻画比赛',
    text: '作品为４００ mm × 600 mm，10月16日截止，交到美术教室。欢迎参加科技节的其他比赛。',
    kind: '竞赛规则',
    grades: [1, 2, 3],
  },
  {
    url: 'contests/robot/index.html',
    title: '机器人比赛',
    text: '两人一队，现场搭建。需要天文望远镜的小组另行报名。',
    kind: '竞赛规则',
    grades: [5, 6],
  },
];

const provider = createSearchProvider(entries);
const urls = async (query: string, options?: SearchOptions) =>
  (await provider.search(query, options)).hits.map((hit) => hit.url);

describe('components/search-box/search-entries', () => {
  it('finds a substring anywhere in a clause, with nothing approximate about it', async () => {
    const result = await provider.search('技节活');
    assert.deepEqual(
      result.hits.map((hit) => hit.url),
      ['plans/festival/index.html'],
    );
    assert.equal(result.approximate, false);
  });

  it('ranks title over heading over text', async () => {
    const ranked = createSearchProvider([
      { url: 'c#x', title: '丙', text: '望远镜' },
      { url: 'b#x', title: '乙', heading: '望远镜', text: '' },
      { url: 'a', title: '望远镜', text: '' },
    ]);
    const { hits } = await ranked.search('望远镜');
    assert.deepEqual(
      hits.map((hit) => hit.url),
      ['a', 'b#x', 'c#x'],
    );
  });

  it('brings up a page by its title once, not with each of its sections', async () => {
    assert.deepEqual(await urls('第十届'), ['plans/festival/index.html']);
  });

  it('takes several words in any order, in title, heading or text', async () => {
    assert.deepEqual(await urls('开幕式 科技节'), ['plans/festival/index.html#kaimushi']);
    assert.deepEqual(await urls('科技节 开幕式'), ['plans/festival/index.html#kaimushi']);
    assert.deepEqual(await urls('科技节 游泳池'), []);
  });

  it('ignores width, case and blanks', async () => {
    assert.deepEqual(await urls('400mm'), ['contests/drawing/index.html']);
    assert.deepEqual(await urls('６００ ＭＭ'), ['contests/drawing/index.html']);
    assert.deepEqual(wordsOf(' 科技节　ＡＢ ab '), ['科技节', 'ab']);
  });

  it('shows section, path and marked excerpt', async () => {
    const { hits } = await provider.search('操场');
    assert.ok((hits[0]?.score ?? 0) > 0);
    assert.deepEqual(
      { ...hits[0], score: 0 },
      {
        url: 'plans/festival/index.html#kaimushi',
        title: [{ text: '第十届科技节活动方案', matched: false }],
        path: [[{ text: '三、活动安排', matched: false }], [{ text: '（一）开幕式', matched: false }]],
        excerpt: [
          { text: '10月12日下午在', matched: false },
          { text: '操场', matched: true },
          { text: '举行，各班提前十分钟入场。', matched: false },
        ],
        score: 0,
        kind: '活动方案',
      },
    );
  });

  it('keeps to a grade, what is for everybody included, and to a kind', async () => {
    assert.deepEqual(await urls('比赛', { grade: 2 }), ['contests/drawing/index.html']);
    assert.deepEqual((await urls('科技节', { grade: 6 })).includes('contests/drawing/index.html'), false);
    assert.deepEqual(await urls('科技节', { kind: '竞赛规则' }), ['contests/drawing/index.html']);
  });

  it('counts all hits and gives as many as asked for', async () => {
    const result = await provider.search('科技节', { limit: 1 });
    assert.equal(result.hits.length, 1);
    assert.equal(result.total, 2);
  });

  it('forgives a slip, says so, and marks what it took for the word', async () => {
    const result = await provider.search('天文忘远镜');
    assert.equal(result.approximate, true);
    assert.equal(result.hits[0]?.url, 'contests/robot/index.html');
    assert.equal(result.hits[0]?.excerpt.find((run) => run.matched)?.text, '天文望远镜');
  });

  it('forgives one wrong character of three', async () => {
    assert.equal((await urls('科换画'))[0], 'contests/drawing/index.html');
  });

  for (const [typed, type, to, url] of [
    ['kejijie', 'pinyin', '科技节', 'plans/festival/index.html'],
    ['khhbs', 'pinyin', '科幻画比赛', 'contests/drawing/index.html'],
    ['科计节', 'corrected', '科技节', 'plans/festival/index.html'],
    ['比賽', 'corrected', '比赛', 'contests/drawing/index.html'],
    ['天文忘远竟', 'corrected', '天文望远镜', 'contests/robot/index.html'],
    ['科技节一等奖', 'partial', '', 'plans/festival/index.html#jiangxiang'],
  ] as const)
    it(`says what it made of ${typed}`, async () => {
      const { hits, notes = [] } = await provider.search(typed);
      assert.equal(hits[0]?.url, url);
      assert.deepEqual([notes[0]?.type, notes[0]?.to], [type, to]);
      const literal = await provider.search(notes[0]?.literal ?? `"${typed}"`);
      assert.deepEqual([literal.total, literal.notes?.[0]?.type], [0, 'none']);
    });

  it('answers a question by the words that matter', async () => {
    assert.equal((await urls('科幻画什么时候截止？'))[0], 'contests/drawing/index.html');
  });

  it('comes near to ideas written without a blank between', async () => {
    const result = await provider.search('科技节一等奖');
    assert.equal(result.hits[0]?.url, 'plans/festival/index.html#jiangxiang');
  });

  for (const nonsense of [
    '魑魅魍魉',
    'qwzxv',
    '🦖🦖🦖',
    '嘿嘿嘿',
    '!!!',
    '咕噜咕噜咕噜',
    'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz',
  ]) {
    it(`finds nothing for ${nonsense.slice(0, 10)}`, async () => {
      const { hits, notes, approximate } = await provider.search(nonsense);
      const said = notes?.map(({ type }) => type);
      assert.deepEqual(
        { hits, said, approximate },
        { hits: [], said: nonsense === '!!!' ? said : ['none'], approximate: false },
      );
    });
  }

  it('gives nothing for an empty query', async () => {
    const nothing = { query: '　 ', hits: [], total: 0, approximate: false, notes: [] };
    assert.deepEqual(await provider.search('　 '), nothing);
  });

  it('is not surprised by characters that mean something to patterns', async () => {
    for (const query of ['.*', '(', '[科', '\\', '$&', '一'.repeat(500)]) {
      assert.equal((await provider.search(query)).approximate, false, query.slice(0, 5));
    }
  });
});
