import { foldUnits, unitsOf } from '@kepu/components/search';
import type { TermTable } from './term-table.js';

/** Whether a section holds all pairs of units of a word. @returns Answers for one word after the other. */
export function wordsIn(terms: TermTable): (word: string) => boolean {
  const places = new Map(terms.units.map((unit, place) => [unit, place]));
  return (word) => {
    const own = unitsOf(foldUnits(word)).map(({ text }) => places.get(text));
    if (own.includes(undefined)) return false;
    let sections: Set<number> | undefined;
    for (let at = 1; at < own.length; at += 1) {
      const term = terms.find(own[at - 1] as number, own[at] as number);
      const held = term < 0 ? [] : Array.from(terms.postingsOf(term), (value) => value >> 3);
      const before = sections;
      sections = new Set(before ? held.filter((section) => before.has(section)) : held);
    }
    return sections === undefined || sections.size > 0;
  };
}
