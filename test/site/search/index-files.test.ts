import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createIndexProvider, IndexReader } from '../../../components/search/index.js';
import { soundingLike } from '../../../components/search/slots.js';
import { IndexCache } from '../../../site/search/index-cache.js';
import { search } from '../../../site/search/search.js';
import { collectPages, makePage, searchNames } from '../collect/make-pages.js';
import { load, providerOf, section } from './written-index.js';

describe('site/search, the files of an index', () => {
  it('divides a large index into small files, and a search takes few of them', async () => {
    const pages = Array.from({ length: 60 }, (_, page) =>
      makePage(`p${page}.md`, {
        sections: [
          section(
            '',
            '',
            Array.from({ length: 400 }, (_, at) => String.fromCharCode(0x4e00 + ((page * 977 + at * 31) % 6000))).join(
              '',
            ),
          ),
          section('x', '科技节', `第${page}页的科技节`),
        ],
      }),
    );
    const { site } = collectPages(pages, {
      config: {
        search: {
          synonyms: [
            ['科技节', '拾光节'],
            ['滑雪', '滑冰'],
          ],
        },
      },
    });
    const index = await search(site, searchNames);
    const { core, values } = load(index);
    // Of words that mean the same, a reader loads what leads to something here.
    assert.equal(core.synonyms.split('\n').at(-1), '科技节/拾光节');
    const shards = core.terms.from.match(/[A-Z]/g)?.length ?? 0;
    assert.ok(shards >= 8, `${shards} shards`);
    const asked: string[] = [];
    const provider = createIndexProvider(
      async () => core,
      async (name) => {
        asked.push(name);
        return values.get(name);
      },
    );
    assert.equal((await provider.search('科技节')).total, 60);
    assert.ok(asked.filter((name) => name.startsWith('terms')).length <= 4, asked.join(' '));
    for (const { contents } of index.files) assert.ok((contents as Buffer).length < 60_000);
  });

  it('reads few texts for a word that no section holds', async () => {
    const filler = '今天天气很好。'.repeat(600);
    const pages = Array.from({ length: 20 }, (_, page) =>
      makePage(`p${page}.md`, { sections: [section('', '', `科技小组${filler}`)] }),
    );
    const asked = new Set<string>();
    const provider = providerOf(await search(collectPages(pages).site, searchNames), asked);
    await provider.prepare('科技拐棒');
    const texts = [...asked].filter((name) => name.startsWith('text'));
    assert.ok(texts.length > 0 && texts.length <= 8, `${texts.length} texts`);
  });

  it('shows and counts few sections that hold a part of what another one holds whole', async () => {
    const filler = '今天天气很好。'.repeat(600);
    const words = ['气象站百叶箱', ...new Array(6).fill('气象站'), ...new Array(6).fill('百叶箱')];
    const pages = words.map((word, page) =>
      makePage(`p${page}.md`, { kind: 'activity-plan', sections: [section('', '', `${word}${filler}`)] }),
    );
    const provider = providerOf(await search(collectPages(pages).site, searchNames));
    const { hits, total, facets } = await provider.search('气象站 百叶箱', { facets: true });
    assert.deepEqual([hits.length, total, hits[0]?.url], [6, 6, 'p0/index.html']);
    assert.deepEqual(facets?.kind, [['活动方案', 6]]);
    assert.equal((await provider.search('气象站')).hits.length, 7);
  });

  it('finds a character of a large site in one part, whatever stands beside it, and one that sounds so', async () => {
    const pages = Array.from({ length: 21 }, (_, page) =>
      makePage(`p${page}.md`, {
        sections: Array.from({ length: 100 }, (_, at) => {
          const number = page * 100 + at;
          const beside = String.fromCharCode(0x4e00 + number);
          return section(`s${at}`, number === 1234 ? '奖' : `节${number}`, `奖${beside}。${at === 7 ? '讲桥' : ''}`);
        }),
      }),
    );
    const index = await search(collectPages(pages).site, searchNames);
    const asked = new Set<string>();
    const provider = providerOf(index, asked);
    const partsOf = async (typed: string) => {
      asked.clear();
      const { total, hits } = await provider.search(typed);
      return { total, url: hits[0]?.url, parts: [...asked].filter((name) => name.startsWith('terms')).length };
    };
    assert.deepEqual(await partsOf('奖'), { total: 2100, url: 'p12/index.html#s34', parts: 1 });
    // Those of one syllable stand together.
    assert.deepEqual(await partsOf('讲'), { total: 21, url: 'p0/index.html#s7', parts: 0 });
    const { url, parts } = await partsOf('jiang');
    assert.deepEqual({ url, parts }, { url: 'p12/index.html#s34', parts: 0 });
    // Two characters are looked up as ever.
    assert.equal((await partsOf('讲桥')).total, 21);
  });

  it('files a word with the words that mean the same: they are one part', async () => {
    const text = '领导小组由校长任组长。组织机构见附件。组委会设在科学组。';
    const filler = Array.from({ length: 60 }, (_, page) =>
      Array.from({ length: 200 }, (_, at) => String.fromCharCode(0x4e00 + ((page * 977 + at * 31) % 6000))).join(''),
    );
    const pages = [text, ...filler].map((each, number) =>
      makePage(`p${number}.md`, { sections: [section('', '', each)] }),
    );
    const { core, values } = load(await search(collectPages(pages).site, searchNames));
    const asked: string[] = [];
    const reader = new IndexReader(core, async (name) => {
      asked.push(name);
      return values.get(name);
    });
    assert.ok((await reader.term('小', '组')).length > 0);
    assert.deepEqual(asked, [], 'what stands in many such sets is in the first part');
    for (const word of ['领导', '小组', '组织', '机构', '组委', '委会'])
      assert.ok((await reader.term(word.charAt(0), word.charAt(1))).length > 0, word);
    assert.ok(new Set(asked).size <= 2, asked.join(' '));
    // By its sound, too.
    const found = await reader.terms(soundingLike('令', reader.readings), soundingLike('倒', reader.readings));
    assert.ok(found.some(({ first, second }) => first + second === '领导'));
  });

  it('names files by their contents: the same site gives the same names, another text other ones', async () => {
    const pathOf = async (text: string) =>
      (await search(collectPages([makePage('a.md', { sections: [section('', '', text)] })]).site, searchNames)).path;
    assert.equal(await pathOf('甲'), await pathOf('甲'));
    assert.notEqual(await pathOf('甲'), await pathOf('乙'));
    assert.match(await pathOf('甲'), /^search\/index\.[0-9a-f]{8}\.js$/);
  });

  it('keeps the index until something that is searched changes, or what reads it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kepu-index-'));
    const file = join(folder, 'search.ndjson');
    const made = async (text: string, engine = 'engine') => {
      const { site } = collectPages([makePage('a.md', { sections: [section('', '', text)] })]);
      const before = statSync(file, { throwIfNoEntry: false })?.ino;
      const { files, ...index } = await search(site, searchNames, new IndexCache(file, engine));
      const { files: inMemory, ...same } = await search(site, searchNames);
      assert.deepEqual([index, [...files]], [same, [...inMemory]]);
      files.close();
      return statSync(file).ino !== before;
    };
    try {
      assert.equal(await made('科技节'), true);
      assert.equal(await made('科技节'), false);
      assert.equal(await made('艺术节'), true);
      assert.equal(await made('艺术节', 'another engine'), true);
      writeFileSync(file, '{"key":');
      assert.equal(await made('艺术节'), true, 'a file that was cut off is no index');
      truncateSync(file, statSync(file).size - 2);
      assert.equal(await made('艺术节'), true, 'nor is one without its end');
      const { site } = collectPages([makePage('a.md', { sections: [section('', '', '科技节')] })]);
      const { files } = await search(site, searchNames, new IndexCache(join(file, 'no', 'folder'), 'engine'));
      assert.deepEqual([...files], [...(await search(site, searchNames)).files], 'where nothing can be kept');
      assert.deepEqual(readdirSync(folder), ['search.ndjson']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
