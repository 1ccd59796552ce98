import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import sharp from 'sharp';
import type { Asset, OutputFile } from '../../../site/collect/site.js';
import { EnvironmentFault } from '../../../site/write/environment-fault.js';
import { MARKER, neighboursOf } from '../../../site/write/output-folder.js';
import { takeLock } from '../../../site/write/output-lock.js';
import { write } from '../../../site/write/write.js';

let folder = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kepu-write-'));
  out = join(folder, 'site');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = (path: string, contents = path): OutputFile => ({ path, contents });
const names = (place: string): string[] => readdirSync(place).sort();

async function faultOf(work: Promise<unknown>): Promise<EnvironmentFault> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof EnvironmentFault, String(error));
  return error;
}

describe('site/write', () => {
  it('replaces its own folder as a whole: nothing of the old site stays', async () => {
    await write(out, [text('a/index.html'), text('old.html')]);
    const result = await write(out, [text('a/index.html', 'new')]);
    assert.deepEqual(result, { files: 1, diagnostics: [] });
    assert.deepEqual(names(out), [MARKER, 'a']);
    assert.equal(readFileSync(join(out, 'a/index.html'), 'utf8'), 'new');
    assert.deepEqual(names(folder), ['site'], 'no neighbours are left');
  });

  it('never touches a folder it did not make', async () => {
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.doc'), 'mine');
    const fault = await faultOf(write(out, [text('index.html')]));
    assert.equal(
      fault.sentence('zh-CN'),
      `文件夹“${out}”里有不是 kepu 生成的文件，没有改动；请换一个输出文件夹，或者先清空它。`,
    );
    assert.deepEqual(names(out), ['thesis.doc']);
    assert.deepEqual(names(folder), ['site']);
  });

  it('takes an empty folder', async () => {
    mkdirSync(out);
    await write(out, [text('index.html')]);
    assert.deepEqual(names(out), [MARKER, 'index.html']);
  });

  it('leaves the old site whole when making a file fails half way', async () => {
    await write(out, [text('index.html', 'old')]);
    function* failing(): Generator<OutputFile> {
      yield text('index.html', 'new');
      throw new TypeError('a bug');
    }
    await assert.rejects(write(out, failing()), new TypeError('a bug'));
    assert.equal(readFileSync(join(out, 'index.html'), 'utf8'), 'old');
    assert.deepEqual(names(folder), ['site']);
  });

  it('leaves the old site whole when it is interrupted', async () => {
    await write(out, [text('index.html', 'old')]);
    const controller = new AbortController();
    function* slow(): Generator<OutputFile> {
      for (let index = 0; index < 1000; index++) {
        if (index === 300) controller.abort(new Error('stopped'));
        yield text(`${index}.html`);
      }
    }
    await assert.rejects(write(out, slow(), { signal: controller.signal }), new Error('stopped'));
    assert.deepEqual(names(out), [MARKER, 'index.html']);
    assert.deepEqual(names(folder), ['site']);
  });

  it('brings back a site that a crash left moved aside, before anything else', async () => {
    await write(out, [text('index.html', 'good')]);
    const { old, fresh } = neighboursOf(out);
    renameSync(out, old);
    mkdirSync(fresh);
    writeFileSync(join(fresh, 'half.html'), '');
    await assert.rejects(
      write(
        out,
        (function* (): Generator<OutputFile> {
          assert.equal(readFileSync(join(out, 'index.html'), 'utf8'), 'good');
          throw new Error('stop here');
        })(),
      ),
      new Error('stop here'),
    );
    assert.deepEqual(names(out), [MARKER, 'index.html']);
  });

  it('waits for another build and says who holds the folder', async () => {
    const { lock } = neighboursOf(out);
    const release = await takeLock(lock, out);
    const fault = await faultOf(takeLock(lock, out, 0));
    assert.equal(fault.sentence('zh-CN'), `另一个 kepu（进程 ${process.pid}）正在写入“${out}”，请等它结束后再试。`);
    setTimeout(release, 50);
    await write(out, [text('index.html')]);
    assert.ok(!existsSync(lock));
  });

  it('takes over the lock of a process that is gone', async () => {
    const { lock } = neighboursOf(out);
    (await takeLock(lock, out))();
    writeFileSync(lock, JSON.stringify({ pid: 2 ** 22 + 1, host: (await import('node:os')).hostname() }));
    await write(out, [text('index.html')]);
    assert.ok(existsSync(join(out, MARKER)));
  });

  it('says in one sentence that a place cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const fault = await faultOf(write(join(folder, 'file/site'), [text('index.html')]));
    assert.equal(fault.code, 'machine/other');
    assert.match(fault.sentence('zh-CN'), /^无法写入“.*file\/site”（(ENOTDIR|EEXIST)）；原来的网站没有改动。$/);
  });

  for (const path of ['../x', '/x', 'a//b', 'a/./b', 'C:/x', 'a\\b', 'a\0b', '']) {
    it(`refuses the path ${JSON.stringify(path)}`, async () => {
      await assert.rejects(write(out, [text(path)]), new Error(`“${path}” is no path of an output file.`));
    });
  }

  it('refuses two files of one name', async () => {
    await assert.rejects(write(out, [text('a'), text('a')]), new Error('Two files of the output are called “a”.'));
  });
});

describe('site/write: pictures', () => {
  function assetOf(path: string, width: number, height: number, hash = path): Asset {
    return {
      source: { path, kind: 'picture', absolutePath: join(folder, path), size: 1, hash, width, height },
      url: 'p.jpg',
      variants: [{ width, height, webp: 'p.webp', jpeg: 'p.jpg' }],
    };
  }
  const orders = (asset: Asset, width: number): OutputFile[] => [
    { path: 'p.webp', contents: { pictureOf: asset, format: 'webp', width } },
    { path: 'p.jpg', contents: { pictureOf: asset, format: 'jpeg', width } },
  ];

  it('turns pictures upright, scales them and drops where they were taken', async () => {
    const photo = sharp({ create: { width: 200, height: 100, channels: 3, background: 'red' } }).withExif({
      IFD0: { Copyright: '某家长', Orientation: '6' },
      IFD3: { GPSLatitude: '43/1 49/1 0/1' },
    });
    writeFileSync(join(folder, 'a.jpg'), await photo.withMetadata({ orientation: 6 }).jpeg().toBuffer());
    await write(out, orders(assetOf('a.jpg', 100, 200), 50));
    for (const name of ['p.webp', 'p.jpg']) {
      const meta = await sharp(join(out, name)).metadata();
      assert.deepEqual([meta.width, meta.height], [50, 100]);
      assert.deepEqual(
        [meta.exif, meta.xmp, meta.iptc, meta.orientation],
        [undefined, undefined, undefined, undefined],
      );
    }
  });

  it('draws an SVG as pixels, larger than it says it is', async () => {
    writeFileSync(
      join(folder, 'a.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><circle r="5"/></svg>',
    );
    await write(out, orders(assetOf('a.svg', 20, 10), 400));
    const meta = await sharp(join(out, 'p.webp')).metadata();
    assert.deepEqual([meta.format, meta.width, meta.height], ['webp', 400, 200]);
  });

  it('puts a grey field for a picture that cannot be decoded, and says so', async () => {
    writeFileSync(join(folder, 'a.png'), 'no picture');
    const { diagnostics } = await write(out, orders(assetOf('a.png', 30, 20), 30));
    assert.equal(diagnostics.length, 1);
    assert.equal(diagnostics[0]?.file, 'a.png');
    assert.match(diagnostics[0]?.message ?? '', /^图片无法解码（.+），页面上以灰色代替。$/);
    assert.deepEqual((await sharp(join(out, 'p.jpg')).metadata()).height, 20);
  });

  it('gives the same bytes from the cache, and when a byte of the cache is damaged', async () => {
    const cacheDir = join(folder, 'cache');
    const source = await sharp({ create: { width: 64, height: 64, channels: 3, background: 'teal' } })
      .png()
      .toBuffer();
    writeFileSync(join(folder, 'a.png'), source);
    const asset = assetOf('a.png', 64, 64);
    const build = async (): Promise<Buffer> => {
      await write(out, orders(asset, 64), { cacheDir });
      return readFileSync(join(out, 'p.webp'));
    };
    const first = await build();
    rmSync(join(folder, 'a.png'));
    assert.deepEqual(await build(), first, 'not encoded again');
    writeFileSync(join(folder, 'a.png'), source);
    for (const name of names(cacheDir)) {
      const bytes = readFileSync(join(cacheDir, name));
      bytes[40] = (bytes[40] ?? 0) ^ 1;
      writeFileSync(join(cacheDir, name), bytes);
    }
    assert.deepEqual(await build(), first);
  });
});
