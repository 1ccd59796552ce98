import {
  encodePostings,
  isHan,
  levelOneSyllables,
  type PutParts,
  partName,
  type Readings,
  readingsOf,
  type SearchCore,
  type SearchPage,
  type TextPart,
  termKey,
  wordTerms,
  writeFacets,
  writeHeld,
  writeParts,
  writeShard,
  writeTexts,
} from '@kepu/components/search';
import { divideRuns, wordsOfTwo } from './divide-runs.js';
import { wordsIn } from './holds-word.js';
import type { IndexedPage, IndexedSection } from './sections.js';
import { siteReadings } from './site-readings.js';
import { siteWords } from './site-words.js';
import { type Terms, termsOf } from './terms.js';

/** Length of a shard of terms and of a part of text, in UTF-16 units: 2 KB when compressed. */
const SHARD_LENGTH = 3_000;
const TEXT_LENGTH = 2_000;

export interface IndexOptions {
  /** All syllables of each character of a text, the usual one first. */
  readingsOf: (text: string) => string[][];
  /** Traditional characters with their simplified ones. */
  simplified: Iterable<readonly [traditional: string, simplified: string]>;
  synonyms: string[][];
}

/** Keeps parts; see `writeParts`. */
export type PutIndex = PutParts<'terms' | 'text' | 'words' | 'traditional' | 'facets'>;

/** Writes the index of a site. */
export function writeIndex(
  sections: readonly IndexedSection[],
  { readingsOf: allReadings, simplified, synonyms }: IndexOptions,
  put: PutIndex,
): SearchCore {
  const runs = divideRuns(sections);
  const terms = termsOf(sections, wordsOfTwo(runs));
  const characters = new Set(terms.units.filter(isHan));
  const own = siteReadings(characters, allReadings);
  const readings = readingsOf(levelOneSyllables(), own.syllables, own.readings);
  const initialsOf = (word: string) => {
    const initials = Array.from(word, (character) => readings.syllableOf(character).charAt(0)).join('');
    return initials.includes('~') ? '' : initials;
  };
  const words = siteWords(runs, initialsOf);
  const pairs = [...simplified].filter(([, simple]) => characters.has(simple));
  const putOne = (kind: Parameters<PutIndex>[0], value: unknown) => partName(kind, put(kind, [value]));
  const { keys, shards } = shardsOf(terms, readings, wordTerms(synonyms));
  const { counts, parts } = textsOf(sections);
  return {
    version: 3,
    sections: sections.length,
    terms: { from: keys.join(','), ...writeParts('terms', shards, put) },
    text: { counts, ...writeParts('text', parts.map(writeTexts), put) },
    ...own,
    words: { letters: [...words.keys()].join(''), ...writeParts('words', [...words.values()], put, 1) },
    traditional:
      pairs.length > 0
        ? putOne(
            'traditional',
            [0, 1].map((side) => pairs.map((pair) => pair[side]).join('')),
          )
        : '',
    synonyms,
    held: writeHeld(wordsIn(terms)),
    facets: putOne('facets', writeFacets(sections.map(({ page }) => page))),
    titles: '',
    records: '',
  };
}

/** Divides the terms in the order of their keys. @returns For each shard how its keys begin, and its text. */
function shardsOf(
  { units, postings }: Terms,
  readings: Readings,
  words: ReturnType<typeof wordTerms>,
): { keys: string[]; shards: string[] } {
  const sorted = postings
    .flatMap((seconds, place) => {
      const first = units[place] as string;
      return Array.from(seconds, ([next, list]) => {
        const second = units[next] as string;
        return { key: termKey(first, second, readings, words), first, second, list };
      });
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const keys: string[] = [];
  const shards: string[] = [];
  let open: [first: string, second: string, postings: string][] = [];
  let last = '';
  let length = 0;
  for (const { key, first, second, list } of sorted) {
    const text = encodePostings(list.map((value) => ({ section: value >> 3, weight: (value & 7) + 1 })));
    if (open.length > 0 && length + text.length > SHARD_LENGTH) {
      shards.push(writeShard(open));
      open = [];
      length = 0;
    }
    if (open.length === 0) keys.push(key.slice(0, sameLetters(last, key) + 1));
    open.push([first, second, text]);
    length += text.length + 2;
    last = key;
  }
  if (open.length > 0) shards.push(writeShard(open));
  return { keys, shards };
}

/** How many letters two texts begin with alike. */
function sameLetters(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Divides the texts. @returns How many sections each part holds, and the parts. */
function textsOf(sections: readonly IndexedSection[]): { counts: number[]; parts: TextPart[] } {
  const parts: TextPart[] = [];
  let part: TextPart | undefined;
  let filled = 0;
  let last: IndexedPage | undefined;
  for (const { page, ...section } of sections) {
    if (!part || filled + section.text.length > TEXT_LENGTH) {
      part = { pages: [], sections: [] };
      parts.push(part);
      filled = 0;
      last = undefined;
    }
    if (last !== page) part.pages.push(asWritten(page));
    last = page;
    part.sections.push({ ...section, page: part.pages.length - 1 });
    filled += section.text.length + section.heading.length + 40;
  }
  return { counts: parts.map((each) => each.sections.length), parts };
}

/** What a hit says of its page; what it is filtered by stands in a part of its own. */
function asWritten({ url, title, kind, date }: IndexedPage): SearchPage {
  return { url, title, ...(kind !== undefined && { kind }), ...(date !== undefined && { date }) };
}
