import type { WordPart } from '@kepu/components/search';
import type { DividedRun } from './divide-runs.js';

/** What two or more words beside each other count, against one. */
const TOGETHER = 0.6;
const LONGEST = 6;
/** Words kept for the same initials. */
const KEPT = 4;

/**
 * Words of a site by their initials, so that letters find them: those of headings, and those that stand more than once.
 *
 * @param runs The text of the site.
 * @param initialsOf First letters of the pinyin of a word; empty if unknown.
 * @returns First letter → part.
 */
export function siteWords(runs: readonly DividedRun[], initialsOf: (word: string) => string): Map<string, WordPart> {
  const counts = countWords(runs);
  const often = [...counts]
    .filter(([word, count]) => count >= (word.length === 2 ? 1.5 : 1.8))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const parts = new Map<string, WordPart>();
  for (const [word] of often) {
    const initials = initialsOf(word);
    if (initials === '') continue;
    const letter = initials.charAt(0);
    const part = parts.get(letter) ?? {};
    parts.set(letter, part);
    const words = (part[initials] ??= []);
    if (words.length < KEPT) words.push(word);
  }
  return new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function countWords(runs: readonly DividedRun[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { run, weight, borders } of runs)
    for (let from = 0; from < borders.length - 1; from += 1) {
      const start = borders[from] as number;
      for (let to = from + 1; to < borders.length; to += 1) {
        const length = (borders[to] as number) - start;
        if (length > LONGEST) break;
        if (length < 2) continue;
        const word = run.slice(start, start + length);
        counts.set(word, (counts.get(word) ?? 0) + weight * (to === from + 1 ? 1 : TOGETHER));
      }
    }
  return counts;
}
