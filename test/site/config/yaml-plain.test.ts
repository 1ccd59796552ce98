import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePlainYaml } from '../../../site/config/yaml-plain.js';
import { parseYaml } from '../../../site/config/yaml-tree.js';

const USUAL = `title: "第十二届科技节（总第5期）"
date: 2026-09-01
tags: [科技节, "气象, 物候", '3D 打印', 2026]
grades: 三年级、四年级
order: 007
summary: 100 名学生 - 全校参加
`;

test('the usual head of a page is read as the library reads it', () => {
  const head = USUAL.replace('"气象, 物候"', '"气象"');
  const tree = parsePlainYaml(head);
  assert.notEqual(tree, undefined);
  assert.deepEqual(tree, parseYaml(head).tree);
});

test('what is not simple is left to the library', () => {
  for (const text of [
    USUAL,
    '',
    'title:',
    'title: 科技节: 开幕',
    'title: 科技节 # 草稿',
    'title: 科技节\n  第二行',
    'title: |\n  科技节',
    'tags:\n  - 科技节',
    'tags: [a, [b]]',
    'tags: [a, ]',
    'tags: [a: b]',
    'a: 1\na: 2',
    'draft: true',
    'order: 0x1f',
    'order: 1e3',
    'a: &b c',
    'a: *b',
    'a: !!str b',
    'a: "x\\n"',
    "a: 'it''s'",
    'a:\tb',
    '- a',
    '"a": b',
    'null: b',
  ]) {
    assert.equal(parsePlainYaml(text), undefined, text);
  }
});

test('whatever is read is read as the library reads it', () => {
  const piece = fc.constantFrom(
    ...Array.from({ length: 25 }, () => ['科技节', 'a', 'Z-', '1', '07', '2026-09']).flat(),
    ...['0', '.', '-', '+', ':', ' ', '  ', ',', '[', ']', '{', '}', '"'],
    ...[
      "'",
      '#',
      '&',
      '*',
      '!',
      '|',
      '>',
      '%',
      '@',
      '`',
      '?',
      '~',
      '\\',
      '“',
      '（',
      '：',
      '、',
      'e',
      '_',
      'true',
      'Null',
    ],
    ...['\u3000', '\u00a0', '\n', '\n ', '...', '---', 'é', '😀', '=', '<<', '.inf', 'o'],
  );
  const words = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(''));
  const list = fc.array(words, { maxLength: 3 }).map((parts) => `[${parts.join(', ')}]`);
  const quoted = words.map((text) => `"${text}"`);
  const key = fc.constantFrom('a', 'b', 'c', '标题', 'c-d', '_e', '日期', 'f2', 'é1', 'null');
  const line = fc
    .tuple(
      key,
      fc.constantFrom(...Array.from({ length: 9 }, () => ': '), ':  ', ':', ' : '),
      fc.oneof(words, list, quoted),
      fc.constantFrom('', ' ', '  '),
    )
    .map((parts) => parts.join(''));
  const texts = fc.tuple(fc.array(line, { maxLength: 4 }), fc.constantFrom('', '\n', '\n\n'));
  let read = 0;
  fc.assert(
    fc.property(texts, ([lines, end]) => {
      const text = lines.join('\n') + end;
      const tree = parsePlainYaml(text);
      if (tree === undefined) return;
      read += 1;
      const library = parseYaml(text);
      assert.deepEqual(library.faults, []);
      assert.deepEqual(tree, library.tree);
    }),
    { numRuns: 4000 },
  );
  assert.ok(read > 200, `${read} of 4000 were simple`);
});
