import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readArguments, UsageError } from '../../../site/cli/arguments.js';
import { cliMessages, helpText } from '../../../site/cli/messages.js';

function sentenceOf(argv: string[]): string {
  try {
    readArguments(argv);
  } catch (error) {
    assert.ok(error instanceof UsageError);
    const near = error.details.nearest;
    const words = cliMessages('zh-CN');
    return words.usage[error.code](error.details) + (near === undefined ? '' : words.didYouMean(near));
  }
  return 'no error';
}

describe('site/cli/arguments', () => {
  it('reads commands, arguments, switches and values', () => {
    assert.deepEqual(readArguments(['build', 'content', '--out', 'site', '--base=/a/', '--strict']), {
      command: 'build',
      argument: 'content',
      options: { out: 'site', base: '/a/', strict: true },
    });
    assert.deepEqual(readArguments(['dev']), { command: 'dev', options: {} });
    assert.deepEqual(readArguments(['--version']), { options: { version: true } });
    assert.deepEqual(readArguments(['init', '-h']), { command: 'init', options: { help: true } });
    assert.deepEqual(readArguments([]), { options: {} });
  });

  for (const [argv, sentence] of [
    [['biuld'], '没有“biuld”这个命令。是不是想用“build”？'],
    [['make-coffee'], '没有“make-coffee”这个命令。'],
    [['constructor'], '没有“constructor”这个命令。'],
    [['build', '--ouput', 'x'], '没有“--ouput”这个选项。是不是想用“--out”？'],
    [['build', '--stric'], '没有“--stric”这个选项。是不是想用“--strict”？'],
    [['--jsno'], '没有“--jsno”这个选项。'],
    [['build', '--out'], '选项 --out 后面缺少 DIR。'],
    [['build', '--out', '--json'], '选项 --out 后面缺少 DIR。'],
    [['build', '--strict=yes'], '选项 --strict 后面不带值，多了“yes”。'],
    [['build', 'a', 'b'], '多了一个参数“b”。'],
    [['init'], 'kepu init 后面缺少 DIR（文件夹）。'],
    [['preview', '--strict'], '没有“--strict”这个选项。'],
  ] as const) {
    it(`answers “kepu ${argv.join(' ')}”`, () => assert.equal(sentenceOf([...argv]), sentence));
  }

  it('explains every command and each of its options, in both languages', () => {
    for (const lang of ['zh-CN', 'en'] as const) {
      for (const command of ['init', 'dev', 'build', 'preview', 'check'])
        assert.match(helpText(lang), new RegExp(`\\b${command}\\b`));
      for (const option of ['--out DIR', '--base PATH', '--date YYYY-MM-DD', '--drafts', '--strict', '--json']) {
        assert.ok(helpText(lang, 'build').includes(option), option);
      }
    }
  });
});
