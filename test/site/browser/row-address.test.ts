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
});
