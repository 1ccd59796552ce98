import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { albumsOf, cutAlbums } from '../../../components/gallery/albums.js';
import { slidesOf, workDateWords } from '../../../components/gallery/viewer/slides.js';
import {
  FACETS,
  filterFromUrl,
  filterToUrl,
  filterWorks,
  optionsOf,
  type WorkFilter,
} from '../../../components/gallery/work-filter.js';
import type { Work } from '../../../components/records/types.js';
import { unusualWorks, works } from '../../../stories/data/works.js';

const plain: Work = { id: 'w', title: '', people: [], tutors: [], pictures: [], extras: {} };

/** Works with a few values in every facet, some without. */
const anyWorks = fc.array(
  fc
    .record({
      kind: fc.constantFrom('科幻画', '标本', undefined),
      grade: fc.constantFrom(1, 2, 10, undefined),
      schoolYear: fc.constantFrom('2025-2026', '2026-2027', undefined),
      date: fc.constantFrom('2025', '2025-10', undefined),
      award: fc.constantFrom('省级一等奖', '校级二等奖', '优秀奖', undefined),
    })
    .map((fields) => ({ ...plain, ...fields }) as Work),
  { maxLength: 20 },
);

describe('gallery/work-filter', () => {
  test('lists kinds from the most frequent, grades upwards, years downwards, awards from all to the lowest', () => {
    assert.equal(optionsOf(works, {}, 'kind')[0]?.value, '科幻画');
    const values = (facet: (typeof FACETS)[number]) => optionsOf(works, {}, facet).map(({ value }) => value);
    assert.deepEqual(values('grade'), [1, 2, 3, 4, 5, 6]);
    assert.deepEqual(values('schoolYear'), ['2026-2027', '2025-2026']);
    assert.deepEqual(values('award'), ['any', 'province', 'city', 'county', 'school', 'first', 'second', 'third']);
  });

  test('finds works of a calendar year by that alone', () => {
    const some = ['2023', '2023~', '2022'].map((date) => ({ ...plain, date }));
    const dated = [...some, { ...plain, date: '2024-05', schoolYear: '2023-2024' }, plain];
    assert.deepEqual(
      optionsOf(dated, {}, 'schoolYear').map(({ value, count }) => `${value}: ${count}`),
      ['2023: 2', '2023-2024: 1', '2022: 1'],
    );
    assert.deepEqual(
      albumsOf(dated, 'school-year').map(({ name, works: own }) => `${name}: ${own.length}`),
      ['2023-2024: 1', '2023: 2', '2022: 1', ': 1'],
    );
  });

  test('finds awards by their level and by their place', () => {
    const awards = ['二等奖', '校级一等奖', '最佳创意', '壹等奖', '县级表彰'];
    const some = awards.map((award) => ({ ...plain, award }));
    assert.deepEqual(
      optionsOf(some, {}, 'award').map(({ value, count }) => `${value} ${count}`),
      ['any 5', 'county 1', 'school 1', 'first 2', 'second 1', 'other 1'],
    );
  });

  test('counts what each choice would show, and shows that many', () => {
    fc.assert(
      fc.property(anyWorks, fc.constantFrom(...FACETS), (some, facet) => {
        for (const first of [{}, { kind: '标本' }] as WorkFilter[])
          for (const { value, count } of optionsOf(some, first, facet))
            assert.equal(filterWorks(some, { ...first, [facet]: value }).length, count);
      }),
    );
  });

  test('goes into the address and comes back', () => {
    const none = Object.fromEntries(FACETS.map((facet) => [facet, undefined]));
    for (const filter of [{}, { kind: '标本', grade: 3, schoolYear: '2025-2026', award: 'any' }] as WorkFilter[])
      assert.deepEqual({ ...none, ...filterFromUrl(filterToUrl(filter)) }, { ...none, ...filter });
    assert.deepEqual(filterFromUrl({ grade: 'three', other: 'x' }), none);
  });
});

describe('gallery/albums', () => {
  test('holds every work once, under its own name, with the nameless last', () => {
    fc.assert(
      fc.property(anyWorks, fc.constantFrom('kind', 'school-year', 'plan', 'none'), (some, by) => {
        const albums = albumsOf(some, by as 'kind');
        assert.equal(albums.flatMap((album) => album.works).length, some.length);
        assert.ok(albums.every(({ name }, index) => name !== '' || index === albums.length - 1));
      }),
    );
  });

  test('has school years from the latest, and plans by the column that names them', () => {
    assert.deepEqual(
      albumsOf(works, 'school-year').map(({ name }) => name),
      ['2026-2027', '2025-2026'],
    );
    const [album] = albumsOf([{ ...plain, planId: 'plans/festival', extras: { 方案: '科技节' } }], 'plan');
    assert.equal(album?.name, '科技节');
    assert.equal(albumsOf([{ ...plain, planId: 'plans/festival' }], 'plan')[0]?.name, 'plans/festival');
  });

  test('is cut to a number of works in all', () => {
    const cut = cutAlbums(albumsOf(works, 'school-year'), 12);
    assert.deepEqual(
      cut.map((album) => album.works.length),
      [11, 1],
    );
    assert.equal(cutAlbums(albumsOf(works, 'school-year'), 3).length, 1);
  });
});

describe('gallery/slides', () => {
  test('gives a date as exactly as it is known, else the words of the author', () => {
    const words = (date: string, lang: 'zh-CN' | 'en' = 'zh-CN') => workDateWords({ ...plain, date }, lang);
    assert.deepEqual(
      ['2026', '2026-09', '2026-09-01', '2026-05~'].map((date) => words(date)),
      ['2026年', '2026年9月', '2026年9月1日', '2026年5月'],
    );
    assert.equal(words('2026-09-30T14:00', 'en'), 'September 30, 2026');
    assert.equal(workDateWords({ ...plain, dateText: '去年冬天' }, 'zh-CN'), '去年冬天');
    assert.equal(workDateWords({ ...plain, date: '2026-05~', dateText: '2026年5月上旬' }, 'zh-CN'), '2026年5月上旬');
    assert.equal(workDateWords({ ...plain, date: '2026-13-40', dateText: '去年冬天' }, 'zh-CN'), '去年冬天');
    assert.deepEqual(
      ['XXXX-10', '十月'].map((date) => words(date)),
      ['XXXX-10', '十月'],
    );
  });

  test('makes a slide of each picture, and one of a work without any', () => {
    const slides = slidesOf(unusualWorks);
    assert.equal(slides.length, 10);
    assert.deepEqual(
      slides.slice(0, 4).map(({ position, part, parts }) => [position, part, parts]),
      [
        [1, 1, 1],
        [2, 1, 3],
        [2, 2, 3],
        [2, 3, 3],
      ],
    );
  });

  test('begins with the film, whose poster is the first picture', () => {
    const [first, second] = unusualWorks
      .slice(1, 2)
      .flatMap((work) => slidesOf([{ ...work, video: { src: 'a.mp4' } }]));
    assert.equal(first?.video?.src, 'a.mp4');
    assert.equal(first?.picture, unusualWorks[1]?.pictures[0]);
    assert.equal(second?.picture, unusualWorks[1]?.pictures[1]);
    assert.equal(slidesOf([{ ...plain, video: { src: 'a.mp4' } }]).length, 1);
  });

  test('knows a film from a page about one', () => {
    for (const [src, plays] of [
      ['films/a.mp4', true],
      ['blob:film', true],
      ['https://example.org/a.MP4?t=1', true],
      ['https://www.bilibili.com/video/BV1xx', false],
    ] as const)
      assert.equal(Boolean(slidesOf([{ ...plain, video: { src } }])[0]?.video), plays, src);
  });
});
