import { type FacetPart, type Facets, readFacets } from './facets.js';
import {
  END,
  type RawText,
  readShard,
  readText,
  type SearchCore,
  type SearchPage,
  type SearchSection,
  type Shard,
  type WordPart,
} from './index-format.js';
import { decodePostings, type Posting } from './postings.js';
import type { Slot } from './slots.js';
import { levelOneSyllables } from './syllables.js';
import { type Readings, readingsOf, termKey } from './term-key.js';
import { readTitles, type TitlePart, type Titles } from './title-part.js';
import { isHan } from './units.js';
import { readHeld } from './words/held-words.js';

/** Gives the JSON value of a part. */
export type LoadPart = (part: string) => Promise<unknown>;

/** A term of the index and where it stands. */
export interface Term {
  first: string;
  second: string;
  postings: Posting[];
}

export interface Section extends Omit<SearchSection, 'page'> {
  number: number;
  page: SearchPage;
}

/** Reads the parts of an index as they are needed, each once. */
export class IndexReader {
  readonly core: SearchCore;
  readonly readings: Readings;
  /** False for a synonym that no section holds. */
  readonly holds: (word: string) => boolean;
  readonly #load: LoadPart;
  readonly #levelOne: ReadonlyMap<string, string>;
  readonly #parts = new Map<string, Promise<unknown>>();

  constructor(core: SearchCore, load: LoadPart) {
    this.core = core;
    this.holds = readHeld(core.held);
    this.#load = load;
    this.#levelOne = levelOneSyllables();
    this.readings = readingsOf(this.#levelOne, core.syllables, core.readings);
  }

  /** Postings of two units that stand beside each other; none if they never do. */
  async term(first: string, second: string): Promise<Posting[]> {
    const key = termKey(first, second, this.readings);
    for (const shard of await this.#shards(key, key)) {
      const place = shard.terms.get(first)?.get(second);
      if (place) return decodePostings(shard.text, ...place);
    }
    return [];
  }

  /** All terms whose units pass. */
  async terms(first: Slot, second: Slot | undefined): Promise<Term[]> {
    const found: Term[] = [];
    const seen = new Set<Shard>();
    for (const [from, to] of first.ranges)
      for (const [from2, to2] of second?.ranges ?? [['', '\uffff']]) {
        const single = from === to;
        const shards = await this.#shards(
          single ? `${from} ${from2}` : from,
          single ? `${to} ${to2}\uffff` : `${to}\uffff`,
        );
        for (const shard of shards) seen.add(shard);
      }
    for (const { text, terms } of seen)
      for (const [unit, group] of terms) {
        if (!first.test(unit)) continue;
        for (const [next, place] of group)
          if (!second || (next !== END && second.test(next)))
            found.push({ first: unit, second: next, postings: decodePostings(text, ...place) });
      }
    return found;
  }

  /** Number of the part a section's text lies in. */
  textPartOf(number: number): number {
    const { texts } = this.core;
    let low = 0;
    let high = texts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((texts[middle]?.[0] ?? 0) <= number) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** A section with its page. */
  async section(number: number): Promise<Section> {
    const [from, part] = this.core.texts[this.textPartOf(number)] as [number, string];
    return { number, ...readText((await this.#part(part)) as RawText, number - from) };
  }

  /** What sections may be filtered by, by their number. */
  async facets(): Promise<(section: number) => Facets> {
    const read = (value: unknown) => readFacets(value as FacetPart);
    return (await this.#part(this.core.facets, read)) as (section: number) => Facets;
  }

  /** What is suggested before a search has run. */
  async titles(): Promise<Titles> {
    const { titles } = this.core;
    return titles ? readTitles((await this.#part(titles)) as TitlePart) : { words: [], pages: [] };
  }

  /** Words of the site for typed letters that are initials, or a begun word in pinyin; the likeliest first. */
  async wordsFor(letters: string): Promise<string[]> {
    const name = this.core.words[letters.charAt(0)];
    if (!name) return [];
    const part = (await this.#part(name)) as WordPart;
    return (part[letters] ?? []).slice(0, 3);
  }

  /** Brings traditional characters that the site does not have to their simplified form. */
  async simplify(text: string): Promise<string> {
    if (!this.core.traditional || !Array.from(text).some((unit) => isHan(unit) && !this.#levelOne.has(unit)))
      return text;
    const pairs = (await this.#part(this.core.traditional)) as [traditional: string, simplified: string];
    const map = new Map(Array.from(pairs[0], (unit, index) => [unit, pairs[1][index] as string]));
    return Array.from(text, (unit) => map.get(unit) ?? unit).join('');
  }

  #between(from: string, to: string): string[] {
    const { shards } = this.core;
    const least = from.split(' ', 2).join(' ');
    // The first shard that does not end before.
    let low = 0;
    let high = shards.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shards[middle + 1]?.[0] ?? '\uffff') >= least) high = middle;
      else low = middle + 1;
    }
    const between: string[] = [];
    for (let shard = shards[low]; shard && shard[0] <= to; shard = shards[++low]) between.push(shard[1]);
    return between;
  }

  #shards(from: string, to: string): Promise<Shard[]> {
    return Promise.all(
      this.#between(from, to).map(
        async (name) => (await this.#part(name, (value) => readShard(value as string))) as Shard,
      ),
    );
  }

  #part(name: string, read: (value: unknown) => unknown = (value) => value): Promise<unknown> {
    let part = this.#parts.get(name);
    if (!part) {
      part = this.#load(name).then(read);
      part.catch(() => this.#parts.delete(name));
      this.#parts.set(name, part);
    }
    return part;
  }
}
