import type { WordPart } from '@kepu/components/search';
import type { IndexedSection } from './sections.js';

/** Beyond this many characters of text, every so many sections speak for all: dividing words is the dearest step. */
const SAMPLE = 300_000;
/** A word of a heading or title counts as often as so many in the text. */
const HEADING = 3;
/** What two or more words beside each other count, against one. */
const TOGETHER = 0.6;
const LONGEST = 6;
/** Words kept for the same initials. */
const KEPT = 4;

/**
 * Words of a site by their initials, so that letters find them: those of headings, and those that stand more than once.
 *
 * @param initialsOf First letters of the pinyin of a word; empty if unknown.
 * @returns First letter → part.
 */
export function siteWords(
  sections: readonly IndexedSection[],
  initialsOf: (word: string) => string,
): Map<string, WordPart> {
  const counts = countWords(sections);
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

function countWords(sections: readonly IndexedSection[]): Map<string, number> {
  const counts = new Map<string, number>();
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const count = (run: string, weight: number) => {
    const borders = [0];
    for (const { index, segment } of segmenter.segment(run)) borders.push(index + segment.length);
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
  };
  // A run that stands in many places is divided once: dividing is the dearest step.
  const runs = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) runs.set(run, (runs.get(run) ?? 0) + weight);
  };
  const step = Math.ceil(sections.reduce((sum, { text }) => sum + text.length, 0) / SAMPLE) || 1;
  const titles = new Set<string>();
  sections.forEach(({ heading, page, text }, index) => {
    add(heading, HEADING);
    if (!titles.has(page.title)) add(page.title, HEADING);
    titles.add(page.title);
    if (index % step === 0) add(text, 1);
  });
  for (const [run, weight] of runs) count(run, weight);
  return counts;
}
