import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { partName, type Titles, writeTitles } from '@kepu/components/search';
import type { OutputFile, Site } from '../collect/site.js';
import type { IndexCache } from './index-cache.js';
import { indexPath, indexScript } from './index-part.js';
import { type RecordNames, recordsOf } from './records.js';
import { type IndexedSection, type KindNames, sectionsOf } from './sections.js';
import { loadReadings } from './site-readings.js';
import { titlesOf } from './titles.js';
import { everydayTraditional } from './traditional.js';
import { type PutIndex, writeIndex } from './write-index.js';

/** Parts of terms and of text that a search of a few characters takes until its first results stand. */
const FIRST_PARTS = { terms: 4, text: 5 } as const;
/** So many parts of a kind tell how large they are. */
const SAMPLE = 50;

export interface SearchIndex {
  /** Scripts, each one call of `kepuSearchData`; see `index-part.ts`. */
  files: OutputFile[];
  /** Address of the first one relative to the root; empty if there is nothing to search. */
  path: string;
  /** Size of the parts a reader waits for until the first results, compressed by gzip: an estimate. */
  bytesToFirstResult: number;
}

/** Kinds of pages and records in the reader's words. */
export interface SearchNames {
  kinds: KindNames;
  records: RecordNames;
}

/**
 * Makes the search index of a site: that of its sections, and behind it that of its records.
 *
 * @param cache Keeps the index from build to build.
 */
export async function search(site: Site, names: SearchNames, cache?: IndexCache): Promise<SearchIndex> {
  const sections = sectionsOf(site, names.kinds);
  if (sections.length === 0) return { files: [], path: '', bytesToFirstResult: 0 };
  const records = recordsOf(site, names.records);
  const titles = titlesOf(sections, records, site.tags);
  const { synonyms } = site.config.search;
  const make = () => makeIndex({ sections, records, titles, synonyms });
  return cache ? cache.keep([sections, records, [titles], synonyms], make) : make();
}

/** All that goes into an index. */
interface Searched {
  sections: readonly IndexedSection[];
  records: readonly IndexedSection[];
  titles: Titles;
  synonyms: string[][];
}

async function makeIndex({ sections, records, titles, synonyms }: Searched): Promise<SearchIndex> {
  const files = new Map<string, OutputFile>();
  const keep = (name: string, value: unknown): string => {
    files.set(name, { path: indexPath(name), contents: indexScript(name, value), isNamedByContents: true });
    return name;
  };
  const put: PutIndex = (kind, values) => {
    const group = hashOf(values);
    values.forEach((value, place) => keep(partName(kind, group, place), value));
    return group;
  };
  const putOne = (kind: string, value: unknown) => keep(`${kind}.${hashOf(value)}`, value);
  const options = { readingsOf: await loadReadings(), simplified: everydayTraditional(), synonyms };
  const core = writeIndex(sections, options, put);
  const bytesToFirstResult = firstBytes([...files].map(([name, { contents }]) => [name, contents as string]));
  core.titles = putOne('titles', writeTitles(titles));
  if (records.length > 0) core.records = putOne('records', writeIndex(records, options, put));
  const first = putOne('index', core);
  return {
    files: [...files.values()],
    path: indexPath(first),
    bytesToFirstResult: bytesToFirstResult + gzipSync(indexScript(first, core)).length,
  };
}

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);

/** @param parts Of the index of sections, without the first. */
function firstBytes(parts: readonly [name: string, contents: string][]): number {
  let bytes = 0;
  for (const [kind, count] of Object.entries(FIRST_PARTS)) {
    const own = parts.filter(([name]) => name.startsWith(`${kind}.`));
    const step = Math.ceil(own.length / SAMPLE);
    const sizes = own.filter((_, at) => at % step === 0).map(([, contents]) => gzipSync(contents).length);
    const average = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
    bytes += Math.min(count, own.length) * average;
  }
  return Math.round(bytes);
}
