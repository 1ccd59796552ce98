import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepSegment } from '../../../site/collect/romanise.js';
import { collectPages, makePage, messages } from './make-pages.js';

const urlsOf = (paths: string[], config = {}) =>
  Object.fromEntries(
    collectPages(
      paths.map((path) => makePage(path)),
      { config },
    ).site.pages.map(({ path, url }) => [path, url]),
  );

describe('site/collect/routes', () => {
  it('writes Han characters as pinyin, and nothing but ASCII', () => {
    assert.deepEqual(urlsOf(['活动/科技节 方案.md', 'a/ＡＢ（二）.md', 'café.md']), {
      '活动/科技节 方案.md': 'huo-dong/ke-ji-jie-fang-an/index.html',
      'a/ＡＢ（二）.md': 'a/ab-er/index.html',
      'café.md': 'cafe/index.html',
    });
  });

  it('lets index.md and a readme below the root stand for their folder', () => {
    assert.deepEqual(urlsOf(['index.md', '社团/index.md', 'b/README.md', 'README.md']), {
      'index.md': 'index.html',
      '社团/index.md': 'she-tuan/index.html',
      'b/README.md': 'b/index.html',
      'README.md': 'readme/index.html',
    });
  });

  it('keeps Han characters with `urls: keep`, but nothing a file system refuses', () => {
    assert.deepEqual(urlsOf(['活动/甲:乙?.md', 'con.md'], { urls: 'keep' }), {
      '活动/甲:乙?.md': '活动/甲-乙/index.html',
      'con.md': 'con-page/index.html',
    });
  });

  it('takes the slug for the last segment, or for the whole address if it has a slash', () => {
    const { site } = collectPages([
      makePage('计划/甲.md', { slug: 'plan' }),
      makePage('计划/乙.md', { slug: '/2026/Plan' }),
    ]);
    assert.deepEqual(site.pages.map(({ url }) => url).sort(), ['2026/plan/index.html', 'ji-hua/plan/index.html']);
  });

  it('refuses a slug that leads out of the site', () => {
    const { site, diagnostics } = collectPages([makePage('a.md', { slug: '../../etc' })]);
    assert.equal(site.pages[0]?.url, 'a/index.html');
    assert.equal(diagnostics[0]?.severity, 'error');
    assert.deepEqual(messages(diagnostics), ['route/slug a.md: “网址”不能为空，也不能指向网站外面。']);
  });

  it('keeps the first of two equal addresses and tells the other, case aside', () => {
    const { site, diagnostics } = collectPages([makePage('实验.md'), makePage('试验.md'), makePage('Shi-Yan.md')]);
    const urls = site.pages.map(({ url }) => url);
    assert.equal(new Set(urls.map((url) => url.toLowerCase())).size, 3);
    assert.deepEqual(messages(diagnostics), [
      'route/collision 实验.md: 网址与“Shi-Yan.md”的相同，已改为 shi-yan-a6b2/index.html。',
      'route/collision 试验.md: 网址与“Shi-Yan.md”的相同，已改为 shi-yan-aafa/index.html。',
    ]);
  });

  it('cuts long segments at a syllable and keeps them apart by a hash', () => {
    const url = urlsOf([`${'科学教育'.repeat(12)}.md`]);
    const segment = Object.values(url)[0]?.split('/')[0] ?? '';
    assert.match(segment, /^[a-z-]+-[0-9a-f]{4}$/);
    assert.ok(segment.length <= 60, segment);
  });

  it('keeps no name that Windows refuses, with an ending or without', () => {
    const segments = ['CON', 'nul.txt', 'aux.', 'com¹', 'a:b', 'x. ', 'console.md', 'lpt10'].map(keepSegment);
    assert.deepEqual(segments, [
      'CON-page',
      'nul-page.txt',
      'aux-page',
      'com¹-page',
      'a-b',
      'x',
      'console.md',
      'lpt10',
    ]);
  });

  it('gives equal addresses whatever the order of the pages', () => {
    const paths = ['实验.md', '试验.md', 'Shi-Yan.md'];
    assert.deepEqual(urlsOf(paths), urlsOf([...paths].reverse()));
  });
});
