import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countCategories, filterActivities, listGrades } from '../../../components/activity-calendar/filters.js';
import { activity } from './support.js';

const contest = activity({ title: '答辩', category: '比赛', grades: [4, 5], deadline: '2026-10-16' });
const talk = activity({ title: '讲座', category: '讲座' });
const plain = activity({ title: '开会', grades: [1] });
const all = [talk, contest, plain];

describe('activity-calendar/filters', () => {
  it('lets everything pass when nothing is chosen', () => {
    assert.deepEqual(filterActivities(all, { categories: [], onlyDeadlines: false }), all);
  });

  it('keeps activities for everybody when a grade is chosen', () => {
    assert.deepEqual(filterActivities(all, { categories: [], grade: 4, onlyDeadlines: false }), [talk, contest]);
  });

  it('combines categories and deadlines', () => {
    assert.deepEqual(filterActivities(all, { categories: ['比赛', ''], onlyDeadlines: false }), [contest, plain]);
    assert.deepEqual(filterActivities(all, { categories: ['讲座'], onlyDeadlines: true }), []);
  });

  it('counts categories in the order of their marks, nameless ones last', () => {
    assert.deepEqual(countCategories([plain, talk, contest, talk]), [
      { name: '比赛', count: 1 },
      { name: '讲座', count: 2 },
      { name: '', count: 1 },
    ]);
  });

  it('lists grades once, ascending', () => {
    assert.deepEqual(listGrades([contest, plain, contest]), [1, 4, 5]);
  });
});
