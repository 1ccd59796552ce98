/** What a search gives to code that asks for it: plain text and numbers, nothing of how a box shows it. */

import type { SearchHit, SearchNote, SearchResult, TextRun } from './search-provider.js';
import { unquoted } from './summary.js';

export interface AnswerHit {
  /** Ends in `#` and the anchor of the section or record. */
  url: string;
  /** Title of the page. */
  title: string;
  /** Heading of the section, title of the record; empty for the beginning of a page. */
  heading: string;
  /** About 80 characters around what matched. */
  excerpt: string;
  /** What matched in the excerpt: half-open ranges of UTF-16 units, ascending. */
  ranges: [start: number, end: number][];
  /** Descending; only to be compared within one answer. */
  score: number;
  /** Kind of page or record in the reader's words; empty where there is none. */
  kind: string;
}

export interface AnswerNote extends Pick<SearchNote, 'type' | 'from' | 'to'> {
  /** Where the words are searched to the letter. */
  literalUrl: string;
}

export interface SearchAnswer {
  /** The best first. */
  hits: AnswerHit[];
  /** What was done with the words, where it was not to look them up as they are. */
  notes: AnswerNote[];
}

/**
 * @param searchPage Address of the page that shows results for `?q=`; empty for the page itself.
 * @param limit Most hits, sections and records together.
 */
export function toAnswer(
  { hits, records = [], notes = [] }: SearchResult,
  searchPage: string,
  limit = 10,
): SearchAnswer {
  return {
    hits: [...hits, ...records]
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(toAnswerHit),
    notes: notes.map(({ type, from, to, literal = `"${unquoted(from)}"` }) => ({
      type,
      from,
      to,
      literalUrl: `${searchPage}?q=${encodeURIComponent(literal)}`,
    })),
  };
}

function toAnswerHit({ url, title, path, excerpt, score, kind = '' }: SearchHit): AnswerHit {
  const ranges: [number, number][] = [];
  let at = 0;
  for (const { text, matched } of excerpt) {
    if (matched) ranges.push([at, at + text.length]);
    at += text.length;
  }
  return {
    url,
    title: textOf(title),
    heading: textOf(path[path.length - 1] ?? []),
    excerpt: textOf(excerpt),
    ranges,
    score,
    kind,
  };
}

const textOf = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join('');
