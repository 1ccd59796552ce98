import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { columnsOf, commonYear, dateWords } from '../../../components/award-table/award-columns.js';
import { groupRows } from '../../../components/award-table/award-groups.js';
import { AwardIndex } from '../../../components/award-table/award-index.js';
import { pivotOf, usefulSummaries } from '../../../components/award-table/award-pivot.js';
import { facetName, panelWordsOf, valueName } from '../../../components/award-table/facet-words.js';
import type { Award } from '../../../components/records/types.js';
import { strings } from '../../../components/shared/strings/awards.js';
import { awardCounts, awards } from '../../../stories/data/awards.js';

const rowsOf = (list: readonly Award[], summary: Parameters<typeof pivotOf>[1]) =>
  pivotOf(new AwardIndex(list), summary).rows.map(({ value, counts, total }) => [value, ...counts, total]);

describe('components/award-table/award-pivot', () => {
  it('counts levels by school year, both from the top, with totals', () => {
    const pivot = pivotOf(new AwardIndex(awards), 'year-level');
    assert.deepEqual(pivot.columns, ['national', 'province', 'city', 'county', 'school']);
    assert.deepEqual(rowsOf(awards, 'year-level'), [
      ['2026-2027', 1, 1, 4, 2, 1, 9],
      ['2025-2026', 0, 1, 1, 3, 2, 7],
      ['2024-2025', 0, 1, 1, 1, 1, 4],
    ]);
    assert.deepEqual(pivot.totals, [1, 3, 6, 6, 4]);
    assert.equal(pivot.total, 20);
    assert.equal(pivot.largest, 4);
  });

  it('counts the editions of a contest as one contest', () => {
    const [first] = rowsOf(awards, 'competition-year');
    assert.deepEqual(first, ['区青少年科技创新大赛', 1, 2, 1, 4]);
  });

  it('adds up every pivot to the same total, whatever is not said', () => {
    const some = awards.map((award, index) => (index % 3 === 0 ? withoutLevel(award) : award));
    const index = new AwardIndex(some);
    for (const summary of usefulSummaries(index)) assert.equal(pivotOf(index, summary).total, 20, summary);
    assert.equal(pivotOf(index, 'year-level').columns.at(-1), '');
  });

  it('adds up lists of numbers', () => {
    assert.deepEqual(rowsOf(awardCounts, 'year-place'), [['2026-2027', 26, 52, 74, 152]]);
  });

  it('counts awards once that stand in a list of names and in one of numbers', () => {
    const named = { ...(awardCounts[0] as Award), work: '骑着鲸鱼上学', category: '科幻画' };
    const { count: _, ...one } = named;
    const list = [...awardCounts, { ...one, id: 'a' }, { ...one, id: 'b' }];
    assert.deepEqual(rowsOf(list, 'year-place'), [['2026-2027', 26, 52, 74, 152]]);
    // Of another category it is an award more.
    assert.equal(pivotOf(new AwardIndex([...awardCounts, { ...one, category: '标本' }]), 'year-place').total, 153);
  });

  it('puts an award under each of its tutors, and counts it there', () => {
    const [model] = awards as [Award];
    const of = (id: string, ...names: string[]): Award => ({
      ...model,
      id,
      tutors: names.map((name) => ({ name, role: 'adult' })),
    });
    const index = new AwardIndex([
      of('a', '李老师', '王老师'),
      of('b', '王老师'),
      of('c'),
      of('d', '李老师', '李老师'),
    ]);
    const { rows, groups } = groupRows(index, Int32Array.of(3, 1, 2, 0), 'tutors', 'pinyin');
    assert.deepEqual(
      groups.map(({ value, from, to, count }) => [value, [...rows.slice(from, to)], count]),
      [
        ['李老师', [3, 0], 2],
        ['王老师', [1, 0], 2],
        ['', [2], 1],
      ],
    );
  });

  it('shows only what tells something', () => {
    assert.deepEqual(usefulSummaries(new AwardIndex(awards)), [
      'year-level',
      'level-place',
      'competition-year',
      'chart',
    ]);
    assert.deepEqual(usefulSummaries(new AwardIndex(awardCounts)), ['year-place']);
    assert.deepEqual(usefulSummaries(new AwardIndex(awardCounts.slice(0, 1))), []);
  });
});

function withoutLevel({ level: _, ...award }: Award): Award {
  return award;
}

describe('components/award-table/award-columns', () => {
  it('shows the columns that are filled, and what it does not know behind them', () => {
    const award: Award = {
      id: 'a',
      work: '纸桥',
      people: [],
      tutors: [],
      placeText: '一等奖',
      extras: { 奖金: '', 备注: '并列' },
    };
    assert.deepEqual(columnsOf([award]), [{ key: 'work' }, { key: 'place' }, { extra: '备注' }]);
    assert.deepEqual(
      columnsOf(awardCounts).map((column) => ('key' in column ? column.key : column.extra)),
      ['category', 'level', 'place', 'count'],
    );
  });

  it('says a date in the author’s words where they are of no single day or month', () => {
    const said = (date: string, dateText: string) => dateWords({ ...(awards[0] as Award), date, dateText }, 'zh-CN');
    assert.equal(said('2025-06-01', '2025年6月上旬'), '2025年6月上旬');
    assert.equal(said('2025-05-12', '5月第三周'), '5月第三周');
    assert.equal(said('2025-05', '5月—6月'), '5月—6月');
    assert.equal(said('2025-05-03', '2025.5.3'), '5月3日');
    assert.equal(said('2025-05-03', '2025-05-03'), '5月3日');
  });

  it('knows the one year that no cell has to say', () => {
    const year = (...list: Partial<Award>[]) =>
      commonYear(list.map((fields) => ({ ...(awards[0] as Award), ...fields })));
    const none = { date: undefined, schoolYear: undefined } as Partial<Award>;
    assert.equal(year({ date: '2025-01-01' }, { date: '2025-11' }), '2025');
    assert.equal(year({ date: '2025-01-01' }, { date: '2024-11-02' }), '');
    assert.equal(
      year({ date: '2025-01-01' }, { ...none, schoolYear: '2025-2026' }),
      '',
      'which of the two years it was of',
    );
    assert.equal(year({ ...none, schoolYear: '2024-2025' }, { ...none, schoolYear: '2024-2025' }), '2024-2025');
    assert.equal(year({ ...none, schoolYear: '2024-2025' }, none), '');
    assert.equal(year(none, { date: '2025-01-01' }), '');
    assert.equal(commonYear([]), '');
  });

  it('has a column of school years where they alone tell numbers apart, else says them among the dates', () => {
    const of = (schoolYear: string, fields: Partial<Award> = {}): Award => ({
      id: schoolYear,
      work: '',
      people: [],
      tutors: [],
      placeText: '一等奖',
      count: 3,
      schoolYear,
      extras: {},
      ...fields,
    });
    const keys = (list: Award[]) => columnsOf(list).map((column) => 'key' in column && column.key);
    assert.deepEqual(keys([of('2024-2025'), of('2025-2026')]), ['place', 'schoolYear', 'count']);
    assert.deepEqual(keys([of('2024-2025'), of('2024-2025')]), ['place', 'count']);
    assert.deepEqual(keys([of('2024-2025'), of('2025-2026', { date: '2025-10-12' })]), ['place', 'count', 'date']);
  });

  it('heads the rows of a list without works by who won, else by what for', () => {
    const award: Award = {
      id: 'a',
      work: '',
      people: [],
      tutors: [],
      placeText: '一等奖',
      category: '航模',
      extras: {},
    };
    const winner = { name: '阳光小学', role: 'group' as const };
    const keys = (list: Award[]) => columnsOf(list).map((column) => 'key' in column && column.key);
    assert.deepEqual(keys([{ ...award, people: [winner], level: 'city' }]), ['people', 'category', 'level', 'place']);
    assert.deepEqual(keys([{ ...award, people: [winner] }, award]), ['category', 'people', 'place']);
    assert.deepEqual(keys([{ ...award, category: '', competition: '科技节' }]), ['competition', 'place']);
    assert.deepEqual(keys([{ ...award, category: '', placeText: '' }]), ['work']);
    assert.deepEqual(keys([award, { ...award, work: '纸桥' }]), ['work', 'place']);
  });

  it('gives no column to a measure that few of many awards have', () => {
    const award = (id: string, extras: Record<string, string>): Award => ({
      id,
      work: id,
      people: [],
      tutors: [],
      placeText: '',
      extras,
    });
    const columns = columnsOf([
      award('a', { 得分: '92', 组别: '高段' }),
      award('b', { 组别: '低段' }),
      award('c', {}),
      award('d', {}),
    ]);
    assert.deepEqual(columns, [{ key: 'work' }, { extra: '组别' }]);
  });

  it('marks a column that less than a seventh of the awards fills', () => {
    const award: Award = { id: 'a', work: '纸桥', people: [], tutors: [], placeText: '一等奖', extras: {} };
    const dated = { ...award, date: '2026-11-05' };
    const columns = (count: number) => columnsOf([dated, ...Array(count).fill(award)]);
    assert.deepEqual(columns(7).at(-1), { key: 'date', isSparse: true });
    assert.deepEqual(columns(6).at(-1), { key: 'date' });
  });

  it("keeps the author's words for a date nobody understood", () => {
    const award = { ...(awards[0] as Award), date: undefined, dateText: '运动会前' } as unknown as Award;
    assert.equal(dateWords(award, 'zh-CN'), '运动会前');
  });
});

describe('components/award-table/facet-words', () => {
  it('heads calendar years 年份, and school years, also beside them, 学年', () => {
    const headsOf = (...years: string[]) => {
      const words = panelWordsOf(strings, years);
      return [facetName('schoolYear', words), valueName('level', '', words), words.panels.summaryNames['year-level']];
    };
    assert.deepEqual(headsOf('', '2023', '2024'), ['年份', '未注明', '年份与级别']);
    assert.deepEqual(headsOf('2023', '2023-2024'), ['学年', '未注明', '学年与级别']);
    assert.deepEqual(headsOf(''), ['学年', '未注明', '学年与级别']);
  });
});
