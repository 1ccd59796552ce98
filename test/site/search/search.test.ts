import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { SearchIndexPart } from '../../../site/search/index-part.js';
import { search } from '../../../site/search/search.js';
import { collectPages, makePage } from '../collect/make-pages.js';

/** Runs the scripts as a page would. */
function load(files: ReturnType<typeof search>['files']): SearchIndexPart[] {
  const parts: SearchIndexPart[] = [];
  const kepuSearchData = (part: unknown) => parts.push(JSON.parse(JSON.stringify(part)) as SearchIndexPart);
  for (const { contents } of files) runInNewContext(contents as string, { kepuSearchData });
  return parts;
}

const section = (id: string, heading: string, text: string, path: string[] = []) => ({ id, heading, text, path });

describe('site/search', () => {
  it('makes an entry of every section, the text before the first heading first', () => {
    const { site } = collectPages([
      makePage('a.md', {
        title: '方案',
        kind: 'activity-plan',
        date: '2026-10-12',
        grades: [3],
        sections: [section('', '', '开头'), section('目标', '目标', '做成一件东西', ['一']), section('空', '空', '')],
      }),
    ]);
    const [part] = load(search(site, () => '活动方案').files);
    const common = { title: '方案', kind: '活动方案', date: '2026-10-12', grades: [3] };
    assert.deepEqual(part, {
      version: 1,
      part: 0,
      entries: [
        { url: 'a/index.html', ...common, text: '开头' },
        { url: 'a/index.html#目标', ...common, heading: '目标', path: ['一'], text: '做成一件东西' },
        { url: 'a/index.html#空', ...common, heading: '空', text: '' },
      ],
    });
  });

  it('finds a page by its title even if its text begins with a heading, and leaves out what wants to be', () => {
    const { site } = collectPages([
      makePage('a.md', { sections: [section('x', '一', '文字')] }),
      makePage('b.md', { search: false, sections: [section('', '', '不搜')] }),
    ]);
    const [part] = load(search(site).files);
    assert.deepEqual(
      part?.entries.map(({ url }) => url),
      ['a/index.html', 'a/index.html#x'],
    );
  });

  it('divides a large index into parts that together hold everything once', () => {
    const pages = Array.from({ length: 60 }, (_, index) =>
      makePage(`p${index}.md`, { sections: [section('', '', `第${index}页${'科技节'.repeat(4000)}`)] }),
    );
    const { site } = collectPages(pages, { config: { search: { synonyms: [['科幻画', '绘画']] } } });
    const index = search(site);
    const parts = load(index.files);
    assert.ok(parts.length > 1);
    assert.deepEqual(parts[0]?.more, index.paths.slice(1));
    assert.deepEqual(parts[0]?.synonyms, [['科幻画', '绘画']]);
    const urls = parts.flatMap(({ entries }) => entries.map(({ url }) => url));
    assert.equal(urls.length, 60);
    assert.equal(new Set(urls).size, 60);
    assert.equal(index.bytesToFirstResult, gzipSync(index.files[0]?.contents as string).length);
    for (const { contents } of index.files) assert.ok(Buffer.byteLength(contents as string) < 700 * 1024);
  });

  it('names files by their contents: the same site gives the same names, another text other ones', () => {
    const pathsOf = (text: string) =>
      search(collectPages([makePage('a.md', { sections: [section('', '', text)] })]).site).paths;
    assert.deepEqual(pathsOf('甲'), pathsOf('甲'));
    assert.notDeepEqual(pathsOf('甲'), pathsOf('乙'));
    assert.match(pathsOf('甲')[0] ?? '', /^search\/index\.[0-9a-f]{8}\.js$/);
  });

  it('gives nothing for a portal without text', () => {
    assert.deepEqual(search(collectPages([]).site), { files: [], paths: [], bytesToFirstResult: 0 });
  });
});
