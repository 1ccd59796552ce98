import { foldUnits } from '../fold.js';
import { unitsOf } from '../units.js';
import { QUESTIONS } from './questions.js';
import { SYNONYMS } from './synonyms.js';

/**
 * Terms that are asked for together: those of words that mean the same, and of the answers to one question. They are filed
 * together, so that a word and all other words for it are one part and not one each.
 *
 * @param synonyms Those of the site.
 * @returns First unit → second unit → number of what they are filed with.
 */
export function wordTerms(synonyms: readonly (readonly string[])[]): Map<string, Map<string, number>> {
  const terms = new Map<string, Map<string, number>>();
  const sets = [...SYNONYMS, ...QUESTIONS.map(([, answers]) => answers), ...synonyms];
  sets.forEach((words, number) => {
    for (const word of words) {
      const units = unitsOf(foldUnits(word));
      for (let at = 1; at < units.length; at += 1) {
        const first = units[at - 1]?.text as string;
        const second = units[at]?.text as string;
        const seconds = terms.get(first) ?? new Map<string, number>();
        terms.set(first, seconds);
        if (!seconds.has(second)) seconds.set(second, number);
      }
    }
  });
  return terms;
}
