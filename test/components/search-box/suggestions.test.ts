import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTitles, writeTitles } from '../../../components/search/title-part.js';
import { createSuggester } from '../../../components/search-box/suggestions.js';

const titles = {
  words: ['科技节'],
  pages: [
    {
      url: 'festival/index.html',
      title: '第十一届科技节活动方案',
      kind: '活动方案',
      headings: [
        { heading: '三、水火箭比赛', anchor: '水火箭比赛' },
        { heading: '报名', anchor: '报名' },
      ],
    },
    { url: 'rockets/index.html', title: '“水火箭”规则', kind: '竞赛规则', headings: [] },
    { url: 'park/index.html', title: '勐养自然课', headings: [] },
  ],
  records: [
    { url: 'works/index.html', title: '奶奶的药盒钟', kind: '获奖' },
    { url: 'works/index.html#list', title: '晾衣架', kind: '获奖' },
    { url: 'works/index.html#list', title: '骆驼', kind: '获奖' },
    { url: 'works/index.html#b', title: '会飞的船', kind: '作品' },
    { url: 'works/index.html', title: '望远镜', kind: '作品' },
  ],
};
const suggester = createSuggester(readTitles(JSON.parse(JSON.stringify(writeTitles(titles)))), { meng: '勐' }, '../');
const urls = (typed: string) => suggester.suggest(typed, 5).map(({ url }) => url);
const [festival, rockets, park] = titles.pages.map(({ url }) => `../${url}`);
const section = `${festival}#水火箭比赛`;

describe('components/search-box/suggestions', () => {
  it('finds titles and headings by characters, pinyin, initials and mixtures of them', () => {
    for (const typed of [
      '水火箭',
      'shuihuojian',
      'shuihuo',
      'shuihuoj',
      'shj',
      'shhj',
      '水火j',
      'ＳＨＪ',
      'sh huo jian',
    ])
      assert.deepEqual(urls(typed), [rockets, section], typed);
    for (const typed of ['kj', 'kejijie', '科技', '科jijie', 'kejij']) assert.equal(urls(typed)[0], festival, typed);
    assert.deepEqual(urls('myzr'), [park]);
    assert.deepEqual(urls('报名'), [`${festival}#报名`]);
  });

  it('finds records at their places, those of one table, too', () => {
    const written = writeTitles(titles);
    assert.deepEqual(readTitles(written), titles);
    assert.deepEqual(written[2][0], ['works/index.html', '获奖', ['奶奶的药盒钟', '', '晾衣架', 'list', '骆驼', '']]);
    assert.deepEqual(urls('药盒'), ['../works/index.html']);
    assert.deepEqual(urls('luotuo'), ['../works/index.html#list']);
    assert.deepEqual(urls('会飞'), ['../works/index.html#b']);
    assert.equal(suggester.suggest('望远镜', 5)[0]?.kind, '作品');
    // They stay listed with what is found; pages do not, nor what only comes near.
    const stays = (typed: string) => suggester.suggest(typed, 5).map((hit) => Boolean(hit.stays));
    assert.deepEqual([stays('luotuo'), stays('水火箭'), stays('奶奶的药盒表')], [[true], [false, false], [false]]);
  });

  it('marks what was meant', () => {
    const [hit] = suggester.suggest('shj', 1);
    assert.deepEqual(hit?.title, [
      { text: '“', matched: false },
      { text: '水火箭', matched: true },
      { text: '”规则', matched: false },
    ]);
  });

  it('forgives one slip where nothing fits to the letter', () => {
    assert.deepEqual(urls('水火剑比赛'), [section]);
    assert.deepEqual(suggester.suggest('水火剑比赛', 1)[0]?.path, [
      [
        { text: '三、', matched: false },
        { text: '水火箭比赛', matched: true },
      ],
    ]);
    const english = { words: [], pages: [{ url: 'a.html', title: 'Workshop on rockets', headings: [] }], records: [] };
    const marked = (typed: string) =>
      createSuggester(english, {})
        .suggest(typed, 1)[0]
        ?.title.filter(({ matched }) => matched)
        .map(({ text }) => text);
    assert.deepEqual(marked('rackets'), ['rockets']);
    assert.deepEqual(marked('shap on'), [], 'a piece of a word says nothing');
    for (const typed of ['', ' ', 'ijk', '游泳馆菜谱', 'xx']) assert.deepEqual(urls(typed), [], typed);
  });
});
