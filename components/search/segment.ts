import { ALONE, END } from './index-format.js';
import { type Unit, unitsOf } from './units.js';
import { ENDINGS } from './words/endings.js';

/** Part of a query that belongs together. */
export interface Word {
  units: string[];
  /** Place in the folded query. */
  start: number;
  end: number;
}

/** A word that single characters were joined to. */
export interface JoinedWord extends Word {
  /** What it was joined of; absent if it was one word from the beginning. */
  parts?: string[][];
  /** Of the vocabulary: one part of what it is joined to. */
  known?: true;
}

interface Segmenter {
  segment(text: string): Iterable<{ segment: string; index: number }>;
}

let known: Segmenter | null | undefined;

/** The browser's own, made once: making one takes longer than all its work on a query. None in older browsers. */
function segmenter(): Segmenter | null {
  if (known === undefined) {
    const { Segmenter } = Intl as unknown as { Segmenter?: new (locale: string, options: object) => Segmenter };
    known = Segmenter ? new Segmenter('zh', { granularity: 'word' }) : null;
  }
  return known;
}

/**
 * Divides a piece of a query into words. Browsers without `Intl.Segmenter` take the piece as one word: only how the pairs
 * of characters count together changes, never which text is found.
 */
export function wordsOf(folded: string): Word[] {
  const units = unitsOf(folded);
  const borders = bordersOf(folded);
  const words: Word[] = [];
  let open: Unit[] = [];
  const close = () => {
    const [first] = open;
    if (first)
      words.push({ units: open.map(({ text }) => text), start: first.start, end: (open[open.length - 1] as Unit).end });
    open = [];
  };
  units.forEach((unit, index) => {
    if (index > 0 && borders(unit.start)) close();
    open.push(unit);
  });
  close();
  return words;
}

/** Whether this browser knows words at all. */
export function knowsWords(): boolean {
  return segmenter() !== null;
}

/** The words of a text as the browser knows them; the text itself where it knows none. */
export function segmentsOf(text: string): string[] {
  const own = segmenter();
  return own ? Array.from(own.segment(text), ({ segment }) => segment) : [text];
}

/** Whether a word stands in a text so that no other word runs across its ends. */
export function isBetweenBorders(text: string, word: string): boolean {
  if (!text.includes(word)) return false;
  const borders = new Set([text.length]);
  if (!knowsWords()) return true;
  let end = 0;
  for (const segment of segmentsOf(text)) {
    borders.add(end);
    end += segment.length;
  }
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (borders.has(at) && borders.has(at + word.length)) return true;
  return false;
}

function bordersOf(folded: string): (at: number) => boolean {
  const own = segmenter();
  if (!own) return (at) => /\s/.test(folded.charAt(at - 1));
  const starts = new Set<number>();
  for (const { index } of own.segment(folded)) starts.add(index);
  return (at) => starts.has(at);
}

/**
 * Which neighbour each single character belongs to: 小 + 论文 → 小论文, 科技 + 节 → 科技节.
 *
 * @param together How often two units stand beside each other.
 * @param apart Characters at the end that never stand beside the word before stay by themselves, as what a question is about: 彩虹 + 弯.
 */
export async function joinSingles(
  words: readonly JoinedWord[],
  together: (first: string, second: string) => Promise<number>,
  apart = false,
): Promise<JoinedWord[]> {
  const joined: JoinedWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as JoinedWord;
    const before = joined[joined.length - 1];
    const after = words[at + 1];
    const touchesBefore = before !== undefined && before.end === word.start;
    if (touchesBefore && before.units.length === 1) {
      joined[joined.length - 1] = merge(before, word);
      continue;
    }
    if (word.units.length > 1 || !touchesBefore) {
      joined.push(word);
      continue;
    }
    const touchesAfter = after !== undefined && after.start === word.end;
    const single = word.units[0] as string;
    if (
      touchesAfter &&
      (await together(single, after.units[0] as string)) >
        (await together(before.units[before.units.length - 1] as string, single))
    ) {
      joined.push(merge(word, after));
      at += 1;
    } else if (
      apart &&
      !touchesAfter &&
      !ENDINGS.has(single) &&
      (await together(before.units[before.units.length - 1] as string, single)) === 0 &&
      (await together(single, END)) + (await together(single, ALONE)) > 0
    )
      joined.push(word);
    else joined[joined.length - 1] = merge(before, word);
  }
  return joined;
}

/**
 * Joins words that are one word of the vocabulary, the longest first: 指导 + 老师 → 指导老师.
 *
 * @returns Each word; behind one that was joined, what it was joined of.
 */
export function joinKnown(
  words: readonly JoinedWord[],
  knows: (word: string) => boolean,
): [word: JoinedWord, ...parts: JoinedWord[]][] {
  const joined: [JoinedWord, ...JoinedWord[]][] = [];
  for (let at = 0; at < words.length; ) {
    let whole = words[at] as JoinedWord;
    let best: [JoinedWord, ...JoinedWord[]] = [whole, ...(knows(whole.units.join('')) ? longPartsOf(whole) : [])];
    let end = at + 1;
    for (let next = at + 1; next < words.length && words[next]?.start === whole.end; next += 1) {
      whole = merge(whole, words[next] as JoinedWord);
      if (!knows(whole.units.join(''))) continue;
      best = [whole, ...words.slice(at, next + 1)];
      end = next + 1;
    }
    joined.push(best);
    at = end;
  }
  return joined;
}

/** What a word was joined of, single characters as parts of their neighbours; none if that leaves one word. */
function longPartsOf({ parts = [], start, end }: JoinedWord): JoinedWord[] {
  const long: string[][] = [];
  for (const part of parts) {
    const before = long[long.length - 1];
    if (before && (part.length === 1 || before.length === 1)) before.push(...part);
    else long.push([...part]);
  }
  return long.length > 1 ? long.map((units) => ({ units, start, end })) : [];
}

const partsOf = ({ units, parts, known }: JoinedWord): string[][] => (known || !parts ? [units] : parts);

/** Two words as one; what they were joined of stays known. */
function merge(first: JoinedWord, second: JoinedWord): JoinedWord {
  return {
    units: [...first.units, ...second.units],
    start: first.start,
    end: second.end,
    parts: [...partsOf(first), ...partsOf(second)],
  };
}

/**
 * What is left of a joined word without some of its single characters at the ends: 交材料费 → 材料费, 交材料, 材料. Only what still
 * holds a whole word counts; the longest come first.
 */
export function coresOf({ parts = [] }: JoinedWord): { units: string[]; left: number }[] {
  const cores: { units: string[]; left: number }[] = [];
  for (let from = 0; from < parts.length; from += 1)
    for (let to = from + 1; to <= parts.length; to += 1) {
      const kept = parts.slice(from, to);
      const left = parts.length - kept.length;
      const dropped = [...parts.slice(0, from), ...parts.slice(to)];
      if (left > 0 && kept.some((part) => part.length > 1) && dropped.every((part) => part.length === 1))
        cores.push({ units: kept.flat(), left });
    }
  return cores.sort((a, b) => a.left - b.left);
}
