/**
 * How the search index grows: `npm run bench:search -- [SECTIONS …]`. Makes portals of so many sections out of the demo's own
 * sentences, writes their index and says what it costs: CPU time and memory of the build, files and bytes on the host, and
 * what a reader loads until the first ten results stand. The figures of the README come from here.
 */
import type { IndexedSection } from '../../../site/search/sections.js';
import { loadReadings } from '../../../site/search/site-readings.js';
import { everydayTraditional } from '../../../site/search/traditional.js';
import { demoSections } from './demo-sections.js';
import { grow } from './grow.js';
import { compressed, newReader, type WrittenIndex, warmTime, writtenIndex } from './written-index.js';

/** What readers ask: words, a part of one, pinyin, initials, a slip, a question. */
const QUERIES = ['科技节', '水火箭比赛', '望远镜', '抄报', 'shuihuojian', 'kjj', '水火剑', '小论文什么时候截止', '桥'];
const MEGA = 1_000_000;

async function measure(sections: readonly IndexedSection[]): Promise<void> {
  const characters = sections.reduce((sum, { heading, text }) => sum + heading.length + text.length, 0);
  globalThis.gc?.();
  const before = process.cpuUsage();
  const heap = process.memoryUsage().heapUsed;
  const index = writtenIndex(sections, { readingsOf: readings, simplified, synonyms: [], adults: [] });
  const { core, files, first } = index;
  const used = process.cpuUsage(before);
  const memory = process.memoryUsage().heapUsed - heap;
  const bytes = new Map(Array.from(files, ([name, contents]) => [name, compressed(contents)]));
  const all = [...bytes.values()].reduce((sum, size) => sum + size, 0);
  const loads: Awaited<ReturnType<typeof loadOf>>[] = [];
  // One after the other, so that none waits for another.
  for (const query of QUERIES) loads.push(await loadOf(index, bytes, query));
  const middle = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1] ?? 0;
  const seconds = (used.user + used.system) / MEGA;
  console.log(
    [
      `${sections.length} sections, ${characters} characters`,
      `build ${seconds.toFixed(1)} s CPU (${((seconds * MEGA) / characters).toFixed(1)} s per million), ${Math.round(memory / 2 ** 20)} MB`,
      `${files.size} files, ${kilobytes(all)} KB`,
      `core ${kilobytes(bytes.get(first) ?? 0)} KB, ${core.terms.from.match(/[A-Z]/g)?.length} shards, ${core.text.counts.length} texts`,
      `first results: ${kilobytes(middle(loads.map(({ size }) => size)))} KB in ${middle(loads.map(({ requests }) => requests))} requests (median), at most ${kilobytes(Math.max(...loads.map(({ size }) => size)))} KB in ${Math.max(...loads.map(({ requests }) => requests))}`,
      `query ${middle(loads.map(({ milliseconds }) => milliseconds)).toFixed(1)} ms (median, warm)`,
    ].join('; '),
  );
}

/** What one search of a reader who has just come loads, scripts not counted. */
async function loadOf(index: WrittenIndex, bytes: Map<string, number>, query: string) {
  const loaded = new Set<string>();
  const provider = newReader(index, loaded);
  await provider.search(query);
  const size = [...loaded].reduce((sum, name) => sum + (bytes.get(name) ?? 0), 0);
  const requests = loaded.size;
  return { size, requests, milliseconds: await warmTime(() => provider.search(query)) };
}

const kilobytes = (size: number): string => (size / 1024).toFixed(0);

const sizes = process.argv.slice(2).map(Number);
const demo = demoSections();
const readings = await loadReadings();
const simplified = everydayTraditional();
for (const size of sizes.length > 0 ? sizes : [demo.length, 2_000, 18_000]) await measure(grow(demo, size));
