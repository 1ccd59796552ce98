import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  countAwards,
  facetOptions,
  filterAwards,
  isFiltering,
  NO_FILTER,
  toggleValue,
} from '../../../components/award-table/award-filter.js';
import { awards } from '../../../stories/data/awards.js';

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

  it('counts rows with numbers only as many as they say', () => {
    const [first, second] = awards as [(typeof awards)[0], (typeof awards)[0]];
    assert.equal(countAwards([{ ...first, count: 12 }, second]), 13);
  });
});
