import { foldUnits } from './fold.js';
import type { IndexReader } from './index-reader.js';
import type { Slot } from './slots.js';
import { unitsOf } from './units.js';

/**
 * The piece of a title or heading that fits the slots: long initials – kjjhdfa, 科技节活动方案 – are typed for what is called so, and
 * are in no list of words.
 *
 * @returns The piece that the most of them have, of as many the first; undefined if none has one.
 */
export async function wordInTitles(reader: IndexReader, slots: readonly Slot[]): Promise<string | undefined> {
  const { pages } = await reader.titles();
  const counts = new Map<string, number>();
  for (const { title, headings } of pages)
    for (const text of [title, ...headings.map(({ heading }) => heading)]) {
      const word = pieceOf(text, slots);
      if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  let best: string | undefined;
  for (const [word, count] of counts) if (best === undefined || count > (counts.get(best) as number)) best = word;
  return best;
}

function pieceOf(text: string, slots: readonly Slot[]): string | undefined {
  const units = unitsOf(foldUnits(text)).map((unit) => unit.text);
  for (let from = 0; from + slots.length <= units.length; from += 1)
    if (slots.every((slot, at) => slot.test(units[from + at] as string)))
      return units.slice(from, from + slots.length).join('');
  return undefined;
}
