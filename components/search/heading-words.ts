import { foldUnits } from './fold.js';
import { INITIALS } from './index-format.js';
import type { IndexReader } from './index-reader.js';
import { isBetweenBorders } from './segment.js';
import type { Slot } from './slots.js';
import { unitsOf } from './units.js';

/** Fewer initials fit too much. */
const LEAST = 3;
/** Parts of text that are looked through. */
const TEXTS = 8;
/** Pieces that initials may stand for. */
const PIECES = 3;

/**
 * Pieces of headings that initials stand for: kjjhdfa of 科技节活动方案. They are typed for what is called so, and few of such
 * pieces are in a list of words.
 *
 * @param slots Beginnings of syllables.
 * @returns Whole headings first, then what more of them say; none that begins or ends within a word.
 */
export async function piecesOfHeadings(reader: IndexReader, slots: readonly Slot[]): Promise<string[]> {
  const letters = slots.map(({ ranges }) => ranges[0]?.[0].charAt(0)).join('');
  if (letters.length < LEAST) return [];
  const lists = await reader.together(
    slots.slice(LEAST - 1).map((_, at) => [INITIALS + letters.slice(at, at + 2), letters.charAt(at + 2)]),
  );
  const inAll = lists.slice(1).reduce((left, postings) => {
    const own = new Set(postings.map(({ section }) => section));
    return left.filter(({ section }) => own.has(section));
  }, lists[0] ?? []);
  const parts = new Set<number>();
  const likely = [...inAll]
    .sort((a, b) => b.weight - a.weight || a.section - b.section)
    .filter(({ section }) => {
      const part = reader.textPartOf(section);
      if (parts.size < TEXTS) parts.add(part);
      return parts.has(part);
    });
  const found = new Map<string, number>();
  for (const { heading, page, simple } of await Promise.all(likely.map(({ section }) => reader.section(section)))) {
    const text = simple(heading || page.title);
    const units = unitsOf(foldUnits(text)).map((unit) => unit.text);
    const piece = pieceOf(units, slots);
    if (piece === undefined || !isBetweenBorders(units.join(''), piece)) continue;
    // A whole heading before all that is a piece of one.
    const worth = units.length === slots.length ? likely.length : 1;
    found.set(piece, (found.get(piece) ?? 0) + worth);
  }
  return [...found]
    .sort(([, a], [, b]) => b - a)
    .slice(0, PIECES)
    .map(([piece]) => piece);
}

function pieceOf(units: readonly string[], slots: readonly Slot[]): string | undefined {
  for (let from = 0; from + slots.length <= units.length; from += 1)
    if (slots.every((slot, at) => slot.test(units[from + at] as string)))
      return units.slice(from, from + slots.length).join('');
  return undefined;
}
