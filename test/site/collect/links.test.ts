import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placePicture } from '../../../site/collect/assets.js';
import { resolveAsset, resolveLink } from '../../../site/collect/links.js';
import { defaultConfig } from '../../../site/config/defaults.js';
import { parse } from '../../../site/parse/parse.js';
import { picture } from '../../../site/render/body.js';
import { collectPages, link, makeFile, makePage, messages } from './make-pages.js';

const pagesOf = (texts: Readonly<Record<string, string>>) =>
  parse(
    Object.entries(texts).map(([path, text]) => makeFile(path, { kind: 'markdown', text })),
    { config: defaultConfig(), buildDate: '2026-11-22' },
  ).pages;

const pages = [
  makePage('计划/a.md', {
    headings: [{ level: 2, text: '目标', id: '目标', line: 3 }],
    body: [link('../files/%E8%A1%A8.pdf'), link('../files/1#楼.pdf'), '<img src="', link('x.png'), '">'],
  }),
  makePage('计划/b c.md'),
  makePage('社团/index.md'),
];
const files = [
  makeFile('files/表.pdf'),
  makeFile('files/1#楼.pdf'),
  makeFile('计划/x.png', { kind: 'picture', width: 2000, height: 1000 }),
];
const { site, diagnostics } = collectPages(pages, { files });
const from = site.pageByPath.get('计划/a.md');

const asItIs = Object.assign((path: string) => path, { find: () => [] });

describe('site/collect/links', () => {
  assert.ok(from);
  assert.deepEqual(diagnostics, []);

  for (const [href, expected] of [
    ['b c.md', '../b-c/index.html'],
    ['b%20c.md#x', '../b-c/index.html#x'],
    ['b c', '../b-c/index.html'],
    ['b c.html', '../b-c/index.html'],
    ['./../社团/', '../../she-tuan/index.html'],
    ['../社团', '../../she-tuan/index.html'],
    ['/社团/index.md', '../../she-tuan/index.html'],
    ['#目标', '#%E7%9B%AE%E6%A0%87'],
    ['a.md#目标', '#%E7%9B%AE%E6%A0%87'],
    ['/calendar/?grade=3', '../../calendar/index.html?grade=3'],
    ['../calendar/index.html', '../../calendar/index.html'],
    ['../files/表.pdf', '../../files/biao-ab12.pdf'],
    ['../files/1#楼.pdf', '../../files/1-lou-ab12.pdf'],
    ['https://example.com/a b', 'https://example.com/a b'],
    ['mailto:a@b.cn', 'mailto:a@b.cn'],
  ] as const) {
    it(`leads ${href} to ${expected}`, () => {
      assert.equal(resolveLink(site, from, href)?.href, expected);
    });
  }

  it('leads nowhere out of the content folder', () => {
    assert.equal(resolveLink(site, from, '../../etc/passwd'), undefined);
    assert.equal(resolveLink(site, from, '%2e%2e/%2e%2e/etc/passwd'), undefined);
  });

  it('publishes a picture under a name made of its bytes, in the widths it has', () => {
    const asset = resolveAsset(site, from, 'x.png');
    assert.deepEqual(
      asset?.variants.map(({ width, height }) => [width, height]),
      [
        [480, 240],
        [960, 480],
        [1600, 800],
      ],
    );
    assert.equal(asset?.url, 'pictures/ab12cd34ef56.jpg', 'a link leads to it at full size');
    assert.deepEqual(asset?.original, { format: 'jpeg', width: 2000, isOriginal: true });
  });

  it('leads from a work to its picture at full size where readers may keep it', () => {
    const files = ['大.jpg', '小.jpg'].map((path, at) =>
      makeFile(path, { kind: 'picture', width: 3000, height: 2000, hash: `${at}b12cd34ef56ab12` }),
    );
    const gallery = (name: string, options: string) =>
      `::: gallery ${name}展 ${options}\n![${name}](${name}.jpg)\n:::\n`;
    const texts = { 'w.md': `# 作品\n\n${gallery('大', '{download=true}')}\n${gallery('小', '')}` };
    const { site } = collectPages(pagesOf(texts), { files, texts });
    assert.deepEqual(
      site.collections.works.map(({ title, pictures: [picture] }) => [title, picture?.full]),
      [
        ['大', 'pictures/0b12cd34ef56.jpg'],
        ['小', 'pictures/1b12cd34ef56-1600.jpg'],
      ],
    );
  });

  it('tells of films that few browsers play, once each', () => {
    const rows = ['手机.mov', '旧.wmv', '新.mp4'].map((name) => `| ${name[0]} | [看](${name}) |`).join('\n');
    const texts = { 'f.md': `# 影片\n\n::: gallery\n| 作品 | 视频 |\n| --- | --- |\n${rows}\n:::\n` };
    const files = ['手机.mov', '新.mp4'].map((path) => makeFile(path));
    const { diagnostics } = collectPages(pagesOf(texts), { texts, files });
    assert.deepEqual(
      messages(diagnostics).filter((message) => message.startsWith('film/')),
      [
        'film/format f.md: 视频“手机.mov”很多浏览器不能播放。',
        'film/format f.md: 视频“旧.wmv”浏览器不能播放，没有发布。',
      ],
    );
  });

  it('keeps a long picture within what WebP and JPEG hold, and a panorama so high that one can look closer', () => {
    const sizes = (width: number, height: number) => {
      const asset = placePicture(makeFile('x.tif', { kind: 'picture', width, height }), {
        urls: 'pinyin',
        maskPath: asItIs,
        maskName: asItIs,
        images: defaultConfig().images,
        isLinked: true,
      });
      const largest = asset.variants.at(-1);
      return [largest?.width, largest?.height, asset.original?.width];
    };
    assert.deepEqual(sizes(4000, 3000), [1600, 1200, 4000]);
    assert.deepEqual(sizes(10_000, 2000), [3600, 720, 10_000]);
    assert.deepEqual(sizes(1000, 20_000), [819, 16_380, 1000]);
    assert.deepEqual(sizes(60_000, 300), [16_383, 82, 60_000]);
    assert.deepEqual(sizes(70_000, 100), [16_383, 23, 65_500]);
    assert.deepEqual(sizes(500, 80_000), [102, 16_320, 409]);
  });

  it('keeps a picture moving in its widest size, and in its own where a page links to it', () => {
    const asset = placePicture(
      makeFile('x.gif', { kind: 'picture', width: 2000, height: 1000, hash: 'ab12cd34ef5678', motion: 'kept' }),
      {
        urls: 'pinyin',
        maskPath: asItIs,
        maskName: asItIs,
        images: defaultConfig().images,
        isLinked: true,
      },
    );
    assert.equal(asset.moving, 'pictures/ab12cd34ef56-1600-moving.webp');
    assert.equal(asset.url, 'pictures/ab12cd34ef56.webp');
    assert.deepEqual(asset.original, { format: 'webp', width: 2000, isOriginal: true, isMoving: true });
    const markup = String(picture(asset, { url: 'a/index.html', root: '../' }, { alt: '', sizes: '100vw' }));
    assert.match(
      markup,
      /^<picture><source media="\(prefers-reduced-motion: no-preference\)" type="image\/webp" srcset="\.\.\/pictures\/ab12cd34ef56-1600-moving\.webp">/,
    );
  });

  it('places a picture that is missing where its name stands, in a gallery, too', () => {
    const text =
      '::: gallery\n![小船](x.png)\n![风筝](无.png)\n\n![灯](x.png) ![桥](缺.png)\n:::\n\n甲\n乙 <img src="x.png"> <img\nsrc="无.jpg"> <img src="旧.tga">\n';
    const ofGallery = makeFile('计划/作品.md', { kind: 'markdown', text });
    const { diagnostics: found } = collectPages(pagesOf({ '计划/作品.md': text }), { files: [...files, ofGallery] });
    assert.deepEqual(
      found.filter(({ code }) => code === 'picture/missing').map(({ line, column }) => [line, column]),
      [
        // Tags within a paragraph.
        [9, 1],
        [10, 24],
        [3, 7],
        [5, 18],
      ],
    );
  });

  it('reports what leads nowhere, each with its place', () => {
    const page = makePage('a.md', {
      body: [
        link('nothing.md', 4),
        link('draft.md', 5),
        link('b.md#nowhere', 6),
        link('B.MD', 7),
        link('视频/实验.AVI', 7),
        { type: 'picture', src: '缺.png', alt: '', line: 8, column: 3 },
      ],
      attachments: ['缺.pdf', '名单.xml', '旧网页.html', '没有后缀'],
    });
    const found = collectPages([page, makePage('b.md'), makePage('draft.md', { draft: true })]).diagnostics;
    assert.deepEqual(messages(found), [
      'link/dead a.md: 链接“nothing.md”没有对应的页面或文件。',
      'link/draft a.md: 链接“draft.md”指向草稿，草稿不发布。',
      'link/anchor a.md: 链接“b.md#nowhere”指向的位置“#nowhere”在那一页上找不到。',
      'link/case a.md: 链接“B.MD”与文件名“b.md”的大小写不同，已按文件名链接。',
      'film/format a.md: 视频“视频/实验.AVI”浏览器不能播放，没有发布。',
      'picture/missing a.md: 找不到图片“缺.png”，页面上只显示文字说明。',
      'attachment/missing a.md: 找不到附件“缺.pdf”。',
      'attachment/missing a.md: “名单.xml”这种类型的文件不能当附件发布。',
      'attachment/missing a.md: “旧网页.html”这种类型的文件不能当附件发布。',
      'attachment/missing a.md: 找不到附件“没有后缀”。',
    ]);
    assert.deepEqual(
      found.map(({ line }) => line),
      [4, 5, 6, 7, 7, 8, ...Array(4).fill(undefined)],
    );
    assert.ok(found.every(({ severity }) => severity === 'warning'));
  });

  it('makes redirects of aliases, but none over a page', () => {
    const found = collectPages([
      makePage('a.md', { aliases: ['/旧/页/', 'old.html', '/b/'] }),
      makePage('b.md', { aliases: ['OLD.html'] }),
    ]);
    assert.deepEqual(found.site.redirects, [
      { from: 'old.html', to: 'a/index.html' },
      { from: '旧/页/index.html', to: 'a/index.html' },
    ]);
    assert.deepEqual(messages(found.diagnostics), [
      'route/alias a.md: 旧地址“/b/”已经归“b.md”所有，没有设置跳转。',
      'route/alias b.md: 旧地址“OLD.html”已经归“a.md”所有，没有设置跳转。',
    ]);
  });
});
