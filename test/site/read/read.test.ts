import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { decodeText } from '../../../site/read/decode.js';
import { read } from '../../../site/read/read.js';

/** 科学计划与活动安排, in GB18030. */
const GBK = Buffer.from('bfc6d1a7bcc6bbaed3ebbbeeb6afb0b2c5c5', 'hex');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kepu-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, contents: string | Uint8Array = 'x'): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), contents);
}

async function readAll(options = {}): Promise<{ paths: string[]; findings: string[] }> {
  const { files, diagnostics } = await read(folder, options);
  return {
    paths: files.map(({ path }) => path),
    findings: diagnostics.map(({ file, line, severity, code }) => `${file}:${line ?? ''} ${severity} ${code}`),
  };
}

describe('site/read', () => {
  test('private names, tools’ folders and our own output are passed over; the order is fixed', async () => {
    for (const path of ['b.md', 'a/c.md', '方案/科技节.md', '.git/x.md', '_draft.md', 'node_modules/x.md', 'kepu.yml'])
      put(path);
    put('dist/.kepu-output.json', '{}');
    put('dist/old.md');
    assert.deepEqual(await readAll(), { paths: ['a/c.md', 'b.md', '方案/科技节.md'], findings: [] });
  });

  test('programs of a browser are refused with a finding, unknown types once for all', async () => {
    for (const path of ['page.html', 'a.xyz', 'b.xyz']) put(path);
    const { diagnostics } = await read(folder);
    assert.deepEqual(
      diagnostics.map(({ message }) => message),
      ['内容文件夹里的 .html 文件不会发布。', '不发布 .xyz 类型的文件（共 2 个）。'],
    );
  });

  test('a link out of the folder is an error, one inside a warning; neither is read', async () => {
    put('a.md');
    symlinkSync('/etc/passwd', join(folder, 'secret.md'));
    symlinkSync(tmpdir(), join(folder, 'out'));
    symlinkSync('a.md', join(folder, 'b.md'));
    symlinkSync('c.md', join(folder, 'c.md'));
    assert.deepEqual(await readAll(), {
      paths: ['a.md'],
      findings: [
        'b.md: warning read/link',
        'c.md: warning read/link',
        'out: error read/link-outside',
        'secret.md: error read/link-outside',
      ].sort(),
    });
  });

  test('GB18030 is read, with a warning for Markdown and silently for tables', async () => {
    put('a.md', GBK);
    put('b.csv', GBK);
    const { files, diagnostics } = await read(folder);
    assert.deepEqual(
      files.map(({ text }) => text),
      ['科学计划与活动安排', '科学计划与活动安排'],
    );
    assert.deepEqual(diagnostics, [
      {
        code: 'encoding/converted',
        severity: 'warning',
        file: 'a.md',
        message: '文件是 GB18030 编码，已经按它读取。',
        expected: 'UTF-8 编码的文本',
        hint: '另存为 UTF-8 就不会再提示。',
      },
    ]);
  });

  test('calendars may be folded within a character; in GB18030 they are read with a warning', async () => {
    const lines = Buffer.from('SUMMARY:科学\r\n');
    put('a.ics', Buffer.concat([lines.subarray(0, 9), Buffer.from('\r\n '), lines.subarray(9)]));
    put('b.ics', GBK);
    const { files } = await read(folder);
    assert.deepEqual(
      files.map(({ text }) => text?.replace('\n ', '')),
      ['SUMMARY:科学\n', '科学计划与活动安排'],
    );
    assert.deepEqual((await readAll()).findings, ['b.ics: warning encoding/converted']);
  });

  test('bytes that are neither are an error with their line', async () => {
    put('a.md', Buffer.concat([Buffer.from('好\n'), Buffer.from([0xff, 0x20, 0xff])]));
    assert.deepEqual(await readAll(), { paths: [], findings: ['a.md:2 error encoding/unreadable'] });
  });

  test('pictures and attachments are hashed, texts that are handed out are read', async () => {
    put('a.md');
    put('b.pdf', 'abc');
    put('c.png', 'abc');
    put('字幕.vtt', Buffer.from([0xbf, 0xc6, 0xd1, 0xa7]));
    const { files } = read(folder);
    assert.deepEqual(
      files.map(({ path, hash, text }) => [path, hash, text]),
      [
        ['a.md', undefined, 'x'],
        ['b.pdf', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', undefined],
        ['c.png', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', undefined],
        ['字幕.vtt', undefined, '科学'],
      ],
    );
  });

  test('photos of a phone are pictures, so that whoever shows one is told what to do', () => {
    put('IMG_0042.HEIC', 'x');
    assert.deepEqual(
      read(folder).files.map(({ kind }) => kind),
      ['picture'],
    );
    assert.deepEqual(read(folder).diagnostics, []);
  });
});

describe('site/read, encodings', () => {
  for (const [name, bytes, expected] of [
    ['UTF-8 with a BOM and CRLF', Buffer.from('\ufeff好\r\n的\r'), { text: '好\n的\n' }],
    ['UTF-16 with a BOM', Buffer.from('\ufeff好', 'utf16le'), { text: '好', convertedFrom: 'UTF-16' }],
    ['UTF-8 cut in the middle of a character', Buffer.from('一二三四五').subarray(0, 14), { failedLine: 1 }],
    ['a Latin-1 sign in English', Buffer.from('one\n\xa9 school', 'latin1'), { failedLine: 2 }],
    ['zero bytes', Buffer.from('a\nb\0c'), { failedLine: 2 }],
    ['an empty file', Buffer.alloc(0), { text: '' }],
  ] as const) {
    test(name, () => assert.deepEqual(decodeText(bytes), expected));
  }
});
