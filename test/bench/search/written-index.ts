import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import {
  createIndexProvider,
  type IndexProvider,
  partName,
  type SearchCore,
} from '../../../components/search/index.js';
import { IndexFiles } from '../../../site/search/index-files.js';
import type { IndexedSection } from '../../../site/search/sections.js';
import { type IndexOptions, writeIndex } from '../../../site/search/write-index.js';

/** An index in memory, as it is written: name of each part → its script. */
export interface WrittenIndex {
  files: Map<string, string>;
  core: SearchCore;
  /** Name of the first part. */
  first: string;
}

export function writtenIndex(sections: readonly IndexedSection[], options: IndexOptions): WrittenIndex {
  const files = new IndexFiles();
  const put = (kind: string, values: readonly unknown[]): string => {
    const group = createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 8);
    values.forEach((value, place) => files.add(partName(kind, group, place), JSON.stringify(value)));
    return group;
  };
  const core = writeIndex(sections, options, put);
  const first = partName('index', put('index', [core]));
  return {
    files: new Map(files.names.map((name) => [name, Buffer.from(files.scriptOf(name)).toString()])),
    core,
    first,
  };
}

/**
 * The search of a reader who has just come.
 *
 * @param loaded Takes the names of the parts that are loaded.
 */
export function newReader({ files, first }: WrittenIndex, loaded: Set<string>): IndexProvider {
  const valueOf = (name: string): unknown => {
    loaded.add(name);
    const script = files.get(name) ?? '';
    return JSON.parse(script.slice(script.indexOf(',') + 1, script.lastIndexOf(')')));
  };
  return createIndexProvider(
    async () => valueOf(first) as SearchCore,
    async (name) => valueOf(name),
  );
}

const TURNS = 20;

/** Milliseconds that a search takes whose parts are there: the least of some turns, which is what an otherwise idle machine would take. */
export async function warmTime(search: () => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const start = performance.now();
    await search();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** Bytes of a text by brotli. */
export const compressed = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
