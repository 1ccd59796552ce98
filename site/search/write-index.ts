import {
  commonTerms,
  encodePostings,
  foldUnits,
  isHan,
  levelOneSyllables,
  type PutParts,
  partName,
  type Readings,
  readingsOf,
  type SearchCore,
  type SearchPage,
  type TextPart,
  Thesaurus,
  termKey,
  wordTerms,
  writeFacets,
  writeKeys,
  writeParts,
  writeShard,
  writeTexts,
  writeThesaurus,
} from '@kepu/components/search';
import { byTopic, isLarge } from './by-topic.js';
import { divideRuns, wordsOfTwo } from './divide-runs.js';
import { gather, neighbours } from './gather.js';
import { wordsIn } from './holds-word.js';
import { SCHOOL_WORDS } from './school-words.js';
import type { IndexedPage, IndexedSection } from './sections.js';
import { inTwo, simplifySections } from './simplify-sections.js';
import { siteReadings } from './site-readings.js';
import { siteWords } from './site-words.js';
import { renumber, type Terms, termsOf } from './terms.js';

/** Length of a shard of terms, in UTF-16 units: it may differ by a quarter. On a large site the first part names very many. */
const SHARD_LENGTH = 1_800;
const SHARD_LENGTH_LARGE = 3_500;
/** Length of the shard of common terms in the first part: every reader loads it. On a large site none is so short. */
const COMMON_LENGTH = 3_000;
const SHARD_MARGIN = 0.25;
/** Length of a part of text. Results of a large site seldom share one, so there it is smaller. */
const TEXT_LENGTH = 6_000;
const TEXT_LENGTH_LARGE = 2_400;
/** What a section takes in its part besides heading and text. */
const OVERHEAD = 40;
/** Sections beyond which all parts grow as the square root of them: the first part names all parts, and it grows, too. */
const HUGE = 40_000;

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
  written: readonly IndexedSection[],
  { readingsOf: allReadings, simplified, synonyms }: IndexOptions,
  put: PutIndex,
): SearchCore {
  const pairsKnown = [...simplified];
  const inSimple = simplifySections(written, new Map(pairsKnown));
  const topics = byTopic(inSimple.sections);
  const runs = divideRuns(topics);
  const terms = termsOf(topics, wordsOfTwo(runs));
  const scale = Math.max(1, Math.sqrt(topics.length / HUGE));
  const groups = groupsOf(topics, terms, scale);
  const order = groups.flat();
  renumber(terms, order);
  const sections = order.map((number) => topics[number] as IndexedSection);
  const holds = wordsIn(terms);
  const synonymsHere = synonyms
    .map((same) => same.map((word) => foldUnits(inSimple.simplify(word))))
    .filter((same) => same.some(holds));
  const ownWords = synonymsHere.flat().filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
  const characters = new Set([...terms.units.filter(isHan), ...ownWords.join('')]);
  const own = siteReadings(characters, allReadings);
  const readings = readingsOf(levelOneSyllables(), own.syllables, own.readings);
  const initialsOf = (word: string) => {
    const initials = Array.from(word, (character) => readings.syllableOf(character).charAt(0)).join('');
    return initials.includes('~') ? '' : initials;
  };
  const latin = terms.units.filter((unit) => /^[a-z]+$/.test(unit));
  const sets = [...SCHOOL_WORDS, ...synonymsHere.map((same) => ({ same, narrower: [] }))];
  const words = siteWords(
    runs,
    initialsOf,
    new Set(sets.flatMap(({ same, narrower }) => [...same, ...narrower])),
    latin,
    ownWords.filter((word) => initialsOf(word) !== ''),
  );
  const pairs = pairsKnown.filter(([, simple]) => characters.has(simple));
  const putOne = (kind: Parameters<PutIndex>[0], value: unknown) => partName(kind, put(kind, [value]));
  const thesaurus = writeThesaurus(sets, holds);
  const { found } = new Thesaurus(thesaurus);
  const common = takeCommon(terms, commonTerms(found));
  const shardLength = isLarge(sections) ? SHARD_LENGTH_LARGE : SHARD_LENGTH;
  const { keys, shards } = shardsOf(terms, readings, wordTerms(found), shardLength * scale);
  const counts = groups.map(({ length }) => length);
  return {
    version: 8,
    sections: sections.length,
    terms: { from: writeKeys(keys), ...writeParts('terms', shards, put) },
    common,
    text: { counts, ...writeParts('text', textsOf(sections.map(inSimple.writtenOf), counts).map(writeTexts), put) },
    ...own,
    words: {
      from: writeKeys(words.map((part) => Object.keys(part)[0] as string)),
      ...writeParts('words', words, put, 1),
    },
    traditional: pairs.length > 0 ? putOne('traditional', inTwo(pairs)) : '',
    simplified: inTwo(pairs.filter(([old]) => inSimple.met.has(old))),
    synonyms: thesaurus,
    facets: putOne('facets', writeFacets(sections.map(({ page }) => page))),
    titles: '',
    records: '',
  };
}

/**
 * Takes common terms out of all terms, as many as one shard may hold.
 *
 * @param wanted The commonest first.
 * @returns The shard.
 */
function takeCommon({ units, postings }: Terms, wanted: readonly (readonly [string, string])[]): string {
  const places = new Map(units.map((unit, place) => [unit, place]));
  const taken: [first: string, second: string, postings: string][] = [];
  let left = COMMON_LENGTH;
  for (const [first, second] of wanted) {
    const seconds = postings[places.get(first) ?? -1];
    const next = places.get(second) ?? -1;
    const list = seconds?.get(next);
    if (!seconds || !list) continue;
    const text = encodePostings(list);
    left -= text.length + 2;
    if (left < 0) break;
    seconds.delete(next);
    taken.push([first, second, text]);
  }
  return writeShard(taken);
}

/** Divides the terms in the order of their keys, and clears the lists of postings. @param size Of a shard, in UTF-16 units. @returns For each shard how its keys begin, and its text. */
function shardsOf(
  { units, postings }: Terms,
  readings: Readings,
  words: ReturnType<typeof wordTerms>,
  size: number,
): { keys: string[]; shards: string[] } {
  const sorted: { key: string; first: string; second: string; text: string }[] = [];
  postings.forEach((seconds, place) => {
    const first = units[place] as string;
    for (const [next, list] of seconds) {
      const second = units[next] as string;
      sorted.push({ key: termKey(first, second, readings, words), first, second, text: encodePostings(list) });
    }
    // The lists take most of the memory of a large index.
    seconds.clear();
  });
  sorted.sort((a, b) => (a.key < b.key ? -1 : 1));
  const texts = sorted.map(({ text }) => text);
  const keyOf = (at: number): string => {
    const { key } = sorted[at] as { key: string };
    return key.slice(0, sameLetters(sorted[at - 1]?.key ?? '', key) + 1);
  };
  const keys: string[] = [];
  const shards: string[] = [];
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    keys.push(keyOf(from));
    to = endOfShard(from, texts, keyOf, size);
    shards.push(writeShard(sorted.slice(from, to).map(({ first, second, text }) => [first, second, text])));
  }
  return { keys, shards };
}

/** Ends a shard where the next one has the shortest key: every reader loads all keys. @returns Place of the next one's first term. */
function endOfShard(from: number, texts: readonly string[], keyOf: (at: number) => string, size: number): number {
  let length = 0;
  let best = texts.length;
  let shortest = Number.POSITIVE_INFINITY;
  for (let at = from; at < texts.length; at += 1) {
    if (at > from && length > size * (1 - SHARD_MARGIN)) {
      const key = keyOf(at).length;
      if (key < shortest) {
        shortest = key;
        best = at;
      }
    }
    length += (texts[at] as string).length + 2;
    if (at > from && length > size * (1 + SHARD_MARGIN)) return best < texts.length ? best : at;
  }
  return length > size ? best : texts.length;
}

/** How many letters two texts begin with alike. */
function sameLetters(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Which sections share a part of text: on a large site neighbours, because to find better ones would take too long. */
function groupsOf(sections: readonly IndexedSection[], terms: Terms, scale: number): number[][] {
  const sizes = sections.map(({ heading, text, about = '' }) => text.length - about.length + heading.length + OVERHEAD);
  return isLarge(sections) ? neighbours(sizes, TEXT_LENGTH_LARGE * scale) : gather(terms, sizes, TEXT_LENGTH);
}

/** @param counts How many sections each part holds. */
function textsOf(sections: readonly IndexedSection[], counts: readonly number[]): TextPart[] {
  let next = 0;
  return counts.map((count) => {
    const part: TextPart = { pages: [], sections: [] };
    const places = new Map<IndexedPage, number>();
    for (const { page, ...section } of sections.slice(next, next + count)) {
      const place = places.get(page) ?? part.pages.push(asWritten(page)) - 1;
      places.set(page, place);
      part.sections.push({ ...section, page: place });
    }
    next += count;
    return part;
  });
}

/** What a hit says of its page; what it is filtered by stands in a part of its own. */
function asWritten({ url, title, kind, date }: IndexedPage): SearchPage {
  return { url, title, ...(kind !== undefined && { kind }), ...(date !== undefined && { date }) };
}
