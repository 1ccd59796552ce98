import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { page, providerOf, section } from './small-school.js';

describe('search/words/questions, what is not allowed', () => {
  // Every page forbids something, one is about what was asked.
  const rules = Array.from({ length: 12 }, (_, at) =>
    section(page(`守则${at}`, `rules${at}`), '规矩', `第${at}条：不能大声说话，不能带零食，哪里都不能跑。`),
  );
  const portalOf = () =>
    providerOf([
      ...rules,
      section(page('选题', 'topics'), '太大', '观鸟这个题目太大，三个月做不完，不能去想带多少东西。'),
      section(page('例会', 'meeting'), '没有议定', '工坊里的事不能再拖，做与不做下次再议。'),
      section(page('航模社', 'club'), '时间', '无人机不能带进教室，飞的时间在周三。'),
      section(page('湿地观鸟', 'birds'), '带什么', '望远镜和水壶要带，彩色的衣服留在家里。观鸟时轻声。'),
      section(page('拾光工坊', 'workshop'), '守则', '工坊里电锯由老师用，刀口朝外放。'),
      section(page('无人机飞行', 'drone'), '场地', '无人机只在操场飞，教学楼上空禁飞。'),
    ]);
  const first = async (query: string) => (await portalOf().search(query)).hits[0]?.url.split('#')[0];

  it('leads to the topic where it is asked for', async () => {
    for (const [query, url] of [
      ['不能带什么去观鸟', 'birds'],
      ['观鸟不能带什么', 'birds'],
      ['工坊里不能做什么', 'workshop'],
      ['哪里不能飞无人机', 'drone'],
      ['无人机为什么不能飞', 'drone'],
    ] as const)
      assert.equal(await first(query), url, query);
  });

  it('finds the rule itself by its words', async () => {
    for (const query of ['不能带零食', '不能大声说话', '不能'])
      assert.match((await first(query)) ?? '', /^rules/, query);
  });
});
