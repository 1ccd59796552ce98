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

/** Terms: first unit and second, parted by a line break → section × 8 + weight − 1, ascending. */
export type Terms = Map<string, number[]>;

/** Counts the pairs of units of all sections. */
export function termsOf(sections: readonly IndexedSection[]): Terms {
  const counted = sections.map(countTerms);
  const average = counted.reduce((sum, { length }) => sum + length, 0) / Math.max(1, counted.length);
  const terms: Terms = new Map();
  counted.forEach(({ counts, length }, section) => {
    const norm = K * (1 - B + (B * length) / average);
    for (const [term, count] of counts) {
      const weight = Math.max(1, Math.min(LEVELS, Math.round((count / (count + norm)) * LEVELS)));
      const list = terms.get(term);
      if (list) list.push(section * LEVELS + weight - 1);
      else terms.set(term, [section * LEVELS + weight - 1]);
    }
  });
  return terms;
}

function countTerms({ page, heading, path, text }: IndexedSection): { counts: Map<string, number>; length: number } {
  const counts = new Map<string, number>();
  let length = 0;
  const add = (source: string, weight: number) => {
    for (const paragraph of foldUnits(source).split('\n')) {
      const units = unitsOf(paragraph);
      length += units.length;
      units.forEach((unit, index) => {
        const term = `${unit.text}\n${units[index + 1]?.text ?? END}`;
        counts.set(term, (counts.get(term) ?? 0) + weight);
      });
    }
  };
  add(heading || page.title, HEADING);
  if (heading) add(page.title, TITLE);
  for (const above of path) add(above, PATH);
  add(text, 1);
  return { counts, length };
}
