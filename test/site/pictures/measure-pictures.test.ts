import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { collect } from '../../../site/collect/collect.js';
import { defaultConfig } from '../../../site/config/defaults.js';
import { namedFiles } from '../../../site/parse/named-files.js';
import { parse } from '../../../site/parse/parse.js';
import { measurePictures } from '../../../site/pictures/measure-pictures.js';
import { PictureStore } from '../../../site/pictures/picture-store.js';
import { read } from '../../../site/read/read.js';
import type { SourceFile } from '../../../site/read/source-file.js';
import { movingPicture } from '../../support/moving-picture.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kepu-pictures-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, contents: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), contents);
}

async function measured(store = new PictureStore()): Promise<SourceFile[]> {
  const { files } = read(folder, { store });
  await measurePictures(files, () => true, store);
  return files;
}

/** A PNG that claims any size and holds one line of it; one that moves says so before its pixels. */
function pngOf(width: number, height: number, isMoving = false): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length);
    body.copy(out, 4);
    out.writeUInt32BE(crc32(body), body.length + 4);
    return out;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', head),
    ...(isMoving ? [chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))] : []),
    chunk('IDAT', deflateSync(Buffer.alloc(Math.min(width, 65_536) + 1))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const solid = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 4, background } });

describe('site/pictures/measure-pictures', () => {
  it('knows size, format and average colour, upright and on white, whatever the name says', async () => {
    put('红.jpg', await solid(80, 40, '#c02040').jpeg({ quality: 100 }).withMetadata({ orientation: 6 }).toBuffer());
    put('其实是png.jpg', await solid(30, 30, '#00000000').png().toBuffer());
    put('灰.png', await solid(20, 20, '#808080').greyscale().png().toBuffer());
    assert.deepEqual(
      (await measured()).map(({ path, format, width, height, color }) => [path, format, width, height, color]),
      [
        ['其实是png.jpg', 'png', 30, 30, '#ffffff'],
        ['灰.png', 'png', 20, 20, '#808080'],
        ['红.jpg', 'jpeg', 40, 80, '#bf2040'],
      ],
    );
  });

  it('knows what moves, and whether it still does when it is published', async () => {
    put('a.gif', await movingPicture('gif'));
    put('b.webp', await movingPicture('webp'));
    put('c.gif', await solid(20, 20, 'red').gif().toBuffer());
    put('d.png', pngOf(10, 1, true));
    put('e.png', await solid(20, 20, 'red').png().toBuffer());
    assert.deepEqual(
      (await measured()).map(({ motion, width }) => [motion, width]),
      [
        ['kept', 60],
        ['kept', 60],
        [undefined, 20],
        ['lost', 10],
        [undefined, 20],
      ],
    );
  });

  it('leaves pictures alone that no page names', async () => {
    put('a.png', 'broken');
    const { files } = read(folder);
    await measurePictures(files, () => false, new PictureStore());
    assert.equal(files[0]?.fault, undefined);
  });

  it('knows the pictures of an earlier build by their time and by their bytes, and a changed one is new', async () => {
    const store = join(folder, '.kepu');
    put('a.png', await solid(10, 20, 'red').png().toBuffer());
    const old = new Date(2020, 1, 1);
    utimesSync(join(folder, 'a.png'), old, old);
    const first = new PictureStore(store);
    const [before] = await measured(first);
    first.save();
    put('b.png', await solid(10, 20, 'red').png().toBuffer());
    put('a.png', await solid(30, 20, 'red').png().toBuffer());
    const [changed, copied] = await measured(new PictureStore(store));
    assert.deepEqual([before?.width, changed?.width, copied?.width], [10, 30, 10]);
  });

  for (const contents of [
    '',
    '{',
    '[]',
    '{"recipe":"kepu-4"}',
    '{"recipe":"kepu-4","hashes":[],"facts":{},"encoded":{}}',
  ]) {
    it(`does without an index that holds ${JSON.stringify(contents)}`, async () => {
      put('.kepu/index.json', contents);
      put('a.png', await solid(10, 20, 'red').png().toBuffer());
      assert.equal((await measured(new PictureStore(join(folder, '.kepu'))))[0]?.width, 10);
    });
  }
});

describe('pictures that cannot be published', () => {
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(100)]);

  /** What an author is told of one picture on a page. */
  async function told(name: string, contents: Uint8Array): Promise<Record<string, unknown> | undefined> {
    put(name, contents);
    put('a.md', `# 科技节\n\n开幕式 ![合影](${name}) 上\n`);
    const config = { ...defaultConfig(), url: 'https://example.edu.cn/' };
    const { files } = read(folder);
    const { pages } = parse(files, { config, buildDate: '2026-10-09' });
    await measurePictures(files, namedFiles(pages), new PictureStore());
    const { diagnostics } = collect(pages, files, { config, buildDate: '2026-10-09', drafts: false });
    const [{ severity, ...finding } = {}, ...more] = diagnostics;
    assert.deepEqual([severity, more], ['warning', []]);
    return finding;
  }

  const place = (name: string) => ({ file: 'a.md', line: 3, column: 11, length: name.length });
  const resave = '用看图软件打开，另存为 JPEG 或 PNG，换掉原来的文件。';

  it('a PNG that moves: it stays, still', async () => {
    assert.deepEqual(await told('转.png', pngOf(10, 1, true)), {
      code: 'picture/still',
      ...place('转.png'),
      message: '图片“转.png”会动，但太长或格式不合，页面上只显示它的第一帧。',
      expected: '各帧相加不超过 1.1 亿像素的 GIF 或 WebP 动图',
      hint: '剪短、缩小，或者另存为 GIF；较长的动画存成 MP4 视频，放在附件里。',
    });
  });

  it('a photo of an iPhone, under its own name and under a wrong one', async () => {
    for (const name of ['IMG_1.HEIC', 'IMG_1.jpg']) {
      assert.deepEqual(await told(name, heic), {
        code: 'picture/format',
        ...place(name),
        message: `图片“${name}”是 HEIC 格式，建站时读不了，没有发布，页面上只显示文字说明。`,
        expected: 'JPEG、PNG、WebP、GIF、TIFF、AVIF 或 SVG 图片',
        found: 'HEIC',
        hint: '用看图软件另存为 JPEG；苹果手机可以在“设置—相机—格式”里选“兼容性最佳”，以后拍的就是 JPEG。',
      });
    }
  });

  it('a picture whose transfer stopped early', async () => {
    const noise = Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, index) => (index * 7919) % 251));
    const whole = sharp(noise, { raw: { width: 300, height: 300, channels: 3 } });
    for (const [name, bytes] of [
      ['a.jpg', await whole.jpeg().toBuffer()],
      ['a.png', await whole.png().toBuffer()],
      ['a.webp', await whole.webp().toBuffer()],
    ] as const) {
      assert.deepEqual(await told(name, bytes.subarray(0, bytes.length >> 1)), {
        code: 'picture/unreadable',
        ...place(name),
        message: `图片“${name}”不完整或已损坏，页面上只显示文字说明。`,
        expected: '完整的图片文件',
        hint: '从相机或原来的电脑上重新复制一份；文件可能没有传完。',
      });
    }
  });

  for (const [name, contents, words] of [
    ['空.jpg', Buffer.alloc(0), '是空文件'],
    ['网页.jpg', Buffer.from('<!DOCTYPE html><title>404</title>'), '不是图片，只是名字像图片'],
    ['文字.png', Buffer.from('你好'), '不是图片，只是名字像图片'],
    ['坏.svg', Buffer.from('<html></html>'), '不是图片，只是名字像图片'],
    ['空白.svg', Buffer.from('<g/>'), '不是能画出来的 SVG'],
  ] as const) {
    it(`“${name}”${words}`, async () => {
      assert.equal((await told(name, contents))?.message, `图片“${name}”${words}，页面上只显示文字说明。`);
    });
  }

  for (const [name, contents, found] of [
    ['a.bmp', Buffer.from('BM000000'), 'BMP'],
    ['a.psd', Buffer.from('8BPS0000'), 'PSD'],
    ['a.nef', Buffer.from('MM\0*0000'), 'NEF'],
    ['a.jpg', Buffer.from('%PDF-1.7'), 'PDF'],
  ] as const) {
    it(`${found} is told with the remedy`, async () => {
      const finding = await told(name, contents);
      assert.deepEqual([finding?.code, finding?.found, finding?.hint], ['picture/format', found, resave]);
    });
  }

  it('a small file that unpacks to gigabytes', async () => {
    for (const [width, height] of [
      [40_000, 40_000],
      [2_147_483_647, 1],
      [65_535, 65_535],
    ] as const) {
      const finding = await told('炸弹.png', pngOf(width, height));
      assert.match(String(finding?.code), /^picture\/(too-large|unreadable)$/);
    }
    assert.deepEqual(await told('大.png', pngOf(20_000, 10_000)), {
      code: 'picture/too-large',
      ...place('大.png'),
      message: '图片“大.png”有 20000 × 10000 像素，太大了，页面上只显示文字说明。',
      expected: '不超过 1.1 亿像素',
      found: '20000 × 10000',
      hint: '先把它缩小，长边 4000 像素就足够。',
    });
  });

  it('bytes at random never stop a build', async () => {
    const source = await solid(40, 30, 'teal').jpeg().toBuffer();
    let seed = 11;
    for (let round = 0; round < 60; round += 1) {
      const broken = Buffer.from(source);
      for (let change = 0; change < 6; change += 1) {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        broken[4 + (seed % (broken.length - 4))] = seed & 0xff;
      }
      put(`${round}.jpg`, broken);
    }
    const files = await measured();
    assert.equal(files.length, 60);
    assert.ok(files.every((file) => file.fault !== undefined || file.width !== undefined));
  });
});
