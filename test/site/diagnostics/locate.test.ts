import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Diagnostic } from '../../../site/diagnostics/diagnostic.js';
import { locate } from '../../../site/diagnostics/locate.js';

const TEXT =
  '---\ntitle: 科技节\nattachments: [表.csv]\naliases: ["a\\"b"]\n---\n\n<Button>按</Button>\n| 10月 | 开幕 |\n';

describe('site/diagnostics/locate', () => {
  const placeOf = (given: Partial<Diagnostic>, file = '一.md') => {
    const diagnostic = { code: 'x/y', severity: 'warning', file, message: '', ...given } as const;
    const [{ line, column, length } = {} as Diagnostic] = locate([diagnostic], (path) =>
      path === '一.md' ? TEXT : undefined,
    );
    return [line, column, length].filter(Boolean).join(':');
  };
  for (const [what, given, expected] of [
    ['what has a place keeps it', { line: 1, column: 2, found: '开幕' }, '1:2'],
    ['words are found in their line', { line: 8, found: '开幕' }, '8:9:2'],
    ['a tag is found whatever its case', { found: '<button' }, '7:1:7'],
    ['words that the line has not mark all of it', { line: 8, found: '闭幕' }, '8:1:12'],
    ['a value of the front matter is found behind its key', { code: 'attachment/missing', found: '表.csv' }, '3:15:5'],
    ['a value written otherwise marks the line of its key', { code: 'route/alias', found: 'a"b' }, '4:1:17'],
    ['what stands nowhere is about the file', { found: '没有' }, ''],
    ['a line that is not there stays as it is', { line: 99 }, '99'],
  ] as const)
    test(what, () => assert.equal(placeOf(given), expected));
  test('a file without text stays as it is', () => assert.equal(placeOf({ line: 2 }, '二.md'), '2'));
});
