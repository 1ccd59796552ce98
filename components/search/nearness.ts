/** More places of one word than these say nothing new. */
const MOST_PLACES = 50;
/** So many characters farther apart halve it. */
const HALF = 10;
/** What neighbouring words are apart by their own length. */
const WORD = 4;

/** Where a word begins in a text. */
export function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(word, at + 1))
    places.push(at);
  return places;
}

/**
 * How close together words stand, by the shortest stretch of text with one place of each.
 *
 * @param lists Places of each word.
 * @returns 1 side by side, less the farther apart; 0 if a word has no place.
 */
export function nearness(lists: readonly (readonly number[])[]): number {
  if (lists.some((list) => list.length === 0)) return 0;
  const last = lists.map(() => Number.NEGATIVE_INFINITY);
  let shortest = Number.POSITIVE_INFINITY;
  const places = lists.flatMap((list, word) => list.map((at) => ({ at, word }))).sort((a, b) => a.at - b.at);
  for (const { at, word } of places) {
    last[word] = at;
    shortest = Math.min(shortest, at - Math.min(...last));
  }
  return 1 / (1 + Math.max(0, shortest - WORD * (lists.length - 1)) / HALF);
}
