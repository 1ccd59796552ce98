import type { IndexedSection } from './sections.js';

/** Beyond this many characters of text, every so many sections speak for all: dividing words is the dearest step. */
const SAMPLE = 300_000;
const AT_ONCE = 20;
/** A run of a heading or title counts as often as so many in the text. */
export const HEADING = 3;

/** Han characters in a row, with the words they are made of. */
export interface DividedRun {
  run: string;
  /** How often it stands there; in headings and titles it counts more. */
  weight: number;
  /** Where its words begin, and its end. */
  borders: number[];
}

/** Divides the text of a site into words: its headings and titles, and the text as far as it speaks for all. */
export function divideRuns(sections: readonly IndexedSection[]): DividedRun[] {
  // A run that stands in many places is divided once.
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
  return divideAll([...runs].map(([run, weight]) => ({ run, weight, borders: [0] })));
}

/** Finds the borders, of so many runs at once: each call of the segmenter takes memory beside the heap that comes back late. */
function divideAll(runs: DividedRun[]): DividedRun[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  for (let first = 0; first < runs.length; first += AT_ONCE) {
    const own = runs.slice(first, first + AT_ONCE);
    let start = 0;
    let at = 0;
    // No word goes beyond the end of a line.
    for (const { index, segment } of segmenter.segment(own.map(({ run }) => run).join('\n'))) {
      const { run, borders } = own[at] as DividedRun;
      if (segment !== '\n') borders.push(index + segment.length - start);
      else {
        start += run.length + 1;
        at += 1;
      }
    }
  }
  return runs;
}

/** The words of two characters. */
export function wordsOfTwo(runs: readonly DividedRun[]): Set<string> {
  const words = new Set<string>();
  for (const { run, borders } of runs)
    for (let at = 1; at < borders.length; at += 1) {
      const start = borders[at - 1] as number;
      if ((borders[at] as number) - start === 2) words.add(run.slice(start, start + 2));
    }
  return words;
}
