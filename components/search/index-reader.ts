// Past 300 lines by a little: one class, whose methods share the parts that are loaded.
import { type FacetPart, type Facets, readFacets } from './facets.js';
import {
  ANY,
  END,
  MOST_PARTS,
  postingsAt,
  type RawText,
  readKeys,
  readShard,
  readText,
  type SearchCore,
  type SearchPage,
  type SearchSection,
  type Shard,
  SKIPS_FROM,
  type WordPart,
} from './index-format.js';
import { type Candidate, findWords } from './lattice.js';
import { partAt } from './part-list.js';
import { initialsOfLetters } from './pinyin-parse.js';
import type { Posting } from './postings.js';
import type { Slot } from './slots.js';
import { levelOneSyllables } from './syllables.js';
import { Tally } from './tally.js';
import { anyKey, type Readings, readingsOf, termKey, type WordTerms, wordKey } from './term-key.js';
import { readTitles, type TitlePart, type Titles } from './title-part.js';
import { isHan } from './units.js';
import { Thesaurus } from './words/thesaurus.js';
import { wordTerms } from './words/word-terms.js';

/** As many words as a few searches ask for. */
const REMEMBERED = 40;
/** Parts of words that are looked through for one that is nearly right. */
const FEW = 4;

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
  /** A text of it in the characters of the index, each where it stood. */
  simple(text: string): string;
}

/** Reads the parts of an index as they are needed, each once. */
export class IndexReader {
  readonly core: SearchCore;
  readonly readings: Readings;
  /** For adding up what the sections are worth. */
  readonly tally: Tally;
  /** Words that mean the same. */
  readonly thesaurus: Thesaurus;
  readonly #load: LoadPart;
  readonly #levelOne: ReadonlyMap<string, string>;
  readonly #parts = new Map<string, Promise<unknown>>();
  readonly #known = new Map<string, Promise<unknown>>();
  readonly #words: WordTerms;
  readonly #simple: (text: string) => string;
  /** Always the same object, so that what is worked out about it may be kept. */
  readonly #sections = new Map<number, Section>();
  readonly #common: Shard;
  /** Where each shard begins. */
  readonly #keys: string[];
  /** With which initials each part of words begins. */
  readonly #wordKeys: string[];
  /** Number of the first section of each text part. */
  readonly #starts: number[] = [];

  constructor(core: SearchCore, load: LoadPart) {
    this.core = core;
    this.thesaurus = new Thesaurus(core.synonyms, core.adults);
    this.tally = new Tally(core.sections);
    this.#load = load;
    this.#levelOne = levelOneSyllables();
    this.readings = readingsOf(this.#levelOne, core.syllables, core.readings);
    this.#words = wordTerms(this.thesaurus.found);
    this.#simple = simplifierOf(core.simplified);
    this.#common = readShard(core.common);
    this.#keys = readKeys(core.terms.from);
    this.#wordKeys = readKeys(core.words.from);
    let next = 0;
    for (const count of core.text.counts) {
      this.#starts.push(next);
      next += count;
    }
  }

  /** Postings of two units that stand beside each other; none if they never do. */
  async term(first: string, second: string): Promise<Posting[]> {
    const common = this.#common.terms.get(first)?.get(second);
    if (common) return postingsAt(this.#common, common);
    const [shard] = await this.#shards(new Set([this.#shardOf(first, second)]));
    const place = shard?.terms.get(first)?.get(second);
    return shard && place ? postingsAt(shard, place) : [];
  }

  /**
   * Postings of several pairs of units, one after the other, those of parts that are at hand first.
   *
   * @returns None as soon as no section holds all pairs so far.
   */
  async together(pairs: readonly (readonly [first: string, second: string])[]): Promise<Posting[][]> {
    const lists: Posting[][] = [];
    const left = new Set(pairs.keys());
    let sections: number[] | undefined;
    while (left.size > 0) {
      const places = [...left];
      const at = places.find((place) => this.#isAtHand(...(pairs[place] as [string, string]))) ?? (places[0] as number);
      left.delete(at);
      const postings = await this.term(...(pairs[at] as [string, string]));
      lists[at] = postings;
      if (postings.length === 0) return [];
      if (pairs.length === 1) break;
      sections = sections ? inBoth(sections, postings) : postings.map(({ section }) => section);
      if (sections.length === 0) return [];
    }
    return lists;
  }

  /** All terms whose units pass. */
  async terms(first: Slot, second: Slot | undefined): Promise<Term[]> {
    const shards = [this.#common, ...(await this.#shards(this.shardsFor(first, second)))];
    return pick(shards, first, (next) => next !== ANY && (!second || (next !== END && second.test(next))));
  }

  /** Words that fit, the best first; see `lattice.ts`, which what is loaded for letters and what is loaded for slips both need. */
  findWords(slots: readonly Slot[]): Promise<Candidate[]> {
    return findWords(this, slots);
  }

  /**
   * Where each character stands that passes: its terms of `ANY` where its pairs are in too many parts, else those pairs.
   *
   * @param first Of one syllable.
   */
  async termsOfUnits(first: Slot): Promise<Term[]> {
    const { unit, ranges } = first;
    const syllable = ranges[0]?.[0] as string;
    const pairs = this.#places(`${syllable} `, `${syllable} \uffff`);
    if (this.core.sections > SKIPS_FROM && pairs.size > MOST_PARTS && (unit === undefined || isHan(unit))) {
      const places = this.#places(anyKey(syllable, unit ?? ''), anyKey(syllable, unit ?? '\uffff'));
      const found = pick(await this.#shards(places), first, (next) => next === ANY);
      if (found.length > 0) return found;
    }
    return this.terms(first, undefined);
  }

  /** Places of the shards that hold the terms whose units pass. */
  shardsFor(first: Slot, second: Slot | undefined): Set<number> {
    const places = new Set<number>();
    const add = (from: string, to: string) => this.#places(from, to, places);
    for (const [from, to] of first.ranges)
      for (const [from2, to2] of second?.ranges ?? [['', '\uffff']])
        if (from === to) add(`${from} ${from2}`, `${to} ${to2}\uffff`);
        else add(from, `${to}\uffff`);
    for (const [unit, seconds] of this.#words) {
      if (!first.test(unit)) continue;
      for (const [next, number] of seconds)
        if ((!second || second.test(next)) && !this.#common.terms.get(unit)?.has(next)) {
          const key = wordKey(number, unit, next);
          add(key, key);
        }
    }
    return places;
  }

  /** Number of the part a section's text lies in. */
  textPartOf(number: number): number {
    return placeBefore(this.#starts, number);
  }

  /** A section with its page. */
  async section(number: number): Promise<Section> {
    const place = this.textPartOf(number);
    const part = (await this.#part(partAt('text', this.core.text, place))) as RawText;
    let section = this.#sections.get(number);
    if (!section) {
      section = {
        number,
        simple: this.#simple,
        ...readText(part, number - (this.#starts[place] as number)),
      };
      this.#sections.set(number, section);
    }
    return section;
  }

  /** What sections may be filtered by, by their number. */
  async facets(): Promise<(section: number) => Facets> {
    const read = (value: unknown) => readFacets(value as FacetPart);
    return (await this.#part(this.core.facets, read)) as (section: number) => Facets;
  }

  /** What is suggested before a search has run. */
  async titles(): Promise<Titles> {
    const { titles } = this.core;
    return titles ? readTitles((await this.#part(titles)) as TitlePart) : { words: [], pages: [], records: [] };
  }

  /** Words of the site that fit the slots, the likeliest first. */
  async wordsFor(slots: readonly Slot[]): Promise<string[]> {
    return (await this.#wordsOf(initialsOf(slots)))
      .filter((word) => Array.from(word).every((unit, index) => slots[index]?.test(unit)))
      .slice(0, 3);
  }

  /** Words of the site that begin with what fits the slots and are longer by one character. */
  async wordsBegunBy(slots: readonly Slot[]): Promise<string[]> {
    const places = this.#wordPlaces(initialsOf(slots)).slice(0, FEW);
    const parts = await Promise.all(places.map((place) => this.#wordPart(place)));
    const begun = (word: string) =>
      word.length === slots.length + 1 &&
      slots.every((slot, index) => isHan(word.charAt(index)) && slot.test(word.charAt(index)));
    return parts
      .flatMap((part) => Object.values(part).flat())
      .filter(begun)
      .slice(0, 3);
  }

  /**
   * Words of the site that begin with a character, the more frequent ones before the others. On a large site only those whose
   * second character begins with the same letter as another one: they are in fewer parts.
   */
  async wordsFrom(character: string, second: string): Promise<string[]> {
    const [letter, next] = [character, second].map((unit) => this.readings.syllableOf(unit).charAt(0));
    const all = this.#wordPlaces(`${letter}`);
    const places = all.length > FEW ? this.#wordPlaces(`${letter}${next}`) : all;
    const parts = await Promise.all(places.map((place) => this.#wordPart(place)));
    return parts.flatMap((part) => Object.values(part).flat()).filter((word) => word.startsWith(character));
  }

  /** Whether the site has a Latin word. The part that says so is the one that says what else the letters may stand for. */
  async knowsLetters(word: string): Promise<boolean> {
    return (await this.#wordsOf(initialsOfLetters(word))).includes(word);
  }

  async #wordsOf(initials: string): Promise<string[]> {
    const [place] = this.#wordPlaces(initials);
    return place === undefined ? [] : ((await this.#wordPart(place))[initials] ?? []);
  }

  /** Places of the parts with words whose initials begin so. */
  #wordPlaces(initials: string): number[] {
    const places: number[] = [];
    for (let place = placeBefore(this.#wordKeys, initials); place < this.#wordKeys.length; place += 1) {
      const key = this.#wordKeys[place] as string;
      if (key > initials && !key.startsWith(initials)) break;
      if (key.charAt(0) === initials.charAt(0)) places.push(place);
    }
    return places;
  }

  async #wordPart(place: number): Promise<WordPart> {
    return (await this.#part(partAt('words', this.core.words, place))) as WordPart;
  }

  /** Brings what is typed in traditional characters to the characters of the index. */
  async simplify(text: string): Promise<string> {
    if (!this.core.traditional || !Array.from(text).some((unit) => isHan(unit) && !this.#levelOne.has(unit)))
      return text;
    return ((await this.#part(this.core.traditional, simplifierOf as never)) as Section['simple'])(text);
  }

  /**
   * Works something out once: a word is asked for in several steps of a search, and again with each letter that is typed.
   *
   * @param key Says what it is. @returns Shared with whoever asks again; not to be changed.
   */
  remember<T>(key: string, work: () => Promise<T>): Promise<T> {
    let known = this.#known.get(key) as Promise<T> | undefined;
    if (!known) {
      known = work();
      known.catch(() => this.#known.delete(key));
      const [oldest] = this.#known.keys();
      if (this.#known.size >= REMEMBERED && oldest !== undefined) this.#known.delete(oldest);
      this.#known.set(key, known);
    }
    return known;
  }

  #shardOf(first: string, second: string): number {
    return placeBefore(this.#keys, termKey(first, second, this.readings, this.#words));
  }

  /** Whether the part of a term is here, or on its way. */
  #isAtHand(first: string, second: string): boolean {
    return (
      this.#common.terms.get(first)?.has(second) ||
      this.#parts.has(partAt('terms', this.core.terms, this.#shardOf(first, second)))
    );
  }

  /** Places of the shards that hold the terms of some keys, added to others. */
  #places(from: string, to: string, places = new Set<number>()): Set<number> {
    for (let place = placeBefore(this.#keys, from); place === 0 || (this.#keys[place] ?? '\uffff') <= to; place += 1)
      places.add(place);
    return places;
  }

  #shards(places: ReadonlySet<number>): Promise<Shard[]> {
    const read = (value: unknown) => readShard(value as string);
    return Promise.all(
      Array.from(places, async (place) => (await this.#part(partAt('terms', this.core.terms, place), read)) as Shard),
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

const initialsOf = (slots: readonly Slot[]): string => slots.map(({ ranges }) => ranges[0]?.[0].charAt(0)).join('');

/** The terms of shards whose units pass. */
function pick(shards: readonly Shard[], first: Slot, passes: (second: string) => boolean): Term[] {
  const found: Term[] = [];
  for (const shard of shards)
    for (const [unit, group] of shard.terms) {
      if (!first.test(unit)) continue;
      for (const [next, place] of group)
        if (passes(next)) found.push({ first: unit, second: next, postings: postingsAt(shard, place) });
    }
  return found;
}

/** Puts the second characters in the place of the first ones. */
function simplifierOf([from, to]: readonly [string, string]): (text: string) => string {
  if (!from) return (text) => text;
  const map = new Map(Array.from(from, (unit, index) => [unit, to[index] as string]));
  const any = new RegExp(`[${from}]`, 'g');
  return (text) => text.replace(any, (unit) => map.get(unit) as string);
}

/** Of ascending sections those that have a posting. */
function inBoth(sections: readonly number[], postings: readonly Posting[]): number[] {
  let at = 0;
  return sections.filter((section) => {
    while (at < postings.length && (postings[at] as Posting).section < section) at += 1;
    return postings[at]?.section === section;
  });
}

/** Place of the last of ascending values that is not above one; 0 if all are. */
function placeBefore<T extends string | number>(values: readonly T[], value: T): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((values[middle] as T) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
