import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { defaultConfig } from '../../../site/config/defaults.js';
import { loadConfig } from '../../../site/config/load-config.js';
import { readConfig } from '../../../site/config/read-config.js';
import { printDiagnostics } from '../../../site/diagnostics/print.js';

/** Findings without the closing count. */
function findings(yaml: string, lang: 'zh-CN' | 'en' = 'zh-CN'): string {
  const { diagnostics } = readConfig(yaml, 'kepu.yml');
  return printDiagnostics(diagnostics, { lang, sourceOf: () => yaml })
    .split('\n\n')
    .slice(0, -1)
    .join('\n\n');
}

describe('site/config', () => {
  test('without a file every default holds', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kepu-'));
    try {
      assert.deepEqual(await loadConfig(folder), { config: defaultConfig(), diagnostics: [] });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('a file saved on Windows, with a byte order mark and CRLF, says the same, and findings name the same line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kepu-'));
    const yaml = 'title: 学校\nnav:\n  - 计划\nhome:\n  intro: |\n    一行\n    二行\ntitel: x\n';
    try {
      writeFileSync(join(folder, 'kepu.yml'), yaml);
      const plain = await loadConfig(folder);
      writeFileSync(join(folder, 'kepu.yml'), `\ufeff${yaml.replaceAll('\n', '\r\n')}`);
      assert.deepEqual(await loadConfig(folder), plain);
      assert.ok(plain.diagnostics.some(({ line }) => line === 8));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('a file that is no UTF-8 is an error with its line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kepu-'));
    try {
      writeFileSync(
        join(folder, 'kepu.yml'),
        Buffer.concat([Buffer.from('lang: zh-CN\ntitle: '), Buffer.from([0xc7, 0xe0])]),
      );
      const { diagnostics } = await loadConfig(folder);
      assert.deepEqual(
        diagnostics.map(({ code, line, severity }) => [code, line, severity]),
        [['config/encoding', 2, 'error']],
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('keys and words may be Chinese', () => {
    const { config, diagnostics } = readConfig(
      `名称: 鹿鸣小学
主题: 松林
学期:
  - { 学年: 2026—2027学年, 名称: 春季学期, 开始: 2027年2月22日, 结束: 2027-07-02 }
  - { 学年: 2026-2027, 名称: 秋季学期, 开始: 2026-09-01, 结束: 2027-01-22 }
放假安排:
  2026-10-01~2026-10-07: 休 国庆节
  2026-10-10: 班
导航:
  - 日历
  - 关于我们: about.md
隐私: { 姓名: 全名, 同意: { 日期: 2026-09-01, 经手人: 教务处 }, 教师: 宋立民、梁静 }
`,
      'kepu.yml',
    );
    assert.deepEqual(diagnostics, []);
    assert.equal(config.title, '鹿鸣小学');
    assert.equal(config.theme.name, 'pine');
    assert.deepEqual(config.terms, [
      { schoolYear: '2026-2027', name: '秋季学期', start: '2026-09-01', end: '2027-01-22' },
      { schoolYear: '2026-2027', name: '春季学期', start: '2027-02-22', end: '2027-07-02' },
    ]);
    assert.deepEqual(config.holidays, [
      { date: '2026-10-01', end: '2026-10-07', kind: 'off', name: '国庆节' },
      { date: '2026-10-10', kind: 'work' },
    ]);
    assert.deepEqual(config.nav, [
      { label: '日历', target: 'calendar' },
      { label: '关于我们', target: 'about.md' },
    ]);
    assert.deepEqual(config.privacy, {
      names: 'full',
      consent: { date: '2026-09-01', by: '教务处' },
      adults: ['宋立民', '梁静'],
      takedown: [],
      checked: [],
    });
  });

  test('an address gets its closing slash; one that is no web address is refused', () => {
    assert.equal(readConfig('url: https://a.example/b', 'kepu.yml').config.url, 'https://a.example/b/');
    assert.equal(readConfig('url: file:///etc', 'kepu.yml').config.url, undefined);
  });

  test('an unknown key is reported with its nearest neighbour', () => {
    assert.equal(
      findings('title: x\nterm: []\n'),
      [
        'kepu.yml:2:1  警告  config/unknown-key',
        '  不认识配置项“term”。',
        '    2 | term: []',
        '      | ^^^^',
        '  改法：是不是想写“terms”？',
      ].join('\n'),
    );
  });

  test('a wrong word about names is an error, and the strictest rule holds', () => {
    const yaml = 'privacy:\n  names: ful\n';
    assert.equal(readConfig(yaml, 'kepu.yml').config.privacy.names, 'hidden');
    assert.equal(
      findings(yaml),
      [
        'kepu.yml:2:10  错误  config/privacy',
        '  privacy.names 写成了“ful”，看不出姓名该怎样显示。',
        '    2 |   names: ful',
        '      |          ^^^',
        '  应为：full、全名、masked、隐名、姓某、hidden、不显示',
        '  改法：这一项关系到学生隐私，请改正后再生成。',
      ].join('\n'),
    );
  });

  test('findings are in the language of the site', () => {
    assert.equal(
      findings('lang: en\nurls: short\n', 'en'),
      [
        'kepu.yml:2:7  warning  config/value',
        '  The value “short” of “urls” cannot be used; “pinyin” is used.',
        '    2 | urls: short',
        '      |       ^^^^^',
        '  Expected: pinyin, 拼音, keep, 保留',
      ].join('\n'),
    );
  });

  for (const [name, yaml, code, line] of [
    ['a missing quote is shown where it was opened', 'lang: zh\ntitle: "x\nurls: keep\n', 'config/yaml', 2],
    ['a repeated key', 'title: a\ntitle: b\n', 'config/yaml', 2],
    ['a tag', 'title: !!js/function "x"\n', 'config/yaml', 1],
    ['a list at the top', '- a\n', 'config/shape', 1],
    ['a term that ends before it starts', 'terms: [{ start: 2026-09-01, end: 2026-01-01 }]\n', 'config/term-order', 1],
    ['a day that does not exist', 'terms: [{ start: 2026-02-30, end: 2026-07-01 }]\n', 'config/value', 1],
    ['a colour that is none', 'theme: { accent: "red;}" }\n', 'config/value', 1],
    ['a time zone that is none', 'timezone: Mars/Base\n', 'config/value', 1],
    ['synonyms without a list', 'search:\n  synonyms: 科技节、拾光节\n', 'config/synonyms', 2],
    ['synonyms with names', 'search:\n  synonyms:\n    科技节: 拾光节\n', 'config/synonyms', 3],
    ['no synonyms behind their key', 'search:\n  synonyms:\n', 'config/synonyms', 2],
    ['a word without another', 'search:\n  synonyms:\n    - 科技节、拾光节\n    - [校园]\n', 'config/synonyms', 4],
    ['a synonym that is a list', 'search: { synonyms: [[甲, [乙, 丙]]] }\n', 'config/synonyms', 1],
    ['too many aliases', `a: &a [x]\nb: [${'*a,'.repeat(60)}]\n`, 'config/yaml', 2],
  ] as const) {
    test(`${name} is reported on line ${line}`, () => {
      const { diagnostics } = readConfig(yaml, 'kepu.yml');
      assert.deepEqual([diagnostics[0]?.code, diagnostics[0]?.line], [code, line]);
    });
  }

  test('ten thousand brackets are refused, not overflowed', () => {
    assert.equal(readConfig(`a: ${'['.repeat(10_000)}`, 'kepu.yml').diagnostics[0]?.code, 'config/yaml');
  });
});
