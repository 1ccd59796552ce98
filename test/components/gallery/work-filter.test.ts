import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  filterWorks,
  gradeOptions,
  isFilteringWorks,
  kindOptions,
  schoolYearOptions,
} from '../../../components/gallery/work-filter.js';
import { slidesOf } from '../../../components/gallery/work-words.js';
import { unusualWorks, works } from '../../../stories/data/works.js';

describe('components/gallery/work-filter', () => {
  it('offers kinds from the most frequent, grades from the youngest, years from the latest', () => {
    assert.deepEqual(kindOptions(works, {})[0], { value: '科幻画', count: 7 });
    assert.deepEqual(
      gradeOptions(works, {}).map((option) => option.value),
      [1, 2, 3, 4, 5, 6],
    );
    assert.deepEqual(
      schoolYearOptions(works, {}).map((option) => option.value),
      ['2026-2027', '2025-2026'],
    );
  });

  it('counts what a choice would show, its own facet aside', () => {
    const filter = { kind: '标本', grade: 4 };
    assert.equal(filterWorks(works, filter).length, 1);
    assert.equal(kindOptions(works, filter).find((option) => option.value === '科幻画')?.count, 2);
    assert.equal(gradeOptions(works, filter).find((option) => option.value === 3)?.count, 1);
  });

  it('knows whether anything is chosen', () => {
    assert.equal(isFilteringWorks({}), false);
    assert.equal(isFilteringWorks({ kind: undefined }), false);
    assert.equal(isFilteringWorks({ grade: 3 }), true);
  });

  it('makes a slide of every picture and of a work without one', () => {
    const slides = slidesOf(unusualWorks);
    assert.equal(slides.length, 10);
    assert.equal(slides.filter((slide) => slide.work === unusualWorks[1]).length, 3);
    assert.equal(slides.find((slide) => slide.work === unusualWorks[3])?.picture, undefined);
  });
});
