/** The search itself: exact substrings first, then near matches. Pure; runs in pages, workers and Node alike. */
import { foldText } from '../shared/fold-text.js';
import { excerptOf, findRanges, highlight, joinRanges } from './highlight.js';
import { NearMatcher } from './near-matches.js';
import { allows, type IndexedEntry, indexEntries, type Ranked, rank, scoreEntry } from './search-index.js';
import type { SearchEntry, SearchHit, SearchOptions, SearchProvider, SearchResult } from './search-provider.js';

const DEFAULT_LIMIT = 10;

/** Words people ask with, which say nothing about what they look for. Longest first. */
const ASKING =
  /什么时候|什么时间|多少|怎么样|怎么办|怎么|怎样|如何|什么|哪里|哪儿|哪些|哪个|哪天|几月|几号|有没有|可不可以|能不能|可以|请问|吗|呢|[?？]/g;

/**
 * Makes a provider that searches the given entries.
 *
 * A section is one hit. All words of the query (parted by white space, in any order) must stand in it, letter for letter
 * after folding width, case and white space. Only when nothing does, near matches are given, and `approximate` says so;
 * what comes near to nothing gives no hits.
 *
 * The entries are folded at the first search or in `prepare`, not before.
 */
export function createSearchProvider(entries: readonly SearchEntry[]): SearchProvider {
  let index: IndexedEntry[] | undefined;
  let near: NearMatcher | undefined;

  const ready = (): IndexedEntry[] => {
    index ??= indexEntries(entries);
    return index;
  };

  const find = (query: string, options: SearchOptions): { matches: Ranked[]; approximate: boolean } => {
    const words = wordsOf(query);
    if (words.length === 0) return { matches: [], approximate: false };
    const all = ready();
    const exact = findExact(all, words, options);
    if (exact.length > 0) return { matches: exact, approximate: false };
    const asked = wordsOf(query.replace(ASKING, ' '));
    if (asked.length > 0 && asked.join(' ') !== words.join(' ')) {
      const matches = findExact(all, asked, options);
      if (matches.length > 0) return { matches, approximate: true };
    }
    near ??= new NearMatcher(all);
    return { matches: findNear(all, near, asked.length > 0 ? asked : words, options), approximate: true };
  };

  return {
    async prepare() {
      ready();
    },
    async search(query, options = {}) {
      const { matches, approximate } = find(query, options);
      const hits = rank(matches).slice(0, options.limit ?? DEFAULT_LIMIT);
      const result: SearchResult = {
        query,
        hits: hits.map(toHit),
        total: matches.length,
        approximate: approximate && matches.length > 0,
      };
      return result;
    },
  };
}

/** The folded words of a query; a word that stands twice counts once. */
export function wordsOf(query: string): string[] {
  return [
    ...new Set(
      query
        .split(/\s+/)
        .map(foldText)
        .filter((word) => word !== ''),
    ),
  ];
}

function findExact(all: readonly IndexedEntry[], words: readonly string[], options: SearchOptions): Ranked[] {
  const phrase = words.join('');
  const matches: Ranked[] = [];
  for (const indexed of all) {
    if (!allows(indexed.entry, options)) continue;
    const score = scoreEntry(indexed, words, phrase);
    if (score > 0) matches.push({ indexed, score, marks: words });
  }
  return matches;
}

/** Every word must be there or be come near to; the nearest first, title before heading before text. */
function findNear(
  all: readonly IndexedEntry[],
  near: NearMatcher,
  words: readonly string[],
  options: SearchOptions,
): Ranked[] {
  let matches: Ranked[] | undefined;
  for (const word of words) {
    const found = new Map<IndexedEntry, Ranked>();
    for (const { index, nearness, pieces } of near.find(word)) {
      const indexed = all[index] as IndexedEntry;
      const inTitle = indexed.opensPage && pieces.some((piece) => indexed.title.includes(piece));
      const inHeading = pieces.some((piece) => indexed.heading.includes(piece));
      const score = nearness * (100 + (inTitle ? 60 : 0) + (inHeading ? 30 : 0));
      found.set(indexed, { indexed, score, marks: pieces });
    }
    // Words too short for a near match count only to the letter.
    for (const match of findExact(all, [word], {})) {
      found.set(match.indexed, { ...match, score: match.score + 100 });
    }
    matches = matches ? join(matches, found) : [...found.values()];
  }
  return (matches ?? []).filter(({ indexed }) => allows(indexed.entry, options));
}

function join(matches: readonly Ranked[], found: ReadonlyMap<IndexedEntry, Ranked>): Ranked[] {
  return matches.flatMap((match) => {
    const other = found.get(match.indexed);
    return other ? [{ ...match, score: match.score + other.score, marks: [...match.marks, ...other.marks] }] : [];
  });
}

function toHit({ indexed: { entry }, score, marks }: Ranked): SearchHit {
  const headings = [...(entry.path ?? []), ...(entry.heading ? [entry.heading] : [])];
  return {
    url: entry.url,
    title: highlight(entry.title, marks),
    path: headings.map((heading) => highlight(heading, marks)),
    excerpt: entry.text ? excerptOf(entry.text, joinRanges(findRanges(entry.text, marks))) : [],
    score,
    ...(entry.kind ? { kind: entry.kind } : {}),
    ...(entry.date ? { date: entry.date } : {}),
  };
}
