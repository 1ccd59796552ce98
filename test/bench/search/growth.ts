/**
 * How the search index grows: `npm run bench:search -- [SECTIONS …]`. Makes portals of so many sections out of the demo's own
 * sentences, writes their index and says what it costs: CPU time and memory of the build, files and bytes on the host, and
 * what a reader loads until the first ten results stand. The figures of the README come from here.
 */
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { createIndexProvider, partName, type SearchCore } from '../../../components/search/index.js';
import { indexScript } from '../../../site/search/index-part.js';
import type { IndexedSection } from '../../../site/search/sections.js';
import { loadReadings } from '../../../site/search/site-readings.js';
import { everydayTraditional } from '../../../site/search/traditional.js';
import { writeIndex } from '../../../site/search/write-index.js';
import { demoSections } from './demo-sections.js';

/** What readers ask: words, a part of one, pinyin, initials, a slip, a question. */
const QUERIES = ['科技节', '水火箭比赛', '望远镜', '抄报', 'shuihuojian', 'kjj', '水火剑', '小论文什么时候截止', '桥'];
const MEGA = 1_000_000;

async function measure(sections: readonly IndexedSection[]): Promise<void> {
  const characters = sections.reduce((sum, { heading, text }) => sum + heading.length + text.length, 0);
  globalThis.gc?.();
  const files = new Map<string, string>();
  const before = process.cpuUsage();
  const heap = process.memoryUsage().heapUsed;
  const put = (kind: string, values: readonly unknown[]): string => {
    const group = createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 8);
    values.forEach((value, place) => {
      const name = partName(kind, group, place);
      files.set(name, indexScript(name, value));
    });
    return group;
  };
  const core = writeIndex(sections, { readingsOf: readings, simplified, synonyms: [] }, put);
  const first = partName('index', put('index', [core]));
  const used = process.cpuUsage(before);
  const memory = process.memoryUsage().heapUsed - heap;
  const bytes = new Map(Array.from(files, ([name, contents]) => [name, compressed(contents)]));
  const all = [...bytes.values()].reduce((sum, size) => sum + size, 0);
  const loads = await Promise.all(QUERIES.map((query) => loadOf(first, files, bytes, query)));
  const middle = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1] ?? 0;
  const seconds = (used.user + used.system) / MEGA;
  console.log(
    [
      `${sections.length} sections, ${characters} characters`,
      `build ${seconds.toFixed(1)} s CPU (${((seconds * MEGA) / characters).toFixed(1)} s per million), ${Math.round(memory / 2 ** 20)} MB`,
      `${files.size} files, ${kilobytes(all)} KB`,
      `core ${kilobytes(bytes.get(first) ?? 0)} KB, ${core.terms.from.match(/[A-Z]/g)?.length} shards, ${core.text.counts.length} texts`,
      `first results: ${kilobytes(middle(loads.map(({ size }) => size)))} KB in ${middle(loads.map(({ requests }) => requests))} requests (median), at most ${kilobytes(Math.max(...loads.map(({ size }) => size)))} KB in ${Math.max(...loads.map(({ requests }) => requests))}`,
      `query ${middle(loads.map(({ milliseconds }) => milliseconds)).toFixed(1)} ms CPU (median, warm)`,
    ].join('; '),
  );
}

/** What one search of a reader who has just come loads, scripts not counted. */
async function loadOf(first: string, files: Map<string, string>, bytes: Map<string, number>, query: string) {
  const loaded = new Set<string>([first]);
  const valueOf = (name: string): unknown => {
    loaded.add(name);
    const script = files.get(name) ?? '';
    return JSON.parse(script.slice(script.indexOf(',') + 1, script.lastIndexOf(')')));
  };
  const provider = createIndexProvider(
    async () => valueOf(first) as SearchCore,
    async (name) => valueOf(name),
  );
  await provider.search(query);
  const size = [...loaded].reduce((sum, name) => sum + (bytes.get(name) ?? 0), 0);
  const requests = loaded.size;
  const times: number[] = [];
  for (let turn = 0; turn < 15; turn += 1) {
    const start = process.cpuUsage();
    await provider.search(query);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return { size, requests, milliseconds: Math.min(...times) };
}

const compressed = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
const kilobytes = (size: number): string => (size / 1024).toFixed(0);

/** Sections of as many characters each as the demo's, of its sentences in another order; words and names stay as frequent. */
function grow(source: readonly IndexedSection[], size: number): IndexedSection[] {
  const random = numbers(size);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const sentences = source.flatMap(({ text }) => text.split(/(?<=[。；！？])/)).filter((each) => each.length > 4);
  const pages = [...new Set(source.map(({ page }) => page))];
  if (size <= source.length) return source.slice(0, size);
  return Array.from({ length: size }, (_, number): IndexedSection => {
    const old = source[number];
    if (old) return old;
    const like = pick(source);
    const page = pages[pages.length - 1] as IndexedSection['page'];
    const isNew = number % 6 === 0;
    if (isNew)
      pages.push({
        ...pick(pages),
        url: `p${number}/index.html`,
        title: `${2000 + (number % 30)}年${pick(source).heading}`,
      });
    let text = '';
    while (text.length < like.text.length) text += vary(pick(sentences), random);
    return {
      page: isNew ? (pages[pages.length - 1] as IndexedSection['page']) : page,
      anchor: `s${number}`,
      heading: `${like.heading}${number % 40}`,
      path: like.path,
      text,
    };
  });
}

/** A sentence with one character in thirty exchanged for another of the everyday ones: new text holds new pairs. */
function vary(sentence: string, random: () => number): string {
  return sentence.replace(/\p{Script=Han}/gu, (character) =>
    random() < 1 / 30 ? String.fromCharCode(0x4e00 + Math.floor(random() * 3000)) : character,
  );
}

function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const sizes = process.argv.slice(2).map(Number);
const demo = demoSections();
const readings = await loadReadings();
const simplified = everydayTraditional();
for (const size of sizes.length > 0 ? sizes : [demo.length, 2_000, 18_000]) await measure(grow(demo, size));
