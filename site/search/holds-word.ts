import { foldUnits, unitsOf } from '@kepu/components/search';
import type { Terms } from './terms.js';

/** Whether a section holds all pairs of units of a word. @returns Answers for one word after the other. */
export function wordsIn({ units, postings }: Terms): (word: string) => boolean {
  const places = new Map(units.map((unit, place) => [unit, place]));
  return (word) => {
    const own = unitsOf(foldUnits(word)).map(({ text }) => places.get(text));
    if (own.includes(undefined)) return false;
    let sections: Set<number> | undefined;
    for (let at = 1; at < own.length; at += 1) {
      const list = postings[own[at - 1] as number]?.get(own[at] as number) ?? [];
      const held = list.map((value) => value >> 3);
      const before = sections;
      sections = new Set(before ? held.filter((section) => before.has(section)) : held);
    }
    return sections === undefined || sections.size > 0;
  };
}
