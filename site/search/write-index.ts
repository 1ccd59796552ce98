import {
  commonTerms,
  foldUnits,
  isHan,
  levelOneSyllables,
  type PutParts,
  partName,
  readingsOf,
  type SearchCore,
  type SearchPage,
  type TextPart,
  Thesaurus,
  wordTerms,
  writeFacets,
  writeKeys,
  writeParts,
  writeTexts,
  writeThesaurus,
} from '@kepu/components/search';
import { anyTerms } from './any-terms.js';
import { byTopic, isLarge } from './by-topic.js';
import { divideRuns, wordsOfTwo } from './divide-runs.js';
import { gather, neighbours } from './gather.js';
import { wordsIn } from './holds-word.js';
import { initialTerms } from './initial-terms.js';
import { SCHOOL_WORDS } from './school-words.js';
import type { IndexedPage, IndexedSection } from './sections.js';
import { shardsOf, takeCommon } from './shards.js';
import { inTwo, simplifySections } from './simplify-sections.js';
import { siteReadings } from './site-readings.js';
import { siteWords } from './site-words.js';
import type { TermTable } from './term-table.js';
import { termsOf } from './terms.js';

/** Length of a shard of terms, in UTF-16 units: it may differ by a quarter. On a large site the first part names very many. */
const SHARD_LENGTH = 1_200;
const SHARD_LENGTH_LARGE = 3_500;
/** Length of a part of text: shorter ones would be more requests until the first results. Those of a large site seldom share one. */
const TEXT_LENGTH = 2_600;
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
  /** Names of adults; see `adultsOf`. */
  adults: readonly string[];
}

/** Keeps parts; see `writeParts`. */
export type PutIndex = PutParts<'terms' | 'text' | 'words' | 'traditional' | 'facets'>;

/** Writes the index of a site. */
export function writeIndex(
  written: readonly IndexedSection[],
  { readingsOf: allReadings, simplified, synonyms, adults }: IndexOptions,
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
  terms.renumber(order);
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
  const ownSets = synonymsHere.map((same) => ({ same, narrower: [] }));
  const words = siteWords(
    runs,
    initialsOf,
    new Set([...SCHOOL_WORDS, ...ownSets].flatMap(({ same, narrower }) => [...same, ...narrower])),
    latin,
    ownWords.filter((word) => initialsOf(word) !== ''),
  );
  const pairs = pairsKnown.filter(([, simple]) => characters.has(simple));
  const putOne = (kind: Parameters<PutIndex>[0], value: unknown) => partName(kind, put(kind, [value]));
  const thesaurus = writeThesaurus(SCHOOL_WORDS, holds, ownSets);
  // 王老师 of a large site is nobody in particular.
  const adultsHere = isLarge(sections) ? [] : adults.map((name) => inSimple.simplify(name)).filter(holds);
  const { found } = new Thesaurus(thesaurus);
  const shardLength = scale * (isLarge(sections) ? SHARD_LENGTH_LARGE : SHARD_LENGTH);
  // In the order of their keys.
  const ready = [...initialTerms(sections, readings), ...anyTerms(terms, readings, sections.length, shardLength)];
  const common = takeCommon(terms, commonTerms(found));
  const { keys, shards } = shardsOf(terms, readings, wordTerms(found), shardLength, ready);
  const counts = groups.map(({ length }) => length);
  const partOf = (group: readonly number[]) =>
    writeTexts(textOf(group.map((number) => inSimple.writtenOf(topics[number] as IndexedSection))));
  return {
    version: 10,
    sections: sections.length,
    terms: { from: writeKeys(keys), ...writeParts('terms', shards, put, { partOf: (shard) => shard.toString() }) },
    common,
    text: { counts, ...writeParts('text', groups, put, { partOf }) },
    ...own,
    words: {
      from: writeKeys(words.map((part) => Object.keys(part)[0] as string)),
      ...writeParts('words', words, put, { groups: 1 }),
    },
    traditional: pairs.length > 0 ? putOne('traditional', inTwo(pairs)) : '',
    simplified: inTwo(pairs.filter(([old]) => inSimple.met.has(old))),
    synonyms: thesaurus,
    adults: adultsHere.join(' '),
    facets: putOne('facets', writeFacets(sections.map(({ page }) => page))),
    titles: '',
    records: '',
  };
}

/** Which sections share a part of text: on a large site neighbours, because to find better ones would take too long. */
function groupsOf(sections: readonly IndexedSection[], terms: TermTable, scale: number): number[][] {
  const sizes = sections.map(({ heading, text, about = '' }) => text.length - about.length + heading.length + OVERHEAD);
  return isLarge(sections) ? neighbours(sizes, TEXT_LENGTH_LARGE * scale) : gather(terms, sizes, TEXT_LENGTH);
}

/** The sections that share a part. */
function textOf(sections: readonly IndexedSection[]): TextPart {
  const part: TextPart = { pages: [], sections: [] };
  const places = new Map<IndexedPage, number>();
  for (const { page, ...section } of sections) {
    const place = places.get(page) ?? part.pages.push(asWritten(page)) - 1;
    places.set(page, place);
    part.sections.push({ ...section, page: place });
  }
  return part;
}

/** What a hit says of its page; what it is filtered by stands in a part of its own. */
function asWritten({ url, title, kind, date }: IndexedPage): SearchPage {
  return { url, title, ...(kind !== undefined && { kind }), ...(date !== undefined && { date }) };
}
