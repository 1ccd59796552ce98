import {
  encodePostings,
  isHan,
  levelOneSyllables,
  readingsOf,
  type SearchCore,
  type SearchPage,
  type TextPart,
  termKey,
  writeFacets,
  writeHeld,
  writeShard,
  writeTexts,
} from '@kepu/components/search';
import { wordsIn } from './holds-word.js';
import type { IndexedPage, IndexedSection } from './sections.js';
import { siteReadings } from './site-readings.js';
import { siteWords } from './site-words.js';
import { type Terms, termsOf } from './terms.js';

/** Length of a shard of terms and of a part of text, in UTF-16 units: 3–4 KB when compressed. */
const SHARD_LENGTH = 5_000;
const TEXT_LENGTH = 3_600;

export interface IndexOptions {
  /** All syllables of each character of a text, the usual one first. */
  readingsOf: (text: string) => string[][];
  /** Traditional characters with their simplified ones. */
  simplified: Iterable<readonly [traditional: string, simplified: string]>;
  synonyms: string[][];
}

/**
 * Writes the index of a site.
 *
 * @param put Keeps a part and gives its name, which has to tell its contents.
 */
export function writeIndex(
  sections: readonly IndexedSection[],
  { readingsOf: allReadings, simplified, synonyms }: IndexOptions,
  put: (kind: 'terms' | 'text' | 'words' | 'traditional' | 'facets', value: unknown) => string,
): SearchCore {
  const terms = termsOf(sections);
  const characters = new Set(terms.units.filter(isHan));
  const own = siteReadings(characters, allReadings);
  const readings = readingsOf(levelOneSyllables(), own.syllables, own.readings);
  const initialsOf = (word: string) => {
    const initials = Array.from(word, (character) => readings.syllableOf(character).charAt(0)).join('');
    return initials.includes('~') ? '' : initials;
  };
  const words = siteWords(sections, initialsOf);
  const pairs = [...simplified].filter(([, simple]) => characters.has(simple));
  return {
    version: 2,
    sections: sections.length,
    shards: writeTerms(terms, readings, (text) => put('terms', text)),
    texts: writeSections(sections, (part) => put('text', writeTexts(part))),
    ...own,
    words: Object.fromEntries(Array.from(words, ([letter, part]) => [letter, put('words', part)])),
    traditional:
      pairs.length > 0
        ? put(
            'traditional',
            [0, 1].map((side) => pairs.map((pair) => pair[side]).join('')),
          )
        : '',
    synonyms,
    held: writeHeld(wordsIn(terms)),
    facets: put('facets', writeFacets(sections.map(({ page }) => page))),
    titles: '',
    records: '',
  };
}

function writeTerms(
  terms: Terms,
  readings: ReturnType<typeof readingsOf>,
  put: (text: string) => string,
): SearchCore['shards'] {
  const sorted = terms.postings
    .flatMap((seconds, place) => {
      const first = terms.units[place] as string;
      return Array.from(seconds, ([next, list]) => {
        const second = terms.units[next] as string;
        return { key: termKey(first, second, readings), first, second, list };
      });
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const shards: SearchCore['shards'] = [];
  let open: [first: string, second: string, postings: string][] = [];
  let from = '';
  let last = '';
  let length = 0;
  const close = () => {
    if (open.length > 0) shards.push([from, put(writeShard(open))]);
    open = [];
    length = 0;
  };
  for (const { key, first, second, list } of sorted) {
    const postings = encodePostings(list.map((value) => ({ section: value >> 3, weight: (value & 7) + 1 })));
    const [syllable, next] = key.split(' ');
    const pair = `${syllable} ${next}`;
    // What sounds alike stays in one shard.
    if (length > SHARD_LENGTH && pair !== last) close();
    if (open.length === 0) from = pair;
    open.push([first, second, postings]);
    length += postings.length + 2;
    last = pair;
  }
  close();
  return shards;
}

function writeSections(sections: readonly IndexedSection[], put: (part: TextPart) => string): SearchCore['texts'] {
  const texts: SearchCore['texts'] = [];
  let part: TextPart = { pages: [], sections: [] };
  let from = 0;
  let filled = 0;
  let last: IndexedPage | undefined;
  const close = (next: number) => {
    if (part.sections.length > 0) texts.push([from, put(part)]);
    part = { pages: [], sections: [] };
    from = next;
    filled = 0;
    last = undefined;
  };
  sections.forEach(({ page, ...section }, index) => {
    if (filled > 0 && filled + section.text.length > TEXT_LENGTH) close(index);
    if (last !== page) part.pages.push(asWritten(page));
    last = page;
    part.sections.push({ ...section, page: part.pages.length - 1 });
    filled += section.text.length + section.heading.length + 40;
  });
  close(sections.length);
  return texts;
}

/** What a hit says of its page; what it is filtered by stands in a part of its own. */
function asWritten({ url, title, kind, date }: IndexedPage): SearchPage {
  return { url, title, ...(kind !== undefined && { kind }), ...(date !== undefined && { date }) };
}
