import { ALONE, daysIn, dayUnits, END, foldUnits, isHan, SKIP, SKIPS_FROM, UNITS } from '@kepu/components/search';
import type { IndexedSection } from './sections.js';

/** How much a term counts by where it stands; whole numbers, which take half the memory of others. */
const TEXT = 10;
const HEADING = 40;
const TITLE = 12;
const PATH = 8;
/** Tags and grades: what says it in its text comes first. */
const ABOUT = 2;
/** Parameters of BM25 (Robertson, Zaragoza 2009): how fast more of the same stops counting, and how much length counts. */
const K = 1.2;
const B = 0.35;
/** What is a word of its own in a larger part of the sections, and in more than so many, says nothing: 的. */
const COMMON = 0.1;
const FEW = 20;
/** Weights are kept as 1–8. */
const LEVELS = 8;
/** Section and count are kept in one number: lists of them are most of what a large index takes. More says no more. */
const COUNTS = 2048;

/** Characters that are units without a look at `UNITS`. */
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fea;

/** Pairs of units and where they stand. */
export interface Terms {
  /** Every unit of the site, once. */
  units: string[];
  /** For each unit, place of the unit behind it in `units` → section × 8 + weight − 1, ascending. */
  postings: Map<number, number[]>[];
}

/**
 * Counts the pairs of units of all sections, and characters that are words of their own.
 *
 * @param words Words of two characters: 报 in 申报 is none of its own, in 板报 it is one if 板报 is not among them.
 */
export function termsOf(sections: readonly IndexedSection[], words: ReadonlySet<string>): Terms {
  const units: string[] = [END, ALONE];
  const places = new Map(units.map((unit, place) => [unit, place]));
  // Whether the pair is a word, then section × COUNTS + count, until all lengths are known.
  const pairs: Map<number, number[]>[] = [new Map(), new Map()];
  // The same of units that are a word of their own; none for what is no Han character.
  const alone: (number[] | undefined)[] = [undefined, undefined];
  const placeOf = (unit: string): number => {
    const known = places.get(unit);
    if (known !== undefined) return known;
    places.set(unit, units.length);
    pairs.push(new Map());
    alone.push(isHan(unit) ? [0] : undefined);
    return units.push(unit) - 1;
  };
  // Most units are one of these; to look them up by their number is three times as fast.
  const placesOfHan = new Int32Array(LAST_HAN - FIRST_HAN + 1).fill(-1);
  const placeOfHan = (code: number): number => {
    const known = placesOfHan[code - FIRST_HAN] as number;
    if (known >= 0) return known;
    const place = placeOf(String.fromCharCode(code));
    placesOfHan[code - FIRST_HAN] = place;
    return place;
  };
  const scanner = new RegExp(UNITS);
  const hasSkips = sections.length > SKIPS_FROM;
  const lengths = sections.map(({ page, heading, path, text, about = '', days = [] }, section) => {
    let length = 0;
    const count = (list: number[], weight: number): void => {
      const last = list.length > 1 ? (list[list.length - 1] as number) : -1;
      if (last < section * COUNTS) list.push(section * COUNTS + weight);
      else list[list.length - 1] = Math.min(last + weight, section * COUNTS + COUNTS - 1);
    };
    const skip = (first: number, second: number): void => {
      const seconds = pairs[first] as Map<number, number[]>;
      const next = placeOf(`${SKIP}${units[second]}`);
      const list = seconds.get(next);
      if (list) count(list, HEADING);
      else seconds.set(next, [0, section * COUNTS + HEADING]);
    };
    const addDay = (unit: string, weight: number): void => {
      const seconds = pairs[placeOf(unit)] as Map<number, number[]>;
      const list = seconds.get(0) ?? [0];
      if (list.length === 1) seconds.set(0, list);
      count(list, weight);
    };
    const addParagraph = (paragraph: string, weight: number): void => {
      let before = -1;
      let first = -1;
      let bound = 0;
      const pair = (second: number): void => {
        const seconds = pairs[first] as Map<number, number[]>;
        const own = alone[first];
        const list = seconds.get(second);
        let binds = 0;
        if (list) {
          count(list, weight);
          binds = list[0] as number;
        } else {
          binds = own && alone[second] && words.has(`${units[first]}${units[second]}`) ? 1 : 0;
          // Most terms stand in one section only: a list of two numbers takes a third of one that has grown.
          seconds.set(second, [binds, section * COUNTS + weight]);
        }
        if (own && bound + binds === 0) count(own, weight);
        bound = binds;
      };
      for (let at = 0; at < paragraph.length; ) {
        let place: number;
        const code = paragraph.charCodeAt(at);
        if (code >= FIRST_HAN && code <= LAST_HAN) {
          place = placeOfHan(code);
          at += 1;
        } else {
          scanner.lastIndex = at;
          const unit = scanner.exec(paragraph);
          if (!unit) break;
          place = placeOf(unit[0]);
          at = scanner.lastIndex;
        }
        if (first >= 0) pair(place);
        if (hasSkips && weight === HEADING) {
          if (before >= 0) skip(before, place);
          before = first;
        }
        first = place;
        length += 1;
      }
      if (first >= 0) pair(0);
      for (const { ends, between } of daysIn(paragraph)) {
        for (const day of ends) addDay(day, weight);
        for (const day of between) addDay(day, 1);
      }
    };
    const add = (source: string, weight: number): void => {
      for (const paragraph of foldUnits(source).split('\n')) addParagraph(paragraph, weight);
    };
    add(heading || page.title, HEADING);
    if (heading) add(page.title, TITLE);
    for (const above of path) add(above, PATH);
    add(text.slice(0, text.length - about.length), TEXT);
    for (const day of days.flatMap(dayUnits)) addDay(day, TEXT);
    const own = length;
    if (about) add(about, ABOUT);
    return own;
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const norms = lengths.map((length) => K * (1 - B + (B * length) / average));
  for (const [first, seconds] of pairs.entries()) {
    const own = alone[first];
    if (own && own.length > 1 && own.length <= 1 + Math.max(FEW, COMMON * sections.length)) seconds.set(1, own);
    for (const list of seconds.values()) weigh(list, norms);
  }
  return { units, postings: pairs };
}

/** Brings the postings of terms to another order of the sections. @param order Their old numbers. */
export function renumber({ postings }: Terms, order: readonly number[]): void {
  if (order.every((number, place) => number === place)) return;
  const places = new Int32Array(order.length);
  order.forEach((number, place) => {
    places[number] = place;
  });
  for (const seconds of postings)
    for (const list of seconds.values()) {
      list.forEach((value, at) => {
        list[at] = (places[Math.floor(value / LEVELS)] as number) * LEVELS + (value % LEVELS);
      });
      list.sort((a, b) => a - b);
    }
}

/** Puts section × 8 + weight − 1 in the place of section and count, and takes the first number away. */
function weigh(list: number[], norms: readonly number[]): void {
  const size = list.length - 1;
  for (let at = 0; at < size; at += 1) {
    const value = list[at + 1] as number;
    const section = Math.floor(value / COUNTS);
    const count = (value % COUNTS) / TEXT;
    const weight = Math.round((count / (count + (norms[section] as number))) * LEVELS);
    list[at] = section * LEVELS + Math.max(1, Math.min(LEVELS, weight)) - 1;
  }
  list.length = size;
}
