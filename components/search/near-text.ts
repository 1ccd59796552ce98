/** A place in a text that is nearly what was looked for. */
export interface NearPlace {
  start: number;
  end: number;
  /** Characters put in, left out or changed. */
  edits: number;
}

/**
 * The place nearest to `words` in `text` by edit distance (Sellers 1980): the one with the fewest edits, the longest of those.
 *
 * @param most More edits than this are no match.
 */
export function nearestPlace(text: string, words: string, most: number): NearPlace | undefined {
  const pattern = Array.from(words);
  const size = pattern.length;
  let costs = Array.from({ length: size + 1 }, (_, index) => index);
  let starts = new Array<number>(size + 1).fill(0);
  let best: NearPlace | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const nextCosts = [0];
    const nextStarts = [at + 1];
    for (let index = 1; index <= size; index += 1) {
      const same = text.charAt(at) === pattern[index - 1] ? 0 : 1;
      const replaced = (costs[index - 1] as number) + same;
      const added = (costs[index] as number) + 1;
      const missed = (nextCosts[index - 1] as number) + 1;
      const least = Math.min(replaced, added, missed);
      nextCosts.push(least);
      // Of ways that cost the same, the one that began first: 食品安全 for 食安全, not 品安全.
      let start = Number.POSITIVE_INFINITY;
      if (least === replaced) start = index === 1 ? at : (starts[index - 1] as number);
      if (least === added) start = Math.min(start, starts[index] as number);
      if (least === missed) start = Math.min(start, nextStarts[index - 1] as number);
      nextStarts.push(start);
    }
    costs = nextCosts;
    starts = nextStarts;
    const edits = costs[size] as number;
    if (edits > most) continue;
    const place = { start: starts[size] as number, end: at + 1, edits };
    if (!best || edits < best.edits || (edits === best.edits && place.end - place.start > best.end - best.start))
      best = place;
  }
  return best;
}
