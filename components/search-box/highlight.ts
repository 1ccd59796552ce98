/** Where words stand in a text, and the piece of it that shows them best. Pure. */
import { foldWithMap } from '../shared/fold-text.js';
import type { TextRun } from './search-provider.js';

/** Half-open range of UTF-16 units in the original text. */
export type TextRange = readonly [start: number, end: number];

/** Length of an excerpt in characters, about two lines on a desktop. */
const EXCERPT_LENGTH = 80;
/** How far before its first match an excerpt may begin. */
const LEAD = 18;
const SEPARATOR = ' · ';

/**
 * All places where folded words stand in a text, in order, overlapping ones joined.
 *
 * @param words folded by `foldText`.
 */
export function findRanges(text: string, words: readonly string[]): TextRange[] {
  const folded = foldWithMap(text);
  const found: TextRange[] = [];
  for (const word of words) {
    if (!word) continue;
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.length)) {
      found.push([folded.starts[at] as number, folded.ends[at + word.length - 1] as number]);
    }
  }
  return joinRanges(found);
}

/** Sorts ranges and joins those that touch or overlap. */
export function joinRanges(ranges: readonly TextRange[]): TextRange[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined[joined.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** Cuts a text into runs, matched ones being the ranges (sorted, apart from each other). The runs join to the text. */
export function toRuns(text: string, ranges: readonly TextRange[]): TextRun[] {
  const runs: TextRun[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start > at) runs.push({ text: text.slice(at, start), matched: false });
    if (end > start) runs.push({ text: text.slice(start, end), matched: true });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), matched: false });
  return runs;
}

/** A whole text with the words marked. */
export function highlight(text: string, words: readonly string[]): TextRun[] {
  return toRuns(text, findRanges(text, words));
}

/**
 * About 80 characters around the place where most of the ranges stand together, cut at a sentence where one begins
 * nearby, with … where something was left out. White space is folded.
 */
export function excerptOf(text: string, ranges: readonly TextRange[]): TextRun[] {
  const first = densest(ranges);
  let start = first ? startBefore(text, first[0]) : 0;
  // What ends a sentence does not begin an excerpt.
  while (start > 0 && start < (first?.[0] ?? 0) && /[\s”’」』）)、，；。·]/.test(text.charAt(start))) start += 1;
  let end = Math.min(text.length, Math.max(start + EXCERPT_LENGTH, first ? first[1] : 0));
  while (isInside(text, end)) end += 1;
  // Never half of a surrogate pair.
  if (isLowSurrogate(text, end)) end += 1;
  const inside = ranges.filter((range) => range[0] >= start && range[1] <= end);
  const runs = toRuns(
    text.slice(start, end),
    inside.map(([from, to]) => [from - start, to - start]),
  ).map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ') }));
  if (start > 0) runs.unshift({ text: '…', matched: false });
  if (end < text.trimEnd().length) runs.push({ text: '…', matched: false });
  return mergeUnmatched(runs);
}

/** The range from which on the most characters of all ranges lie within one excerpt. */
function densest(ranges: readonly TextRange[]): TextRange | undefined {
  let best: TextRange | undefined;
  let bestLength = 0;
  ranges.forEach((range, index) => {
    let length = 0;
    for (const other of ranges.slice(index)) {
      if (other[1] > range[0] + EXCERPT_LENGTH - LEAD) break;
      length += other[1] - other[0];
    }
    if (!best || length > bestLength) {
      best = range;
      bestLength = length;
    }
  });
  return best;
}

/** Whether a place is inside a number, a date or a Latin word. */
function isInside(text: string, at: number): boolean {
  return at > 0 && /^[\da-z年月日.:-]{2}$/i.test(text.slice(at - 1, at + 1));
}

function startBefore(text: string, match: number): number {
  let earliest = Math.max(0, match - LEAD);
  // What a record says stands between these: a part of it is left out whole, or not.
  if (text.slice(earliest, match).includes(SEPARATOR)) {
    const part = text.lastIndexOf(SEPARATOR, earliest) + 1;
    return earliest - part < LEAD ? part : text.indexOf(SEPARATOR, earliest) + 1;
  }
  while (isInside(text, earliest)) earliest -= 1;
  if (earliest === 0) return 0;
  const lead = text.slice(earliest, match);
  const sentence = Math.max(...['。', '！', '？', '；', '\n'].map((mark) => lead.lastIndexOf(mark)));
  const start = sentence >= 0 ? earliest + sentence + 1 : earliest;
  return isLowSurrogate(text, start) ? start - 1 : start;
}

function isLowSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff;
}

function mergeUnmatched(runs: TextRun[]): TextRun[] {
  const merged: TextRun[] = [];
  for (const run of runs) {
    const last = merged[merged.length - 1];
    if (last && last.matched === run.matched) last.text += run.text;
    else merged.push({ ...run });
  }
  return merged;
}
