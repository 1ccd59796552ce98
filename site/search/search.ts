import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { partName, type Titles, writeTitles } from '@kepu/components/search';
import type { Site } from '../collect/site.js';
import { adultsOf } from './adults.js';
import type { IndexCache } from './index-cache.js';
import { IndexFiles } from './index-files.js';
import { indexPath } from './index-part.js';
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
  /** Scripts, each one call of `kepuSearchData`. Closed by whoever has written them. */
  files: IndexFiles;
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
  if (sections.length === 0) return { files: new IndexFiles(), path: '', bytesToFirstResult: 0 };
  const records = recordsOf(site, names.records);
  const titles = titlesOf(sections, records, site.tags);
  const { synonyms } = site.config.search;
  const adults = adultsOf(site, sections);
  const make = (files: IndexFiles) => makeIndex({ sections, records, titles, synonyms, adults }, files);
  if (cache) return cache.keep([sections, records, [titles], synonyms, adults], make);
  const files = new IndexFiles();
  return { ...(await make(files)), files };
}

/** All that goes into an index. */
interface Searched {
  sections: readonly IndexedSection[];
  records: readonly IndexedSection[];
  titles: Titles;
  synonyms: string[][];
  adults: readonly string[];
}

/** @param files Takes the parts. */
async function makeIndex(
  { sections, records, titles, synonyms, adults }: Searched,
  files: IndexFiles,
): Promise<Omit<SearchIndex, 'files'>> {
  const put: PutIndex = (kind, values) => {
    const texts = values.map((value) => JSON.stringify(value));
    const group = hashOf(`[${texts.join(',')}]`);
    texts.forEach((text, place) => files.add(partName(kind, group, place), text));
    return group;
  };
  const putOne = (kind: string, value: unknown): string => {
    const text = JSON.stringify(value);
    const name = `${kind}.${hashOf(text)}`;
    files.add(name, text);
    return name;
  };
  const options = { readingsOf: await loadReadings(), simplified: everydayTraditional(), synonyms, adults };
  const core = writeIndex(sections, options, put);
  const bytesToFirstResult = firstBytes(files);
  core.titles = putOne('titles', writeTitles(titles));
  if (records.length > 0) core.records = putOne('records', writeIndex(records, options, put));
  const first = putOne('index', core);
  return {
    path: indexPath(first),
    bytesToFirstResult: bytesToFirstResult + gzipSync(files.scriptOf(first)).length,
  };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** @param files The parts of the index of sections, without the first. */
function firstBytes(files: IndexFiles): number {
  let bytes = 0;
  for (const [kind, count] of Object.entries(FIRST_PARTS)) {
    const own = files.names.filter((name) => name.startsWith(`${kind}.`));
    const step = Math.ceil(own.length / SAMPLE);
    const sizes = own.filter((_, at) => at % step === 0).map((name) => gzipSync(files.scriptOf(name)).length);
    const average = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
    bytes += Math.min(count, own.length) * average;
  }
  return Math.round(bytes);
}
