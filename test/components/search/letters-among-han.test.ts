import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { SearchProvider } from '../../../components/search-box/search-provider.js';
import { page, providerOf, section } from './small-school.js';

const sections = [
  section(page('机器人比赛规则', 'robots'), '', '机器人比赛分两组，时间是十月。'),
  section(page('天文社', 'stars'), '望远镜的规矩', '望远镜借一天，怎么借问社长。'),
  section(page('标本名单', 'specimens'), '', '三件标本得奖，比赛十件。和洞有关的事。'),
  section(page('红树林', 'mangroves'), '补种', '红树林补种的时间是四月。'),
  section(page('3D打印', 'printing'), '', '3D打印的模型要自己画。打印以前先问老师。'),
];

describe('search/letters-among-han', () => {
  let provider: SearchProvider;
  before(() => {
    provider = providerOf(sections);
  });

  for (const [query, url, to] of [
    ['jiqiren比赛时间', 'robots', '机器人比赛时间'],
    ['机器人bisai时间', 'robots', '机器人比赛时间'],
    ['wangyuanjing怎么借', 'stars#望远镜的规矩', '望远镜怎么借'],
    ['什么时候还wangyuanjing', 'stars#望远镜的规矩', '什么时候还望远镜'],
    ['红树lin补种时间', 'mangroves#补种', '红树林补种时间'],
    ['3ddayin', 'printing', '3d打印'],
  ] as const)
    it(`takes ${query} for ${to}: characters stay as they were typed`, async () => {
      const { hits, notes } = await provider.search(query);
      assert.equal(hits[0]?.url, url);
      assert.equal(notes?.find(({ type }) => type === 'pinyin')?.to, to);
    });

  it('finds nothing where the letters stand for nothing', async () => {
    assert.deepEqual((await provider.search('xqzwv怎么用')).hits, []);
  });
});
