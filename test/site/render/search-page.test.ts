import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { collectPages, makePage } from '../collect/make-pages.js';
import { renderAll } from './support/small-site.js';

const pagesWith = (count: number) => [
  makePage('a.md', {
    title: '安全',
    kind: 'regulation',
    grades: [3],
    sections: Array.from({ length: count }, (_, at) => ({ id: `h${at}`, heading: `表${at}`, path: [], text: '' })),
  }),
];

describe('site/render, the search page', () => {
  it('holds a short index itself: letters, kinds and grades, and a form that leads to the page', async () => {
    const files = await renderAll(collectPages(pagesWith(3)).site);
    const page = files.get('search/index.html') ?? '';
    assert.match(page, /<form class="search-form" role="search" action="index.html" method="get"/);
    assert.match(page, /<noscript><p class="search-note">这个浏览器没有开启脚本/);
    assert.match(page, /<a href="#kepu-index-b">B<\/a>/);
    assert.match(
      page,
      /<h3 id="kepu-index-b">B<\/h3><ul><li><a href="..\/a\/index.html#h0">表0<\/a> <span class="note">安全<\/span>/,
    );
    assert.match(page, /<h3 id="kepu-index-kind-regulation">规章制度<\/h3>/);
    assert.match(page, /<h3 id="kepu-index-grade-3">三年级<\/h3>/);
    assert.ok(![...files.keys()].some((path) => path.startsWith('search/b/')));
    assert.match(
      files.get('a/index.html') ?? '',
      /<form class="site-search" role="search" action="..\/search\/index.html"/,
    );
  });

  it('gives an overview of a long part, with a page a letter and one of all to print; a short part stays whole', async () => {
    const files = await renderAll(collectPages(pagesWith(320)).site);
    const page = files.get('search/index.html') ?? '';
    assert.match(
      page,
      /<li><a href="..\/search\/b\/index.html"><span>B<\/span> <span class="note">320 条<\/span><\/a><\/li>/,
    );
    assert.match(page, /<a href="..\/search\/all-letters\/index.html">把 321 条列在一页上，便于打印<\/a>/);
    assert.doesNotMatch(page, /表0/);
    assert.match(page, /<h3 id="kepu-index-grade-3">三年级<\/h3>/);
    const all = files.get('search/all-letters/index.html') ?? '';
    assert.match(all, /<a href="#kepu-index-b">B<\/a>/);
    assert.equal(all.match(/<li><a href="..\/..\/a\/index.html#h\d+">表/g)?.length, 320);
    assert.match(
      files.get('search/b/index.html') ?? '',
      /<a href="..\/..\/search\/b\/index.html" aria-current="page">B<\/a>/,
    );
    assert.ok(!files.has('search/grade-3/index.html'));
  });

  it('names the topics with the most pages', async () => {
    const page = (name: string, tags: string[]) => makePage(`${name}.md`, { title: name, tags });
    const files = await renderAll(collectPages([page('a', ['安全', '社团']), page('b', ['社团'])]).site);
    assert.match(
      files.get('search/index.html') ?? '',
      /<h2 id="kepu-index-topics">按主题查<\/h2>\n<ul class="inline-list"><li><a href="[^"]+">社团<\/a> <span class="note">2<\/span>/,
    );
  });

  it('cuts a long one into pages of letters, each of at most 150 KB when compressed', async () => {
    const files = await renderAll(collectPages(pagesWith(3_100)).site);
    assert.ok(!files.has('search/all-letters/index.html'));
    const first = files.get('search/b/index.html') ?? '';
    assert.match(first, /<a href="..\/..\/search\/b\/index.html" aria-current="page">B<\/a>/);
    assert.match(files.get('search/b/2/index.html') ?? '', /<a href="..\/..\/..\/a\/index.html#h\d+">表\d+<\/a>/);
    for (const [path, contents] of files)
      if (path.startsWith('search/')) assert.ok(gzipSync(contents).length < 150_000, path);
  });
});
