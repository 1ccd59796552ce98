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
      nextStarts.push(
        least === replaced
          ? index === 1
            ? at
            : (starts[index - 1] as number)
          : least === added
            ? (starts[index] as number)
            : (nextStarts[index - 1] as number),
      );
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
