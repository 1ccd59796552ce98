import { cellWidth } from './cell-width.js';
import { neutralise } from './neutralise.js';

/** What the caret marks. */
export interface FramePlace {
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 units; without it no caret is drawn. */
  column?: number;
  /** Default 1. */
  length?: number;
}

/** Longest stretch of a source line that is shown, in characters: one screen line. */
const MAX_SHOWN = 72;

/**
 * The line a finding is about, with a row of carets under the words in question:
 *
 * ```
 *     7 | date: 九月一日
 *       |       ^^^^^^^^
 * ```
 *
 * @returns Lines without a closing line end; undefined if the text has no such line.
 */
export function codeFrame(text: string, place: FramePlace): string | undefined {
  const source = lineAt(text, place.line);
  if (source === undefined) return undefined;
  const column = place.column ?? 1;
  const { shown, before } = cut(source, column - 1);
  const label = String(place.line);
  const gutter = ' '.repeat(label.length);
  const frame = [`    ${label} | ${shown}`.trimEnd()];
  if (place.column !== undefined && column <= source.length + 1) {
    const marked = source.slice(column - 1, column - 1 + (place.length ?? 1));
    const room = cellWidth(shown) - cellWidth(before);
    const carets = Math.max(1, Math.min(cellWidth(marked.replaceAll('\t', ' ')), room || 1));
    frame.push(`    ${gutter} | ${' '.repeat(cellWidth(before))}${'^'.repeat(carets)}`);
  }
  return frame.join('\n');
}

/** The 1-based line of a text, without splitting all of it. */
export function lineAt(text: string, line: number): string | undefined {
  let start = 0;
  for (let current = 1; current < line; current += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return undefined;
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return end < 0 ? text.slice(start) : text.slice(start, end);
}

/** Shortens a long line around the caret; `before` is what is shown left of it. */
function cut(source: string, index: number): { shown: string; before: string } {
  const clean = (part: string) => neutralise(part.replaceAll('\t', ' '));
  if (source.length <= MAX_SHOWN) return { shown: clean(source), before: clean(source.slice(0, index)) };
  const start = Math.max(0, Math.min(index - MAX_SHOWN / 2, source.length - MAX_SHOWN));
  const end = start + MAX_SHOWN;
  const lead = start > 0 ? '… ' : '';
  const tail = end < source.length ? ' …' : '';
  return { shown: lead + clean(source.slice(start, end)) + tail, before: lead + clean(source.slice(start, index)) };
}
