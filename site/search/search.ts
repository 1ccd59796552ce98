import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { SearchEntry } from '@kepu/components';
import type { OutputFile, Site, SitePage } from '../collect/site.js';
import type { PageKind } from '../parse/page.js';
import type { SearchIndexPart } from './index-part.js';

/** Up to this length, in UTF-16 units, the index is one file: a megabyte of Chinese in UTF-8. */
const WHOLE_LENGTH = 350_000;
/** Length of a part when it is not; about 200 KB of Chinese when compressed. */
const PART_LENGTH = 220_000;

export interface SearchIndex {
  /** Scripts, each one call of `kepuSearchData`; see `SearchIndexPart`. */
  files: OutputFile[];
  /** Addresses of the parts relative to the root, in order; empty if there is nothing to search. */
  paths: string[];
  /** Size of part 0 when compressed by gzip: what a reader waits for. */
  bytesToFirstResult: number;
}

/**
 * Makes the search index: one entry for every section of every page, names already masked, in the order of the site –
 * a page the school put first, or wrote last, is in the first part.
 *
 * @param kindName Kind of page in the reader's words.
 */
export function search(site: Site, kindName: (kind: PageKind) => string = (kind) => kind): SearchIndex {
  const parts = divide(
    site.pages.filter((page) => page.search).flatMap((page) => entriesOf(page, kindName).map(toJson)),
  );
  const synonyms = site.config.search.synonyms;
  const files: { path: string; contents: string }[] = [];
  // The first part names the others, so its own hash comes last.
  for (let part = parts.length - 1; part >= 0; part--) {
    const head: Omit<SearchIndexPart, 'entries'> = {
      version: 1,
      part,
      ...(part === 0 && files.length > 0 && { more: files.map(({ path }) => path).reverse() }),
      ...(part === 0 && synonyms.length > 0 && { synonyms }),
    };
    const contents = `kepuSearchData(${JSON.stringify(head).slice(0, -1)},"entries":[${(parts[part] as string[]).join(',')}]});\n`;
    const hash = createHash('sha256').update(contents).digest('hex').slice(0, 8);
    files.push({ path: `search/index${part === 0 ? '' : `-${part}`}.${hash}.js`, contents });
  }
  files.reverse();
  return {
    files,
    paths: files.map(({ path }) => path),
    bytesToFirstResult: files[0] ? gzipSync(files[0].contents).length : 0,
  };
}

/** The text before the first heading is an entry of its own, and so is every heading, with or without text. */
function entriesOf(page: SitePage, kindName: (kind: PageKind) => string): SearchEntry[] {
  const common = {
    title: page.title,
    ...(page.kind !== 'page' && { kind: kindName(page.kind) }),
    ...(page.date !== undefined && { date: page.date }),
    ...(page.grades.length > 0 && { grades: page.grades }),
  };
  const entries = page.sections.map((section): SearchEntry => {
    if (section.heading === '') return { url: page.url, ...common, text: section.text };
    return {
      url: section.id === '' ? page.url : `${page.url}#${section.id}`,
      ...common,
      heading: section.heading,
      ...(section.path.length > 0 && { path: section.path }),
      text: section.text,
    };
  });
  // A page whose text begins with a heading is found by its title all the same.
  return entries[0]?.heading === undefined && entries.length > 0
    ? entries
    : [{ url: page.url, ...common, text: '' }, ...entries];
}

function toJson(entry: SearchEntry): string {
  return JSON.stringify(entry);
}

function divide(entries: readonly string[]): string[][] {
  if (entries.length === 0) return [];
  const total = entries.reduce((sum, entry) => sum + entry.length, 0);
  if (total <= WHOLE_LENGTH) return [[...entries]];
  const parts: string[][] = [[]];
  let filled = 0;
  for (const entry of entries) {
    if (filled > 0 && filled + entry.length > PART_LENGTH) {
      parts.push([]);
      filled = 0;
    }
    (parts.at(-1) as string[]).push(entry);
    filled += entry.length;
  }
  return parts;
}
