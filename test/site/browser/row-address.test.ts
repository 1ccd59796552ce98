import assert from 'node:assert/strict';
import { it } from 'node:test';
import { leadToRow } from '../../../site/browser/row-address.js';

it('site/browser/row-address leads to the row of a record, and leaves the fragment as it is', () => {
  const hit = { title: [{ text: '方案', matched: false }], excerpt: [], score: 1 };
  const urlOf = (url: string, ...title: string[]) =>
    leadToRow({ ...hit, url, path: title.length > 0 ? [title.map((text) => ({ text, matched: true }))] : [] }).url;
  assert.equal(urlOf('a/index.html#list', '水', '火'), 'a/index.html#list:~:text=%E6%B0%B4%E7%81%AB');
  assert.equal(urlOf('a/index.html', 'A-B, C'), 'a/index.html#:~:text=A%2DB%2C%20C');
  assert.equal(urlOf('a/index.html#list'), 'a/index.html#list');
  assert.equal(urlOf('a/index.html#~3b574ae3', '水火箭'), 'a/index.html#~3b574ae3', 'an address of its own');
  const row = (...excerpt: string[]) =>
    leadToRow({
      ...hit,
      url: 'a#x',
      path: [[{ text: '机器人比赛', matched: false }]],
      excerpt: excerpt.map((text, at) => ({ text, matched: at % 2 === 1 })),
    }).url;
  const title = `text=${encodeURIComponent('机器人比赛')}`;
  assert.equal(row('三等奖 · 熊某、看', '灯', '走 · 六年级'), `a#x:~:text=${encodeURIComponent('看灯走')}&${title}`);
  assert.equal(row('三等奖 · ', '机器人', ''), `a#x:~:${title}`, 'the title says that, too');
  assert.equal(row('…等奖', '金', ' · 六年级'), `a#x:~:${title}`);
  assert.equal(row('三等奖'), `a#x:~:${title}`);
});
