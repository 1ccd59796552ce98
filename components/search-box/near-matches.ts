/** Entries that come near to what was typed, when nothing matches to the letter: slips, missing and additional words. */
import Fuse from 'fuse.js/basic';
import { nearestPlace } from '../search/near-text.js';
import type { IndexedEntry } from './search-index.js';

/** How far a text may be from the query: one wrong character of three is 0.33. */
const THRESHOLD = 0.4;
/** Part of a long query's pairs of characters an entry has to hold to come near it. */
const COVERAGE = 0.6;
/** Bitap takes at most 32 characters at a time; longer queries are judged by their pairs alone. */
const LONGEST_PATTERN = 32;

/** An entry and how near it comes: 0 not at all, 1 to the letter; and the folded pieces of the query found in it. */
export interface NearMatch {
  index: number;
  nearness: number;
  pieces: string[];
}

/** Finds near matches; keeps its Fuse index, which is made when first needed. */
export class NearMatcher {
  readonly #index: readonly IndexedEntry[];
  #fuse: Fuse<IndexedEntry> | undefined;

  constructor(index: readonly IndexedEntry[]) {
    this.#index = index;
  }

  /**
   * @param phrase folded query without white space.
   * @returns in the order of the entries.
   */
  find(phrase: string): NearMatch[] {
    const best = new Map<number, NearMatch>();
    for (const match of [...this.#findSlips(phrase), ...this.#findPairs(phrase)]) {
      const known = best.get(match.index);
      if (!known || match.nearness > known.nearness) best.set(match.index, match);
    }
    return [...best.values()].sort((a, b) => a.index - b.index);
  }

  #findSlips(phrase: string): NearMatch[] {
    if (phrase.length < 3 || phrase.length > LONGEST_PATTERN) return [];
    this.#fuse ??= new Fuse(this.#index, {
      keys: ['title', 'heading', 'text'],
      threshold: THRESHOLD,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      isCaseSensitive: true,
    });
    const matches: NearMatch[] = [];
    for (const { item, refIndex } of this.#fuse.search(phrase)) {
      const spans = [item.title, item.heading, item.text].map((field) => nearestSpan(field, phrase));
      const distance = Math.min(...spans.map((span) => span.distance));
      const nearness = 1 - distance / phrase.length;
      if (nearness < 1 - THRESHOLD) continue;
      const pieces = spans.filter((span) => span.distance === distance).map((span) => span.text);
      matches.push({ index: refIndex, nearness, pieces: [...new Set(pieces)] });
    }
    return matches;
  }

  /** 科技节获奖 is near to a section that speaks of 科技节 and of 获奖, wherever. */
  #findPairs(phrase: string): NearMatch[] {
    if (phrase.length < 5) return [];
    const pairs = new Set<string>();
    for (let at = 0; at + 2 <= phrase.length; at++) pairs.add(phrase.slice(at, at + 2));
    const matches: NearMatch[] = [];
    this.#index.forEach((entry, index) => {
      const held = [...pairs].filter(
        (pair) => entry.title.includes(pair) || entry.heading.includes(pair) || entry.text.includes(pair),
      );
      const coverage = held.length / pairs.size;
      if (coverage >= COVERAGE) matches.push({ index, nearness: coverage * 0.9, pieces: held });
    });
    return matches;
  }
}

/**
 * The piece of a text with the smallest edit distance to a pattern.
 *
 * @returns the piece without characters at its ends that are not the pattern's.
 */
export function nearestSpan(text: string, pattern: string): { text: string; distance: number } {
  const place = nearestPlace(text, pattern, pattern.length - 1);
  if (!place) return { text: '', distance: pattern.length };
  let { start, end } = place;
  while (start < end && !pattern.includes(text[start] as string)) start++;
  while (end > start && !pattern.includes(text[end - 1] as string)) end--;
  return { text: text.slice(start, end), distance: place.edits };
}
