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
  const count = (text: string, weight: number) => {
    let run: string[] = [];
    const close = () => {
      run.forEach((_, from) => {
        let word = '';
        for (let to = from; to < run.length; to += 1) {
          word += run[to];
          if (word.length > LONGEST) break;
          if (word.length > 1) counts.set(word, (counts.get(word) ?? 0) + weight * (to === from ? 1 : TOGETHER));
        }
      });
      run = [];
    };
    for (const { segment } of segmenter.segment(text))
      if (/^\p{Script=Han}+$/u.test(segment)) run.push(segment);
      else close();
    close();
  };
  const step = Math.ceil(sections.reduce((sum, { text }) => sum + text.length, 0) / SAMPLE) || 1;
  const titles = new Set<string>();
  sections.forEach(({ heading, page, text }, index) => {
    count(heading, HEADING);
    if (!titles.has(page.title)) count(page.title, HEADING);
    titles.add(page.title);
    // Paragraph by paragraph: the segmenter slows down on long texts.
    if (index % step === 0) for (const paragraph of text.split('\n')) count(paragraph, 1);
  });
  return counts;
}
