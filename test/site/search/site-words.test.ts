import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DividedRun } from '../../../site/search/divide-runs.js';
import { siteWords } from '../../../site/search/site-words.js';

const LETTERS: Record<string, string> = {
  馆: 'g',
  的: 'd',
  科: 'k',
  技: 'j',
  局: 'j',
  节: 'j',
  界: 'j',
  京: 'j',
  剧: 'j',
};
const initialsOf = (word: string) => Array.from(word, (character) => LETTERS[character] ?? '').join('');
/** Letter → the words under initials that begin so. */
const wordsOf = (...given: Parameters<typeof siteWords>) => {
  const byLetter = new Map<string, Record<string, string[]>>();
  for (const [initials, words] of siteWords(...given).flatMap((part) => Object.entries(part)))
    byLetter.set(initials.charAt(0), { ...byLetter.get(initials.charAt(0)), [initials]: words });
  return byLetter;
};
const run = (words: string, weight: number): DividedRun => {
  const borders = [0];
  for (const word of words.split(' ')) borders.push((borders[borders.length - 1] as number) + word.length);
  return { run: words.replaceAll(' ', ''), weight, borders };
};

describe('site/search/site-words', () => {
  const runs = [run('科技 局', 40), run('科技 界', 10), run('科技 节', 3), run('科 京剧', 4)];
  const words = wordsOf(runs, initialsOf, new Set(['科技节']), ['kepu', 'led']).get('k');

  it('puts what schools call so first, then the more frequent, and leaves the rare out', () => {
    assert.deepEqual(words?.kjj, ['科技节', '科技局', '科技界']);
  });

  it('keeps Latin words beside those that the same letters may stand for', () => {
    assert.deepEqual(words?.kp, ['kepu']);
  });

  it('keeps words that stand once, in a heading', () => {
    assert.deepEqual(wordsOf([run('科技 京剧', 3)], initialsOf, new Set(), []).get('k')?.kjjj, ['科技京剧']);
    assert.equal(wordsOf([run('科技 京剧', 1)], initialsOf, new Set(), []).get('k')?.kjjj, undefined);
  });

  it('keeps words of three that stand once, where their form says that they are words', () => {
    const rare = wordsOf([run('科技 馆 的 京剧', 1)], initialsOf, new Set(), []);
    assert.deepEqual(rare.get('k'), { kjg: ['科技馆'] });
  });

  it('divides the words of a letter where there are many, in the order of their initials', () => {
    const letters = Array.from(
      { length: 1200 },
      (_, at) => `k${at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`,
    );
    const parts = siteWords([], initialsOf, new Set(), ['jj', ...letters]).map((part) => Object.keys(part));
    assert.deepEqual(parts[0], ['jj']);
    assert.ok(parts.length > 2);
    assert.deepEqual(parts.flat(), parts.flat().sort());
  });

  it('knows what is no word', () => {
    const often = wordsOf([run('科技 的 京剧', 40)], initialsOf, new Set(), []);
    assert.deepEqual(Object.values(Object.fromEntries(often)).flatMap(Object.keys).sort(), ['jj', 'kj', 'kjdjj']);
  });
});
