import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Award, Work } from '@kepu/components/records';
import fc from 'fast-check';
import { choiceAddress } from '../../../site/collect/choice-address.js';
import { evaluateFigure } from '../../../site/collect/figures.js';
import { placeLists } from '../../../site/collect/record-lists.js';
import type { Site } from '../../../site/collect/site.js';
import { awardYears } from '../../../site/render/made/award-matrix.js';
import { contestYear, levelPlace } from '../../../site/render/made/award-pivots.js';
import type { Pivot } from '../../../site/render/made/pivot.js';
import { zhCn } from '../../../site/render/strings/zh-cn.js';
import { renderAll, smallSite } from './support/small-site.js';

const anyAward = fc.record(
  {
    id: fc.uuid(),
    work: fc.constant('船'),
    people: fc.constant([]),
    tutors: fc.constant([]),
    placeText: fc.constant(''),
    extras: fc.constant({}),
    date: fc.constantFrom('2023', '2026'),
    schoolYear: fc.constantFrom('2024-2025', '2025-2026', '2026-2027'),
    level: fc.constantFrom('city', 'county', 'school'),
    place: fc.constantFrom('first', 'second', 'other'),
    competition: fc.constantFrom('第十届科技节', '第十一届科技节', 'Science Fair', '科幻画（小学组）', '第 9 届'),
    count: fc.integer({ min: 0, max: 40 }),
  },
  { requiredKeys: ['id', 'work', 'people', 'tutors', 'placeText', 'extras'] },
) as fc.Arbitrary<Award>;

/** 1,504 → 1504. */
const numberOf = (text = ''): number => Number(text.replaceAll(',', ''));

describe('site/render/made, numbers of awards', () => {
  it('every number of every table is the figure a text would state', () => {
    fc.assert(
      fc.property(fc.array(anyAward, { maxLength: 30 }), (awards) => {
        const site = {
          collections: { awards, works: [], activities: [], phases: [] },
          pages: [],
          pupils: new Map(),
          buildDate: '2026-10-09',
        };
        const figure = (conditions: Record<string, string | undefined>): number => {
          const words = Object.entries(conditions).filter(([, value]) => value !== undefined);
          return Number(
            evaluateFigure(
              site,
              `awards.count ${words.map(([key, value]) => `${key}="${value || 'none'}"`).join(' ')}`,
            ),
          );
        };
        const check = (pivot: Pivot, row: string, column: string): void => {
          for (const a of [undefined, ...pivot.rows]) {
            for (const b of [undefined, ...pivot.columns])
              assert.equal(pivot.sum(a, b), figure({ [row]: a, [column]: b }), `${a} ${b}`);
          }
        };
        check(levelPlace(awards), 'level', 'place');
        check(contestYear(awards), 'competition', 'year');
        for (const year of awardYears(awards)) {
          assert.equal(year.total, figure({ year: year.schoolYear }));
          for (const [level, count] of year.byLevel)
            assert.equal(count, figure({ year: year.schoolYear, level: level === 'none' ? '' : level }));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('counts awards once that are listed by name beside their number, as the list does', () => {
    const base = { people: [], tutors: [], placeText: '', extras: {}, level: 'city', place: 'first' } as const;
    const awards = [
      { ...base, id: 'n', work: '', count: 10, schoolYear: '2025-2026' },
      { ...base, id: 'a', work: '', schoolYear: '2025-2026' },
      { ...base, id: 'b', work: '', schoolYear: '2026-2027' },
    ] as unknown as Award[];
    assert.deepEqual(
      awardYears(awards).map(({ total }) => total),
      [1, 10],
    );
    assert.equal(levelPlace(awards).sum('city', 'first'), 11);
  });

  it('says how many school years as people count them', () =>
    assert.deepEqual(
      [2, 12].map((years) => zhCn.honours.intro(years, 85, 'masked').split('。')[0]),
      ['两个学年，共 85 项', '十二个学年，共 85 项'],
    ));

  it('opens a list with what the list itself would write', () => {
    assert.equal(
      choiceAddress('kepu-awards', { level: 'city', place: undefined, competition: '科技节' }),
      '?kepu-awards.level=city&kepu-awards.competition=%E7%A7%91%E6%8A%80%E8%8A%82#kepu-awards',
    );
    assert.equal(choiceAddress('a', {}, '../b/index.html'), '../b/index.html#a');
  });
});

/** A school with more than a page holds. */
function largeSite(): Site {
  const site = smallSite();
  const years = ['2026-2027', '2025-2026', '2024-2025'];
  const [model] = site.collections.awards as [Award];
  const awards = Array.from(
    { length: 4200 },
    (_, index): Award => ({
      ...model,
      id: `a${index}`,
      work: `会报时的浇花器第 ${index} 号：一种给教室窗台用的装置`,
      people: [{ name: `${'赵钱孙李周吴郑王'[index % 8]}某`, role: 'pupil', class: '三（2）班', grade: 3 }],
      competition: `第${index % 30}届${index % 7 === 0 ? '科幻画' : '青少年科技创新'}大赛`,
      level: index % 3 === 0 ? 'school' : 'city',
      place: index % 2 === 0 ? 'first' : 'second',
      schoolYear: years[Math.floor(index / 1400)] as string,
      date: index % 14 === 3 ? '2026-10' : '2026-09-28',
    }),
  );
  const works = Array.from(
    { length: 1000 },
    (_, index): Work => ({
      id: `w${index}`,
      title: `开往土星的列车 ${index}`,
      kind: ['科幻画', '小发明', '手抄报'][index % 3] as string,
      people: [{ name: '王某', role: 'pupil' }],
      tutors: [],
      extras: {},
      schoolYear: years[index % 3] as string,
      url: 'winners/index.html',
      pictures: [
        {
          src: `pictures/${index}-480.jpg`,
          alt: '列车',
          width: 480,
          height: 360,
          color: '#336699',
          full: `pictures/${index}-1600.jpg`,
          srcset: `pictures/${index}-480.webp 480w, pictures/${index}-960.webp 960w`,
          sizes: '300px',
        },
      ],
    }),
  );
  const collections = { ...site.collections, awards, works };
  return { ...site, collections, lists: placeLists(collections) };
}

describe('site/render/made, lists too long for a page', () => {
  let rendered: Promise<Map<string, string>> | undefined;
  const large = (): Promise<Map<string, string>> => (rendered ??= renderAll(largeSite()));

  it('a short list has no pages besides', () => assert.deepEqual(smallSite().lists, { awards: [], works: [] }));

  it('stand on pages by school year, all of them reached, none above 150 KB when compressed', async () => {
    const pages = await large();
    const lists = [...pages].filter(([path]) => /^(honours|gallery)\//.test(path));
    assert.deepEqual(
      lists.map(([path]) => path).filter((path) => path.startsWith('honours/')),
      [
        'honours/index.html',
        ...['2026-2027', '2025-2026', '2024-2025'].flatMap((year) =>
          ['', '2/', '3/'].map((part) => `honours/${year}/${part}index.html`),
        ),
        'honours/numbers/index.html',
      ],
    );
    for (const [path, contents] of pages) {
      const kilobytes = gzipSync(contents).length / 1024;
      assert.ok(kilobytes <= 150, `${path}: ${kilobytes} KB`);
    }
    const rows = (path: string): number => (pages.get(path)?.match(/<tr data-id="[aw]\d/g) ?? []).length;
    assert.deepEqual([rows('honours/index.html'), rows('gallery/index.html')], [100, 24]);
    assert.equal(
      lists.reduce((sum, [path]) => sum + (path.split('/').length > 2 ? rows(path) : 0), 0),
      5200,
    );
    for (const [path] of lists.filter(([path]) => /\/\d/.test(path))) {
      const [made, ...rest] = path.split('/');
      assert.ok(pages.get(`${made}/index.html`)?.includes(`href="../${path}"`), rest.join('/'));
    }
  });

  it('shows the latest of a list that its page does not carry whole, and how many there are in all', async () => {
    const page = (await large()).get('honours/index.html') ?? '';
    assert.match(page, /最近 100 条，全部有 4,200 项/);
    const rows = [...page.matchAll(/<tr data-id="a(\d+)/g)].map(([, id]) => Number(id));
    // Only these hundred are of the last days; they are of the lowest level.
    assert.deepEqual(
      rows.map((id) => id % 14).filter((rest) => rest !== 3),
      [],
    );
    const part = (await large()).get('honours/2025-2026/2/index.html') ?? '';
    assert.match(part, /共 1,400 项，分 3 页，这是第 2 页；下面的查找、筛选、导出和打印只管这一页。/);
  });

  it('shows all awards of a page without script', async () => {
    const page = (await large()).get('honours/2025-2026/2/index.html') ?? '';
    assert.equal(page.match(/class="column-work" tabindex/g)?.length, 467);
    assert.equal(page.match(/<tr data-id=/g)?.length, 467);
  });

  for (const [folder, sum, one] of [
    ['honours', 25, 'schoolYear-2025-2026_level-city'],
    ['gallery', 3, 'kind-小发明'],
  ] as const)
    it(`every number of ${folder} leads to all its records, over several pages by a page that tells of each`, async () => {
      const pages = await large();
      const page = pages.get(`${folder}/index.html`) ?? '';
      const numbers = pages.get(`${folder}/numbers/index.html`) ?? '';
      const links = [...page.matchAll(/href="([^"]+)">([\d,]+)<\/a>/g)];
      assert.ok(links.length > sum, String(links.length));
      for (const [, href = '', count = ''] of links) {
        if (href.includes('?')) continue;
        const [path, id = ''] = decodeURIComponent(href).split('#');
        assert.equal(path, `../${folder}/numbers/index.html`);
        const item = numbers.split('<li id="').find((each) => each.startsWith(`${id}"`));
        assert.ok(item?.includes(`<span class="note">${count}</span></h3>`), `${href} ${count}`);
        const [, list = ''] = item?.split('</h3>') ?? [];
        const parts = [...(list.split('</ul>')[0] ?? '').matchAll(/href="([^"?#]+).*?class="note">([\d,]+)</g)];
        for (const [, to = ''] of parts) assert.ok(pages.has(to.replace('../../', '')), to);
        assert.equal(
          parts.reduce((total, [, , part]) => total + numberOf(part), 0),
          numberOf(count),
        );
      }
      assert.ok(page.includes(`href="../${folder}/numbers/index.html#n_${encodeURIComponent(one)}"`));
    });

  it('leads from the overview of a year, whose awards stand on several pages, to just those of each number', async () => {
    const pages = await large();
    const overview = pages.get('years/2025-2026/index.html') ?? '';
    const numbers = pages.get('honours/numbers/index.html') ?? '';
    const figures = /year-figures">(.+?)<\/table>/s.exec(overview)?.[1] ?? '';
    const links = [...figures.matchAll(/href="([^"]+)">(\d+)<\/a>/g)];
    assert.ok(links.length > 3, String(links.length));
    for (const [, href = '', count = ''] of links) {
      const id = decodeURIComponent(/^\.\.\/\.\.\/honours\/numbers\/index\.html#(.+)$/.exec(href)?.[1] ?? '');
      const item = numbers.split('<li id="').find((each) => each.startsWith(`${id}"`)) ?? '';
      assert.ok(item.includes(`<span class="note">${count}</span></h3>`), `${href} ${count}`);
      assert.match(item, /kepu-awards\.schoolYear=2025-2026/);
    }
  });

  it('shows all works of a page by school year without script, of the made page the newest', async () => {
    const pages = await large();
    const shown = (path: string) => pages.get(path)?.match(/part="work"/g)?.length;
    const [year] = [...pages.keys()].filter((path) => /^gallery\/\d{4}-\d{4}\/index/.test(path));
    assert.equal(shown(year ?? ''), 167);
    assert.equal(shown('gallery/index.html'), 24);
  });

  it('says what filters choose from where the page does not carry all', async () => {
    const page = (await large()).get('honours/index.html') ?? '';
    assert.match(page, /只在这 100 条中进行。全部 4,200 条按学年列在上面/);
    assert.ok(page.indexOf('href="2026-2027/index.html"') < page.indexOf('只在这 100 条'));
  });

  it('a list that its page carries whole leads scripts to a choice there', async () => {
    const site = largeSite();
    const collections = { ...site.collections, awards: site.collections.awards.filter((_, index) => index % 5 === 0) };
    const page = (await renderAll({ ...site, collections, lists: placeLists(collections) })).get('honours/index.html');
    assert.ok(!page?.includes('条中进行'));
    assert.match(
      page ?? '',
      /href="\.\.\/honours\/2025-2026\/index\.html\?kepu-awards\.schoolYear=2025-2026&amp;kepu-awards\.level=city#kepu-awards" data-here="\?kepu-awards\.schoolYear=2025-2026&amp;kepu-awards\.level=city#kepu-awards">\d+</,
    );
  });
});
