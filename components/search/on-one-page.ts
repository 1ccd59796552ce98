import { typedIn } from './find-sections.js';
import type { Section } from './index-reader.js';
import type { Group } from './parse-query.js';
import { isTyped } from './rank.js';
import { plainOf } from './verify.js';
import { ANSWERS } from './words/questions.js';

/** What each further word of the page is worth: more than most differences of scores. What answers to questions say – 原因 – is no topic. */
const FURTHER = 4;

/**
 * How much better sections are where their pages hold more of the words than others, though no section holds all.
 *
 * @param sections Those that were looked into; of a page only these are known.
 * @returns A factor of the score of each, in their order.
 */
export function worthOfPages(sections: readonly Section[], groups: readonly Group[]): number[] {
  const typed = groups.filter((group) => isTyped(group) && !ANSWERS.has(typedIn(group)));
  const held = new Map<string, Set<Group>>();
  for (const section of sections) {
    const { url } = section.page;
    const { head, title, body } = plainOf(section);
    const text = `${head}\n${title}\n${body}`;
    const own = held.get(url) ?? new Set();
    held.set(url, own);
    for (const group of typed)
      if (group.alternatives.some(({ units }) => text.includes(units.join('')))) own.add(group);
  }
  return sections.map(({ page }) => FURTHER ** ((held.get(page.url)?.size ?? 0) - 1));
}
