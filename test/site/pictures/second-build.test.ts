import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { PictureStore } from '../../../site/pictures/picture-store.js';

/** Builds the pictures of a folder in a process of its own and tells whether that loaded the picture library. */
const BUILD = fileURLToPath(new URL('support/build-pictures.ts', import.meta.url));
const TSX = fileURLToPath(import.meta.resolve('tsx'));

describe('site/pictures, a second build', () => {
  let folder = '';
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kepu-again-'));
    mkdirSync(join(folder, '共用图片'));
    mkdirSync(join(folder, '新闻'));
    writeFileSync(
      join(folder, '新闻/开幕.md'),
      '# 开幕\n\n![合影](../共用图片/合影.jpg)\n\n[大图](../共用图片/合影.jpg)、![图](../共用图片/图.svg)、[图纸](../共用图片/图.svg)\n',
    );
    writeFileSync(
      join(folder, '共用图片/图.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>',
    );
    await photo('#336699');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Writes the photo, as large and as old as any other. */
  async function photo(background: string): Promise<void> {
    const path = join(folder, '共用图片/合影.jpg');
    const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background } })
      .jpeg()
      .toBuffer();
    writeFileSync(path, Buffer.concat([picture], 20_000));
    utimesSync(path, new Date(2026, 0, 1), new Date(2026, 0, 1));
  }

  function build(): { loaded: boolean; files: Record<string, string> } {
    const loaded = execFileSync(process.execPath, ['--import', TSX, BUILD, folder], { encoding: 'utf8' }) === 'true';
    const pictures = join(folder, 'dist/pictures');
    const files = readdirSync(pictures).map((name) => {
      const { ino, mtimeMs } = statSync(join(pictures, name));
      return [name, `${ino} ${mtimeMs}`];
    });
    return { loaded, files: Object.fromEntries(files) };
  }

  it('touches no picture and does not load the picture library; a photo changed under the same size and time is made anew', async () => {
    const first = build();
    assert.ok(first.loaded);
    // 480 and 900 px of the photo and its original, three widths of the drawing and itself.
    assert.equal(Object.keys(first.files).length, 2 * 2 + 1 + 3 * 2 + 1);
    const second = build();
    assert.deepEqual(second, { loaded: false, files: first.files });

    await photo('#993366');
    const third = build();
    assert.ok(third.loaded);
    const same = Object.keys(third.files).filter((name) => third.files[name] === first.files[name]);
    assert.equal(same.length, 7, 'the drawing is as it was');
  });

  it('knows a file by size and both times, unless it was changed a moment ago', () => {
    const store = new PictureStore();
    const stamp = { size: 9, mtimeMs: 1000, ctimeMs: 1000 };
    store.keepHash('图.jpg', stamp, 'abc');
    assert.equal(store.hashOf('图.jpg', stamp), 'abc');
    // A program can set the time of a change back, not the system's own note of it.
    for (const change of [{ size: 8 }, { mtimeMs: 2000 }, { ctimeMs: 2000 }])
      assert.equal(store.hashOf('图.jpg', { ...stamp, ...change }), undefined, JSON.stringify(change));
    const fresh = { size: 9, mtimeMs: 1000, ctimeMs: Date.now() };
    store.keepHash('新.jpg', fresh, 'abc');
    assert.equal(store.hashOf('新.jpg', fresh), undefined);
  });
});
