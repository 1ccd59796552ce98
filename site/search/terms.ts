import { END, foldUnits, unitsOf } from '@kepu/components/search';
import type { IndexedSection } from './sections.js';

/** How much a term counts by where it stands; the text itself is 1. */
const HEADING = 4;
const TITLE = 1.2;
const PATH = 0.8;
/** Parameters of BM25 (Robertson, Zaragoza 2009): how fast more of the same stops counting, and how much length counts. */
const K = 1.2;
const B = 0.35;
/** Weights are kept as 1–8. */
const LEVELS = 8;

/** Pairs of units and where they stand. */
export interface Terms {
  /** Every unit of the site, once. */
  units: string[];
  /** For each unit, place of the unit behind it in `units` → section × 8 + weight − 1, ascending. */
  postings: Map<number, number[]>[];
}

/** Counts the pairs of units of all sections. */
export function termsOf(sections: readonly IndexedSection[]): Terms {
  const units: string[] = [END];
  const places = new Map([[END, 0]]);
  // Section and count in turn, until all lengths are known.
  const postings: Terms['postings'] = [new Map()];
  const placeOf = (unit: string): number => {
    const known = places.get(unit);
    if (known !== undefined) return known;
    places.set(unit, units.length);
    postings.push(new Map());
    return units.push(unit) - 1;
  };
  const lengths = sections.map(({ page, heading, path, text }, section) => {
    let length = 0;
    const add = (source: string, weight: number) => {
      for (const paragraph of foldUnits(source).split('\n')) {
        let first = -1;
        const pair = (second: number) => {
          const seconds = postings[first] as Map<number, number[]>;
          const list = seconds.get(second);
          if (!list) seconds.set(second, [section, weight]);
          else if (list[list.length - 2] === section) (list[list.length - 1] as number) += weight;
          else list.push(section, weight);
        };
        for (const { text: unit } of unitsOf(paragraph)) {
          const place = placeOf(unit);
          if (first >= 0) pair(place);
          first = place;
          length += 1;
        }
        if (first >= 0) pair(0);
      }
    };
    add(heading || page.title, HEADING);
    if (heading) add(page.title, TITLE);
    for (const above of path) add(above, PATH);
    add(text, 1);
    return length;
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const norms = lengths.map((length) => K * (1 - B + (B * length) / average));
  for (const seconds of postings) for (const list of seconds.values()) weigh(list, norms);
  return { units, postings };
}

/** Puts section × 8 + weight − 1 in the place of section and count. */
function weigh(list: number[], norms: readonly number[]): void {
  const size = list.length / 2;
  for (let at = 0; at < size; at += 1) {
    const section = list[at * 2] as number;
    const count = list[at * 2 + 1] as number;
    const weight = Math.round((count / (count + (norms[section] as number))) * LEVELS);
    list[at] = section * LEVELS + Math.max(1, Math.min(LEVELS, weight)) - 1;
  }
  list.length = size;
}
