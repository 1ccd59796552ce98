import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  type CalendarFilter,
  filterActivities,
  isFiltering,
  listChoices,
  NO_FILTER,
  withKnownCategories,
} from '../../../components/activity-calendar/filters.js';
import { finderOf } from '../../../components/activity-calendar/find-words.js';
import type { Activity, ActivityStatus } from '../../../components/records/index.js';
import { foldText } from '../../../components/shared/fold-text.js';
import { simplify } from '../../../components/traditional/index.js';
import { activity } from './support.js';

const findWords = finderOf((text) => foldText(simplify(text)));

const contest = activity({ title: '答辩', category: '比赛', grades: [4, 5], deadline: '2026-10-16' });
const talk = activity({ title: '讲座', category: '讲座', status: 'cancelled', location: '报告厅 2 楼' });
const plain = activity({ title: '开会', grades: [1], extras: { 备注: '带 iPad' } });
const all = [talk, contest, plain];

const pass = (filter: Partial<CalendarFilter>): Activity[] =>
  filterActivities(all, { ...NO_FILTER, ...filter }, findWords);

const filters = fc.record({
  categories: fc.subarray(['比赛', '讲座', '']),
  grade: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  status: fc.option(fc.constantFrom<ActivityStatus>('planned', 'done', 'moved', 'cancelled'), { nil: undefined }),
  text: fc.constantFrom('', '星', '星 楼'),
  onlyDeadlines: fc.boolean(),
});

const activities = fc.array(
  fc
    .record({
      title: fc.constantFrom('观星', '开会', '答辩'),
      category: fc.constantFrom(undefined, '比赛', '讲座'),
      status: fc.constantFrom<ActivityStatus | undefined>(undefined, 'planned', 'done', 'moved', 'cancelled'),
      location: fc.constantFrom(undefined, '二楼'),
      grades: fc.subarray([1, 2, 3]),
      deadline: fc.constantFrom(undefined, '2026-10-16'),
    })
    .map((fields) => activity(fields as Partial<Activity>)),
  { maxLength: 12 },
);

describe('activity-calendar/filters', () => {
  it('lets everything pass when nothing is chosen', () => {
    assert.deepEqual(pass({}), all);
    assert.equal(isFiltering(NO_FILTER), false);
    assert.equal(isFiltering({ ...NO_FILTER, text: ' ' }), false);
    assert.equal(isFiltering({ ...NO_FILTER, status: 'moved' }), true);
  });

  it('keeps activities for everybody when a grade is chosen', () => {
    assert.deepEqual(pass({ grade: 4 }), [talk, contest]);
  });

  it('forgets categories that no activity has', () => {
    const known = (...categories: string[]) => withKnownCategories({ ...NO_FILTER, categories }, all).categories;
    assert.deepEqual([known('abc'), known('abc', '讲座', '')], [[], ['讲座', '']]);
  });

  it('combines categories and deadlines', () => {
    assert.deepEqual(pass({ categories: ['比赛', ''] }), [contest, plain]);
    assert.deepEqual(pass({ categories: ['讲座'], onlyDeadlines: true }), []);
  });

  it('takes an activity without a status for a planned one', () => {
    assert.deepEqual(pass({ status: 'planned' }), [contest, plain]);
    assert.deepEqual(pass({ status: 'cancelled' }), [talk]);
  });

  it('finds all words, in any width and case, each within one field', () => {
    assert.deepEqual(pass({ text: '报告厅２楼' }), [talk]);
    assert.deepEqual(pass({ text: 'ｉｐａｄ  开会' }), [plain]);
    assert.deepEqual(pass({ text: '讲座报告厅' }), []);
    assert.deepEqual(pass({ text: '講座 報告廳' }), [talk]);
  });

  it('offers only what makes a difference, in a steady order', () => {
    const choices = listChoices(all, NO_FILTER);
    assert.deepEqual(choices.categories, [
      { value: '比赛', count: 1 },
      { value: '讲座', count: 1 },
      { value: '', count: 1 },
    ]);
    assert.deepEqual(
      choices.grades.map(({ value }) => value),
      [1, 4, 5],
    );
    assert.deepEqual(choices.statuses, [
      { value: 'planned', count: 2 },
      { value: 'cancelled', count: 1 },
    ]);
    assert.equal(choices.deadlines, 1);
    const one = listChoices([plain], NO_FILTER);
    assert.deepEqual([one.categories, one.statuses, one.deadlines, one.hasText], [[], [], undefined, false]);
  });

  it('offers a grade that was chosen for the page although no activity names it', () => {
    assert.deepEqual(listChoices(all, { ...NO_FILTER, grade: 9 }).grades.at(-1), { value: 9, count: 1 });
  });

  it('counts behind each choice what choosing it shows', () => {
    fc.assert(
      fc.property(activities, filters, (list, filter) => {
        const shown = (change: Partial<CalendarFilter>) =>
          filterActivities(list, { ...filter, ...change }, findWords).length;
        const choices = listChoices(list, filter, findWords);
        assert.equal(choices.total, shown({ categories: [] }));
        for (const { value, count } of choices.categories) assert.equal(count, shown({ categories: [value] }));
        for (const { value, count } of choices.grades) assert.equal(count, shown({ grade: value }));
        for (const { value, count } of choices.statuses) assert.equal(count, shown({ status: value }));
        if (choices.deadlines !== undefined) assert.equal(choices.deadlines, shown({ onlyDeadlines: true }));
      }),
    );
  });
});
