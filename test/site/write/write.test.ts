import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import sharp from 'sharp';
import type { Asset, OutputFile } from '../../../site/collect/site.js';
import { PictureStore } from '../../../site/pictures/picture-store.js';
import { EnvironmentFault } from '../../../site/write/environment-fault.js';
import { MARKER, neighboursOf } from '../../../site/write/output-folder.js';
import { takeLock } from '../../../site/write/output-lock.js';
import { write } from '../../../site/write/write.js';
import { movingPicture } from '../../support/moving-picture.js';

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

  it('writes a text piece by piece', async () => {
    await write(out, [{ path: 'data/lines.ndjson', contents: { pieces: () => ['甲\n', '', '乙\n'] } }]);
    assert.equal(readFileSync(join(out, 'data/lines.ndjson'), 'utf8'), '甲\n乙\n');
  });

  it('leaves the very files of the site before where their names tell what is in them', async () => {
    const files = (second: string): OutputFile[] => [
      { ...text('search/terms.0a1b2c3d.0.js', 'same'), isNamedByContents: true },
      { ...text('search/terms.0a1b2c3d.1.js', second), isNamedByContents: true },
      text('index.html'),
    ];
    const stamps = () => files('').map(({ path }) => statSync(join(out, path)).ino);
    await write(out, files('cut off'));
    const [same, other, page] = stamps();
    await write(out, files('written whole'));
    assert.equal(stamps()[0], same);
    assert.notEqual(stamps()[1], other, 'what has another length is no such file');
    assert.notEqual(stamps()[2], page);
    assert.equal(readFileSync(join(out, 'search/terms.0a1b2c3d.1.js'), 'utf8'), 'written whole');
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
  function assetOf(path: string, width: number, height: number, given: Partial<Asset> = {}): Asset {
    return {
      source: { path, kind: 'picture', absolutePath: join(folder, path), size: 1, hash: path, width, height },
      url: 'p.jpg',
      name: path,
      variants: [{ width, height, webp: 'p.webp', jpeg: 'p.jpg' }],
      ...given,
    };
  }
  const orders = (asset: Asset, width: number): OutputFile[] => [
    { path: 'p.webp', contents: { pictureOf: asset, version: { format: 'webp', width } } },
    { path: 'p.jpg', contents: { pictureOf: asset, version: { format: 'jpeg', width } } },
  ];
  const photo = (format: 'jpeg' | 'png' | 'webp'): Promise<Buffer> =>
    sharp({ create: { width: 200, height: 100, channels: 3, background: 'red' } })
      .withExif({
        IFD0: { Copyright: 'SECRET-COPYRIGHT', Orientation: '6', ImageDescription: 'SECRET-WORDS' },
        IFD3: { GPSLatitude: '43/1 49/1 0/1', GPSAreaInformation: 'SECRET-PLACE' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>SECRET-XMP</a></x:xmpmeta>')
      .withIccProfile('p3')
      .withMetadata({ orientation: 6 })
      [format]()
      .toBuffer();

  for (const format of ['jpeg', 'png', 'webp'] as const) {
    it(`turns a ${format} upright, scales it and drops where and by whom it was taken`, async () => {
      const source = await photo(format);
      assert.match(source.toString('latin1'), /SECRET/, 'the test has something to find');
      writeFileSync(join(folder, 'a'), source);
      const asset = assetOf('a', 100, 200);
      const original: OutputFile = {
        path: 'full',
        contents: { pictureOf: asset, version: { format, width: 100, isOriginal: true } },
      };
      const avif: OutputFile = {
        path: 'p.avif',
        contents: { pictureOf: asset, version: { format: 'avif', width: 50 } },
      };
      await write(out, [...orders(asset, 50), avif, original]);
      for (const [name, size] of [
        ['p.webp', 50],
        ['p.jpg', 50],
        ['p.avif', 50],
        ['full', 100],
      ] as const) {
        const meta = await sharp(join(out, name)).metadata();
        assert.deepEqual([meta.width, meta.height], [size, size * 2], name);
        const { exif, xmp, iptc, icc, comments, orientation } = meta;
        assert.deepEqual([exif, xmp, iptc, icc, comments, orientation ?? 1], [...Array(5).fill(undefined), 1], name);
        assert.doesNotMatch(readFileSync(join(out, name), 'latin1'), /SECRET|Exif|GPS|ICC_PROFILE/, name);
      }
      assert.equal((await sharp(join(out, 'full')).metadata()).format, format);
    });
  }

  it('tells of pictures that have to be made, and of none that are there', async () => {
    writeFileSync(join(folder, 'a'), await photo('jpeg'));
    const told: string[] = [];
    const onPicture = (done: number, total: number) => told.push(`${done}/${total}`);
    const store = new PictureStore(join(folder, 'store'));
    await write(out, orders(assetOf('a', 100, 200), 50), { store, onPicture });
    assert.deepEqual(told, ['1/1']);
    await write(out, orders(assetOf('a', 100, 200), 50), { store, onPicture });
    assert.deepEqual(told, ['1/1']);
  });

  for (const format of ['gif', 'webp'] as const) {
    it(`keeps the frames of a ${format} that moves, their times, and nothing that was written into it`, async () => {
      writeFileSync(join(folder, 'a'), await movingPicture(format));
      const asset = assetOf('a', 60, 40);
      const version = { format: 'webp', width: 30, isMoving: true } as const;
      await write(out, [...orders(asset, 60), { path: 'moving.webp', contents: { pictureOf: asset, version } }]);
      const moving = await sharp(join(out, 'moving.webp')).metadata();
      assert.deepEqual([moving.width, moving.height, moving.pages, moving.loop], [30, 20, 3, 2]);
      assert.deepEqual(moving.delay, [100, 200, 300]);
      assert.doesNotMatch(readFileSync(join(out, 'moving.webp'), 'latin1'), /SECRET|EXIF/);
      assert.equal((await sharp(join(out, 'p.webp')).metadata()).pages ?? 1, 1);
    });
  }

  it('draws an SVG as pixels, larger than it says it is', async () => {
    const text = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><circle r="5"/></svg>';
    await write(out, orders(assetOf('a.svg', 20, 10, { text }), 400));
    const meta = await sharp(join(out, 'p.webp')).metadata();
    assert.deepEqual([meta.format, meta.width, meta.height], ['webp', 400, 200]);
  });

  it('puts a grey field for a picture that was changed into none meanwhile, and says so', async () => {
    writeFileSync(join(folder, 'a.png'), 'no picture');
    const { diagnostics } = await write(out, orders(assetOf('a.png', 30, 20), 30));
    assert.equal(diagnostics.length, 1);
    assert.equal(diagnostics[0]?.file, 'a.png');
    assert.match(diagnostics[0]?.message ?? '', /^图片无法解码（.+），页面上以灰色代替。$/);
    assert.deepEqual((await sharp(join(out, 'p.jpg')).metadata()).height, 20);
  });

  it('leaves the very files of the site before, and makes only the damaged one anew', async () => {
    const store = join(folder, 'store');
    writeFileSync(join(folder, 'a.png'), await photo('png'));
    const build = async (): Promise<Record<string, [inode: number, time: number, bytes: string]>> => {
      await write(out, orders(assetOf('a.png', 64, 64), 64), { store: new PictureStore(store) });
      return Object.fromEntries(
        ['p.webp', 'p.jpg'].map((name) => {
          const { ino, mtimeMs } = statSync(join(out, name));
          return [name, [ino, mtimeMs, readFileSync(join(out, name), 'base64')]];
        }),
      );
    };
    const first = await build();
    rmSync(join(folder, 'a.png'));
    assert.deepEqual(await build(), first, 'not encoded again, not even touched');

    writeFileSync(join(folder, 'a.png'), await photo('png'));
    const [kept] = names(store).filter((name) => name.endsWith('.webp'));
    const bytes = readFileSync(join(store, kept as string));
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    writeFileSync(join(store, kept as string), bytes);
    const mended = await build();
    assert.equal(mended['p.webp']?.[2], first['p.webp']?.[2], 'the right bytes again');
    assert.deepEqual(mended['p.jpg'], first['p.jpg']);
  });
});
