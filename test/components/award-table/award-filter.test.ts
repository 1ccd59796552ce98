import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  type AwardFilter,
  FACET_FIELDS,
  FACETS,
  isFiltering,
  NO_FILTER,
} from '../../../components/award-table/award-filter.js';
import { groupChoices } from '../../../components/award-table/award-groups.js';
import { AwardIndex } from '../../../components/award-table/award-index.js';
import { selectAwards, toggleValue } from '../../../components/award-table/award-select.js';
import { columnOf } from '../../../components/award-table/award-values.js';
import { readsAs } from '../../../components/pinyin/index.js';
import type { Award } from '../../../components/records/types.js';
import { simplify } from '../../../components/traditional/index.js';
import { awards } from '../../../stories/data/awards.js';

const index = new AwardIndex(awards);
const filterAwards = (list: readonly Award[], filter: AwardFilter) => {
  const { passes } = selectAwards(list === awards ? index : new AwardIndex(list), filter);
  return list.filter((_, row) => passes[row]);
};
const facetOptions = (_: readonly Award[], filter: AwardFilter, facet: (typeof FACETS)[number]) =>
  selectAwards(index, filter).options[facet];

describe('components/award-table/award-filter', () => {
  it('takes any value within a facet and all facets at once', () => {
    let filter = toggleValue(NO_FILTER, 'level', 'national');
    filter = toggleValue(filter, 'level', 'province');
    assert.equal(filterAwards(awards, filter).length, 4);
    filter = toggleValue(filter, 'schoolYear', '2026-2027');
    assert.deepEqual(
      filterAwards(awards, filter).map((award) => award.work),
      ['会报时的浇花器', '河滩水鸟一年记'],
    );
  });

  it('gives a value up when it is chosen again', () => {
    const once = toggleValue(NO_FILTER, 'category', '标本');
    assert.equal(isFiltering(once), true);
    assert.deepEqual(toggleValue(once, 'category', '标本'), NO_FILTER);
  });

  it('counts what a choice would show, its own facet aside', () => {
    const filter = toggleValue(NO_FILTER, 'schoolYear', '2024-2025');
    assert.deepEqual(
      facetOptions(awards, filter, 'schoolYear').map(({ value, chosen, count }) => [value, chosen, count]),
      [
        ['2026-2027', false, 9],
        ['2025-2026', false, 7],
        ['2024-2025', true, 4],
      ],
    );
    assert.deepEqual(
      facetOptions(awards, filter, 'level').map(({ value, count }) => [value, count]),
      [
        ['national', 0],
        ['province', 1],
        ['city', 1],
        ['county', 1],
        ['school', 1],
      ],
    );
  });

  it('finds words in work, people, tutors and contest, whatever their width', () => {
    const find = (text: string) => filterAwards(awards, { ...NO_FILTER, text }).map((award) => award.work);
    assert.deepEqual(find('浇花'), ['会报时的浇花器']);
    assert.deepEqual(find('韩某'), ['太阳能喂鸟器']);
    assert.deepEqual(find('周敏　一等奖'), ['装在鞋里的发电厂', '听得见颜色的手套']);
    assert.deepEqual(find('（４）班 太阳'), ['太阳能喂鸟器']);
  });

  it('finds no word across two fields', () => {
    assert.deepEqual(filterAwards(awards, { ...NO_FILTER, text: '浇花器赵某' }), []);
  });

  it('finds what rows show: grades, days, school years, levels and editions in any way of writing', () => {
    const award = (given: Partial<Award>): Award => ({
      id: given.work ?? '',
      work: '',
      people: [],
      tutors: [],
      placeText: '',
      extras: {},
      ...given,
    });
    const list = [
      award({ work: '船', grade: 7, date: '2025-05-03', level: 'county' }),
      award({ work: '车', grade: 10, date: '2025-11', schoolYear: '2024-2025', competition: '第3届科技节' }),
      award({ work: '桥', grade: 4, date: '2025-12-21/2025-12-23', competition: '第十三届科技节' }),
    ];
    const find = (text: string) => filterAwards(list, { ...NO_FILTER, text }).map(({ work }) => work);
    for (const text of ['七年级', '7年级', '初一', 'grade 7', '5月3日', '2025-05', '2025年5月', '区级'])
      assert.deepEqual(find(text), ['船'], text);
    for (const text of ['高一', '2024—2025', '2024-2025学年', '第三届', '2025年11月'])
      assert.deepEqual(find(text), ['车'], text);
    for (const text of ['第13届', '12月23日']) assert.deepEqual(find(text), ['桥'], text);
    assert.deepEqual(find('1月'), []);
    assert.deepEqual(find('2月2'), []);
  });

  it('finds a level by its name, and Chinese by letters once they can be read', () => {
    const find = (text: string) =>
      selectAwards(
        index,
        { ...NO_FILTER, text },
        { readsAs: (value, letters) => letters === 'kjj' && value.includes('科技节') },
      );
    assert.equal(find('国家级').count, 1);
    assert.equal(find('kjj').count, 3);
    assert.equal(find('Kjj 特等').count, 1);
  });

  it('reads letters with a blank between as one name first, else as two words', () => {
    const award = (name: string, level: Award['level'], placeText: string): Award => ({
      ...(awards[0] as Award),
      people: [{ name, role: 'pupil' }],
      placeText,
      ...(level && { level }),
    });
    const two = new AwardIndex([award('区家豪', 'town', '三等奖'), award('解放', 'county', '二等奖')]);
    const find = (text: string) => selectAwards(two, { ...NO_FILTER, text }, { readsAs }).count;
    // What stands between characters is read as letters are; 区级 is the county's, no end of 自治区级.
    assert.deepEqual(['区jiahao', 'ou家豪', 'f放', '区级', '自治区级'].map(find), [1, 1, 0, 1, 0]);
    assert.deepEqual(
      ['ou', 'jia', 'ou jia', 'jie erdeng', 'ou erdeng jie', 'fang sandeng'].map(find),
      [2, 2, 1, 1, 1, 0],
    );
  });

  it('finds traditional characters by simplified ones and the other way round, once they are known', () => {
    const award = (work: string, tutor: string, more: Partial<Award>): Award => ({
      ...(awards[0] as Award),
      work,
      tutors: [{ name: tutor, role: 'adult' }],
      ...more,
    });
    const two = new AwardIndex([
      award('小發明', '李老師', { competition: '第三屆科技節', level: 'county' }),
      award('小发明', '李老师', { competition: '第三届科技节', level: 'city' }),
    ]);
    const find = (text: string) => selectAwards(two, { ...NO_FILTER, text }, { readsAs, simplify }).count;
    for (const text of ['李老师', '李老師', '小發明 科技节', '第三屆', 'lls', 'xiaofaming'])
      assert.equal(find(text), 2, text);
    assert.equal(find('區級'), 1);
    assert.equal(selectAwards(two, { ...NO_FILTER, text: '李老师' }).count, 1);
  });

  it('counts as a naive count would, whatever is chosen', () => {
    const facet = fc.constantFrom(...FACETS);
    const choice = fc.tuple(facet, fc.nat()).map(([name, at]) => {
      const { values } = columnOf(index, FACET_FIELDS[name]);
      return [name, values[at % values.length] as string] as const;
    });
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 5 }), (choices) => {
        const filter = choices.reduce((all, [name, value]) => toggleValue(all, name, value), NO_FILTER);
        const { options, count } = selectAwards(index, filter);
        assert.equal(count, naive(filter).length);
        for (const name of FACETS)
          for (const { value, count } of options[name])
            assert.equal(count, naive({ ...filter, [name]: [value] }).length, `${name} ${value}`);
      }),
    );
  });
});

function naive(filter: AwardFilter): number[] {
  return [...awards.keys()].filter((row) =>
    FACETS.every((facet) => {
      const { values, codes } = columnOf(index, FACET_FIELDS[facet]);
      return filter[facet].length === 0 || filter[facet].includes(values[codes[row] as number] as string);
    }),
  );
}

describe('components/award-table/award-groups', () => {
  it('offers groups of a column of the author’s only where awards share what it says', () => {
    const columns = [{ extra: '得分' }, { extra: '赛道' }];
    const scored = awards.map((award, at) => ({ ...award, extras: { 得分: String(at), 赛道: at % 2 ? '甲' : '乙' } }));
    const offered = groupChoices(new AwardIndex(scored), columns);
    assert.ok(offered.includes('赛道') && !offered.includes('得分'), offered.join());
  });

  it('offers groups of people only where they are named in full', () => {
    const choicesFor = (name: string) =>
      groupChoices(new AwardIndex(awards.map((award) => ({ ...award, people: [{ name, role: 'pupil' }] }))), [
        { key: 'people' },
      ] as Parameters<typeof groupChoices>[1]);
    assert.ok(choicesFor('王小禾').includes('people'));
    for (const name of ['王某', '李××', 'T.']) assert.ok(!choicesFor(name).includes('people'), name);
  });
});
