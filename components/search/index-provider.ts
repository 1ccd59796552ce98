import { excerptOf, findRanges, highlight, joinRanges } from '../search-box/highlight.js';
import {
  type SearchHit,
  type SearchOptions,
  type SearchProvider,
  throwIfAborted,
} from '../search-box/search-provider.js';
import { findSections } from './find-sections.js';
import type { SearchCore, SearchPage } from './index-format.js';
import { IndexReader, type LoadPart, type Section } from './index-reader.js';
import type { Group } from './parse-query.js';
import { plainText, verify } from './verify.js';

const DEFAULT_LIMIT = 10;
/** Sections looked into beyond those shown: their order may change once their text is there. */
const BEYOND = 2;

/**
 * A provider over the parts of an index.
 *
 * @param core Gives the first part.
 * @param load Gives any other.
 * @param root Prefix of the addresses of hits: from the page to the portal's root.
 */
export function createIndexProvider(core: () => Promise<SearchCore>, load: LoadPart, root = ''): SearchProvider {
  let reading: Promise<IndexReader> | undefined;
  const ready = (): Promise<IndexReader> => {
    reading ??= core().then((value) => new IndexReader(value, load));
    reading.catch(() => {
      reading = undefined;
    });
    return reading;
  };
  return {
    async prepare() {
      await ready();
    },
    async search(query, options = {}) {
      const reader = await ready();
      const { signal } = options;
      const { ranked, groups, pieces, notes } = await findSections(reader, query);
      throwIfAborted(signal);
      const limit = options.limit ?? DEFAULT_LIMIT;
      const filtered = options.grade !== undefined || options.kind !== undefined;
      // Without a filter only the sections shown are fetched.
      const near = filtered ? ranked : ranked.slice(0, limit + BEYOND);
      const read = await Promise.all(
        near.map(async ({ section, score }) => ({ score, ...(await reader.section(section)) })),
      );
      throwIfAborted(signal);
      const turns = groups.some((group) => group.turns);
      const shown = read
        .filter(({ page }) => allows(page, options))
        .map((section, place) => ({
          section,
          score: turns ? 1 / (1 + place) : section.score * verify(section, groups, pieces),
        }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score);
      const total = shown.length + (ranked.length - near.length);
      const found = notes.filter(({ type }) => type !== 'none' || total === 0);
      return {
        query,
        hits: shown.slice(0, limit).map(({ section, score }) => toHit(section, score, groups, root)),
        total,
        approximate: found.some(({ type }) => type === 'corrected' || type === 'partial'),
        notes: total > 0 ? found : [{ type: 'none', from: query, to: '' }],
      };
    },
  };
}

function allows({ kind, grades = [] }: SearchPage, options: SearchOptions): boolean {
  if (options.kind !== undefined && kind !== options.kind) return false;
  return options.grade === undefined || grades.length === 0 || grades.includes(options.grade);
}

function toHit(
  { page, anchor, heading, path, text }: Section,
  score: number,
  groups: readonly Group[],
  root: string,
): SearchHit {
  const marks = marksOf(plainText(`${page.title}\n${heading}\n${text}`), groups);
  return {
    url: `${root}${page.url}${anchor ? `#${anchor}` : ''}`,
    title: highlight(page.title, marks),
    path: [...path, ...(heading ? [heading] : [])].map((step) => highlight(step, marks)),
    excerpt: text ? excerptOf(text, joinRanges(findRanges(text, marks))) : [],
    score,
    ...(page.kind ? { kind: page.kind } : {}),
    ...(page.date ? { date: page.date } : {}),
  };
}

/** What to mark: the words that stand there, else the pairs of characters of them. */
function marksOf(plain: string, groups: readonly Group[]): string[] {
  return groups.flatMap(({ alternatives }) => {
    const words = alternatives.map(({ units }) => units.join('')).filter((word) => plain.includes(word));
    if (words.length > 0) return words;
    const units = alternatives[0]?.units ?? [];
    return units.slice(1).map((unit, index) => `${units[index]}${unit}`);
  });
}
