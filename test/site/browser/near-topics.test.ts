import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createNearTopics } from '../../../site/browser/near-topics.js';

const page = (url: string, title: string, ...headings: string[]) => ({
  ...{ url, title },
  headings: headings.map((heading) => ({ heading, anchor: heading })),
});
const titles = {
  words: ['科技节', '养殖', '水质'],
  pages: [
    page('silk/', '三年级养蚕计划', '二、桑叶从哪里来', '三、养蚕的盒子'),
    page('walk/', '春季远足：走到水源头', '三、遇见蛇'),
    page('tofu/', '豆腐节方案', '二、怎么做豆腐'),
    page('river/', '柳溪河水质调查报告', '在哪里取水'),
    page('vr/', 'VR 体验室守则', '排队最长的三件', '一、画什么'),
    ...[1, 2, 3, 4].map((number) => page(`club${number}/`, `第${number}社招新`)),
  ],
  records: [],
};
const nearTopics = createNearTopics(titles, { shan: '鳝' }, '../');
const urls = (query: string) => nearTopics(query, 3).topics.map(({ url }) => url);

describe('site/browser/near-topics', () => {
  it('offers what shares words with what was not found, a page once, the nearest first', () => {
    assert.deepEqual(urls('采桑叶'), ['../silk/#二、桑叶从哪里来']);
    assert.deepEqual(urls('养蚕手册'), ['../silk/']);
    assert.deepEqual(urls('水质调查经费'), ['../river/']);
    assert.deepEqual(urls('豆腐价格'), ['../tofu/']);
    assert.deepEqual(urls('VR眼镜'), ['../vr/']);
  });

  it('offers what sounds alike, written or spelled, behind what shares characters', () => {
    assert.deepEqual(urls('养残'), ['../silk/']);
    assert.deepEqual(urls('doufunao'), ['../tofu/']);
    assert.deepEqual(urls('遇见豆付'), ['../walk/#三、遇见蛇', '../tofu/']);
  });

  it('offers nothing for one character that is shared, nor for words of questions', () => {
    for (const query of [
      '毒蛇',
      '足球队',
      '豆浆机',
      '在哪里钓鱼',
      '怎么三乘二',
      '社',
      'xyzzy',
      'q',
      '',
      '企鹅',
      '化石',
    ])
      assert.deepEqual(urls(query), [], query);
  });

  it('puts words first that share something', () => {
    assert.deepEqual(nearTopics('水质标准', 3).words, ['水质', '科技节', '养殖']);
    assert.deepEqual(nearTopics('企鹅', 3).words, titles.words);
  });
});
