import assert from 'node:assert/strict';
import { it } from 'node:test';
import { toAnswer } from '../../../components/search-box/search-answer.js';
import { summaryOf } from '../../../components/search-box/summary.js';
import { stringsOf } from '../../../components/shared/strings/search.js';

it('components/search-box/search-answer gives plain text, the places of what matched, and literal addresses', () => {
  const run = (text: string, matched = false) => ({ text, matched });
  const hit = {
    url: 'a.html#x',
    title: [run('第一届'), run('科技节', true)],
    path: [[run('奖项')], [run('报名'), run('办法', true)]],
    excerpt: [run('…在'), run('科技节', true), run('以前'), run('报名', true)],
    score: 2,
  };
  const notes = [{ type: 'corrected' as const, from: '科计节', to: '科技节', literal: '"科计节"' }];
  assert.deepEqual(toAnswer({ query: '科计节', hits: [hit], total: 1, approximate: true, notes }, 'all.html'), {
    hits: [
      {
        url: 'a.html#x',
        title: '第一届科技节',
        heading: '报名办法',
        excerpt: '…在科技节以前报名',
        ranges: [
          [2, 5],
          [7, 9],
        ],
        score: 2,
        kind: '',
      },
    ],
    notes: [
      {
        type: 'corrected',
        from: '科计节',
        to: '科技节',
        literalUrl: 'all.html?q=%22%E7%A7%91%E8%AE%A1%E8%8A%82%22',
      },
    ],
  });
  const records = [{ ...hit, url: 'b.html', score: 3 }];
  const both = { query: '科技节', hits: [hit], records, total: 1, approximate: false };
  assert.deepEqual(
    [1, 2].map((limit) => toAnswer(both, '', limit).hits.map(({ url }) => url)),
    [['b.html'], ['b.html', 'a.html#x']],
  );
  const quoted = { query: '"火锅"', hits: [], total: 0, approximate: false };
  assert.equal(summaryOf(quoted, stringsOf('zh-CN')), '没有找到“火锅”。');
  assert.equal(summaryOf({ ...quoted, totalRecords: 3 }, stringsOf('zh-CN')), '找到 3 处', 'records alone');
  const none = { ...quoted, notes: [{ type: 'none' as const, from: '“火锅”', to: '' }] };
  assert.equal(toAnswer(none, '').notes[0]?.literalUrl, `?q=${encodeURIComponent('"火锅"')}`);
});
