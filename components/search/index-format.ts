/** What the search of a portal is made of. Each part is a file of its own, a classic script of one call with one JSON value. */

import type { PartList } from './part-list.js';
import { decodePostings, type Posting } from './postings.js';

/** The first part: everything about the index as a whole. */
export interface SearchCore {
  version: 10;
  /** Number of sections. */
  sections: number;
  /**
   * Shards of terms in the order of their keys. `from`: the first letters of the key of the first term of each, as many as
   * part it from the term before; see `writeKeys`.
   */
  terms: PartList & { from: string };
  /** A shard of the terms that most searches ask for, which are in no other; empty where they are long. See `words/word-terms.ts`. */
  common: string;
  /** Texts in the order of sections. `counts`: how many sections each holds. */
  text: PartList & { counts: number[] };
  /** Characters of the site whose syllable is not that of `levelOneSyllables`: syllable → characters. */
  syllables: Record<string, string>;
  /** Characters of the site with further readings: syllable → characters. */
  readings: Record<string, string>;
  /** Words of the site in the order of their initials. `from`: the first initials of each part; see `writeKeys`. */
  words: PartList & { from: string };
  /** Part with the traditional forms of the site's characters; empty if there are none. */
  traditional: string;
  /** Those that the site itself is written in, and the simplified ones that they are indexed as. */
  simplified: [traditional: string, simplified: string];
  /** Words that mean the same, of a school and of the site, as far as sections hold one; see `words/thesaurus.ts`. */
  synonyms: string;
  /** Names of adults that sections hold, with blanks between, so that a family name with a title finds them; none on a large site. */
  adults: string;
  /** Part with what the sections may be filtered by; see `facets.ts`. */
  facets: string;
  /** Part with what is suggested before a search has run, see `title-part.ts`; empty if there is none. */
  titles: string;
  /**
   * Part with the core of a second index: activities, awards and works, each as a section whose heading is its title. Empty if
   * there are none. An index of its own, so that records neither crowd out sections nor cost bytes where nobody asks for them.
   */
  records: string;
}

/** A page, as a text part names it. */
export interface SearchPage {
  /** Relative to the portal's root. */
  url: string;
  title: string;
  /** In the reader's words. */
  kind?: string;
  date?: string;
}

/** A section, as a text part holds it. */
export interface SearchSection {
  /** Place of its page in the part. */
  page: number;
  /** Fragment without `#`; empty for the beginning of a page. */
  anchor: string;
  heading: string;
  /** Headings above it. */
  path: string[];
  text: string;
}

/** A part of words: initials → the words that have them, the likeliest first; behind them Latin words, see `initialsOfLetters`. */
export type WordPart = Record<string, string[]>;

export interface TextPart {
  pages: SearchPage[];
  sections: SearchSection[];
}

/** A part of terms: first unit → second unit → where its postings stand in `text`. */
export interface Shard {
  text: string;
  terms: Map<string, Map<string, [start: number, end: number]>>;
  /** Postings that were read before, by where they start: who types a word asks for the same ones with each letter. */
  read: Map<number, Posting[]>;
}

/** Ascending keys, each as how many letters it begins with like the one before – A: none – and the rest. */
export function writeKeys(keys: readonly string[]): string {
  return keys
    .map((key, at) => {
      const before = keys[at - 1] ?? '';
      let same = 0;
      while (same < MOST && same < key.length && key[same] === before[same]) same += 1;
      return `${String.fromCharCode(A + same)}${key.slice(same)}`;
    })
    .join('');
}

export function readKeys(text: string): string[] {
  let before = '';
  return Array.from(text.matchAll(/([A-Z])([^A-Z]*)/g), ([, same = 'A', rest = '']) => {
    before = before.slice(0, same.charCodeAt(0) - A) + rest;
    return before;
  });
}

const A = 65;
const MOST = 25;

/** Second unit of a term whose first unit ends a paragraph. */
export const END = '|';
/** Second unit of a term that tells where its first one, a Han character, is a word of its own or ends one: 报 in 板报, not in 申报. */
export const ALONE = '、';

/** Before the second unit of a term of headings: another unit stands between it and the first one. */
export const SKIP = '*';
/**
 * Second unit of a term of all sections that hold the first one, a Han character, whatever stands beside it: on a large site its pairs
 * are in more parts than anybody should wait for.
 */
export const ANY = '·';
/**
 * Before the first unit of a term of three letters: characters beside each other in a heading begin with them. Its units are the
 * first two letters and the last one.
 */
export const INITIALS = '$';
/** Parts of pairs that are fetched for a character; what has more of them is looked up by `ANY`. */
export const MOST_PARTS = 4;
/** An index of more sections than this knows such terms. In a smaller one what is nearly right is found without. */
export const SKIPS_FROM = 2_000;

/** `{` and `}` stand about units of more than one character, a line break before each first unit. */
export function writeShard(terms: readonly [first: string, second: string, postings: string][]): string {
  const groups = new Map<string, string[]>();
  for (const [first, second, postings] of terms) {
    const group = groups.get(first) ?? [];
    if (group.length === 0) groups.set(first, group);
    group.push(wrap(second) + postings);
  }
  return Array.from(groups, ([first, rest]) => wrap(first) + rest.join('')).join('\n');
}

const wrap = (unit: string) => (unit === END || /^[^\u0000-\u024f]$/u.test(unit) ? unit : `{${unit}}`);

export function readShard(text: string): Shard {
  const terms: Shard['terms'] = new Map();
  let group = new Map<string, [number, number]>();
  let at = 0;
  let first = true;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      first = true;
      at += 1;
      continue;
    }
    const start = at;
    let unit: string;
    if (code === 0x7b) {
      at = text.indexOf('}', at) + 1;
      unit = text.slice(start + 1, at - 1);
    } else {
      at += code >= 0xd800 && code < 0xdc00 ? 2 : 1;
      unit = text.slice(start, at);
    }
    if (first) {
      group = new Map();
      terms.set(unit, group);
      first = false;
      continue;
    }
    const from = at;
    while (at < text.length) {
      const next = text.charCodeAt(at);
      if (next > 0x7a || next === 10) break;
      at += 1;
    }
    group.set(unit, [from, at]);
  }
  return { text, terms, read: new Map() };
}

export function postingsAt({ text, read }: Shard, [start, end]: readonly [start: number, end: number]): Posting[] {
  let postings = read.get(start);
  if (!postings) {
    postings = decodePostings(text, start, end);
    read.set(start, postings);
  }
  return postings;
}

type RawSection = [page: number, anchor: string, heading: string, path: string[], text: string];
/** A text part as it is written. */
export type RawText = [pages: SearchPage[], sections: RawSection[]];

export function writeTexts({ pages, sections }: TextPart): RawText {
  return [
    pages,
    sections.map(({ page, anchor, heading, path, text }): RawSection => [page, anchor, heading, path, text]),
  ];
}

/** The section at a place of a part. */
export function readText(
  [pages, sections]: RawText,
  place: number,
): Omit<SearchSection, 'page'> & { page: SearchPage } {
  const [page, anchor, heading, path, text] = sections[place] as RawSection;
  return { page: pages[page] as SearchPage, anchor, heading, path, text };
}
