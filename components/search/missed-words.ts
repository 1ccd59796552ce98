import type { IndexReader } from './index-reader.js';
import type { Group } from './parse-query.js';
import { fractionOf, rank } from './rank.js';

/** From here on a word counts as found: another word for it, or nearly all of it. */
export const WHOLE = 0.6;
/** From here on all of it was found. */
export const ALL = 0.99;
/** So many characters may be a name, of which a part is nobody. */
const NAME = 3;

/** What is there of the words of a piece. */
export interface MissedWords {
  words: Group[];
  /** Which part of each of them a section holds. */
  found: number[];
  /** Sections hold each of them, but none holds all: two characters that are no word. */
  isFound: boolean;
}

export const hasCore = ({ alternatives }: Group) => alternatives.some(({ core }) => core);

/**
 * Looks whether sections hold the words of a piece, and whole what may be a name.
 *
 * @param own The groups of the piece.
 * @param index Number of the piece.
 * @returns Undefined if they do.
 */
export async function missedWords(
  reader: IndexReader,
  own: readonly Group[],
  index: number,
): Promise<MissedWords | undefined> {
  const words = own.filter((group) => group.piece === index);
  const found = await Promise.all(
    words.map((group) =>
      fractionOf(
        reader,
        hasCore(group) ? { ...group, alternatives: group.alternatives.filter(({ core }) => !core) } : group,
      ),
    ),
  );
  const areThere = found.every((fraction) => fraction > WHOLE);
  const isFound = areThere && words.some(({ loose }) => loose) && (await areApart(reader, words));
  const mayBeName = words.some(
    ({ alternatives }, at) => alternatives[0]?.units.length === NAME && (found[at] as number) < ALL,
  );
  return areThere && !isFound && !mayBeName ? undefined : { words, found, isFound };
}

/** Whether no section holds all words: two characters that are no word stand beside each other by chance, too. */
async function areApart(reader: IndexReader, words: readonly Group[]): Promise<boolean> {
  const ranked = await rank(reader, words);
  return ranked.every(({ coverage }) => coverage < 0.9);
}
