import { ALONE, daysIn, dayUnits, END, foldUnits, isHan, SKIP, SKIPS_FROM, UNITS } from '@kepu/components/search';
import type { IndexedSection } from './sections.js';
import { TermTable } from './term-table.js';

/** How much a term counts by where it stands. */
const TEXT = 10;
const HEADING = 40;
const TITLE = 12;
const PATH = 8;
/** Tags and grades: what says it in its text comes first. */
const ABOUT = 2;
/** A table says its contest in every row, and is no more about it than a text that says it five times. */
const MOST_OF_TEXT = 5 * TEXT;
/** Parameters of BM25 (Robertson, Zaragoza 2009): how fast more of the same stops counting, and how much length counts. */
const K = 1.2;
const B = 0.35;
/** What is a word of its own in a larger part of the sections, and in more than so many, says nothing: 的. */
const COMMON = 0.1;
const FEW = 20;
/** Weights are kept as 1–8. */
const LEVELS = 8;
/** Mark of a term that is a word of two characters. */
const WORD = 1;

/** So many terms a character of text brings on a large site. */
const NEW = 0.1;

/** Characters that are units without a look at `UNITS`. */
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fea;

/**
 * Counts the pairs of units of all sections, and characters that are words of their own.
 *
 * @param words Words of two characters: 报 in 申报 is none of its own, in 板报 it is one if 板报 is not among them.
 */
export function termsOf(sections: readonly IndexedSection[], words: ReadonlySet<string>): TermTable {
  const characters = sections.reduce((sum, { text }) => sum + text.length, 0);
  const table = new TermTable(Math.ceil(characters * NEW));
  const { units } = table;
  const places = new Map<string, number>();
  /** Whether each unit is a Han character. */
  const han: boolean[] = [];
  const placeOf = (unit: string): number => {
    const known = places.get(unit);
    if (known !== undefined) return known;
    places.set(unit, units.length);
    han.push(isHan(unit));
    return units.push(unit) - 1;
  };
  const end = placeOf(END);
  const alone = placeOf(ALONE);
  // Most units are one of these; to look them up by their number is three times as fast.
  const placesOfHan = new Int32Array(LAST_HAN - FIRST_HAN + 1).fill(-1);
  const placeOfHan = (code: number): number => {
    const known = placesOfHan[code - FIRST_HAN] as number;
    if (known >= 0) return known;
    const place = placeOf(String.fromCharCode(code));
    placesOfHan[code - FIRST_HAN] = place;
    return place;
  };
  const isNone = () => 0;
  const isWord = (first: number, second: number) =>
    han[first] && han[second] && words.has(`${units[first]}${units[second]}`) ? WORD : 0;
  const scanner = new RegExp(UNITS);
  const hasSkips = sections.length > SKIPS_FROM;
  const lengths = sections.map(({ page, heading, path, text, about = '', days = [] }) => {
    let length = 0;
    const skip = (first: number, second: number): void =>
      table.count(table.termOf(first, placeOf(`${SKIP}${units[second]}`), isNone), HEADING);
    const addDay = (unit: string, weight: number): void =>
      table.count(table.termOf(placeOf(unit), end, isNone), weight);
    const addParagraph = (paragraph: string, weight: number): void => {
      let before = -1;
      let first = -1;
      let bound = 0;
      const pair = (second: number): void => {
        const term = table.termOf(first, second, isWord);
        table.count(term, weight, weight === TEXT ? MOST_OF_TEXT : undefined);
        const binds = table.markOf(term);
        if (han[first] && bound + binds === 0) table.count(table.termOf(first, alone, isNone), weight);
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
      if (first >= 0) pair(end);
      for (const { ends, between } of daysIn(paragraph)) {
        for (const day of ends) addDay(day, weight);
        for (const day of between) addDay(day, 1);
      }
    };
    const add = (source: string, weight: number): void => {
      for (const paragraph of foldUnits(source).split('\n')) addParagraph(paragraph, weight);
    };
    add(text.slice(0, text.length - about.length), TEXT);
    add(heading || page.title, HEADING);
    if (heading) add(page.title, TITLE);
    for (const above of path) add(above, PATH);
    for (const day of days.flatMap(dayUnits)) addDay(day, TEXT);
    const own = length;
    if (about) add(about, ABOUT);
    table.endSection();
    return own;
  });
  const most = Math.max(FEW, COMMON * sections.length);
  for (let term = 0; term < table.size; term += 1)
    if (table.secondOf(term) === alone && table.sizeOf(term) > most) table.drop(term);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const norms = lengths.map((length) => K * (1 - B + (B * length) / average));
  table.weigh((counted, section) => {
    const count = counted / TEXT;
    return Math.max(1, Math.min(LEVELS, Math.round((count / (count + (norms[section] as number))) * LEVELS)));
  });
  return table;
}
