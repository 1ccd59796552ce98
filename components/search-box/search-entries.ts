/** The search itself: exact substrings first, then near matches. Pure; runs in pages, workers and Node alike. */
import { foldText } from '../shared/fold-text.js';
import { excerptOf, findRanges, highlight, joinRanges } from './highlight.js';
import { NearMatcher } from './near-matches.js';
import { allows, type IndexedEntry, indexEntries, type Ranked, rank, scoreEntry } from './search-index.js';
import type { SearchEntry, SearchHit, SearchNote, SearchOptions, SearchProvider } from './search-provider.js';
import { soundAlike } from './sound-alike.js';
import { loadPinyin } from './sound-parts.js';
import { unquoted } from './summary.js';

const DEFAULT_LIMIT = 10;

/** Words people ask with, which say nothing about what they look for. Longest first. */
const ASKING =
  /什么时候|什么时间|多少|怎么样|怎么办|怎么|怎样|如何|什么|哪里|哪儿|哪些|哪个|哪天|几月|几号|有没有|可不可以|能不能|可以|请问|吗|呢|[?？]/g;

/**
 * Makes a provider that searches the given entries.
 *
 * A section is one hit. All words of the query (parted by white space, in any order) must stand in it, letter for letter
 * after folding width, case and white space; words in quotes as they stand. Only when nothing does, what sounds alike is given – pinyin,
 * initials, homophones, simplified characters for traditional ones –, then near matches, and notes say so; what comes near to
 * nothing gives no hits.
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

  const find = async (query: string, options: SearchOptions): Promise<Found> => {
    const literal = unquoted(query);
    const words = wordsOf(literal);
    if (words.length === 0) return { matches: [], approximate: false, notes: [] };
    const all = ready();
    const exact = findExact(all, words, options);
    if (exact.length > 0) return { matches: exact, approximate: false, notes: [] };
    const none: Found = { matches: [], approximate: false, notes: [{ type: 'none', from: query, to: '' }] };
    if (literal !== query) return none;
    const asked = wordsOf(query.replace(ASKING, ' '));
    const meant = asked.length > 0 ? asked : words;
    if (meant.join(' ') !== words.join(' ')) {
      const matches = findExact(all, meant, options);
      if (matches.length > 0) return { matches, approximate: true, notes: [] };
    }
    const alike = await findAlike(all, meant, options);
    if (alike) return alike;
    near ??= new NearMatcher(all);
    const matches = findNear(all, near, meant, options);
    return matches.length > 0 ? { matches, approximate: true, notes: notesOf(query, meant, matches) } : none;
  };

  return {
    async prepare() {
      ready();
    },
    async search(query, options = {}) {
      const { matches, approximate, notes } = await find(query, options);
      const hits = rank(matches).slice(0, options.limit ?? DEFAULT_LIMIT);
      return { query, hits: hits.map(toHit), total: matches.length, approximate, notes };
    },
  };
}

interface Found {
  matches: Ranked[];
  approximate: boolean;
  notes: SearchNote[];
}

/** What holds words that sound like those that nothing holds; undefined if there is none, or the readings cannot be loaded. */
async function findAlike(
  all: readonly IndexedEntry[],
  words: readonly string[],
  options: SearchOptions,
): Promise<Found | undefined> {
  const part = await loadPinyin().catch(() => undefined);
  if (!part) return undefined;
  const notes: SearchNote[] = [];
  const alike = words.map((from) => {
    if (findExact(all, [from], {}).length > 0) return from;
    const to = soundAlike(all, from, part);
    if (to === undefined) return from;
    notes.push({ type: /[a-z]/.test(from) ? 'pinyin' : 'corrected', from, to, literal: `"${from}"` });
    return to;
  });
  const matches = notes.length > 0 ? findExact(all, alike, options) : [];
  const approximate = notes.some(({ type }) => type === 'corrected');
  return matches.length > 0 ? { matches, approximate, notes } : undefined;
}

/** What near matches are to what was typed: the word that was meant, where there is one, else a part of it. */
function notesOf(query: string, words: readonly string[], matches: readonly Ranked[]): SearchNote[] {
  const [from = ''] = words;
  const best = matches.reduce((a, b) => (b.score > a.score ? b : a));
  const [to = ''] = best.marks;
  if (words.length === 1 && best.marks.length === 1 && Math.abs(to.length - from.length) < 2)
    return [{ type: 'corrected', from, to, literal: `"${from}"` }];
  return [{ type: 'partial', from: query, to: '' }];
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
