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

  it('cuts a long one into pages of letters, each of at most 150 KB when compressed', async () => {
    const files = await renderAll(collectPages(pagesWith(3_100)).site);
    const page = files.get('search/index.html') ?? '';
    assert.match(page, /<a href="..\/search\/b\/index.html">B<\/a>/);
    assert.doesNotMatch(page, /表0/);
    const first = files.get('search/b/index.html') ?? '';
    assert.match(first, /<a href="..\/..\/search\/b\/index.html" aria-current="page">B<\/a>/);
    assert.match(files.get('search/b/2/index.html') ?? '', /<a href="..\/..\/..\/a\/index.html#h\d+">表\d+<\/a>/);
    for (const [path, contents] of files)
      if (path.startsWith('search/')) assert.ok(gzipSync(contents).length < 150_000, path);
  });
});
