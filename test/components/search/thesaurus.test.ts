import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Thesaurus, type WordSet, writeThesaurus } from '../../../components/search/words/thesaurus.js';
import { SCHOOL_WORDS } from '../../../site/search/school-words.js';

const SETS: WordSet[] = [
  { same: ['老师', '教师', '教员'], narrower: ['辅导员'] },
  { same: ['鸟类'], narrower: ['水鸟', '候鸟'] },
  { same: ['排球', '击剑'], narrower: ['沙滩排球'] },
  { same: ['教师', '导师'], narrower: [] },
];

describe('components/search/words/thesaurus', () => {
  const held = ['教师', '辅导员', '水鸟', '导师'];
  const thesaurus = new Thesaurus(writeThesaurus(SETS, (word) => held.includes(word)));

  it('knows other words for a word, as far as an index holds them', () => {
    assert.deepEqual(thesaurus.othersFor('老师'), ['教师', '辅导员']);
    assert.deepEqual(thesaurus.othersFor('教师'), ['辅导员', '导师']);
    assert.deepEqual(thesaurus.othersFor('排球'), []);
    assert.equal(thesaurus.knows('排球'), false);
  });

  it('finds narrower words by wider ones, and not the other way round', () => {
    assert.deepEqual(thesaurus.othersFor('鸟类'), ['水鸟']);
    assert.deepEqual(thesaurus.othersFor('水鸟'), []);
  });

  it('finds known words inside a longer one', () => {
    assert.deepEqual(thesaurus.wordsIn('老师鸟类社'), ['老师', '鸟类']);
    assert.deepEqual(thesaurus.wordsIn('老师'), []);
  });
});

it('site/search/school-words names no word twice in a set and no set twice', () => {
  const lines = SCHOOL_WORDS.map(({ same, narrower }) => [...same, ...narrower]);
  for (const words of lines) {
    assert.ok(words.length > 1, words.join(' '));
    assert.equal(new Set(words).size, words.length, words.join(' '));
  }
  assert.equal(new Set(lines.map((words) => [...words].sort().join(' '))).size, lines.length);
  // `term-key.ts` keeps three digits for the number of a set.
  assert.ok(lines.length < 900);
});
