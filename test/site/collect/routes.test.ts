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
    const names = [
      'CON',
      'nul.txt',
      'aux.',
      'com¹',
      'a:b',
      'x. ',
      'console.md',
      'lpt10',
      'CONIN$',
      'conout$.md',
      '甲\u202egnp',
    ];
    const segments = names.map(keepSegment);
    assert.deepEqual(segments, [
      'CON-page',
      'nul-page.txt',
      'aux-page',
      'com¹-page',
      'a-b',
      'x',
      'console.md',
      'lpt10',
      'CONIN$-page',
      'conout$-page.md',
      '甲gnp',
    ]);
  });

  it('writes a folder in one way, and the portal’s own as it does, for disks that know no case', () => {
    const paths = [
      'Calendar/index.md',
      'TAGS/Light.md',
      'Club/Astro.md',
      'club/index.md',
      'club/Bees/a.md',
      'Data/a.md',
    ];
    assert.deepEqual(urlsOf(paths, { urls: 'keep' }), {
      'Calendar/index.md': 'calendar/index.html',
      'TAGS/Light.md': 'tags/light/index.html',
      'Club/Astro.md': 'club/Astro/index.html',
      'club/index.md': 'club/index.html',
      'club/Bees/a.md': 'club/Bees/a/index.html',
      'Data/a.md': 'data/a/index.html',
    });
  });

  it('makes no folder of what is a file of the portal', () => {
    const { site, diagnostics } = collectPages(
      [makePage('a.md', { slug: 'Feed.XML' }), makePage('data/awards.csv.md'), makePage('data/list.md')],
      { config: { urls: 'keep' } },
    );
    assert.deepEqual(site.pages.map(({ url }) => url).sort(), [
      'Feed.XML-fecc/index.html',
      'data/awards.csv-e6d4/index.html',
      'data/list/index.html',
    ]);
    assert.deepEqual(messages(diagnostics), [
      'route/collision a.md: 网址与“Feed.XML”的相同，已改为 Feed.XML-fecc/index.html。',
      'route/collision data/awards.csv.md: 网址与“data/awards.csv”的相同，已改为 data/awards.csv-e6d4/index.html。',
    ]);
  });

  it('redirects from no address that a file or folder of the portal has', () => {
    const taken = ['/feed.xml', '/404.html', '/B/', '/b', '/b/index.html/c', '/search/a/', '/kepu/site.js'];
    const { site, diagnostics } = collectPages([
      makePage('b.md'),
      makePage('c.md', { aliases: [...taken, '/old.html', '/Old.html/x', '/dir/y/', '/Kalender/'] }),
    ]);
    assert.deepEqual(site.redirects.map(({ from }) => from).sort(), [
      'Kalender/index.html',
      'dir/y/index.html',
      'old.html',
    ]);
    const aliases = diagnostics.filter(({ code }) => code === 'route/alias').map(({ found }) => found);
    assert.deepEqual(aliases, [...taken, '/Old.html/x']);
  });

  it('gives equal addresses whatever the order of the pages', () => {
    const paths = ['实验.md', '试验.md', 'Shi-Yan.md'];
    assert.deepEqual(urlsOf(paths), urlsOf([...paths].reverse()));
  });
});
