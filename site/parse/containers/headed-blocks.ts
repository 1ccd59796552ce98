// Cuts the blocks of a gallery at its headings, which say of the works below them what kind they are, or whose.
import { type HeadingAbove, headingAt, headingsWith } from './list-headings.js';
import type { Segment } from './segments.js';

/** Blocks under one heading, or above the first. */
export interface HeadedBlocks {
  /** The heading, and the words of it and of those that it stands under, nearest first; none above the first. */
  heading?: { segment: Segment; words: string[] };
  blocks: Segment[];
}

/**
 * @param hasWorks Whether there are works among blocks.
 * @returns The groups in order, and whether their headings sort the works: a lone one is no more than a title.
 */
export function headedBlocks(
  segments: readonly Segment[],
  hasWorks: (blocks: readonly Segment[]) => boolean,
): { groups: HeadedBlocks[]; isSorted: boolean } {
  const groups: HeadedBlocks[] = [{ blocks: [] }];
  let above: HeadingAbove[] = [];
  for (const segment of segments) {
    const heading = headingAt(segment);
    if (heading) {
      above = headingsWith(above, heading);
      groups.push({ heading: { segment, words: above.map(({ text }) => text).reverse() }, blocks: [] });
    } else groups.at(-1)?.blocks.push(segment);
  }
  return { groups, isSorted: groups.filter(({ heading, blocks }) => heading && hasWorks(blocks)).length > 1 };
}
