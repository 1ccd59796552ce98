import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@playwright/test';
import { createIndexProvider, type SearchCore } from '../../components/search/index.js';
import { gainOf } from '../bench/search/gain.js';
import { demoOut } from '../support/build-demo.js';

/** The written index of the demo, asked the judged queries of `test/search/judged.json`. */

interface Judged {
  /** Need → section → 2: about it, 1: mentions it in a way that helps. */
  needs: Record<string, Record<string, number>>;
  queries: { class: string; q: string; need: string }[];
}

const RESULTS = 10;

/** Least mean of each class: a guard against losing what is reached, not a goal. */
const LEAST: Record<string, number> = {
  exact: 0.88,
  multi: 0.78,
  phrase: 0.97,
  question: 0.83,
  synonym: 0.84,
  typo: 0.77,
  homophone: 0.85,
  pinyin: 0.88,
  initials: 0.87,
  mixed: 0.85,
  traditional: 0.85,
  number: 0.88,
  name: 0.85,
  onechar: 0.82,
  substring: 0.85,
  noanswer: 0.9,
  partial: 0.9,
};

test('the judged queries are answered as well as before', async () => {
  const folder = join(demoOut, 'search');
  const values = new Map<string, unknown>();
  const kepuSearchData = (name: string, value: unknown) => values.set(name, value);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js')))
    runInNewContext(readFileSync(join(folder, file), 'utf8'), { kepuSearchData });
  const first = [...values.keys()].find((name) => name.startsWith('index.')) ?? '';
  const provider = createIndexProvider(
    async () => values.get(first) as SearchCore,
    async (name) => values.get(name),
  );
  const { needs, queries } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../search/judged.json'), 'utf8'),
  ) as Judged;
  const scores = new Map<string, number[]>();
  for (const { class: kind, q, need } of queries) {
    const { hits } = await provider.search(q, { limit: RESULTS });
    const found = hits.map(({ url }) => decodeURI(url).replace('index.html', ''));
    scores.set(kind, [...(scores.get(kind) ?? []), gainOf(found, needs[need] ?? {}, RESULTS)]);
  }
  const means = Object.fromEntries(
    Array.from(scores, ([kind, list]) => [kind, list.reduce((sum, score) => sum + score, 0) / list.length]),
  );
  console.log(
    Object.entries(means)
      .map(([kind, mean]) => `${kind} ${mean.toFixed(2)}`)
      .join(', '),
  );
  expect(Object.keys(means).sort()).toEqual(Object.keys(LEAST).sort());
  expect(Object.entries(means).filter(([kind, mean]) => mean < (LEAST[kind] ?? 1))).toEqual([]);
});
