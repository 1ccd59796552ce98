import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { OutputFile, Site } from '../collect/site.js';
import type { PageKind } from '../parse/page.js';
import { indexPath, indexScript } from './index-part.js';
import { sectionsOf } from './sections.js';
import { loadReadings } from './site-readings.js';
import { loadTraditional } from './traditional.js';
import { writeIndex } from './write-index.js';

/** Parts of terms and of text that a search of a few characters takes until its first results stand. */
const FIRST_PARTS = { terms: 2, text: 5 } as const;

export interface SearchIndex {
  /** Scripts, each one call of `kepuSearchData`; see `index-part.ts`. */
  files: OutputFile[];
  /** Address of the first one relative to the root; empty if there is nothing to search. */
  path: string;
  /** Size of the parts a reader waits for until the first results, compressed by gzip: an estimate. */
  bytesToFirstResult: number;
}

/**
 * Makes the search index of a site.
 *
 * @param kindName Kind of page in the reader's words.
 */
export async function search(site: Site, kindName: (kind: PageKind) => string = (kind) => kind): Promise<SearchIndex> {
  const sections = sectionsOf(site, kindName);
  if (sections.length === 0) return { files: [], path: '', bytesToFirstResult: 0 };
  const files = new Map<string, OutputFile>();
  const sizes = {
    terms: [] as number[],
    text: [] as number[],
    words: [] as number[],
    traditional: [] as number[],
    index: [] as number[],
  };
  const put = (kind: keyof typeof sizes, value: unknown): string => {
    const hash = createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);
    const name = `${kind}.${hash}`;
    const contents = indexScript(name, value);
    if (!files.has(name)) sizes[kind].push(gzipSync(contents).length);
    files.set(name, { path: indexPath(name), contents });
    return name;
  };
  const core = writeIndex(
    sections,
    {
      readingsOf: await loadReadings(),
      simplified: await loadTraditional(),
      synonyms: site.config.search.synonyms,
    },
    put,
  );
  const first = put('index', core);
  const average = (list: number[]) => list.reduce((sum, size) => sum + size, 0) / Math.max(1, list.length);
  const parts = (['terms', 'text'] as const).reduce(
    (sum, kind) => sum + Math.min(FIRST_PARTS[kind], sizes[kind].length) * average(sizes[kind]),
    0,
  );
  return {
    files: [...files.values()],
    path: indexPath(first),
    bytesToFirstResult: Math.round((sizes.index[0] ?? 0) + parts),
  };
}
