/** Search entries made ready for comparison, and the ranking of matches to the letter. Pure. */
import { foldText } from '../shared/fold-text.js';
import type { SearchEntry, SearchOptions } from './search-provider.js';

/** An entry with its folded fields. */
export interface IndexedEntry {
  entry: SearchEntry;
  /** Address without the anchor. */
  page: string;
  /** The text before the first heading, or else the first section, stands for the page itself. */
  opensPage: boolean;
  title: string;
  heading: string;
  path: string;
  text: string;
}

/** Folds all entries once. */
export function indexEntries(entries: readonly SearchEntry[]): IndexedEntry[] {
  const pages = new Set<string>();
  return entries.map((entry) => {
    const page = entry.url.replace(/#.*$/, '') || entry.url;
    const opensPage = !entry.heading || !pages.has(page);
    pages.add(page);
    return {
      entry,
      page,
      opensPage,
      title: foldText(entry.title),
      heading: foldText(entry.heading ?? ''),
      path: foldText((entry.path ?? []).join('\n')),
      text: foldText(entry.text),
    };
  });
}

/** Whether an entry may be shown under the reader's options. An entry without grades is for everybody. */
export function allows(entry: SearchEntry, options: SearchOptions): boolean {
  if (options.kind !== undefined && entry.kind !== options.kind) return false;
  const grades = entry.grades ?? [];
  return options.grade === undefined || grades.length === 0 || grades.includes(options.grade);
}

/** Most occurrences of a word that still count: a text that repeats a word thirty times is not thirty times as good. */
const COUNTED = 5;

/**
 * How well an entry matches, 0 if not at all. Every word must stand somewhere in it; a word in the title weighs more
 * than one in a heading, that more than one in the text.
 *
 * A page's title alone brings up the page, not each of its sections: a section must hold at least one word itself.
 *
 * @param words folded words of the query.
 * @param phrase the whole query folded.
 */
export function scoreEntry(entry: IndexedEntry, words: readonly string[], phrase: string): number {
  let score = 0;
  let ownWords = 0;
  for (const word of words) {
    const inTitle = entry.title.includes(word);
    const inHeading = entry.heading.includes(word);
    const inText = entry.text.includes(word);
    const inPath = entry.path.includes(word);
    if (!inTitle && !inHeading && !inText && !inPath) return 0;
    if (inHeading || inText) ownWords += 1;
    if (inTitle) score += entry.opensPage ? 100 + closeness(entry.title, word) : 12;
    if (inHeading) score += 60 + closeness(entry.heading, word);
    if (inPath) score += 12;
    if (inText) score += 10 + 2 * countOf(entry.text, word);
  }
  if (ownWords === 0 && !entry.opensPage) return 0;
  if (words.length > 1 && [entry.title, entry.heading, entry.text].some((field) => field.includes(phrase))) score += 40;
  return score;
}

/** 0–40: how much of a field the word is; a title that is the word itself comes first. */
function closeness(field: string, word: string): number {
  return (40 * word.length) / field.length;
}

function countOf(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < COUNTED; at = text.indexOf(word, at + word.length)) count += 1;
  return count;
}

/** An entry that matched. */
export interface Ranked {
  indexed: IndexedEntry;
  score: number;
  /** Folded words to mark. */
  marks: readonly string[];
}

/** Best first; each further section of the same page counts a fifth less, so that one page does not fill the list. */
export function rank(matches: readonly Ranked[]): Ranked[] {
  const seen = new Map<string, number>();
  return [...matches]
    .sort((a, b) => b.score - a.score)
    .map((match) => {
      const before = seen.get(match.indexed.page) ?? 0;
      seen.set(match.indexed.page, before + 1);
      return { ...match, score: match.score * 0.8 ** before };
    })
    .sort((a, b) => b.score - a.score);
}
