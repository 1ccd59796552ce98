import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LEVELS } from '../../../site/diagnostics/codes.js';
import { en } from '../../../site/diagnostics/messages/en.js';
import { zhCn } from '../../../site/diagnostics/messages/zh-cn.js';
import { nearest } from '../../../site/diagnostics/nearest.js';

describe('site/diagnostics, codes and words', () => {
  test('every code has words in both languages, and no code is without a level', () => {
    const codes = Object.keys(LEVELS).sort();
    assert.deepEqual(Object.keys(zhCn).sort(), codes);
    assert.deepEqual(Object.keys(en).sort(), codes);
  });

  test('sentences name what was found, end properly and never shout', () => {
    for (const [messages, end] of [
      [zhCn, /[。]$/],
      [en, /[.]$/],
    ] as const) {
      for (const [code, words] of Object.entries(messages)) {
        const { message, hint = '' } = words({
          found: 'X',
          other: 'O',
          fence: ':::',
          cells: 3,
          columns: 2,
          width: 1,
          height: 1,
          fallback: 'F',
          key: 'K',
          name: 'N',
          count: 2,
          limit: 1,
          expected: 'E',
          reason: 'R',
          size: 1,
          encoding: 'E',
          extension: 'x',
        });
        assert.match(message, end, code);
        assert.doesNotMatch(message + hint, /undefined|[!！]$/, code);
      }
    }
  });

  for (const [word, expected] of [
    ['titel', 'title'],
    ['标提', '标题'],
    ['Tags', 'tags'],
    ['年级', undefined],
    ['layout', undefined],
  ] as const) {
    test(`the known word nearest to ${word} is ${expected}`, () => {
      assert.equal(nearest(word, ['title', '标题', 'tags', 'date']), expected);
    });
  }
});
