import { encodePostings, foldUnits, INITIALS, isHan, type Readings, unitsOf } from '@kepu/components/search';
import type { IndexedSection } from './sections.js';
import type { ReadyTerm } from './shards.js';

/** Weights of a term: the heading begins so; so does a piece of it. */
const BEGINNING = 8;
const WITHIN = 4;

/**
 * Where three characters beside each other in headings begin with which letters, so that initials find any piece of a heading.
 *
 * @returns In the order of the letters.
 */
export function initialTerms(sections: readonly IndexedSection[], { syllableOf }: Readings): ReadyTerm[] {
  const found = new Map<string, Map<number, number>>();
  sections.forEach(({ heading, page }, section) => {
    const letters = unitsOf(foldUnits(heading || page.title)).map(({ text }) =>
      isHan(text) ? syllableOf(text).charAt(0) : ' ',
    );
    for (let at = 2; at < letters.length; at += 1) {
      const three = letters.slice(at - 2, at + 1).join('');
      if (!/^[a-z]{3}$/.test(three)) continue;
      const own = found.get(three) ?? new Map<number, number>();
      found.set(three, own);
      if (!own.has(section)) own.set(section, at === 2 ? BEGINNING : WITHIN);
    }
  });
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letters, postings]) => ({
      first: INITIALS + letters.slice(0, 2),
      second: letters.charAt(2),
      text: encodePostings(Array.from(postings, ([section, weight]) => section * 8 + weight - 1)),
    }));
}
