import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isGroup } from '../../../site/collect/categories.js';
import { search } from '../../../site/search/search.js';
import { collectPages, makePage, searchNames } from '../collect/make-pages.js';
import { plain, providerOf, section } from './written-index.js';

describe('site/search, records', () => {
  it('finds records where they are asked for: masked, at their place, apart from the sections', async () => {
    const source = { file: 'a.md', line: 1 };
    const pupil = { name: '王小明', role: 'pupil' as const };
    const common = { tutors: [], extras: {}, source };
    const page = makePage('a.md', {
      title: '科技节',
      sections: [section('', '', '操场上见'), section('奖', '获奖名单', '水火箭 一等奖')],
      records: {
        activities: [
          {
            ...{
              id: 'a~1',
              title: '水火箭比赛',
              start: '2026-10-21',
              end: '2026-10-21',
              precision: 'day',
              extras: {},
              source,
            },
            ...{ dateText: '第八周周三', category: '比赛', location: '操场', grades: [3] },
          },
          {
            ...{ id: 'a~4', title: '撞地球', start: '2026-10-11', end: '2026-10-20', precision: 'third' },
            ...{ dateText: '10月中旬', grades: [], extras: {}, source },
          },
          {
            ...{ id: 'a~5', title: '纸飞机', end: '2026-10-16', deadline: '2026-10-16', precision: 'day' },
            ...{ dateText: '2026年10月16日 16:30', grades: [], extras: {}, source },
          },
        ],
        awards: [
          {
            ...common,
            id: 'a~2',
            work: '水火箭',
            placeText: '一等奖',
            category: '小学组',
            level: 'city',
            people: [pupil],
          },
          { ...common, id: 'a~6', work: '风筝', placeText: '市二等奖', level: 'city', people: [] },
          { ...common, id: 'a~7', work: '陀螺', placeText: '校级二等奖', level: 'city', people: [] },
        ],
        works: [{ ...common, id: 'a~3', title: '会飞的船', people: [pupil], pictures: [], grade: 5 }],
        phases: [],
      },
      body: [
        {
          ...{
            type: 'island',
            element: 'kepu-award-table',
            title: '',
            id: 'list',
            attributes: {},
            collect: true,
            line: 1,
          },
          recordIds: ['a~2'],
        },
      ],
    });
    const hidden = makePage('b.md', { search: false, records: { ...page.records } });
    const provider = providerOf(await search(collectPages([page, hidden]).site, searchNames));
    const found = async (query: string, options = {}) => {
      const { hits, records = [] } = await provider.search(query, { records: true, ...options });
      return [
        hits.map(({ url }) => url),
        records.map(({ url, kind, date, path }) => [url, kind, date, plain(path[0] ?? [])]).sort(),
      ];
    };
    assert.deepEqual(await found('水火箭'), [
      ['a/index.html#奖'],
      [
        ['a/index.html#list', '获奖', undefined, '水火箭'],
        ['a/index.html', '活动', '2026-10-21', '水火箭比赛'],
      ],
    ]);
    for (const day of ['10月21日', '10.21', '2026年10月21日'])
      assert.deepEqual((await found(day))[1], [['a/index.html', '活动', '2026-10-21', '水火箭比赛']], day);
    assert.deepEqual((await found('10月22日'))[1], []);
    assert.deepEqual(
      (await found('撞地球'))[1],
      [['a/index.html', '活动', undefined, '撞地球']],
      'its day is not known',
    );
    const [due] = (await provider.search('纸飞机', { records: true })).records ?? [];
    assert.equal(plain(due?.excerpt ?? []), '截止：2026年10月16日 16:30', 'no day of the contest');
    const excerptOf = async (query: string) =>
      plain((await provider.search(query, { records: true })).records?.[0]?.excerpt ?? []);
    assert.equal(await excerptOf('水火箭小学组'), '市级一等奖 · 王某 · 小学组');
    assert.equal(await excerptOf('风筝'), '市二等奖', 'it says its level itself');
    assert.equal(await excerptOf('陀螺'), '市级校级二等奖', 'another level');
    assert.deepEqual(await found('会飞的船'), [[], [['a/index.html#a~3', '作品', undefined, '会飞的船']]]);
    assert.deepEqual((await found('水火箭', { category: '比赛' }))[1]?.length, 1);
    assert.deepEqual((await found('水火箭', { category: '小学组' }))[1], [], 'who competes is no category');
    assert.deepEqual((await found('水火箭', { grade: 4 }))[1]?.length, 1, 'an award without a grade is for everybody');
    assert.equal((await provider.search('水火箭')).records, undefined);
    const { words, records } = (await provider.titles()).titles;
    assert.deepEqual(words.slice(0, 1), ['比赛'], 'where there are no tags, categories lead on');
    assert.deepEqual(
      records.map(({ url, title }) => `${url} ${title}`),
      [
        'a/index.html 撞地球',
        'a/index.html 纸飞机',
        'a/index.html 水火箭比赛',
        'a/index.html#list 水火箭',
        'a/index.html 风筝',
        'a/index.html 陀螺',
        'a/index.html#a~3 会飞的船',
      ],
      'each row of a calendar or table',
    );
    assert.equal((await provider.search('王小明', { records: true })).totalRecords, 0);
    assert.equal((await provider.search('王某', { records: true })).totalRecords, 2);
  });

  it('leads to awards that their list leaves out where they stand, on pages by school year', async () => {
    const source = { file: 'a.md', line: 1 };
    const awards = Array.from({ length: 620 }, (_, at) => ({
      ...{
        id: `a~${at}`,
        work: '',
        competition: '纸桥',
        placeText: '一等奖',
        schoolYear: '2026-2027',
        extras: {},
        source,
      },
      ...{ people: [{ name: `第${at + 1}队`, role: 'group' as const }], tutors: [] },
    }));
    const list = { type: 'island', element: 'kepu-award-table', title: '', id: 'list', attributes: {}, collect: true };
    const page = makePage('a.md', {
      records: { activities: [], awards, works: [], phases: [] },
      body: [{ ...list, line: 1, recordIds: awards.map(({ id }) => id) } as never],
    });
    const { site } = collectPages([page]);
    const provider = providerOf(await search(site, searchNames));
    const urlOf = async (query: string) => (await provider.search(query, { records: true })).records?.[0]?.url;
    assert.match((await urlOf('第7队')) ?? '', /^a\/index\.html#~/);
    assert.match((await urlOf('第611队')) ?? '', /^honours\/2026-2027\/.*index\.html#kepu-awards$/);
    assert.ok(
      site.collections.awards.some(({ url }) => url === 'a/index.html#list'),
      'its address stays',
    );
  });
});

it('site/collect/categories tells who competes from what in', () => {
  const groups =
    '小学组 低年级段 集体 个人 团体 三、四年级 三年级 辅导教师 指导老师 学生 六（1）班 家长 亲子 幼儿园 初中 男子 双人 集体类 科技辅导员';
  const fields =
    '科幻画 征文 亲子实验 班级文化 年级活动 教师论文 集体舞 教师培训 家长会 培训班 小学科学 会务 比赛 学生社团 初中物理';
  for (const word of groups.split(' ')) assert.ok(isGroup(word), word);
  for (const word of fields.split(' ')) assert.ok(!isGroup(word), word);
});
