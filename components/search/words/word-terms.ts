import { foldUnits } from '../fold.js';
import { unitsOf } from '../units.js';
import { QUESTIONS } from './questions.js';

/** A term that stands in so many sets of words is asked for with most queries. */
const MANY = 3;

/**
 * Terms that stand in many sets of words – 活动, 学生, 时间 –, the commonest first: they are asked for with each of these.
 *
 * @param found Of the thesaurus of the index.
 */
export function commonTerms(found: readonly (readonly string[])[]): [first: string, second: string][] {
  const sets = new Map<string, Set<number>>();
  eachTerm(found, (first, second, number) => {
    const key = `${first} ${second}`;
    sets.set(key, (sets.get(key) ?? new Set()).add(number));
  });
  return [...sets]
    .filter(([, { size }]) => size >= MANY)
    .sort(([, a], [, b]) => b.size - a.size)
    .map(([key]) => key.split(' ') as [string, string]);
}

/**
 * Terms that are asked for together: those of words that mean the same, and of the answers to one question. They are filed
 * together, so that a word and all other words for it are one part and not one each.
 *
 * @param found Of the thesaurus of the index.
 * @returns First unit → second unit → number of what they are filed with.
 */
export function wordTerms(found: readonly (readonly string[])[]): Map<string, Map<string, number>> {
  const terms = new Map<string, Map<string, number>>();
  eachTerm(found, (first, second, number) => {
    const seconds = terms.get(first) ?? new Map<string, number>();
    terms.set(first, seconds);
    if (!seconds.has(second)) seconds.set(second, number);
  });
  return terms;
}

function eachTerm(
  found: readonly (readonly string[])[],
  take: (first: string, second: string, set: number) => void,
): void {
  const sets = [...found, ...QUESTIONS.map(([, answers]) => answers)];
  sets.forEach((words, number) => {
    for (const word of words) {
      const units = unitsOf(foldUnits(word));
      for (let at = 1; at < units.length; at += 1)
        take(units[at - 1]?.text as string, units[at]?.text as string, number);
    }
  });
}
