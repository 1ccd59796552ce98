import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Diagnostic } from '../../../site/diagnostics/diagnostic.js';
import { printDiagnostics } from '../../../site/diagnostics/print.js';
import { toJsonDiagnostic } from '../../../site/diagnostics/to-json.js';

const finding: Diagnostic = {
  code: 'date/format',
  severity: 'warning',
  file: '方案/科技节.md',
  line: 2,
  column: 5,
  length: 4,
  message: '“日期”的日期“九月一日”读不懂，已略过。',
  expected: '2026-10-12',
  found: '九月一日',
  hint: '例如 日期: 2026-10-12',
};

describe('site/diagnostics, printed', () => {
  test('a Chinese character is two cells wide in the caret line', () => {
    const printed = printDiagnostics([finding], { lang: 'zh-CN', sourceOf: () => '---\n日期: 九月一日\n---\n' });
    assert.equal(
      printed,
      [
        '方案/科技节.md:2:5  警告  date/format',
        '  “日期”的日期“九月一日”读不懂，已略过。',
        '    2 | 日期: 九月一日',
        '      |       ^^^^^^^^',
        '  应为：2026-10-12',
        '  改法：例如 日期: 2026-10-12',
        '',
        '0 处错误，1 处警告',
        '',
      ].join('\n'),
    );
  });

  test('findings are sorted by file, line and column; the rest beyond the limit is counted', () => {
    const at = (file: string, line?: number): Diagnostic => ({
      code: 'a/b',
      severity: 'error',
      file,
      line,
      message: 'x',
    });
    const printed = printDiagnostics([at('b.md', 2), at('b.md'), at('a.md', 9), at('b.md', 1)], {
      lang: 'en',
      limit: 3,
    });
    assert.equal(
      printed,
      [
        'a.md:9  error  a/b\n  x',
        'b.md  error  a/b\n  x',
        'b.md:1  error  a/b\n  x',
        '1 more of kind “error” not listed; --json shows them all.',
        '4 errors, 0 warnings\n',
      ].join('\n\n'),
    );
  });

  test('escape sequences from content are shown, not obeyed', () => {
    const hostile = {
      ...finding,
      file: 'a\u001b[2J.md',
      message: '\u001b]0;x\u0007坏\u202e',
      expected: undefined,
      hint: undefined,
    };
    const printed = printDiagnostics([hostile], { lang: 'zh-CN', sourceOf: () => '\n日\u001b[31m期: x\n' });
    assert.doesNotMatch(printed.replaceAll('\n', ''), /[\u0000-\u001f\u007f-\u009f\u202e]/);
    assert.match(printed, /日␛\[31m期/);
  });

  test('a long line is cut around the caret, which still stands under the words', () => {
    const line = `${'长'.repeat(200)}错${'长'.repeat(200)}`;
    const printed = printDiagnostics([{ ...finding, line: 1, column: 201, length: 1 }], {
      lang: 'zh-CN',
      sourceOf: () => line,
    });
    const [, , source = '', carets = ''] = printed.split('\n');
    const before = source.slice(0, source.indexOf('错'));
    const cells = [...before].reduce((sum, character) => sum + (/[长…]/.test(character) ? 2 : 1), 0);
    assert.equal(carets.indexOf('^'), cells);
    assert.ok(source.length < 100);
  });

  test('as JSON every key is there', () => {
    assert.deepEqual(toJsonDiagnostic({ code: 'a/b', severity: 'error', file: 'a.md', message: 'x' }), {
      code: 'a/b',
      file: 'a.md',
      line: null,
      column: null,
      message: 'x',
      expected: null,
      found: null,
      hint: null,
    });
  });

  test('nothing to report prints nothing', () => assert.equal(printDiagnostics([], { lang: 'zh-CN' }), ''));
});
