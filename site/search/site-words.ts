import { ENDINGS, initialsOfLetters, type WordPart } from '@kepu/components/search';
import { type DividedRun, HEADING } from './divide-runs.js';

/** What two or more words beside each other count, against one. */
const TOGETHER = 0.6;
const LONGEST = 6;
/** Once in a heading, or thrice in the text; a word of two characters twice. What has the form of a word of three stands once. */
const LEAST = HEADING * TOGETHER;
const LEAST_OF_TWO = 1.5;
/** Characters that no word begins or ends with if they stand alone: 教育的 and 及活动 are none. */
const BETWEEN = new Set('的了着过在和与及或等是为对从到向把被将让使以于由并而也都又还就之所但则且若如则至');
/** Words kept for the same initials, each at least so often as a part of the most frequent one. */
const KEPT = 4;
const RIVAL = 0.15;
/** Length of the words of a part, in UTF-16 units. */
const PART_LENGTH = 4_000;
/**
 * Words of a site by their initials, so that letters find them: those of headings, and those that stand more than once;
 * what schools call so comes first.
 *
 * @param runs The text of the site.
 * @param initialsOf First letters of the pinyin of a word; empty if unknown.
 * @param schoolWords Words that mean the same as others in a school.
 * @param latin Latin words of the site.
 * @param own Words that the site has another word for, as its configuration says.
 * @returns Parts in the order of the initials.
 */
export function siteWords(
  runs: readonly DividedRun[],
  initialsOf: (word: string) => string,
  schoolWords: ReadonlySet<string>,
  latin: readonly string[],
  own: readonly string[] = [],
): WordPart[] {
  const often = [...countWords(runs)]
    .filter(([word, { count, isWord }]) => isWord || count >= (word.length === 2 ? LEAST_OF_TWO : LEAST))
    .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  const byInitials = new Map<string, string[]>();
  const wordsOf = (initials: string): string[] => {
    const words = byInitials.get(initials) ?? [];
    byInitials.set(initials, words);
    return words;
  };
  const most = new Map<string, number>();
  for (const [word, { count }] of often) {
    const initials = initialsOf(word);
    if (initials === '') continue;
    const words = wordsOf(initials);
    if (words.length === 0) most.set(initials, count);
    // kjj is 科技节 before 科技局 and 科技界, however often these stand there.
    if (schoolWords.has(word)) words.splice(words.findLastIndex((other) => schoolWords.has(other)) + 1, 0, word);
    else if (words.length < KEPT && count >= RIVAL * (most.get(initials) as number)) words.push(word);
  }
  for (const word of own) {
    const words = wordsOf(initialsOf(word));
    if (!words.includes(word)) words.unshift(word);
  }
  for (const word of [...latin].sort()) wordsOf(initialsOfLetters(word)).push(word);
  return divide([...byInitials].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Each letter begins a part; one with many words has several. */
function divide(sorted: readonly [initials: string, words: string[]][]): WordPart[] {
  const parts: WordPart[] = [];
  let letter = '';
  let length = 0;
  for (const [initials, words] of sorted) {
    if (initials.charAt(0) !== letter || length > PART_LENGTH) {
      parts.push({});
      length = 0;
    }
    letter = initials.charAt(0);
    length += words.reduce((sum, word) => sum + word.length + 1, initials.length);
    (parts[parts.length - 1] as WordPart)[initials] = words;
  }
  return parts;
}

/** How often a word stands there, and whether its form says that it is one. */
interface Counted {
  count: number;
  isWord: boolean;
}

function countWords(runs: readonly DividedRun[]): Map<string, Counted> {
  const counts = new Map<string, Counted>();
  for (const { run, weight, borders } of runs) {
    const isBetween = (at: number) =>
      (borders[at + 1] as number) - (borders[at] as number) === 1 && BETWEEN.has(run.charAt(borders[at] as number));
    for (let from = 0; from < borders.length - 1; from += 1) {
      if (isBetween(from)) continue;
      const start = borders[from] as number;
      for (let to = from + 1; to < borders.length; to += 1) {
        const end = borders[to] as number;
        if (end - start > LONGEST) break;
        if (end - start < 2 || isBetween(to - 1)) continue;
        const word = run.slice(start, end);
        const isOne = to === from + 1;
        const counted = counts.get(word) ?? { count: 0, isWord: false };
        counted.count += weight * (isOne ? 1 : TOGETHER);
        counted.isWord ||=
          word.length === 3 && (isOne || ((borders[to - 1] as number) === end - 1 && ENDINGS.has(word.charAt(2))));
        counts.set(word, counted);
      }
    }
  }
  return counts;
}
