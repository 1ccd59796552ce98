import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renderAll, smallSite } from './support/small-site.js';

/** A page whose gallery holds so many works of three kinds in turn. */
function pageOf(year: string, count: number): string {
  const rows = Array.from({ length: count }, (_, at) => `| ${year.slice(0, 4)}号${at + 1} | ${'画车船'[at % 3]}模 |`);
  const table = ['| 作品 | 类别 |', '| --- | --- |', ...rows].join('\n');
  return `---\nslug: w${year.slice(0, 4)}\nschoolYear: ${year}\n---\n# ${year}\n\n::: gallery\n${table}\n:::\n`;
}

describe('galleries too long for one page', () => {
  test('a page leads to all its works, the page of all to the years, and albums are cut once', async () => {
    const files = await renderAll(
      smallSite(
        {},
        {
          'a.md': pageOf('2025-2026', 250),
          'b.md': pageOf('2026-2027', 30),
          'c.md': pageOf('2024-2025', 5),
          'd.md': pageOf('2023-2024', 241).replaceAll(/[画车船]模/g, ''),
        },
      ),
    );
    const linkOf = (path: string) => /<a part="more" href="([^"]*)">/.exec(files.get(path) ?? '')?.[1];
    assert.equal(linkOf('w2025/index.html'), '../gallery/2025-2026/index.html');
    assert.equal(linkOf('w2026/index.html'), '../gallery/2026-2027/index.html');
    assert.equal(linkOf('w2024/index.html'), undefined);
    const gallery = files.get('gallery/index.html') ?? '';
    const [anchor = ''] = /(?<=#).+/.exec(linkOf('gallery/index.html') ?? '') ?? [];
    assert.match(gallery, new RegExp(`<nav [^>]*id="${anchor}"`));
    // Choices and counts of the latest would seem to be those of all.
    assert.match(gallery, /<kepu-gallery [^>]*bare/);
    assert.ok(!gallery.includes('part="filters"'));
    assert.match(
      files.get('gallery/2025-2026/index.html') ?? '',
      /<h1><span class="nowrap">2025—2026 学年<\/span><wbr>作品 1\/2</,
    );
    const pages = /<nav [^>]*id="kepu-list-pages"[^]*?<\/nav>/.exec(gallery)?.[0] ?? '';
    assert.deepEqual(
      [...pages.matchAll(/<a [^>]*>(.*?)<span/g)].map(([, name]) => name),
      [
        '2026—2027 学年',
        '2025—2026 学年 1/2 画模、车模',
        '2025—2026 学年 2/2 车模、船模',
        '2024—2025 学年',
        '2023—2024 学年 1/2 第 1–121 项',
        '2023—2024 学年 2/2 第 122–241 项',
      ],
    );
    const albums = ['', '2/'].map((part) =>
      [...(files.get(`gallery/2025-2026/${part}index.html`) ?? '').matchAll(/<h2>(?:<!--[^>]*-->)?(.模)/g)].map(
        ([, name]) => name,
      ),
    );
    assert.deepEqual(albums, [
      ['画模', '车模'],
      ['车模', '船模'],
    ]);
  });

  test('works of a calendar year have a page and a column of their own', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, at) => `| 号${at} | ${'画车'[at % 2]}模 | ${at < 20 ? '2024—2025学年' : '2023'} |`,
    );
    const table = ['| 作品 | 类别 | 年份 |', '| --- | --- | --- |', ...rows].join('\n');
    const files = await renderAll(smallSite({}, { 'a.md': `# 作品\n\n::: gallery\n${table}\n:::\n` }));
    assert.match(files.get('gallery/2023/index.html') ?? '', /<h1>2023年/);
    const gallery = files.get('gallery/index.html') ?? '';
    assert.match(gallery, /<th scope="col">2023年<\/th>/);
    assert.match(
      gallery,
      /href="..\/gallery\/2023\/index.html\?kepu-gallery-all.kind=[^"]*&amp;kepu-gallery-all.year=2023#/,
    );
  });

  test('an album of which nothing can be shown says so, and choices of a page are kept in its address', async () => {
    const empty =
      '::: gallery 坏图\n![](没有.jpg)\n:::\n\n::: gallery 待交\n:::\n\n::: gallery 表头\n| 作品 | 作者 |\n| --- | --- |\n:::\n';
    const files = await renderAll(smallSite({}, { 'a.md': `---\nslug: w\n---\n# 作品\n\n${empty}` }));
    const page = files.get('w/index.html') ?? '';
    const walls = page.match(/<kepu-gallery [^]*?<\/kepu-gallery>/g) ?? [];
    assert.deepEqual(
      walls.map((wall) => [/ heading="(.*?)"/.exec(wall)?.[1], wall.includes('还没有作品。'), wall.includes('<li ')]),
      ['坏图', '待交', '表头'].map((title) => [title, true, false]),
    );
    assert.ok(walls.every((wall) => wall.includes(' sync-url')));
  });
});
