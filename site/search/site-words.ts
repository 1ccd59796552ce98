import type { WordPart } from '@kepu/components/search';
import { type DividedRun, HEADING } from './divide-runs.js';

/** What two or more words beside each other count, against one. */
const TOGETHER = 0.6;
const LONGEST = 6;
/** Once in a heading, or thrice in the text; a word of two characters twice. */
const LEAST = HEADING * TOGETHER;
const LEAST_OF_TWO = 1.5;
/** Words kept for the same initials, each at least so often as a part of the most frequent one. */
const KEPT = 4;
const RIVAL = 0.15;
/**
 * Words of a site by their initials, so that letters find them: those of headings, and those that stand more than once;
 * what schools call so comes first.
 *
 * @param runs The text of the site.
 * @param initialsOf First letters of the pinyin of a word; empty if unknown.
 * @param schoolWords Words that mean the same as others in a school.
 * @returns First letter → part.
 */
export function siteWords(
  runs: readonly DividedRun[],
  initialsOf: (word: string) => string,
  schoolWords: ReadonlySet<string>,
): Map<string, WordPart> {
  const often = [...countWords(runs)]
    .filter(([word, count]) => count >= (word.length === 2 ? LEAST_OF_TWO : LEAST))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const parts = new Map<string, WordPart>();
  const most = new Map<string, number>();
  for (const [word, count] of often) {
    const initials = initialsOf(word);
    if (initials === '') continue;
    const letter = initials.charAt(0);
    const part = parts.get(letter) ?? {};
    parts.set(letter, part);
    const words = (part[initials] ??= []);
    if (words.length === 0) most.set(initials, count);
    // kjj is 科技节 before 科技局 and 科技界, however often these stand there.
    if (schoolWords.has(word)) words.splice(words.findLastIndex((other) => schoolWords.has(other)) + 1, 0, word);
    else if (words.length < KEPT && count >= RIVAL * (most.get(initials) as number)) words.push(word);
  }
  return new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function countWords(runs: readonly DividedRun[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { run, weight, borders } of runs)
    for (let from = 0; from < borders.length - 1; from += 1) {
      const start = borders[from] as number;
      for (let to = from + 1; to < borders.length; to += 1) {
        const end = borders[to] as number;
        if (end - start > LONGEST) break;
        if (end - start < 2) continue;
        const word = run.slice(start, end);
        counts.set(word, (counts.get(word) ?? 0) + weight * (to === from + 1 ? 1 : TOGETHER));
      }
    }
  return counts;
}
