import { SKIPS_FROM } from './index-format.js';
import type { IndexReader } from './index-reader.js';
import type { Group } from './parse-query.js';
import type { Posting } from './postings.js';
import type { Scores, Tally } from './tally.js';
import { unitsOf } from './units.js';

/** From so many words of a piece on it matters before their texts are there which of them stand beside each other. */
const MANY_WORDS = 3;
/** Where no more sections than these hold all words, `verify` sees how they stand there. */
const FEW = 10;
/** From here on a section holds all that was asked. */
const WHOLE = 0.999;
/** What it is worth on a large site, where few of the texts are looked into, that words stand in a section as they were typed. */
const AS_TYPED = 2;

/** How many sections hold all of each group. */
function holdAll(tally: Tally, all: readonly Scores[]): number {
  tally.begin();
  for (const { sections, fraction } of all)
    for (let row = 0; row < sections.length; row += 1) {
      const section = sections[row] as number;
      if ((fraction[row] as number) < WHOLE) continue;
      tally.meet(section);
      (tally.held[section] as number) += 1;
    }
  let count = 0;
  for (const section of tally.met) if (tally.held[section] === all.length) count += 1;
  return count;
}

/** Puts the sections in front that hold all words as they were typed. @param beside See `neighboursOf`. */
export function preferPhrase(tally: Tally, beside: readonly (readonly Posting[])[]): void {
  if (beside.length === 0) return;
  const counts = new Map<number, number>();
  for (const postings of beside)
    for (const { section } of postings) counts.set(section, (counts.get(section) ?? 0) + 1);
  for (const [section, count] of counts)
    if (count === beside.length && tally.has(section) && (tally.fraction[section] as number) > WHOLE)
      (tally.score[section] as number) *= AS_TYPED;
}

/**
 * Where words of one piece also stand beside each other, with what was left out between them: such sections count more.
 *
 * @param scored What the sections are worth for each group.
 */
export async function neighboursOf(
  reader: IndexReader,
  all: readonly Group[],
  scored: readonly Scores[],
): Promise<Posting[][]> {
  const groups = all.flatMap((group) => group.alternatives[0]?.apart ?? [group]);
  const words = new Map<number, number>();
  for (const { piece } of groups) words.set(piece, (words.get(piece) ?? 0) + 1);
  const isPair = reader.core.sections > SKIPS_FROM && [...words.values()].includes(2);
  const least = isPair && holdAll(reader.tally, scored) > FEW ? 2 : MANY_WORDS;
  const pairs = groups.flatMap((group, index) => {
    const next = groups[index + 1];
    const { piece } = group;
    if (piece < 0 || piece !== next?.piece || (words.get(piece) as number) < least) return [];
    const run = [...lastOf(group), ...(next.between ?? []), ...firstOf(next)];
    return run.slice(1).map((unit, at) => [run[at] as string, unit] as const);
  });
  return Promise.all(pairs.map(([last, first]) => reader.term(last, first)));
}

const firstOf = ({ alternatives }: Group): string[] => (alternatives[0]?.units ?? []).slice(0, 1);
const lastOf = ({ alternatives }: Group): string[] => (alternatives[0]?.units ?? []).slice(-1);

/** Notes what was left out between groups. @param text What they were read of. */
export function noteBetween(groups: readonly Group[], text: string): void {
  let end = -1;
  for (const group of groups.flatMap((one) => one.alternatives[0]?.apart ?? [one])) {
    const word = group.alternatives[0]?.units.join('') ?? '';
    const start = text.indexOf(word, Math.max(0, end));
    if (start < 0) return;
    if (end >= 0 && start > end) group.between = unitsOf(text.slice(end, start)).map(({ text: unit }) => unit);
    end = start + word.length;
  }
}
